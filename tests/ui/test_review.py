"""The last step before money moves: everything about to happen is said, and nothing is lost on the way."""

from pathlib import Path

import pytest

from tests.ui.conftest import Stand, filled
from voicestudio.model.balance import Balance
from voicestudio.model.prices import FREE, PriceList
from voicestudio.model.profile import SANDBOX, SANDBOX_PROFILE, Profile
from voicestudio.ui.pages.new_voice import NewVoicePage

PRICES = PriceList("2026-06", "a price page", 1.5, {"speech-2.8-hd": 100e-6}, ("service.example",))


@pytest.fixture
def page(stand: Stand, speech: Path) -> NewVoicePage:
    """At the review."""
    filled(stand, speech)
    page = stand.window.new_page
    page.next.click()
    page.next.click()
    return page


def test_what_is_sent_where_it_goes_and_who_fetches_it_is_said(page: NewVoicePage) -> None:
    said = page.review.text
    assert "Anna" in said
    assert "0:26 as WAV, as it is." in said
    assert "To your host fake, under a name that says nothing." in said
    assert "https://service.example fetches it from there" in said
    assert "“Hello.” with speech-2.8-hd, as a preview inside the clone call." in said
    assert "You confirmed that you may clone this voice." in said
    assert page.start.isVisible()
    assert page.start.hasFocus()
    assert not page.next.isVisible()


def test_the_cost_and_the_balance_stand_beside_the_button(page: NewVoicePage) -> None:
    profile = Profile("fake", "https://service.example", "fake")
    page.show_account(profile, PRICES, Balance(5_000))
    assert "About $1.50 on fake" in page.cost.text()
    assert "Your balance of $0.50 may not be enough." in page.cost.text()
    assert page.start.text() == "C&lone, about $1.50"


def test_what_is_entered_stays_when_one_goes_back(stand: Stand, page: NewVoicePage) -> None:
    page.back.click()
    assert page.form.isVisible()
    assert page.form.name.text() == "Anna"
    page.form.noise.setChecked(True)
    page.back.click()
    assert page.editor.isVisible()
    page.next.click()
    page.next.click()
    assert "The service is asked to reduce noise." in page.review.text
    page.start.click()
    assert stand.bench.service.clones[0].settings.noise_reduction


def test_on_the_sandbox_nothing_leaves_and_nothing_costs(page: NewVoicePage) -> None:
    page.show_account(SANDBOX_PROFILE, FREE)
    assert "It stays on this computer" in page.review.text
    assert "The sandbox on this computer" in page.review.text
    assert page.start.text() == "Clone on the &sandbox"


@pytest.mark.parametrize(
    ("base_url", "host", "lacks"),
    [
        ("https://service.example", SANDBOX, True),
        ("https://service.example", "shelf", False),
        ("http://127.0.0.1:8765", SANDBOX, False),
        (SANDBOX, SANDBOX, False),
    ],
)
def test_without_a_host_that_the_service_can_reach_the_way_to_one_is_offered(
    stand: Stand, page: NewVoicePage, base_url: str, host: str, *, lacks: bool
) -> None:
    page.show_account(Profile("mine", base_url, host), PRICES)
    assert page.review.hosts.isVisible() is lacks
    assert page.start.isEnabled() is not lacks
    if lacks:
        page.review.hosts.click()
        assert stand.window.pages.currentWidget() is stand.window.hosts_page


def test_a_step_is_told_to_whoever_cannot_see_it(page: NewVoicePage) -> None:
    assert page.steps.accessibleName() == "Step 4 of 4: Review"
    page.back.click()
    assert page.steps.accessibleName() == "Step 3 of 4: Rights and settings"


def test_another_sample_leads_back_to_its_check(page: NewVoicePage) -> None:
    page.offer(Path(__file__).parents[1] / "data" / "prompts-ru.wav")
    assert page.editor.isVisible()
    assert page.steps.accessibleName() == "Step 2 of 4: Check and trim"
    page.next.click()
    assert not page.next.isEnabled()
