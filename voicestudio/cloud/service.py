"""The cloning service at a base URL: clone, speak, task, balance; sending and reading of paid calls apart."""

import threading
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import urlsplit

from voicestudio.cloud import wire
from voicestudio.cloud.calling import call_free, call_paid
from voicestudio.cloud.download import download
from voicestudio.cloud.http import new_client, raw_reply
from voicestudio.cloud.retries import RETRIES, TASK_FIRST_WAIT, TASK_LONGEST_WAIT
from voicestudio.model.balance import Balance
from voicestudio.model.calls import (
    CloneCall,
    CloneReply,
    RawReply,
    SpeechCall,
    SpeechReply,
    TaskReply,
    TaskState,
)
from voicestudio.model.profile import fingerprint_of

CLONE_PATH: Final = "/v3/minimax-voice-cloning"
SPEECH_PATH: Final = "/v3/minimax-{model}"
SPEECH_TASK_PATH: Final = "/v3/async/minimax-{model}"
TASK_PATH: Final = "/v3/async/task-result"
BALANCE_PATH: Final = "/openapi/v1/billing/balance/detail"
_TICK_SECONDS: Final = 0.1

Keep = Callable[[RawReply], None]
Tick = Callable[[], None]


class CloudService:
    """Novita's contract, or a sister host's at its own base URL.

    Args:
        base_url: Gives the base URL; asked when a call is made, because the sandbox starts then.
        key: Gives the API key; asked when a call is made. Raises ``AccountError`` or ``SetupError``.
    """

    def __init__(self, base_url: Callable[[], str], key: Callable[[], str]) -> None:
        self._base_url = base_url
        self._key = key

    def key_fingerprint(self) -> str:
        """Make sure that there is a key, before anything leaves the computer, and tell which."""
        return fingerprint_of(self._key())

    def send_clone(self, call: CloneCall, keep: Keep, tick: Tick) -> RawReply:
        """Make the one paid clone call; see ``calling.call_paid`` for what is raised."""
        addresses = (call.sample_url, call.prompt_url)
        signatures = tuple(urlsplit(address).query for address in addresses)
        body = wire.clone_body(call)
        return self._post("clone", CLONE_PATH, body, keep, tick, secrets=(*addresses, *signatures))

    def read_clone(self, raw: RawReply) -> CloneReply:
        """Read a kept reply; raises ``ServiceError``."""
        return wire.read_clone(raw)

    def send_speech(self, call: SpeechCall, keep: Keep, tick: Tick) -> RawReply:
        """Make one paid T2A call; see ``calling.call_paid`` for what is raised."""
        path = (SPEECH_TASK_PATH if call.as_task else SPEECH_PATH).format(model=call.wish.model)
        return self._post("speech", path, wire.speech_body(call), keep, tick)

    def read_speech(self, raw: RawReply) -> SpeechReply:
        """Read a kept reply, in any of its dialects: sound, an address of it, or a task.

        Raises:
            ServiceError: A refusal, ``speech_missing`` or ``speech_not_audio``.
        """
        return wire.read_speech(raw)

    def task(self, task_id: str, tick: Tick) -> TaskReply:
        """Look at a task once.

        Raises:
            NetworkError: The service did not answer.
            ServiceError: A refusal, or ``speech_task_gone``.
        """
        return wire.read_task(self._get("task", TASK_PATH, tick, {"task_id": task_id}))

    def await_task(self, task_id: str, tick: Tick) -> TaskReply:
        """Look at a task until it is done or failed, less and less often; raises what ``task`` raises."""
        wait = TASK_FIRST_WAIT
        while True:
            seen = self.task(task_id, tick)
            if seen.state is not TaskState.WAITING:
                return seen
            _wait(wait, tick)
            wait = min(wait * 1.5, TASK_LONGEST_WAIT)

    def fetch_audio(self, url: str, report: Callable[[int, int], None]) -> bytes:
        """Download what the service offers, without the key; raises ``ServiceError`` ``speech_missing``."""
        return download(url, report)

    def balance(self, tick: Tick) -> Balance:
        """What the account holds; free, and the cheapest way to try a key.

        Raises:
            NetworkError: The service did not answer.
            ServiceError: A refusal, or ``not_the_service`` for an answer that is none of the contract.
        """
        return wire.read_balance(self._get("balance", BALANCE_PATH, tick))

    def _post(
        self,
        call: str,
        path: str,
        body: dict[str, Any],
        keep: Keep,
        tick: Tick,
        *,
        secrets: tuple[str, ...] = (),
    ) -> RawReply:
        base_url, key = self._base_url(), self._key()

        def send() -> RawReply:
            with new_client(base_url, RETRIES[call].read_seconds) as client:
                answer = client.post(f"{base_url}{path}", json=body, headers=_bearer(key))
                return raw_reply(answer, key, secrets)

        return call_paid(send, call, keep, tick)

    def _get(self, call: str, path: str, tick: Tick, query: dict[str, str] | None = None) -> RawReply:
        base_url, key = self._base_url(), self._key()

        def send() -> RawReply:
            with new_client(base_url, RETRIES[call].read_seconds) as client:
                return raw_reply(client.get(f"{base_url}{path}", params=query, headers=_bearer(key)), key)

        return call_free(send, call, tick)


def _bearer(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


def _wait(seconds: float, tick: Tick) -> None:
    """Wait, and let ``tick`` end it."""
    nothing = threading.Event()
    for _ in range(max(1, round(seconds / _TICK_SECONDS))):
        tick()
        nothing.wait(min(_TICK_SECONDS, seconds))
