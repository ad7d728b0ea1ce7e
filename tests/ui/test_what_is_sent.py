"""What the window asks for is what it shows: the edited copy, the prompt, the flags."""

import hashlib
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.ui.conftest import Stand, filled
from tests.ui.recorder import SENTENCES, Bench, open_recorder
from voicestudio.model.errors import LibraryError
from voicestudio.model.measures import Stretch
from voicestudio.model.voice import CloneRequest
from voicestudio.ui.pages.new_voice import NewVoicePage
from voicestudio.ui.widgets.reading_mode import ReadingMode


@pytest.fixture
def form(stand: Stand) -> NewVoicePage:
    return stand.window.new_page


@pytest.fixture
def asked(form: NewVoicePage) -> list[CloneRequest]:
    """Everything that is asked for."""
    asked: list[CloneRequest] = []
    form.requested.connect(asked.append)
    return asked


def read_through(stand: Stand) -> Bench:
    """Read four sentences straight through, until they are the sample."""
    bench = open_recorder(stand)
    bench.choose(ReadingMode.THROUGH)
    bench.record()
    for mark in (7.25, 10.75, 16.4):
        bench.hear(seconds=mark)
        bench.page.prompter.next.click()
    bench.page.buttons.stop.click()
    stand.window.new_page.form.name.setText("Anna")
    stand.window.new_page.form.rights.setChecked(True)
    return bench


def uploaded(stand: Stand) -> set[bytes]:
    """Everything that lies on the host when the service is called."""
    seen: set[bytes] = set()
    stand.bench.service.while_sending = lambda: seen.update(stand.bench.host.objects.values())
    return seen


def test_the_edited_copy_is_sent(
    stand: Stand, form: NewVoicePage, asked: list[CloneRequest], speech: Path, tmp_path: Path
) -> None:
    filled(stand, speech)
    form.editor.suggest(Stretch(7.0, 23.0))
    form.editor.cut.click()
    copy = form.sample.checked.examined.path if form.sample.checked else Path()
    content, seen = copy.read_bytes(), uploaded(stand)
    form.start.click()
    assert asked[0].sample == copy
    assert asked[0].checked_sha256 == hashlib.sha256(content).hexdigest()
    assert copy.parent == tmp_path / "edits"
    assert seen == {content}


def test_a_file_that_changed_after_it_was_seen_is_not_sent(
    stand: Stand, form: NewVoicePage, speech: Path, tmp_path: Path
) -> None:
    changes = tmp_path / "changes.wav"
    changes.write_bytes(speech.read_bytes())
    filled(stand, changes)
    changes.write_bytes(speech.read_bytes()[:-2] + b"\1\1")
    form.start.click()
    assert stand.bench.service.clones == []
    assert stand.window.making_page.has_failure


def test_the_chosen_prompt_is_sent_as_clip_and_text(
    stand: Stand, form: NewVoicePage, asked: list[CloneRequest]
) -> None:
    read_through(stand)
    seen = uploaded(stand)
    form.start.click()
    prompt, script = asked[0].prompt, form.record.prompter.script
    assert prompt is not None
    assert script is not None
    assert prompt.text == script.sentences[0]
    assert 6.5 < soundfile.info(prompt.path).duration < SENTENCES[0][1]
    assert seen == {asked[0].sample.read_bytes(), prompt.path.read_bytes()}
    call = stand.bench.service.clones[0]
    assert call.prompt_text == prompt.text
    assert call.prompt_url


def test_another_sentence_is_another_clip_with_its_own_text(
    stand: Stand, form: NewVoicePage, asked: list[CloneRequest]
) -> None:
    read_through(stand)
    form.sample.prompt.menu.setCurrentIndex(2)
    form.start.click()
    prompt, script = asked[0].prompt, form.record.prompter.script
    assert prompt is not None
    assert script is not None
    assert prompt.text == script.sentences[2]
    assert soundfile.info(prompt.path).duration == pytest.approx(5.4, abs=0.3)


def test_no_prompt_is_sent_where_none_is_wanted(
    stand: Stand, form: NewVoicePage, asked: list[CloneRequest]
) -> None:
    read_through(stand)
    prompt = form.sample.prompt
    prompt.menu.setCurrentIndex(prompt.menu.count() - 1)
    assert not prompt.player.isEnabled()
    form.start.click()
    assert asked[0].prompt is None
    assert stand.bench.service.clones[0].prompt_text == ""


def test_the_clip_can_be_heard_and_falls_silent_when_another_is_chosen(
    stand: Stand, form: NewVoicePage
) -> None:
    read_through(stand)
    prompt = form.sample.prompt
    prompt.player.button.click()
    path, start, end, *_ = stand.loudspeaker.opened[-1]
    chosen = prompt.sentence
    assert chosen is not None
    assert (path, Stretch(start, end or 0.0)) == (chosen.path, chosen.stretch)
    prompt.menu.setCurrentIndex(prompt.menu.count() - 1)
    assert stand.loudspeaker.stopped == 1


def test_another_file_forgets_the_prompt(
    stand: Stand, form: NewVoicePage, asked: list[CloneRequest], speech: Path
) -> None:
    read_through(stand)
    form.offer(speech)
    assert not form.sample.prompt.isVisible()
    form.form.rights.setChecked(True)
    form.start.click()
    assert asked[0].prompt is None


def test_while_the_prompt_is_cut_nothing_can_be_started(stand: Stand, form: NewVoicePage) -> None:
    read_through(stand)
    stand.tasks.hold = True
    form.sample.prompt.menu.setCurrentIndex(2)
    assert form.hint.text() == "The clone prompt is being cut…"
    form.sample.prompt.menu.setCurrentIndex(1)  # what comes of the other is too late
    stand.tasks.hold = False
    stand.tasks.release()
    assert form.start.isEnabled()
    assert form._prompt is not None
    chosen = form.sample.prompt.sentence
    assert chosen is not None
    assert form._prompt.text == chosen.text


def test_a_prompt_that_cannot_be_cut_is_none(
    stand: Stand, form: NewVoicePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise LibraryError("disk_full")

    monkeypatch.setattr("voicestudio.ui.pages.new_voice.prompt_of", refuse)
    read_through(stand)
    assert form.card.isVisible()
    assert form.sample.prompt.sentence is None
    assert form.start.isEnabled()


@pytest.mark.parametrize(("noise", "volume"), [(True, False), (False, True)])
def test_the_service_is_asked_for_what_is_ticked(
    stand: Stand, form: NewVoicePage, speech: Path, noise: bool, volume: bool
) -> None:
    filled(stand, speech)
    form.form.noise.setChecked(noise)
    form.form.volume.setChecked(volume)
    form.start.click()
    settings = stand.bench.service.clones[0].settings
    assert (settings.noise_reduction, settings.volume_normalization) == (noise, volume)
    assert not form.form.noise.isChecked()  # the next voice begins with nothing ticked
    assert not form.form.volume.isChecked()


ADVICE = {
    (1.0, 0.0): "Neither would help this sample.",
    (0.125, 0.0): "Worth trying with this sample: Normalize volume.",
    (1.0, 0.03): "Worth trying with this sample: Reduce noise.",
    (0.125, 0.004): "Worth trying with this sample: Reduce noise, Normalize volume.",
}
"""What is recommended for speech with a gain and a noise."""


def test_the_service_s_flags_are_recommended_where_they_would_help(
    form: NewVoicePage, speech: Path, tmp_path: Path
) -> None:
    samples, rate = soundfile.read(speech)
    drawn = np.random.default_rng(1).normal(0, 1, len(samples))
    for (gain, noise), words in ADVICE.items():
        soundfile.write(tmp_path / "sample.wav", samples * gain + drawn * noise, rate)
        form.offer(tmp_path / "sample.wav")
        assert form.form.advice.text().startswith(words)
        assert not form.form.noise.isChecked()
