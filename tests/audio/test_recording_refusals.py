"""What PortAudio complains of, in the shapes it really has, and which form a microphone is opened with.

sounddevice 0.5 gives a message, a code, and for ``paUnanticipatedHostError`` what the system itself said.
"""

from pathlib import Path

import pytest

from tests.fakes.portaudio import PortAudioError, Sound, sound_fixture, stop  # noqa: F401 - a fixture
from voicestudio.audio.input_devices import input_devices, refusal_of
from voicestudio.audio.recorder import Recorder
from voicestudio.model.errors import DeviceError
from voicestudio.model.recording import CaptureFormat


def host_error(code: int, said: str) -> Exception:
    return PortAudioError("Error opening RawInputStream: Unanticipated host error", -9999, (0, code, said))


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PortAudioError("Error opening RawInputStream: Device unavailable", -9985), "input_busy"),
        (host_error(-16, "Device or resource busy"), "input_busy"),
        (PortAudioError("Invalid sample rate", -9997), "input_form_unusable"),
        (PortAudioError("Invalid number of channels", -9998), "input_form_unusable"),
        (PortAudioError("Sample format not supported", -9994), "input_form_unusable"),
        (host_error(-13, "Permission denied"), "input_not_permitted"),
        (host_error(-1, "Operation not permitted"), "input_not_permitted"),
        (host_error(0x80070005, "Access is denied."), "input_not_permitted"),
        (host_error(0x80070005 - (1 << 32), "Access is denied."), "input_not_permitted"),
        (PortAudioError("Invalid device", -9996), "input_unknown"),
        (host_error(-2, "No such file or directory"), "input_unknown"),
        (host_error(-19, "No such device"), "input_unknown"),
        (host_error(-5, "Input/output error"), "input_failed"),
        (PortAudioError("Illegal combination of I/O devices", -9993), "input_failed"),
        (PortAudioError("Error querying device -1"), "input_failed"),
        (ValueError("No input device matching 'x'"), "input_failed"),
    ],
)
def test_each_complaint_has_a_meaning(error: Exception, code: str) -> None:
    refusal = refusal_of(error, "Alpha")
    assert (refusal.code, refusal.facts) == (code, {"device": "Alpha"})


def test_alsa_s_converters_are_no_microphones_and_a_name_has_no_place_in_it(sound: Sound) -> None:
    sound.names = ("USB Mic: Audio (hw:1,0)", "sysdefault", "dsnoop:CARD=1", "studio_mic", "null")
    assert [one.name for one in input_devices()] == ["USB Mic: Audio", "studio_mic"]


@pytest.mark.parametrize(
    ("forms", "taken"),
    [
        ({(44_100, 1), (48_000, 1)}, (44_100, 1)),  # its own rate first
        ({(48_000, 1), (32_000, 1)}, (48_000, 1)),
        ({(16_000, 1), (48_000, 2)}, (16_000, 1)),  # one channel before two
        ({(32_000, 2)}, (32_000, 2)),
    ],
)
def test_the_next_working_pair_of_rate_and_channels_is_taken(
    sound: Sound, tmp_path: Path, forms: set[tuple[int, int]], taken: tuple[int, int]
) -> None:
    sound.forms = frozenset(forms)
    recorder = Recorder("", tmp_path / "take.wav", 300.0)
    (stream,) = sound.streams
    assert recorder.form == CaptureFormat(*taken)
    assert (stream.options["samplerate"], stream.options["channels"]) == taken
    stop(recorder, stream)


def test_a_microphone_of_no_usable_form_is_refused(sound: Sound, tmp_path: Path) -> None:
    sound.forms = frozenset({(8_000, 1)})
    with pytest.raises(DeviceError) as caught:
        Recorder("", tmp_path / "take.wav", 300.0)
    assert caught.value.code == "input_form_unusable"
    assert list(tmp_path.iterdir()) == []


def test_one_that_another_program_takes_at_the_last_moment_leaves_nothing(
    sound: Sound, tmp_path: Path
) -> None:
    def busy() -> None:
        raise PortAudioError("Device unavailable", -9985)

    sound.at_start = busy
    with pytest.raises(DeviceError) as caught:
        Recorder("", tmp_path / "take.wav", 300.0)
    assert (caught.value.code, caught.value.retryable) == ("input_busy", True)
    assert sound.streams[0].closed
    assert list(tmp_path.iterdir()) == []
    assert input_devices()  # read anew: no stream counts as open
