"""What a person has set, and how it reads as JSON; what a later version wrote is kept as it is.

Written with the standard library alone: this file is read before the window's first frame, and pydantic
would make that a tenth of a second later.
"""

import json
from dataclasses import dataclass, field, fields
from typing import Any, Final, TypeVar

from voicestudio.model.profile import SANDBOX

_Kind = TypeVar("_Kind")
_THEMES: Final = frozenset({"system", "light", "dark"})


@dataclass
class SavedProfile:
    """A profile as it stands in the file; its key is in the keyring, never here."""

    name: str
    base_url: str
    host: str
    later: dict[str, Any] = field(default_factory=dict)  # what a later version wrote


@dataclass
class SavedHost:
    """A host as it stands in the file; its secrets are in the keyring, never here."""

    name: str
    kind: str
    values: dict[str, str] = field(default_factory=dict)
    later: dict[str, Any] = field(default_factory=dict)


@dataclass
class Settings:
    """Everything a person has set."""

    profiles: list[SavedProfile] = field(default_factory=list)
    hosts: list[SavedHost] = field(default_factory=list)
    profile_in_use: str = SANDBOX
    language: str = ""  # of the window, as in "de" or "pt_BR"; "" for that of the system
    theme: str = "system"  # or "light" or "dark"
    microphone: str = ""  # by name; "" for the one the system prefers
    count_down: bool = True  # 3-2-1 before a take
    script: str = ""  # code of the language last read aloud; "" for that of the system
    loudspeaker: str = ""  # by name; "" for the one the system prefers
    reminders: bool = True  # of voices that are about to expire
    updates: bool = False  # look for a newer version once a day; only after the person agreed
    geometry: str = ""  # where the window was, as Qt writes it, in base 64
    later: dict[str, Any] = field(default_factory=dict)


def read_settings(text: bytes) -> Settings:
    """Settings of their text; raises ``ValueError`` where it is none, or a value is of the wrong kind."""
    told = _object(json.loads(text))
    settings = Settings(
        profiles=[_profile(_object(one)) for one in _list(told.get("profiles", []))],
        hosts=[_host(_object(one)) for one in _list(told.get("hosts", []))],
        later=_later(Settings, told),
    )
    for name, value in vars(settings).items():
        if isinstance(value, str | bool) and name in told:
            setattr(settings, name, _of_kind(type(value), told[name]))
    if settings.theme not in _THEMES:
        raise ValueError(settings.theme)
    return settings


def settings_text(settings: Settings) -> str:
    """Their text, as ``read_settings`` reads it."""
    return json.dumps(_flat(settings), indent=2, ensure_ascii=False)


def _profile(told: dict[str, Any]) -> SavedProfile:
    name, base_url, host = (_of_kind(str, told.get(one)) for one in ("name", "base_url", "host"))
    return SavedProfile(name, base_url, host, _later(SavedProfile, told))


def _host(told: dict[str, Any]) -> SavedHost:
    name, kind = (_of_kind(str, told.get(one)) for one in ("name", "kind"))
    values = {one: _of_kind(str, value) for one, value in _object(told.get("values", {})).items()}
    return SavedHost(name, kind, values, _later(SavedHost, told))


def _later(kind: type[Settings | SavedProfile | SavedHost], told: dict[str, Any]) -> dict[str, Any]:
    known = {one.name for one in fields(kind)} - {"later"}
    return {name: value for name, value in told.items() if name not in known}


def _flat(value: Any) -> Any:
    if isinstance(value, Settings | SavedProfile | SavedHost):
        named = {name: _flat(one) for name, one in vars(value).items() if name != "later"}
        return named | value.later
    return [_flat(one) for one in value] if isinstance(value, list) else value


def _of_kind(kind: type[_Kind], value: Any) -> _Kind:
    if type(value) is not kind:
        raise ValueError(value)
    return value


def _object(value: Any) -> dict[str, Any]:
    return _of_kind(dict, value)


def _list(value: Any) -> list[Any]:
    return _of_kind(list, value)
