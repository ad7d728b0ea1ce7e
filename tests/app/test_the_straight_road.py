"""From a real recording to a saved voice, as a process, on the sandbox and against the strict server."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.app.conftest import Recording
from tests.app.program import object_of, run
from tests.servers.page_server import PageServer
from voicestudio.audio.media.parts import read_part
from voicestudio.model.measures import Stretch

FORMS = ["wav", "mp3", "m4a", "flac", "mp4"]
TEXT = "The quick brown fox jumps over the lazy dog."


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_a_voice_and_a_demo_that_is_heard(recording: Recording, form: str) -> None:
    done = run("clone", recording(form), "--name", "Anna", "--text", TEXT, "--i-have-the-rights", "--json")
    assert done.returncode == 0, done.stderr
    made = object_of(done)
    assert made["voice_id"].startswith("voice_")
    assert [item["stage"] for item in made["stages"]] == [
        "check",
        "prepare",
        "host",
        "rehearse",
        "clone",
        "demo",
        "library",
    ]
    samples, rate = read_part(Path(made["demo_path"]), Stretch(0, 60))
    assert len(samples) / rate > 0.5
    assert np.sqrt(np.mean(samples**2)) > 0.01
    assert list(Path(made["demo_path"]).parents[3].glob("sandbox/files/*.wav")) == []


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_accepted_by_a_server_strict_about_the_page(
    recording: Recording, form: str, make_prompt: Path
) -> None:
    with PageServer() as server:
        assert (
            run("profile", "add", "page", "--base-url", server.base_url, "--host", "sandbox").returncode == 0
        )
        options = ["--text", TEXT, "--model", "speech-02-turbo", "--accuracy", "0.5", "--noise-reduction"]
        prompt = ["--prompt-audio", str(make_prompt), "--prompt-text", "What was said in it."]
        done = run(
            "clone",
            recording(form),
            "--name",
            "Anna",
            *options,
            *prompt,
            "--volume-normalization",
            "--i-have-the-rights",
            "--json",
            key=server.api_key,
        )
        assert done.returncode == 0, done.stderr
        made = object_of(done)
        assert made["voice_id"] == server.voices[0]
        assert len(server.posts) == server.charged == 1
        assert Path(made["demo_path"]).stat().st_size > 0
        listed = object_of(run("voices", "--json"))
        assert [voice["voice_id"] for voice in listed["voices"]] == server.voices


@pytest.fixture
def make_prompt(speech: Path, tmp_path: Path) -> Path:
    samples, rate = soundfile.read(speech, dtype="int16")
    path = tmp_path / "prompt.wav"
    soundfile.write(path, samples[: 6 * rate], rate)
    return path


def test_two_people_get_voices_that_differ(speech: Path) -> None:
    other = Path(__file__).parents[1] / "data" / "prompts-ru.wav"
    demos = []
    for name, sample in (("Reader", speech), ("Other", other)):
        done = run("clone", sample, "--name", name, "--text", TEXT, "--i-have-the-rights", "--json")
        demos.append(read_part(Path(object_of(done)["demo_path"]), Stretch(0, 60)))
    pitches = [_pitch(samples, rate) for samples, rate in demos]
    assert pitches[1] > 1.5 * pitches[0]


def _pitch(samples: "np.ndarray[tuple[int], np.dtype[np.float32]]", rate: int) -> float:
    """Median pitch of the loud frames, by the peak of their autocorrelation between 60 and 400 Hz."""
    size = rate // 16
    frames = [samples[at : at + size] for at in range(0, len(samples) - size, size)]
    loud = sorted(frames, key=lambda frame: -float(np.sum(frame**2)))[: len(frames) // 2]
    least, most = rate // 400, rate // 60
    found = []
    for frame in loud:
        likeness = np.correlate(frame, frame, "full")[size - 1 :]
        found.append(rate / (least + int(np.argmax(likeness[least:most]))))
    return float(np.median(found))
