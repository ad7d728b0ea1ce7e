"""A key under a passphrase as age seals it, that is opened in a millisecond.

How much work a passphrase takes is written in the file, and whoever seals chooses it; the library that the
program seals with takes a second and more, and as long to open it. Tests of something else seal by this, and
the program opens it as anyone's. Format: https://age-encryption.org/v1, recipient ``scrypt``.
"""

import hashlib
import hmac
import secrets
from base64 import b64encode
from typing import Final

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_VERSION: Final = b"age-encryption.org/v1"
_WORK: Final = 4
"""Exponent of two; age itself takes about 18."""
_FIRST: Final = bytes(12)
_ONE_AND_LAST: Final = bytes(11) + b"\1"
_CHUNK: Final = 64 * 1024
"""In bytes; what is longer would take more than one."""


def seal_lightly(content: bytes, passphrase: str) -> bytes:
    """Encrypt a few bytes with a passphrase, in the place of ``pyrage.passphrase.encrypt``."""
    assert len(content) <= _CHUNK
    file_key, salt, nonce = (secrets.token_bytes(16) for _ in range(3))
    wrapping = hashlib.scrypt(
        passphrase.encode(), salt=_VERSION + b"/scrypt" + salt, n=2**_WORK, r=8, p=1, dklen=32
    )
    wrapped = ChaCha20Poly1305(wrapping).encrypt(_FIRST, file_key, None)
    header = b"%s\n-> scrypt %s %d\n%s\n---" % (_VERSION, _plain(salt), _WORK, _plain(wrapped))
    mac = hmac.digest(_derived(file_key, b"", b"header"), header, "sha256")
    sealed = ChaCha20Poly1305(_derived(file_key, nonce, b"payload")).encrypt(_ONE_AND_LAST, content, None)
    return b"%s %s\n%s%s" % (header, _plain(mac), nonce, sealed)


def _derived(file_key: bytes, salt: bytes, what: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, what).derive(file_key)


def _plain(raw: bytes) -> bytes:
    return b64encode(raw).rstrip(b"=")
