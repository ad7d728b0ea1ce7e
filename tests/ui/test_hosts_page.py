"""Hosts in the window: a form of what a kind asks for, secrets out of the settings, a test step by step."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from tests.ui.conftest import Stand
from voicestudio.hosts.kinds import KIND_FIELDS
from voicestudio.model.errors import HostError, SetupError
from voicestudio.model.hosting import HostConfig
from voicestudio.texts.hosts import ADVICE, FIELDS, KINDS, NOTES, STEPS
from voicestudio.ui.pages.hosts import HostsPage

SECRET = "very-secret-0123456789"


@pytest.fixture
def page(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> HostsPage:
    """The page, over a host that every name leads to, and a keyring in memory."""
    stand.window.side.account_button.click()
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
    assert len(STEPS) == 6
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
    assert page.trial.text.count("✓") == len(STEPS)
    assert stand.bench.host.objects == {}
    saved = stand.around.settings.host("mine")
    assert (saved.kind, saved.values["bucket"]) == ("s3", "voices")
    assert SECRET not in json.dumps(stand.around.settings.read().model_dump())
    assert "mine" in stand.around.host_names()


def test_a_step_that_fails_says_why_where_it_happened(stand: Stand, page: HostsPage) -> None:
    stand.bench.host.put_fails = HostError("host_not_permitted", host="mine", status=403)
    entered(page)
    page.save.click()
    assert "does not let this account write" in page.trial.text
    assert "cannot be used like this" in page.card.text
    assert page.name.text() == "mine"


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


def test_what_left_this_computer_is_listed_with_its_proof(stand: Stand, speech: Path) -> None:
    stand.window.show_left()
    assert stand.window.left_page.empty.isVisible()
    stand.bench.library.note_hosting("1" * 32, "", host="mine", object_name="a.wav", at=stand.bench.moment)
    stand.bench.library.note_hosting("2" * 32, "", host="mine", object_name="b.wav", at=stand.bench.moment)
    stand.bench.library.note_removed("1" * 32, stand.bench.moment, "404")
    stand.bench.library.note_not_removed("2" * 32, stand.bench.moment, "host_silent")
    stand.window.show_left()
    table = stand.window.left_page.table
    told = sorted(item.text() for row in range(2) if (item := table.item(row, 3)) is not None)
    assert told[0].startswith("gone: 404 at ")
    assert told[1].startswith("may still be there: The host mine did not go on answering.")
