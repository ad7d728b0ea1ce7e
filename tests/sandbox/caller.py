"""Someone who calls the sandbox over HTTP, and shares no code with the program."""

import ssl
import uuid
from typing import Any, Final

import httpx

CLONE: Final = "/v3/minimax-voice-cloning"
KEY: Final = "sandbox-key"
MODELS: Final = (
    "speech-02-hd",
    "speech-02-turbo",
    "speech-2.5-hd-preview",
    "speech-2.5-turbo-preview",
    "speech-2.6-hd",
    "speech-2.6-turbo",
    "speech-2.8-hd",
    "speech-2.8-turbo",
)

NO_TLS: Final = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # loading certificates takes longer than most tests


class Caller:
    """An HTTP client with the key, and the calls that tests make."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        self.http = httpx.Client(
            base_url=base_url,
            headers={"Authorization": f"Bearer {KEY}"},
            verify=NO_TLS,
            trust_env=False,
            timeout=30,
        )
        self._charges_before = 0

    def put(self, audio: bytes, container: str = "wav") -> str:
        """Put a sample on the sandbox's own file host."""
        reply = self.http.put(f"/files/{uuid.uuid4().hex}.{container}", content=audio)
        assert reply.status_code == 201, reply.text
        address = reply.json()["address"]
        assert isinstance(address, str)
        return address

    def clone(self, audio_url: str, **fields: object) -> httpx.Response:
        """Post a clone; the fields as they are."""
        return self.http.post(CLONE, json={"audio_url": audio_url, **fields})

    def voice(self, audio: bytes) -> str:
        """Make a voice and give its id."""
        reply = self.clone(self.put(audio))
        assert reply.status_code == 200, reply.text
        return str(reply.json()["voice_id"])

    def speak(
        self,
        voice_id: str,
        text: str = "Hello.",
        *,
        model: str = "speech-02-hd",
        at: str = "/v3/minimax-",
        setting: dict[str, object] | None = None,
        **fields: object,
    ) -> httpx.Response:
        """Post a T2A call; ``setting`` goes into voice_setting, the fields as they are."""
        body = {"text": text, "voice_setting": {"voice_id": voice_id, **(setting or {})}, **fields}
        return self.http.post(f"{at}{model}", json=body)

    def task(self, task_id: str) -> httpx.Response:
        """Ask how a task stands."""
        return self.http.get("/v3/async/task-result", params={"task_id": task_id})

    def advance(self, hours: float) -> None:
        """Move the sandbox's clock on."""
        assert self.http.post("/sandbox/clock", json={"hours": hours}).status_code == 200

    def ask_for(self, kind: str, **fields: object) -> httpx.Response:
        """Ask for a fault."""
        return self.http.post("/sandbox/faults", json={"kind": kind, **fields})

    def ledger(self) -> list[tuple[str, str, int, int]]:
        """Item, voice, characters and units of every charge since the page was turned, oldest first."""
        charges: list[dict[str, Any]] = self.http.get("/sandbox/ledger").json()
        lines = [(line["item"], line["voice_id"], line["characters"], line["units"]) for line in charges]
        return lines[self._charges_before :]

    def turn_the_page(self) -> None:
        """Let the ledger begin here."""
        self._charges_before += len(self.ledger())

    def balance(self) -> int:
        """What is left, in units of 0.0001 US dollars."""
        return int(self.http.get("/openapi/v1/billing/balance/detail").json()["availableBalance"])


def stranger_gets(address: str) -> httpx.Response:
    """GET an address with nothing but the address."""
    return httpx.get(address, verify=NO_TLS, trust_env=False, timeout=30)


def refused(reply: httpx.Response, reason: str, naming: str = "", status: int = 400) -> None:
    """The reply is a refusal in the flat shape, and its message names the rule."""
    body = reply.json()
    assert (reply.status_code, body["code"], body["reason"]) == (status, status, reason), reply.text
    assert set(body) == {"code", "reason", "message", "metadata"}
    assert naming in body["message"]
