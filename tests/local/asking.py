"""Profiles with keys of their own, the three things a keyring is asked, and how it is heard to refuse."""

from collections.abc import Callable
from typing import Final

import pytest

from voicestudio.local.keys import Keys
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.profile import Profile

OWN: Final = Profile("own", "https://api.example.com", "sandbox")
OTHER: Final = Profile("other", "https://api.example.com", "sandbox")
SECRET: Final = "sk_very-secret-0123456789"
UNUSABLE: Final = ["", "  \n", "two words", "schlüssel", "key\u200b", "a\x00b", "a\x7fb", "a\r\nX-Other: b"]
"""What no header can carry."""

Ask = Callable[[Keys], object]
ASKS: Final[dict[str, Ask]] = {
    "get": lambda keys: keys.get(OWN),
    "set": lambda keys: keys.set(OWN, SECRET),
    "delete": lambda keys: keys.remove(OWN),
}
every_ask = pytest.mark.parametrize("ask", ASKS.values(), ids=ASKS)


def refusal(ask: Ask, keys: Keys) -> VoiceStudioError:
    """What is said when the keyring does not do it."""
    with pytest.raises(VoiceStudioError) as caught:
        ask(keys)
    return caught.value
