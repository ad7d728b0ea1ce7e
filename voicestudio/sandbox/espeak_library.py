"""The espeak-ng library of the wheel, through ctypes: loaded for one speech, then unloaded."""

import ctypes
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from voicestudio.sandbox.espeak_voices import Setting
from voicestudio.sandbox.spoken_text import MAX_SPEECH_S, Passage

# The library keeps its state in global variables: one speaker at a time in a process.
_ONE_AT_A_TIME: Final = threading.Lock()

_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
_SYNCHRONOUS: Final = 2  # the samples go to the callback, and the call returns when they all have
_DO_NOT_EXIT: Final = 0x8000  # without it the library ends the process when its data is missing
_UTF8: Final = 1  # and neither SSML nor phoneme mnemonics


@contextmanager
def open_library() -> Iterator[ctypes.CDLL]:
    """The library as fresh as in a new process: loaded for one speech, then unloaded. Others wait meanwhile.

    Its oscillators start where the last speech left them, and no call resets them: only a fresh copy gives
    the same bytes for the same input. Loading takes 3 ms.

    Raises:
        RuntimeError: no library, or no data, on this computer.
    """
    with _ONE_AT_A_TIME:
        try:
            import espeakng_loader  # noqa: PLC0415 - 20 MB only a program with the sandbox touches

            library = ctypes.CDLL(espeakng_loader.get_library_path())
            folder = str(espeakng_loader.get_data_path())
        except (ImportError, OSError) as error:
            raise RuntimeError("the speech engine's library cannot be loaded") from error
        try:
            _start(library, folder.encode("mbcs" if sys.platform == "win32" else "utf-8", "replace"))
            yield library
        finally:
            library.espeak_Terminate()
            _unload(library)


def _start(library: ctypes.CDLL, folder: bytes) -> None:
    """Prepare the library with its own data and nobody else's."""
    text, word = ctypes.c_char_p, ctypes.c_uint
    library.espeak_Synth.argtypes = [text, ctypes.c_size_t, word, ctypes.c_int, word, word, text, text]
    library.espeak_Info.argtypes = [ctypes.POINTER(ctypes.c_char_p)]
    library.espeak_ng_SetRandSeed.argtypes = [ctypes.c_long]
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, folder, _DO_NOT_EXIT)
    used = ctypes.c_char_p()
    library.espeak_Info(ctypes.byref(used))
    # A folder it cannot open, or a path over 159 bytes, makes it look for an installation of the system.
    if rate <= 0 or used.value != folder:
        raise RuntimeError("the speech engine's data cannot be read where it is installed")
    library.espeak_ng_SetRandSeed(1)  # breath noise is seeded with the clock otherwise


def _unload(library: ctypes.CDLL) -> None:
    import _ctypes  # noqa: PLC0415 - the only way to unload a library

    handle: int = library._handle  # noqa: SLF001 - documented, underscore and all
    if sys.platform == "win32":
        _ctypes.FreeLibrary(handle)
    else:
        _ctypes.dlclose(handle)


class Speaker:
    """Speaks passages with a prepared library."""

    rate: Final = 22050  # of all voices of the engine

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library
        self._pcm = bytearray()
        self._callback = _Callback(self._take)  # held, or it would be collected while the library calls it
        library.espeak_SetSynthCallback(self._callback)

    def say(self, passages: Sequence[Passage], language: str, setting: Setting) -> bytearray:
        """16-bit samples; none when the engine does not know the language.

        Raises:
            ValueError: they would be longer than two hours.
        """
        self._pcm = bytearray()
        if self._library.espeak_SetVoiceByName(f"{language}+{setting.variant}".encode()) != 0:
            return self._pcm
        # Rate, volume, pitch, range, spoken punctuation, capitals, gap between words.
        for number, value in enumerate(
            (setting.words_per_minute, 100, setting.pitch, setting.range, 0, 0, setting.gap), 1
        ):
            self._library.espeak_SetParameter(number, value, 0)
        for words, pause in passages:
            if words:
                spoken = words.encode()
                self._library.espeak_Synth(spoken, len(spoken) + 1, 0, 1, 0, _UTF8, None, None)
            self._pcm += bytes(2 * round(pause * self.rate))
            if self._full():
                raise ValueError("the speech would be longer than two hours")
        return self._pcm

    def _full(self) -> bool:
        return len(self._pcm) > 2 * MAX_SPEECH_S * self.rate

    def _take(self, samples: "ctypes._Pointer[ctypes.c_short]", count: int, _events: int | None) -> int:
        if samples and count > 0:
            self._pcm += ctypes.string_at(samples, 2 * count)
        return int(self._full())  # 1 stops the speech
