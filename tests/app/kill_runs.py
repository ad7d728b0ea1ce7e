"""The runs of one trial: the command that costs, and the starts of the program after it."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.app.kill_instants import TEXT, Place, Step, Work
from tests.app.kill_launcher import Launcher
from tests.app.kill_left import Left, Start
from tests.app.kill_services import Service
from voicestudio.local.bundled import bundled_sample
from voicestudio.local.settings import SettingsFile
from voicestudio.model.profile import Profile


class Runs:
    """The program, again and again on one data folder and one service.

    Args:
        launcher: Runs it.
        folder: Of the data folder, and of what every run says.
        work: What it is at.
        server: The service.
    """

    def __init__(self, launcher: Launcher, folder: Path, work: Work, server: Service) -> None:
        self._launcher = launcher
        self._folder = folder
        self._work = work
        self._server = server
        self._data = folder / "data"
        self._key = {"VOICESTUDIO_API_KEY": server.api_key}
        self._last = folder
        self._count = 0
        SettingsFile(self._data / "settings.json").add(Profile("page", server.base_url, "sandbox"))

    @property
    def place(self) -> str:
        """Where the first run was killed, as it said itself."""
        said = self._folder / "run-1" / "instant"
        return said.read_text() if said.exists() else "not reached"

    @property
    def places(self) -> list[Place]:
        """Where the first run came by."""
        return [Place(**one) for one in json.loads((self._folder / "run-1" / "places").read_text())]

    def paid(self, dies: Step | Place | None = None, *, count: bool = False) -> int:
        """Run the command that costs; returns how it ended."""
        words: list[str | Path] = ["clone", bundled_sample(), "--name", "Anna", "--text", TEXT]
        words.append("--i-have-the-rights")
        if not self._work.is_clone:
            text = TEXT * 800 if self._work is Work.SPEECH_TASK else TEXT
            # The service of every trial is a new one on a port of its own; the voice is known to all of them.
            words = ["speak", "Anna", text, "-o", self._folder / "speech.mp3", "--anyway"]
        self._server.killer.process.set_result(self._start(words, self._key, dies, count=count))
        try:
            return self._launcher.wait()
        finally:
            self._server.killer.over.set()

    def next_start(self, dies: Step | None = None) -> int:
        """Start the program as someone does who wants to see the library; returns how it ended.

        To complete anything from its kept reply takes no key; only to ask after a long speech does.
        """
        self._start(["voices", "--json"], self._key if self._work is Work.SPEECH_TASK else {}, dies)
        return self._launcher.wait()

    def looked_at(self) -> Start:
        """The next start, and what it says and leaves."""
        code = self.next_start()
        said = (self._last / "stdout").read_text()
        found: dict[str, Any] = json.loads(said) if said else {}
        for voice in found.get("voices", []):
            del voice["hours_left"]  # which runs on from start to start
        return Start(code, found, (self._last / "stderr").read_text(), Left.of(self._data))

    def _start(
        self,
        words: Sequence[str | Path],
        environment: Mapping[str, str],
        dies: Step | Place | None,
        *,
        count: bool = False,
    ) -> int:
        self._count += 1
        self._last = self._folder / f"run-{self._count}"
        environment = {**environment, "VOICESTUDIO_DATA_DIR": str(self._data)}
        return self._launcher.start(self._last, words, environment, dies, count=count)
