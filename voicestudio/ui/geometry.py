"""Where the window was, remembered from one start to the next."""

import base64
import binascii
from contextlib import suppress

from PySide6.QtWidgets import QWidget

from voicestudio.local.settings import SettingsFile
from voicestudio.model.errors import VoiceStudioError


def put_back(window: QWidget, settings: SettingsFile) -> None:
    """Put a window where it was last; Qt moves it onto a screen that is there. Without a memory it stays."""
    with suppress(VoiceStudioError, binascii.Error, ValueError):  # a damaged memory is none
        window.restoreGeometry(base64.b64decode(settings.read().geometry, validate=True))


def remember(window: QWidget, settings: SettingsFile) -> None:
    """Write down where a window is; settings that cannot be read or written are left alone."""
    with suppress(VoiceStudioError):
        settings.change(geometry=base64.b64encode(window.saveGeometry().data()).decode())
