"""The demo of a voice: a sound of one second, or whatever a fault makes of it."""

import io
import math
import struct
import wave

from tests.servers.page_messages import Reply, error_reply, html_reply


def tone() -> bytes:
    """Make a WAV of one second at 440 Hz."""
    rate, sink = 8000, io.BytesIO()
    samples = (int(9000 * math.sin(math.tau * 440 * n / rate)) for n in range(rate))
    with wave.open(sink, "wb") as out:
        out.setparams((1, 2, rate, 0, "NONE", ""))
        out.writeframes(b"".join(struct.pack("<h", value) for value in samples))
    return sink.getvalue()


DEMOS: dict[str, Reply | None] = {  # what a GET of the demo is answered by
    "": Reply(200, tone(), "audio/wav"),
    "demo_403": error_reply(403, "FORBIDDEN", "demo"),
    "demo_404": error_reply(404, "NOT_FOUND", "demo"),
    "demo_html": html_reply(200),
    "demo_empty": Reply(200, b"", "audio/wav"),
    "demo_slow": None,
}
