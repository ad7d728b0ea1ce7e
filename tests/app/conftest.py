"""One human recording in the forms people bring."""

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
from av.audio.stream import AudioStream

Recording = Callable[[str], Path]


def _through(speech: Path, path: Path, codec: str, *, video: bool) -> Path:
    with av.open(str(speech)) as source, av.open(str(path), "w") as out:
        picture = out.add_stream("mpeg4", rate=2, width=64, height=64, pix_fmt="yuv420p") if video else None
        track = out.add_stream(codec, rate=16_000, layout="mono")
        assert isinstance(track, AudioStream)
        for frame in source.decode(audio=0):
            frame.pts = None
            out.mux(track.encode(frame))
        out.mux(track.encode(None))
        if picture:
            for _ in range(52):
                out.mux(picture.encode(av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8))))
            out.mux(picture.encode(None))
    return path


@pytest.fixture
def recording(speech: Path, tmp_path: Path) -> Recording:
    """The bundled speech as "wav", "mp3", "m4a", "flac" or "mp4" (the sound track of a video)."""

    def make(form: str) -> Path:
        path = tmp_path / f"speech.{form}"
        if form == "wav":
            return speech
        if form == "flac":
            samples, rate = soundfile.read(speech, dtype="int16")
            soundfile.write(path, samples, rate)
            return path
        return _through(speech, path, "libmp3lame" if form == "mp3" else "aac", video=form == "mp4")

    return make
