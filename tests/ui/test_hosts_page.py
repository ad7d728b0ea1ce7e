"""Hosts in the window: a form of what a kind asks for, secrets out of the settings, a test step by step."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.hosts.sshd import SftpServer, openssh
from tests.ui.conftest import Stand
from tests.ui.test_accessibility import mnemonics, nameless
from voicestudio.hosts.kind_fields import KIND_FIELDS
from voicestudio.local.settings_text import settings_text
from voicestudio.model.errors import HostError, SetupError
from voicestudio.model.hosting import HostConfig
from voicestudio.model.profile import Profile
from voicestudio.texts.hosts import ADVICE, FIELDS, KINDS, NOTES, STEPS
from voicestudio.ui.pages.hosts import HostsPage
from voicestudio.ui.widgets.field_form import KeyConfirmation

SECRET = "very-secret-0123456789"


@pytest.fixture
def page(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> HostsPage:
    """The page, over a host that every name leads to, and a keyring in memory."""
    stand.window.show_account()
    stand.window.account_page.hosts.click()
    stand.bench.studio = replace(stand.bench.studio, host_of=lambda _name: stand.bench.host)
    held: dict[tuple[str, str], str] = {}
    secrets = stand.around.host_secrets

    def store(host: HostConfig, field: str, secret: str) -> None:
        held[host.name, field] = secret

    monkeypatch.setattr(secrets, "set", store)
    monkeypatch.setattr(
        secrets, "get", lambda host, fields: {field: held.get((host.name, field), "") for field in fields}
    )
    return stand.window.hosts_page


def entered(page: HostsPage, name: str = "mine") -> None:
    """Fill the form of a new S3 host."""
    page.choice.setCurrentIndex(page.choice.count() - 1)
    page.kind.setCurrentIndex(page.kind.findData("s3"))
    page.name.setText(name)
    values = {"endpoint": "https://s3.example.com", "bucket": "voices", "key_id": "id", "secret": SECRET}
    page.form.fill(values)


def test_every_kind_field_step_and_note_has_words() -> None:
    assert set(KIND_FIELDS) == set(ADVICE) == set(KINDS) - {"sandbox"}
    assert {field.name for fields in KIND_FIELDS.values() for field in fields} <= set(FIELDS)
    assert len(STEPS) == 7
    assert all(text.endswith(".") for text in (*NOTES.values(), *ADVICE.values()))


@pytest.mark.parametrize("kind", list(KIND_FIELDS))
def test_a_kind_asks_for_its_own_fields_only_and_hides_what_is_secret(page: HostsPage, kind: str) -> None:
    page.kind.setCurrentIndex(page.kind.findData(kind))
    assert list(page.form.inputs) == [field.name for field in KIND_FIELDS[kind]]
    for field in KIND_FIELDS[kind]:
        widget = page.form.inputs[field.name]
        assert widget.accessibleName() == FIELDS[field.name]
        if field.secret and isinstance(widget, QLineEdit):
            assert widget.echoMode() is QLineEdit.EchoMode.Password


def test_it_says_what_is_missing(page: HostsPage) -> None:
    entered(page, name="")
    assert (page.save.isEnabled(), "name" in page.hint.text()) == (False, True)
    page.name.setText("mine")
    assert page.save.isEnabled()
    page.form.fill({"bucket": ""})
    assert (page.save.isEnabled(), page.hint.text()) == (False, "Bucket is needed.")


def test_a_host_is_tested_and_its_secret_stands_in_no_settings(stand: Stand, page: HostsPage) -> None:
    entered(page)
    page.save.click()
    assert "The host works" in page.card.text
    assert page.trial.text.count(": done") == len(STEPS) - 1  # what is no server cannot be looked for
    assert stand.bench.host.objects == {}
    saved = stand.around.settings.host("mine")
    assert (saved.kind, saved.values["bucket"]) == ("s3", "voices")
    assert SECRET not in settings_text(stand.around.settings.read())
    assert "mine" in stand.around.host_names()


def test_a_host_that_works_is_given_to_the_account_in_one_press(stand: Stand, page: HostsPage) -> None:
    stand.around.settings.add(Profile("R & D", "https://own.example", "sandbox"))
    opened: list[object] = []
    stand.window.opening.opened.connect(opened.append)
    entered(page)
    page.save.click()
    assert "do not go there yet" in page.card.text
    page.card.button.click()
    assert stand.around.settings.profile(None).host == "mine"
    assert page.card.text == "The host works. Samples of R & D go there."
    assert not page.card.button.isVisible()
    assert len(opened) == 1  # the window works with it from now on


def test_on_the_sandbox_a_host_that_works_waits_for_an_account(page: HostsPage) -> None:
    entered(page)
    page.save.click()
    assert page.card.text == "The host works. Choose it under Account."
    assert not page.card.button.isVisible()


def test_a_step_that_fails_says_why_where_it_happened(stand: Stand, page: HostsPage) -> None:
    stand.bench.host.put_fails = HostError("host_not_permitted", host="mine", status=403)
    entered(page)
    page.save.click()
    assert "does not let this account write" in page.trial.text
    assert "cannot be used like this" in page.card.text
    assert page.name.text() == "mine"


def test_the_answer_comes_into_view_and_the_focus_stays(stand: Stand, page: HostsPage, qtbot: QtBot) -> None:
    stand.window.frame.resize(stand.window.frame.minimumSize())
    stand.window.frame.show()
    stand.window.frame.activateWindow()
    entered(page)
    qtbot.waitUntil(page.save.isVisible)
    page.save.setFocus()
    QTest.keyClick(page.save, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.card.visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: page.card.visibleRegion().boundingRect() == page.card.rect())
    assert page.save.hasFocus()


def test_a_known_secret_need_not_be_entered_again(stand: Stand, page: HostsPage) -> None:
    entered(page)
    page.save.click()
    page.show_hosts("mine")
    assert page.form.values["secret"] == ""
    page.form.fill({"bucket": "others"})
    page.save.click()
    assert stand.around.settings.host("mine").values["bucket"] == "others"
    assert "The host works" in page.card.text


def test_a_value_that_cannot_be_used_keeps_the_form(stand: Stand, page: HostsPage) -> None:
    entered(page)
    page.form.fill({"endpoint": "http://s3.example.com"})
    page.save.click()
    assert "cannot be used" in page.card.text
    assert page.form.values["secret"] == SECRET
    assert stand.around.settings.hosts() == []


def test_a_keyring_in_trouble_is_said(stand: Stand, page: HostsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise SetupError("keyring_locked")

    monkeypatch.setattr(stand.around.host_secrets, "set", refuse)
    entered(page)
    page.save.click()
    assert "keyring is locked" in page.card.text
    assert "VOICESTUDIO_HOST_SECRET" in page.card.text
    assert stand.around.settings.hosts() == []


def test_a_secret_of_the_environment_need_not_be_entered_nor_kept(
    stand: Stand, page: HostsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise SetupError("keyring_unavailable", reason="none")

    monkeypatch.setenv("VOICESTUDIO_HOST_SECRET", SECRET)
    monkeypatch.setattr(stand.around.host_secrets, "set", refuse)
    entered(page)
    page.form.fill({"secret": ""})
    page.save.click()
    assert "The host works" in page.card.text
    assert [one.name for one in stand.around.settings.hosts()] == ["mine"]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SftpServer]:
    with openssh(tmp_path_factory.mktemp("sshd")) as running:
        yield running


@pytest.fixture
def sftp(page: HostsPage, server: SftpServer) -> KeyConfirmation:
    """The form of a new SFTP host, with everything but the key of its server."""
    page.choice.setCurrentIndex(page.choice.count() - 1)
    page.kind.setCurrentIndex(page.kind.findData("sftp"))
    page.name.setText("mine")
    values = {"host": "127.0.0.1", "port": str(server.port), "user": server.user}
    page.form.fill(values | server.secrets | {"folder": server.path, "public_url": server.public_url})
    assert page.form.key is not None
    return page.form.key


def key_entered(page: HostsPage) -> str:
    return page.form.values["host_key"]


def test_the_key_of_a_server_is_shown_and_used_once_the_person_says_so(
    page: HostsPage, server: SftpServer, sftp: KeyConfirmation
) -> None:
    assert (page.save.isEnabled(), page.hint.text()) == (False, "Host key of the server is needed.")
    assert not sftp.confirm.isVisible()
    sftp.fetch.click()
    assert re.search(r"SHA256:[\w+/]{43}", sftp.shown.text())
    assert (sftp.confirm.isVisible(), key_entered(page), page.save.isEnabled()) == (True, "", False)
    sftp.confirm.click()
    assert key_entered(page).split()[:2] == server.host_key.split()[:2]
    assert (sftp.confirm.isVisible(), page.save.isEnabled()) == (False, True)


def test_a_key_is_forgotten_when_the_server_is_another(page: HostsPage, sftp: KeyConfirmation) -> None:
    sftp.fetch.click()
    page.form.fill({"port": "2222"})
    assert not sftp.confirm.isVisible()


def test_a_key_that_comes_when_the_server_is_another_is_not_shown(
    stand: Stand, page: HostsPage, sftp: KeyConfirmation
) -> None:
    stand.tasks.hold = True
    sftp.fetch.click()
    assert not sftp.fetch.isEnabled()
    page.form.fill({"port": "2222"})
    stand.tasks.release()
    assert (sftp.confirm.isVisible(), sftp.fetch.isEnabled(), key_entered(page)) == (False, True, "")


def test_a_key_that_comes_when_another_kind_is_asked_for_goes_nowhere(
    stand: Stand, page: HostsPage, sftp: KeyConfirmation
) -> None:
    stand.tasks.hold = True
    sftp.fetch.click()
    page.kind.setCurrentIndex(page.kind.findData("s3"))
    stand.tasks.release()
    assert (page.form.key, "host_key" in page.form.inputs) == (None, False)


def test_a_server_that_shows_no_key_is_said(page: HostsPage, sftp: KeyConfirmation) -> None:
    page.form.fill({"host": ""})
    sftp.fetch.click()
    assert "cannot be used" in page.card.text
    assert (sftp.confirm.isVisible(), sftp.fetch.isEnabled()) == (False, True)


def test_the_form_of_a_server_with_a_key_is_usable_by_keyboard(
    stand: Stand, page: HostsPage, sftp: KeyConfirmation
) -> None:
    sftp.fetch.click()
    assert sftp.confirm.isVisible()
    letters = sorted(mnemonics(stand.window.frame))
    assert len(set(letters)) == len(letters), letters
    assert nameless(stand.window.frame) == []
    page.kind.setCurrentIndex(page.kind.findData("s3"))
    assert page.form.key is None


def test_what_left_this_computer_is_listed_with_its_proof(stand: Stand, speech: Path) -> None:
    stand.window.settings.show(stand.window.left_page)
    assert stand.window.left_page.empty.isVisible()
    stand.bench.library.note_hosting("1" * 32, "", host="mine", object_name="a.wav", at=stand.bench.moment)
    stand.bench.library.note_hosting("2" * 32, "", host="mine", object_name="b.wav", at=stand.bench.moment)
    stand.bench.library.note_removed("1" * 32, stand.bench.moment, "404")
    stand.bench.library.note_not_removed("2" * 32, stand.bench.moment, "host_silent")
    stand.window.settings.show(stand.window.left_page)
    table = stand.window.left_page.table
    lasted = sorted(item.text() for row in range(2) if (item := table.item(row, 3)) is not None)
    assert lasted == ["0 s", "still there"]
    what = {item.text() for row in range(2) if (item := table.item(row, 2)) is not None}
    assert what == {"noise of a test"}
    told = sorted(item.text() for row in range(2) if (item := table.item(row, 4)) is not None)
    assert told[0].startswith("gone: 404 at ")
    assert told[1].startswith("may still be there: The host mine did not go on answering.")
