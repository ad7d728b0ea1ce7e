"""The account page: a profile and its key, stored where it is said, tested for free."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.fakes.tools import Bench
from tests.ui.conftest import Stand
from voicestudio.model.balance import Balance
from voicestudio.model.errors import AccountError, SetupError
from voicestudio.model.hosting import HostConfig
from voicestudio.model.profile import SANDBOX_PROFILE, Profile
from voicestudio.ui.pages.account import AccountPage

KEY = "sk_0123456789"


@pytest.fixture
def page(stand: Stand) -> AccountPage:
    stand.window.show_account()
    return stand.window.account_page


def entered(page: AccountPage, name: str = "Novita", key: str = KEY) -> None:
    """Fill the form of a new account."""
    page.choice.setCurrentIndex(page.choice.count() - 1)
    page.name.setText(name)
    page.key.setText(key)


def refusing(code: str) -> Callable[..., None]:
    def refuse(*_arguments: object) -> None:
        raise SetupError(code, seconds=60, reason="none")

    return refuse


def test_it_opens_on_what_is_in_use_and_explains_the_sandbox(stand: Stand, page: AccountPage) -> None:
    assert stand.window.pages.currentWidget() is page
    assert page.chosen == SANDBOX_PROFILE
    assert "free" in page.about.text()
    assert not page.save.isVisible()
    assert not page.use.isEnabled()


def test_a_new_account_says_what_is_missing(page: AccountPage) -> None:
    entered(page, name="", key="")
    assert (page.save.isEnabled(), "name" in page.hint.text()) == (False, True)
    page.name.setText("Novita")
    assert (page.save.isEnabled(), "API key" in page.hint.text()) == (False, True)
    page.key.setText(KEY)
    assert page.save.isEnabled()


def test_a_key_for_this_session_is_tested_and_written_nowhere(stand: Stand, page: AccountPage) -> None:
    entered(page)
    page.for_session.setChecked(True)
    page.save.click()
    assert "The key works" in page.card.text
    assert "$12.50" in page.card.text
    saved = stand.around.settings.profile("Novita")
    assert saved == Profile("Novita", "https://api.novita.ai", "sandbox")
    assert stand.around.keys.get(saved) == KEY
    assert page.chosen == saved
    assert page.key.text() == ""
    assert stand.around.settings.profile(None) == saved


def test_a_key_goes_into_the_keyring_by_default(
    stand: Stand, page: AccountPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored: list[tuple[str, str]] = []
    monkeypatch.setattr(stand.around.keys, "set", lambda profile, key: stored.append((profile.name, key)))
    entered(page, key=f"  {KEY} ")
    page.save.click()
    assert stored == [("Novita", KEY)]


@pytest.mark.parametrize("code", ["keyring_unavailable", "keyring_locked", "keyring_slow"])
def test_a_keyring_in_trouble_leaves_the_session_as_a_way_out(
    stand: Stand, page: AccountPage, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    monkeypatch.setattr(stand.around.keys, "set", refusing(code))
    entered(page)
    page.save.click()
    assert "keyring" in page.card.text
    assert page.key.text() == KEY
    page.card.button.click()
    assert "The key works" in page.card.text
    assert page.for_session.isChecked()
    assert stand.around.keys.get(stand.around.settings.profile("Novita")) == KEY


def test_a_wrong_key_is_named_and_the_account_stays(stand: Stand, page: AccountPage) -> None:
    stand.bench.service.holds = AccountError("key_wrong", status=403)
    entered(page)
    page.for_session.setChecked(True)
    page.save.click()
    assert "refused the key" in page.card.text
    assert page.chosen is not None
    assert page.chosen.name == "Novita"


def test_a_base_url_that_cannot_be_used_keeps_what_was_entered(stand: Stand, page: AccountPage) -> None:
    entered(page)
    page.base_url.setText("http://api.example.com")
    page.save.click()
    assert "base URL cannot be used" in page.card.text
    assert page.key.text() == KEY
    assert stand.around.settings.profiles() == [SANDBOX_PROFILE]


def test_another_account_can_be_used_and_the_sandbox_again(stand: Stand, page: AccountPage) -> None:
    for name in ("one", "two"):
        stand.around.settings.add(Profile(name, f"https://{name}.example", "sandbox"))
    page.show_profiles()
    assert page.chosen is not None
    assert page.chosen.name == "one"
    page.choice.setCurrentText("two")
    page.use.click()
    assert stand.around.settings.profile(None).name == "two"
    assert not page.use.isEnabled()
    page.choice.setCurrentIndex(0)
    page.use.click()
    assert stand.around.settings.profile(None) == SANDBOX_PROFILE


def test_an_account_that_is_there_gets_another_host(stand: Stand, page: AccountPage) -> None:
    stand.around.settings.add(Profile("own", "https://own.example", "sandbox"))
    stand.around.settings.add_host(HostConfig("mine", "own", {}))
    page.show_profiles()
    assert page.host.isEnabled()
    page.host.setCurrentText("mine")
    page.host.activated.emit(page.host.currentIndex())
    assert stand.around.settings.profile("own").host == "mine"
    assert "Samples of own go to mine" in page.card.text
    page.choice.setCurrentIndex(page.choice.count() - 1)
    page.choice.setCurrentText("own")
    assert page.host.currentText() == "mine"


def test_the_balance_stands_beside_the_account_and_before_the_button(stand: Stand) -> None:
    assert "$12.50 left" in stand.window.side.profile_line.text()
    assert "$12.50" in stand.window.new_page.cost.text()
    stand.bench.service.holds = Balance(2_000)
    stand.window.open_library(None)
    assert "may not be enough" in stand.window.new_page.cost.text()


def test_a_balance_that_cannot_be_told_hinders_nothing(stand: Stand) -> None:
    stand.bench.service.holds = AccountError("key_wrong")
    stand.window.open_library(None)
    assert stand.window.side.profile_line.text() == "https://service.example"
    assert "balance" not in stand.window.new_page.cost.text()


def test_the_sandbox_is_never_asked_for_a_balance(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    bench: Bench = stand.bench
    bench.service.holds = AssertionError("asked")
    bench.studio = replace(bench.studio, profile=SANDBOX_PROFILE)
    stand.window.open_library(None)
    assert stand.window.side.profile_line.text().startswith("Sandbox")
