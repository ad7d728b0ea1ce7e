"""The real window, used by someone who sees nothing of it: by roles, names, presses and typed words."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass

import pytest

from tests.app.desktop import Desktop, desktop
from tests.app.screen_reader import ScreenReader, Thing
from voicestudio.model.progress import Stage
from voicestudio.texts.stages import STAGES

NAME = "Anna of the bus"
TEXT = "Good evening, whoever listens."
NOT_SAID = {"filler", "unknown", "invalid", "panel", ""}
"""Roles that tell nothing about what an object is for."""


@dataclass(frozen=True)
class Person:
    """Someone with a screen reader, in front of the window."""

    reader: ScreenReader
    place: Desktop

    @property
    def window(self) -> Thing:
        (window,) = self.reader.wait_for("window", self.reader.windows)
        return window

    def find(self, role: str, *names: str) -> Thing:
        """What is called so, or one of these, as soon as it can be used."""

        def usable() -> Thing | None:
            for name in names:
                thing = self.window.find(role, name)
                if thing and "enabled" in thing.states:
                    return thing
            return None

        return self.reader.wait_for(f"{role} {' or '.join(names)}", usable)

    def press(self, *names: str) -> None:
        self.find("push button", *names).press()

    def write(self, name: str, words: str) -> None:
        field = self.find("text", name)
        field.write(words)
        assert field.text == words

    def told(self, kind: str) -> list[str]:
        return [one.words for one in self.reader.listen() if one.kind == kind]


@pytest.fixture(scope="module")
def person() -> Iterator[Person]:
    """One window for all tests of the module."""
    with desktop() as place, ScreenReader(place.bus) as reader, place.voicestudio():
        yield Person(reader, place)


@dataclass(frozen=True)
class Journey:
    """How someone got to a voice: what could not be said on the way, by place, and what was announced."""

    nameless: dict[str, list[str]]
    announced: str


@pytest.fixture(scope="module")
def made(person: Person) -> Journey:
    """A voice of the bundled sample."""
    nameless = {}
    begin = person.find("push button", "Try it now", "Try the bundled sample")
    is_welcome = begin.name == "Try it now"
    begin.press()
    if is_welcome and (again := person.find("push button", "Next", "Try the bundled sample")).name != "Next":
        again.press()
    person.find("push button", "Next")
    nameless["the sample"] = unnamed(person.window)
    person.press("Next")
    person.write("Name", NAME)
    assert "checked" in person.find("check box", "The voice is mine").states
    nameless["the settings"] = unnamed(person.window)
    person.press("Next")
    person.find("push button", "Clone on the sandbox")
    nameless["the review"] = unnamed(person.window)
    person.press("Clone on the sandbox")
    person.find("push button", "Keep for good")
    nameless["the voice"] = unnamed(person.window)
    return Journey(nameless, " ".join(person.told("Announcement")))


def unnamed(window: Thing) -> list[str]:
    """What can be reached or pressed, and of which a reader could not say what it is."""
    found = []
    for thing in window.below():
        usable = "focusable" in thing.states or set(thing.actions) - {"SetFocus"}
        if not usable or thing.role == "scroll bar":  # what is scrolled follows the focus
            continue
        says = thing.label if thing.role == "combo box" else thing.name
        if not says.strip() or thing.role in NOT_SAID:
            found.append(f"{thing.role} {thing.name!r} {sorted(thing.states)} {thing.actions}")
    return found


def test_the_window_is_one_that_a_reader_follows(person: Person) -> None:
    person.reader.wait_for("an open library", lambda: person.window.name.endswith("Sandbox"))
    assert person.window.role == "frame"


def test_a_voice_is_made_and_everything_on_the_way_has_a_name(made: Journey) -> None:
    assert {place: found for place, found in made.nameless.items() if found} == {}


def test_each_stage_was_announced_as_it_began(made: Journey) -> None:
    stages = (Stage.CHECK, Stage.PREPARE, Stage.HOST, Stage.REHEARSE, Stage.CLONE, Stage.DEMO)
    places = [made.announced.find(STAGES[stage]) for stage in stages]
    assert -1 not in places, made.announced
    assert places == sorted(places)
    assert f"{STAGES[Stage.CLONE]}: running" in made.announced
    assert "running running" not in made.announced


def test_the_id_is_read_and_copied(person: Person, made: Journey) -> None:
    _shown(person)
    with closing(sqlite3.connect(person.place.data / "library" / "library.sqlite3")) as library:
        kept = library.execute("SELECT voice_id, name FROM voices").fetchall()
    assert [(person.find("text", "Voice id").text, NAME)] == kept
    person.press("Copy id")
    person.find("push button", "Copied")


def test_the_voice_is_found_in_the_list_and_speaks(person: Person, made: Journey) -> None:
    _shown(person)
    person.press("Speak with it")
    person.write("Text", TEXT)
    assert unnamed(person.window) == []
    person.press(f"Speak with {NAME}")
    person.find("push button", f"Play the speech “{TEXT}", f"Stop the speech “{TEXT}")
    assert unnamed(person.window) == []


def _shown(person: Person) -> None:
    """From New voice, where nothing is chosen, to the page of the one voice."""
    person.press("New voice")
    person.find("push button", "Record")
    voices = person.find("list", "Voices")
    assert [child.name.split(",")[0] for child in voices.children] == [NAME]
    voices.choose(0)
    person.find("push button", "Speak with it")


def _recorder(person: Person) -> None:
    person.press("New voice")
    person.press("Record")
    person.find("radio button", "Speak freely")


def _tab(person: Person, name: str) -> None:
    if not person.window.find("page tab", name):
        person.press("Settings")
    person.find("page tab", name).press()


def _general(person: Person) -> None:
    _tab(person, "General")
    person.find("combo box", "as the system")  # on Linux its value; the label beside it is a relation


def _account(person: Person) -> None:
    _tab(person, "Account")
    person.find("push button", "Hosts")


def _hosts(person: Person) -> None:
    _tab(person, "Hosts")
    person.find("text", "Account id")


def _left(person: Person) -> None:
    _tab(person, "Uploads")
    person.find("label", "What left this computer")


def _about(person: Person) -> None:
    _tab(person, "About")
    person.find("text", "Made with, and their licences")


@pytest.mark.parametrize("go", [_recorder, _general, _account, _hosts, _left, _about])
def test_other_places_name_everything_too(
    person: Person, made: Journey, go: Callable[[Person], None]
) -> None:
    go(person)
    assert unnamed(person.window) == []


def test_nothing_was_complained_of_meanwhile(person: Person, made: Journey) -> None:
    # Of a script to read whose letters no font on this computer has; of a computer too busy for sound.
    harmless = ("qt.text.font.db: ", "ALSA lib pcm.c")
    assert [line for line in person.place.complaints.splitlines() if not line.startswith(harmless)] == []
