"""A screen reader without a voice: it knows a window by what AT-SPI tells of it, and by nothing else.

AT-SPI is a D-Bus of its own; an object on it is the name of its program and a path. Spoken here without
libatspi, so that the tests need no bindings that pip cannot install.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Final, Self, TypeVar

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import HeaderFields
from jeepney.wrappers import unwrap_msg

Found = TypeVar("Found")

_ATSPI: Final = "org.a11y.atspi."
_REGISTRY: Final = f"{_ATSPI}Registry"
_DESKTOP: Final = "/org/a11y/atspi/accessible/root"
_EVENTS: Final = (
    "object:announcement",
    "object:property-change",
    "object:state-changed",
    "object:children-changed",
)
_PATIENCE: Final = 15.0
_LOOK: Final = 0.2
"""Seconds after which it looks again where nothing was told."""
_GONE: Final = ("org.freedesktop.DBus.Error.UnknownObject", "org.freedesktop.DBus.Error.UnknownInterface")

LABELLED_BY: Final = 2  # of GetRelationSet (atspi-constants.h, AtspiRelationType)
# Bits of org.a11y.atspi.Accessible.GetState (atspi-constants.h, AtspiStateType).
STATES: Final = {
    "checked": 4,
    "editable": 7,
    "enabled": 8,
    "focusable": 11,
    "focused": 12,
    "read-only": 43,
    "selected": 23,
    "showing": 25,
}


@dataclass(frozen=True)
class Heard:
    """One event: what kind, what of, and the words that came with it."""

    kind: str
    detail: str
    words: str


@dataclass(frozen=True)
class Thing:
    """One object of the tree; everything about it is asked anew each time."""

    reader: "ScreenReader"
    program: str
    path: str

    @property
    def name(self) -> str:
        """What a reader calls it."""
        return str(self._get("Accessible", "Name"))

    @property
    def label(self) -> str:
        """The words of what labels it; a choice is named by what is chosen, and only so by what it is for."""
        relations = self._call("Accessible", "GetRelationSet")[0]
        labels = [Thing(self.reader, *one) for kind, ends in relations if kind == LABELLED_BY for one in ends]
        return " ".join(label.name for label in labels)

    @property
    def description(self) -> str:
        """What a reader adds to the name."""
        return str(self._get("Accessible", "Description"))

    @property
    def role(self) -> str:
        """What it is, in AT-SPI's English."""
        return str(self._call("Accessible", "GetRoleName")[0])

    @property
    def states(self) -> frozenset[str]:
        """Those of ``STATES`` that it is in."""
        low, high = self._call("Accessible", "GetState")[0]
        return frozenset(name for name, bit in STATES.items() if (low | high << 32) >> bit & 1)

    @property
    def children(self) -> "list[Thing]":
        """What is inside it."""
        return [Thing(self.reader, *child) for child in self._call("Accessible", "GetChildren")[0]]

    @property
    def parts(self) -> frozenset[str]:
        """What can be asked of it: Action, Text, EditableText and so on."""
        return frozenset(
            str(one).removeprefix(_ATSPI) for one in self._call("Accessible", "GetInterfaces")[0]
        )

    @property
    def actions(self) -> list[str]:
        """What can be done with it, by name."""
        return (
            [str(one[0]) for one in self._call("Action", "GetActions")[0]] if "Action" in self.parts else []
        )

    @property
    def text(self) -> str:
        """What is written in it."""
        return str(self._call("Text", "GetText", "ii", 0, -1)[0])

    def press(self, action: str = "Press") -> None:
        """Do what it can do."""
        assert self._call("Action", "DoAction", "i", self.actions.index(action))[0], (
            f"{self.name} does not {action}"
        )

    def write(self, text: str) -> None:
        """Put a text in the place of what is written in it."""
        assert self._call("EditableText", "SetTextContents", "s", text)[0], f"{self.name} takes no text"

    def choose(self, at: int) -> None:
        """Select the child at a place."""
        assert self._call("Selection", "SelectChild", "i", at)[0], f"{self.name} does not choose"

    def below(self) -> "Iterator[Thing]":
        """Everything in it that is on the screen, from top to bottom."""
        for child in self.children:
            if "showing" in child.states:
                yield child
                yield from child.below()

    def find(self, role: str, name: str) -> "Thing | None":
        """The first thing on the screen of this role whose name begins so; None where there is none."""
        for thing in self.below():
            if thing.role == role and thing.name.startswith(name):
                return thing
        return None

    def _call(self, part: str, method: str, signature: str | None = None, *values: object) -> Any:
        address = DBusAddress(self.path, self.program, f"{_ATSPI}{part}")
        return self.reader.ask(new_method_call(address, method, signature, values))

    def _get(self, part: str, name: str) -> Any:
        address = DBusAddress(self.path, self.program, f"{_ATSPI}{part}")
        return self.reader.ask(Properties(address).get(name))[0][1]


class ScreenReader:
    """Listens from its making to ``close``.

    Args:
        session: Address of the session bus, on which it announces itself as readers do.

    Attributes:
        heard: Every event so far.
    """

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as bus:
            places = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = unwrap_msg(
                bus.send_and_get_reply(new_method_call(places, "GetAddress"), timeout=_PATIENCE)
            )
            status = Properties(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status"))
            unwrap_msg(bus.send_and_get_reply(status.set("IsEnabled", "b", True), timeout=_PATIENCE))
        self._bus: DBusConnection = open_dbus_connection(address)
        self._letters: deque[Any] = deque()
        self.heard: list[Heard] = []
        rule = MatchRule(type="signal", interface=f"{_ATSPI}Event.Object")
        self._bus.filter(rule, queue=self._letters)
        unwrap_msg(self._bus.send_and_get_reply(_match(rule), timeout=_PATIENCE))
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        for event in _EVENTS:
            self.ask(new_method_call(registry, "RegisterEvent", "sass", (event, [], "")))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None
    ) -> None:
        self._bus.close()

    def ask(self, message: Any) -> Any:
        """Ask, and give what was answered; raises ``DBusErrorResponse``."""
        return unwrap_msg(self._bus.send_and_get_reply(message, timeout=_PATIENCE))

    def windows(self) -> list[Thing]:
        """Every window of every program."""
        programs = Thing(self, _REGISTRY, _DESKTOP).children
        return [window for one in programs for window in one.children]

    def wait_for(self, what: str, look: Callable[[], Found | None]) -> Found:
        """Look after each event until there is something to see.

        Raises:
            AssertionError: It did not come; says what was on the screen instead.
        """
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            try:
                found = look()
            except DBusErrorResponse as error:  # a thing that was destroyed between two questions
                if error.name not in _GONE:
                    raise
                continue
            if found:
                return found
            self._listen()
        seen = "\n".join(f"{thing.role}: {thing.name}" for one in self.windows() for thing in one.below())
        msg = f"no {what} in {_PATIENCE:.0f} s, but:\n{seen}"
        raise AssertionError(msg)

    def listen(self) -> list[Heard]:
        """Everything that was told up to now."""
        self._take_letters()
        return self.heard

    def _listen(self) -> None:
        """Let the next event come, and those that are there already."""
        try:
            self._bus.recv_messages(timeout=_LOOK)
        except TimeoutError:
            return
        finally:
            self._take_letters()

    def _take_letters(self) -> None:
        while self._letters:
            letter = self._letters.popleft()
            detail, _first, _second, (_kind, words), *_rest = letter.body
            self.heard.append(Heard(letter.header.fields[HeaderFields.member], detail, str(words)))


def _match(rule: MatchRule) -> Any:
    address = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    return new_method_call(address, "AddMatch", "s", (rule.serialise(),))
