"""The microphones of this computer: their list, finding one by its name, and what it can be opened with."""

import re
from dataclasses import dataclass
from typing import Any, Final

from voicestudio.audio import portaudio, pulse_sources
from voicestudio.model.errors import DeviceError
from voicestudio.model.recording import CaptureFormat, Device

_RATES: Final = (48_000, 44_100, 32_000, 16_000)
"""In the order they are tried after the device's own; what is below 16 kHz is a telephone, not a voice."""
_PLUGS: Final = re.compile(
    r"^(sysdefault|samplerate|speexrate|lavrate|upmix|vdownmix|dmix|dsnoop|null|oss|jack|a52|usbstream|front|"
    r"surround\d+|iec958|spdif|hdmi|modem|phoneline)(:.*)?$"
)
"""ALSA's converters: each is a way to a device that stands in the list already."""
_PULSE: Final = ("pulse", "pipewire", "default")
_PLACE: Final = re.compile(r"\s*[:,]?\s*-?\s*\(hw:\d+,\d+\)$")
"""Where a card happens to be plugged in: it changes with the next start, the name does not."""


@dataclass(frozen=True)
class Input:
    """A microphone that can be opened: PortAudio's index, and a PulseAudio source behind it or ""."""

    index: int
    name: str
    default: bool = False
    source: str = ""
    rate: int = 0


def input_devices() -> list[Device]:
    """Microphones as they are now, the preferred one first; raises ``DeviceError``."""
    found = sorted(inputs(), key=lambda one: not one.default)
    return [Device(one.name, one.default) for one in found]


def inputs() -> list[Input]:
    """Every microphone, each once."""
    listed = portaudio.devices("input")
    way = next((index for wanted in _PULSE for index, name, _ in listed if name == wanted), None)
    served = None if way is None else pulse_sources.sources()
    if way is not None and served:
        return [Input(way, one.description, one.default, one.name, one.rate) for one in served]
    real = [one for one in listed if not _PLUGS.match(one[1])]
    if served is not None:  # without a microphone, what such a server records is its own loudspeaker
        real = [one for one in real if one[1] not in _PULSE]
    return [Input(index, _PLACE.sub("", name), preferred) for index, name, preferred in real]


def find_input(name: str) -> Input:
    """A microphone by its name, "" for the preferred one.

    Raises:
        DeviceError: ``no_input_device``, or ``input_unknown`` where none has that name now.
    """
    found = inputs()
    if not found:
        raise DeviceError("no_input_device")
    if not name:
        return next((one for one in found if one.default), found[0])
    exact = [one for one in found if one.name == name]
    alike = exact or [one for one in found if name.casefold() in one.name.casefold()]
    if not alike:
        raise DeviceError("input_unknown", device=name)
    return alike[0]


def usable_format(chosen: Input) -> CaptureFormat:
    """The first pair of rate and channels that the device takes: its own rate first, one channel before two.

    Raises:
        DeviceError: ``input_form_unusable``, or why the device cannot be opened at all.
    """
    sounddevice = portaudio.library()
    own = chosen.rate or round(sounddevice.query_devices(chosen.index)["default_samplerate"])
    rates = dict.fromkeys([own, *_RATES] if own >= _RATES[-1] else _RATES)
    refusal: Any = None
    for channels in (1, 2):
        for rate in rates:
            try:
                with pulse_sources.chosen(chosen.source):
                    sounddevice.check_input_settings(chosen.index, channels, "int16", samplerate=rate)
            except (sounddevice.PortAudioError, ValueError) as error:
                refusal = error
                continue
            return CaptureFormat(rate, channels)
    raise refusal_of(refusal, chosen.name)


_BUSY: Final = frozenset({-9985, -16})  # paDeviceUnavailable; EBUSY
_FORM: Final = frozenset(
    {-9997, -9998, -9994}
)  # paInvalidSampleRate, -ChannelCount, paSampleFormatNotSupported
_SHUT: Final = frozenset({-13, -1, 0x80070005, -0x7FF8FFFB})  # EACCES, EPERM; E_ACCESSDENIED, signed and not
_GONE: Final = frozenset({-9996, -2, -19})  # paInvalidDevice; ENOENT, ENODEV


def refusal_of(error: Any, name: str) -> DeviceError:
    """What PortAudio's complaint means to a person."""
    told: tuple[Any, ...] = getattr(error, "args", ())
    codes = {told[1]} if len(told) > 1 else set()
    if len(told) > 2 and isinstance(told[2], tuple):  # what the system itself said
        codes.add(told[2][1])
    for known, code in (
        (_SHUT, "input_not_permitted"),
        (_BUSY, "input_busy"),
        (_FORM, "input_form_unusable"),
    ):
        if codes & known:
            return DeviceError(code, device=name)
    return DeviceError("input_unknown" if codes & _GONE else "input_failed", device=name)
