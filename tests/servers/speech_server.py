"""A strict server of the T2A pages, the task page and the balance page, on loopback, for tests.

It enforces what the pages say. What no page says, the flat error body and the reply for a voice that is gone,
is from what callers have seen. Standard library only.
"""

import secrets
from collections import Counter
from collections.abc import Iterable
from email.message import Message
from urllib.parse import parse_qsl

from tests.servers.page_faults import spoil, status_reply
from tests.servers.page_http import Answer, Loopback
from tests.servers.page_messages import Json, Reply, error_reply, html_reply, json_reply
from tests.servers.page_rules import ViolationError, check_headers, check_key, need
from tests.servers.speech_faults import UNCHARGED, BalanceFault, PollFault, SpeechFault
from tests.servers.speech_messages import GONE, SpeechPost, balance, spoken, task_made, voice_gone
from tests.servers.speech_rules import PATHS, check_speech, form_of, voices_of
from tests.servers.speech_sounds import SOUNDS
from tests.servers.speech_tasks import Task

TASK_PATH = "/v3/async/task-result"
BALANCE_PATH = "/openapi/v1/billing/balance/detail"


class SpeechServer(Loopback):
    """The eight models, at once and as tasks; their tasks; the balance; the audio at addresses of its own.

    Attributes:
        api_key: What every call but a GET of audio must carry.
        voice_ids: The voices that exist; byte for byte.
        posts: Every speech post whose body came whole.
        texts: The texts that were charged.
        polls: How often each task was asked for.
        gets: How often each audio, and the balance, was asked for; by URL.
        balance_units: What the account holds, in units of 0.0001 USD.
        queued_polls: How many looks at a task come before the one that finds it done.
        fault: What the next speech post meets.
        poll_fault: What the next look at a task meets.
        balance_fault: What the next balance call meets.
    """

    def __init__(
        self,
        api_key: str = "speech-key",
        faults: Iterable[SpeechFault] = (),
        *,
        voice_ids: Iterable[str] = (),
    ) -> None:
        """Prepare; the server listens from `with` to the end of its block."""
        super().__init__()
        self.api_key, self.voice_ids = api_key, set(voice_ids)
        self.posts: list[SpeechPost] = []
        self.texts: list[str] = []
        self.polls: Counter[str] = Counter()
        self.gets: Counter[str] = Counter()
        self.balance_units = 100_000
        self.queued_polls = 2
        self._later = iter(faults)
        self.fault = next(self._later, None)
        self.poll_fault: PollFault | None = None
        self.balance_fault: BalanceFault | None = None
        self._tasks: dict[str, Task] = {}
        self._audio: dict[str, Reply] = {}

    @property
    def charged(self) -> int:
        """Count the texts that were accepted."""
        return len(self.texts)

    def meet(self, method: str, path: str) -> Answer | None:
        """Know a speech post from all else; it meets the fault that waits."""
        if method != "POST" or path not in PATHS:
            return lambda _, headers: self._answer_other(method, path, headers)
        with self._lock:
            fault = self.fault
            if fault:
                self.fault = fault.used() or next(self._later, None)
        if fault and fault.name == "drop_request":
            return None
        return lambda raw, headers: self._answer_speech(SpeechPost(path, raw, headers), fault)

    def _answer_speech(self, post: SpeechPost, fault: SpeechFault | None) -> Reply | None:
        """Check, speak, charge, answer; None ends the connection."""
        self.posts.append(post)
        call, value = PATHS[post.path], Json()
        if fault is None or fault.charges or fault.name not in UNCHARGED:
            try:
                check_headers(post.headers, self.api_key)
                body = check_speech(call, post.raw)
            except ViolationError as broken:
                post.refused = broken.args[-1]
                return error_reply(*broken.args)
            if not voices_of(body) <= self.voice_ids:
                post.refused = GONE
                return voice_gone(call)
            value = self._speak(post, body, fault)
        if fault and fault.name in {"hang", "drop_reply"}:
            return self._hang() if fault.name == "hang" else None
        return spoil(fault, value) if fault else json_reply(200, value)

    def _speak(self, post: SpeechPost, body: Json, fault: SpeechFault | None) -> Json:
        """Charge the text, put its audio where it belongs, and say so in the dialect of its model."""
        call, form, name = PATHS[post.path], form_of(body), fault.name if fault else ""
        sound = {
            "audio_not_audio": html_reply(200),
            "audio_url_403": error_reply(403, "FORBIDDEN", "audio"),
        }.get(name, SOUNDS[form])
        at_url = body.get("output_format") == "url" or name in {"as_url", "audio_url_403"}
        at_url = at_url or call.as_task or (fault is not None and fault.by_url)
        url = f"{self.base_url}/audio/{secrets.token_hex(8)}.{form}?signature={secrets.token_hex(8)}"
        audio = None if name == "no_audio" else url if at_url else sound.body.hex()
        with self._lock:
            self.texts.append(body["text"])
            if audio == url:
                self._audio[url] = sound
            if call.as_task:
                task = Task(secrets.token_hex(16), audio)
                post.task_id = task.task_id
                self._tasks[task.task_id] = task
                return task_made(call, task.task_id, len(body["text"]))
        return spoken(call, audio, len(body["text"]))

    def _answer_other(self, method: str, path: str, headers: Message) -> Reply | None:
        """Tasks, the balance and audio; whatever else is not on the pages: API_NOT_FOUND."""
        place, _, query = path.partition("?")
        try:
            if method == "GET" and place == TASK_PATH:
                return self._answer_poll(query, headers)
            if method == "GET" and path == BALANCE_PATH:
                return self._answer_balance(headers)
        except ViolationError as broken:
            return error_reply(*broken.args)
        if method == "GET" and self.base_url + path in self._audio:
            return self._answer_audio(self.base_url + path, headers)
        return error_reply(404, "API_NOT_FOUND", f"{method} {path}")

    def _answer_poll(self, query: str, headers: Message) -> Reply:
        """Task page: task_id, required, and the key."""
        check_key(headers, self.api_key)
        given = parse_qsl(query, keep_blank_values=True)
        need([name for name, _ in given] == ["task_id"], "task_id: required, and nothing else")
        task_id = given[0][1]
        with self._lock:
            self.polls[task_id] += 1
            fault = self.poll_fault
            self.poll_fault = fault.used() if fault else None
            task, name = self._tasks.get(task_id), fault.name if fault else ""
            if fault and name == "poll_500":
                return status_reply(fault)
            if fault and name == "poll_html":
                return html_reply(fault.status or 200)
            if task is None or name == "task_not_found":
                return error_reply(404, "TASK_NOT_FOUND", f"task {task_id} not found")
            if fault and name == "task_failed":
                task.failed = fault.reason
            return json_reply(200, task.look(self.queued_polls, stalled=name == "slow"))

    def _answer_balance(self, headers: Message) -> Reply | None:
        """Balance page: the key, and nothing else."""
        check_key(headers, self.api_key)
        value = balance(self.balance_units)
        with self._lock:
            self.gets[self.base_url + BALANCE_PATH] += 1
            fault = self.balance_fault
            self.balance_fault = fault.used() if fault else None
        if fault is None:
            return json_reply(200, value)
        if fault.name == "hang":
            return self._hang()
        if fault.name == "missing_fields":
            del value["availableBalance"], value["cashBalance"]
        return spoil(fault, value)

    def _answer_audio(self, url: str, headers: Message) -> Reply:
        """Storage signs its addresses; whoever shows it the key as well has given the key away."""
        with self._lock:
            self.gets[url] += 1
        if "Authorization" in headers:
            self.errors.append(ViolationError(400, "INVALID_REQUEST", f"Authorization was sent to {url}"))
            return error_reply(*self.errors[-1].args)
        return self._audio[url]
