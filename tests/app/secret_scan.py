"""Look for a secret in every byte of what a program left behind, however it may have been written down."""

import base64
import html
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final
from urllib.parse import parse_qs, quote, quote_plus, urlsplit

SECRET_CHARACTERS_LEAST: Final = 12
"""What is shorter may be found by chance."""
_ESCAPED: Final = re.compile("%[0-9A-F]{2}")


def forms_of(secret: str) -> dict[str, bytes]:
    """How a secret may be written: as it is, and in every coding that a file or a message could use."""
    raw = secret.encode()
    forms = {
        "plain": raw,
        "hex": raw.hex().encode(),
        "HEX": raw.hex().upper().encode(),
        "utf-16-le": secret.encode("utf-16-le"),
        "utf-16-be": secret.encode("utf-16-be"),
        "utf-32": secret.encode("utf-32-le"),
        "quoted": quote(secret, safe="").encode(),
        "quoted path": quote(secret).encode(),
        "quoted form": quote_plus(secret).encode(),
        "quoted lower": _ESCAPED.sub(lambda found: found[0].lower(), quote(secret, safe="")).encode(),
        "percent": "".join(f"%{byte:02X}" for byte in raw).encode(),
        "JSON of some": secret.replace("/", r"\/").encode(),
        "JSON of others": secret.replace("&", r"\u0026").replace("+", r"\u002B").encode(),
        "HTML": html.escape(secret).encode(),
        "reversed": raw[::-1],
    }
    for offset in range(3):  # base64 of a longer text holds it at any of three places of a group
        for name, code in (("base64", base64.b64encode), ("base64url", base64.urlsafe_b64encode)):
            forms[f"{name} at {offset}"] = _inner(code(bytes(offset) + raw), offset, len(raw))
    return {name: form for form, name in {form: name for name, form in reversed(forms.items())}.items()}


def _inner(encoded: bytes, offset: int, size: int) -> bytes:
    """The characters that depend on nothing before and nothing behind."""
    first = -(-offset * 8 // 6)
    return encoded[first : (offset + size) * 8 // 6]


def pieces(name: str, secret: str) -> dict[str, str]:
    """A secret and its two halves: what is cut short is still given away."""
    half = len(secret) // 2
    return {name: secret, f"{name}, first half": secret[:half], f"{name}, last half": secret[half:]}


def addresses(urls: Iterable[str]) -> dict[str, str]:
    """Presigned addresses, and what opens them by itself: their signatures."""
    found: dict[str, str] = {}
    for number, url in enumerate(urls):
        found[f"address {number}"] = url
        for name, values in parse_qs(urlsplit(url).query).items():
            if name == "signature":
                found |= pieces(f"signature {number}", values[0])
    return found


def found_in(content: bytes, secrets: Mapping[str, str]) -> list[str]:
    """Name what of the secrets stands in it, and how."""
    for secret in secrets.values():
        assert len(secret) >= SECRET_CHARACTERS_LEAST
    return [
        f"{name} ({form})"
        for name, secret in secrets.items()
        for form, wanted in forms_of(secret).items()
        if wanted in content
    ]


def found_under(root: Path, secrets: Mapping[str, str], but: Iterable[Path] = ()) -> list[str]:
    """Name every file below a folder, whose name or content gives something away."""
    left_out = set(but)
    return [
        f"{path.relative_to(root)}: {found}"
        for path in _files(root)
        if path not in left_out
        for found in found_in(str(path.relative_to(root)).encode() + b"\n" + path.read_bytes(), secrets)
    ]


def _files(root: Path) -> Iterator[Path]:
    return (path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink())


def command_lines() -> bytes:
    """The command line of every process, as everyone on this computer may read it."""
    return b"\n".join(_read(path) for path in Path("/proc").glob("[0-9]*/cmdline"))


def environment_of(process: int) -> bytes:
    """What a process was given as its environment."""
    return _read(Path(f"/proc/{process}/environ"))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # it ended meanwhile, or is somebody else's
        return b""
