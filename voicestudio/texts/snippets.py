"""What a developer pastes to speak with a voice: curl, Python, JavaScript. The key is never in it.

Every snippet makes the one call that ``voicestudio speak`` makes and writes ``speech.mp3``. Python's needs
the standard library alone, so that it runs wherever it is pasted; JavaScript's needs Node 18 for ``fetch``;
curl's takes the key from its input, because a command line can be read by others, and needs jq and xxd.
"""

import shlex
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from voicestudio.flow.keep import sentence_for
from voicestudio.model import rules
from voicestudio.model.voice import Voice
from voicestudio.texts.printable import quoted

KEY_VARIABLE: Final = "NOVITA_API_KEY"
SANDBOX_AT: Final = "http://127.0.0.1:8765"
"""Where the sandbox of a snippet is served."""


class Language(StrEnum):
    """What a snippet is written in."""

    CURL = "curl"
    PYTHON = "python"
    JAVASCRIPT = "javascript"


def snippet(language: Language, voice: Voice, base_url: str, text: str = "") -> str:
    """A program that speaks a text with a voice, byte for byte, and writes ``speech.mp3``.

    Args:
        language: What it is written in.
        voice: The voice; its model is the one it was made with, else the default.
        base_url: Of the service; of a sandbox, where it is served.
        text: Under 10,000 characters; "" for the shortest sentence there is.
    """
    model = voice.settings.model or rules.MODEL_DEFAULT
    url = f"{base_url}/v3/minimax-{model}"
    return _WRITERS[language](voice, url, text or sentence_for(voice))


def _remarks(voice: Voice, url: str) -> list[str]:
    """What stands at the top; without signs, because some shells run pasted remarks as commands."""
    lines = [f"The first speech keeps the voice for good. The key is in {KEY_VARIABLE}"]
    if voice.is_sandbox:
        lines.append("A stand-in voice of the sandbox, which must be served and prints its key:")
        lines.append(f"voicestudio sandbox --port {urlsplit(url).port}")
    return lines


def _of_curl(voice: Voice, url: str, text: str) -> str:
    body = f'{{"text": {quoted(text)}, "voice_setting": {{"voice_id": {quoted(voice.voice_id)}}}}}'
    remarks = [f"Speaks with the voice {shlex.quote(quoted(voice.name))}", *_remarks(voice, url)]
    return "\n".join(
        [
            *(f"# {line}" for line in remarks),
            f"printf 'Authorization: Bearer %s\\n' \"${KEY_VARIABLE}\" |",
            "  curl --silent --show-error --fail-with-body --header @- \\",
            "    --header 'Content-Type: application/json' \\",
            f"    --data-raw {shlex.quote(body)} \\",
            f"    --output reply.json {shlex.quote(url)} &&",
            "  jq --exit-status --raw-output '.data.audio // .audio' reply.json | xxd -r -p > speech.mp3",
            "",
        ]
    )


def _of_python(voice: Voice, url: str, text: str) -> str:
    def literal(words: str) -> str:
        return quoted(words, pairs=False)

    remarks = [f"Speaks with the voice {literal(voice.name)}.", *_remarks(voice, url)]
    return "\n".join(
        [
            *(f"# {line}" for line in remarks),
            "import json",
            "import os",
            "from pathlib import Path",
            "from urllib.request import Request, urlopen",
            "",
            "body = {",
            f'    "text": {literal(text)},',
            f'    "voice_setting": {{"voice_id": {literal(voice.voice_id)}}},',
            "}",
            "request = Request(",
            f"    {literal(url)},",
            "    data=json.dumps(body).encode(),",
            "    headers={",
            f'        "Authorization": "Bearer " + os.environ["{KEY_VARIABLE}"],',
            '        "Content-Type": "application/json",',
            "    },",
            ")",
            "with urlopen(request, timeout=300) as answer:",
            "    reply = json.load(answer)",
            'audio = (reply.get("data") or reply).get("audio")',
            "if not audio:",
            "    raise SystemExit(f'No speech: {reply}')",
            'is_address = audio.startswith("http")',
            "speech = urlopen(audio, timeout=300).read() if is_address else bytes.fromhex(audio)",
            'Path("speech.mp3").write_bytes(speech)',
            "",
        ]
    )


def _of_javascript(voice: Voice, url: str, text: str) -> str:
    remarks = [f"Speaks with the voice {quoted(voice.name)}. Save it as speech.mjs; Node 18 or later."]
    return "\n".join(
        [
            *(f"// {line}" for line in [*remarks, *_remarks(voice, url)]),
            'import { writeFile } from "node:fs/promises";',
            "",
            "const body = {",
            f"  text: {quoted(text)},",
            f"  voice_setting: {{ voice_id: {quoted(voice.voice_id)} }},",
            "};",
            f"const answer = await fetch({quoted(url)}, {{",
            '  method: "POST",',
            "  headers: {",
            f"    Authorization: `Bearer ${{process.env.{KEY_VARIABLE}}}`,",
            '    "Content-Type": "application/json",',
            "  },",
            "  body: JSON.stringify(body),",
            "});",
            "const reply = await answer.json();",
            "const audio = (reply.data ?? reply).audio;",
            "if (!audio) throw new Error(`No speech: ${JSON.stringify(reply)}`);",
            'const speech = audio.startsWith("http")',
            "  ? Buffer.from(await (await fetch(audio)).arrayBuffer())",
            '  : Buffer.from(audio, "hex");',
            'await writeFile("speech.mp3", speech);',
            "",
        ]
    )


_WRITERS: Final[Mapping[Language, Callable[[Voice, str, str], str]]] = {
    Language.CURL: _of_curl,
    Language.PYTHON: _of_python,
    Language.JAVASCRIPT: _of_javascript,
}
