"""A ShareX uploader (``.sxcu``): a JSON file that says how to upload to a host of the person's own.

Source: ShareX's custom uploader guide, "SXCU file". Read are the parts that an upload of a file needs; its
``DeletionURL`` is a page for a person and no way to delete.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from voicestudio.hosts.custom.sxcu_syntax import Template, is_old, migrated, parse
from voicestudio.model.errors import SetupError

_LAST_OLD: Final = (13, 7, 1)
_LAST_REFUSED: Final = (12, 3, 1)
_METHODS: Final = frozenset({"POST", "PUT", "PATCH"})
_OTHERS: Final = frozenset({"GET", "DELETE"})
"""Methods of uploads without a body."""
_BODIES: Final = {"multipartformdata": False, "binary": True}
"""Bodies that a file goes into; whether it is the whole of it."""
_FILE_FIELD: Final = "file"
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")

Fields = Mapping[str, Template]


@dataclass(frozen=True)
class Uploader:
    """How to upload.

    Attributes:
        method: POST, PUT or PATCH.
        url: Where to.
        parameters: Of the URL's query.
        headers: Of the request; keys may be among them.
        arguments: Form fields beside the file.
        file_field: The file's form field; "" where the file is the whole body.
        address: Of the sample, from the answer; None: the answer's text is it.
    """

    method: str
    url: Template
    parameters: Fields
    headers: Fields
    arguments: Fields
    file_field: str
    address: Template | None


def read_uploader(text: str) -> Uploader:
    """Read the text of a file.

    Raises:
        SetupError: ``uploader_not_supported`` with what is not; ``uploader_unreadable`` with what is wrong.
    """
    return _File(text).uploader()


def read_text(text: str, part: str) -> Template:
    """Read one text that is in no file, in the new or the old syntax; errors as in ``read_uploader``."""
    return parse(migrated(text, (), part) if is_old([text]) else text, part)


def read_fields(text: str, part: str) -> Fields:
    """Read headers from a JSON object of texts; errors as in ``read_uploader``."""
    return _names_checked(
        {name: read_text(value, part) for name, value in _texts(_loaded(text, part), part)}, part
    )


class _File:
    def __init__(self, text: str) -> None:
        loaded = _loaded(text, "JSON")
        if not isinstance(loaded, dict):
            raise _unreadable("JSON")
        self._parts = {str(name).lower(): value for name, value in loaded.items()}
        self._refuse_ancient()
        self._patterns = [str(one) for one in self._list("RegexList")]
        self._old = self._is_old()

    def uploader(self) -> Uploader:
        method = self._text("RequestMethod").upper() or "POST"
        if method not in _METHODS:
            raise (
                _not_supported("RequestMethod", method) if method in _OTHERS else _unreadable("RequestMethod")
            )
        found = Uploader(
            method,
            self._asked(self._template("RequestURL"), "RequestURL"),
            self._fields("Parameters"),
            _names_checked(self._fields("Headers"), "Headers"),
            self._fields("Arguments"),
            self._file_field(),
            self._template("URL") if self._text("URL") else None,
        )
        if not found.url.parts:
            raise _unreadable("RequestURL")
        return found

    def _file_field(self) -> str:
        named = self._text("FileFormName")
        body = self._text("Body").lower() or ("multipartformdata" if named else "none")
        if body not in _BODIES:
            known = {"none": "None", "formurlencoded": "FormURLEncoded", "json": "JSON", "xml": "XML"}
            if body in known:
                raise _not_supported("Body", known[body])
            raise _unreadable("Body")
        return "" if _BODIES[body] else named or _FILE_FIELD

    def _refuse_ancient(self) -> None:
        """ShareX itself refuses files up to 12.3.1: they say neither how nor where arguments go."""
        version = self._version()
        if version and version <= _LAST_REFUSED:
            raise _not_supported("Version", ".".join(str(number) for number in version))
        if not version and "requesttype" in self._parts:
            raise _not_supported("RequestType")

    def _is_old(self) -> bool:
        version = self._version()
        if version:
            return version <= _LAST_OLD
        texts = [self._text("RequestURL"), self._text("URL")]
        for part in ("Parameters", "Headers", "Arguments"):
            texts += [value for _, value in _texts(self._parts.get(part.lower()) or {}, part)]
        return is_old(texts)

    def _version(self) -> tuple[int, ...]:
        found = re.fullmatch(r"(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?(?:\.\d{1,6})?", self._text("Version"))
        return tuple(int(number or 0) for number in found.groups()) if found else ()

    def _text(self, part: str) -> str:
        value = self._parts.get(part.lower())
        if value is not None and not isinstance(value, str):
            raise _unreadable(part)
        return (value or "").strip()

    def _list(self, part: str) -> list[object]:
        value = self._parts.get(part.lower()) or []
        if not isinstance(value, list):
            raise _unreadable(part)
        return value

    def _template(self, part: str, text: str | None = None) -> Template:
        written = self._text(part) if text is None else text
        return parse(migrated(written, self._patterns, part) if self._old else written, part)

    def _fields(self, part: str) -> Fields:
        given = _texts(self._parts.get(part.lower()) or {}, part)
        return {name: self._asked(self._template(part, value), part) for name, value in given}

    def _asked(self, found: Template, part: str) -> Template:
        """Refuse what asks for the answer before there is one."""
        if found.needs_answer:
            raise _unreadable(part)
        return found


def _loaded(text: str, part: str) -> object:
    try:
        loaded = json.loads(text.removeprefix("\ufeff"))
        json.dumps(loaded, ensure_ascii=False).encode()  # half a character cannot be sent
    except (ValueError, RecursionError):
        raise _unreadable(part) from None
    return loaded


def _texts(value: object, part: str) -> list[tuple[str, str]]:
    """Names and values of an object; a number or a truth is its own text, nothing is an empty one."""
    if not isinstance(value, dict):
        raise _unreadable(part)
    found = []
    for name, one in value.items():
        if isinstance(one, dict | list):
            raise _unreadable(part)
        found.append((str(name), one if isinstance(one, str) else "" if one is None else json.dumps(one)))
    return found


def _names_checked(headers: Fields, part: str) -> Fields:
    if not all(_HEADER_NAME.fullmatch(name) for name in headers):
        raise _unreadable(part)
    return headers


def _unreadable(part: str) -> SetupError:
    return SetupError("uploader_unreadable", part=part)


def _not_supported(part: str, value: str = "") -> SetupError:
    return SetupError("uploader_not_supported", part=f"{part} {value}".strip())
