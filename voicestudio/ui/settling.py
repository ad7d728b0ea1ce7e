"""What a person can do with an outcome that is not known, from the page that tells of it."""

from voicestudio.ui.free_work import FreeWork
from voicestudio.ui.pages.attempt import AttemptPage
from voicestudio.ui.paid_work import PaidWork


def settle_on(page: AttemptPage, free: FreeWork, paid: PaidWork) -> None:
    """Let the page look at the balance, and settle: nothing came of it, an id is known, or once more."""
    page.look_pressed.connect(free.look_at_balance)
    free.looked.connect(page.show_balance)
    free.not_looked.connect(page.show_failure)
    page.lost_pressed.connect(paid.mark_lost)
    page.id_given.connect(paid.take_voice_id)
    page.again_pressed.connect(paid.try_again)
    paid.not_settled.connect(page.show_failure)
