"""The sandbox's neural voice for Linux: a Debian package, and an archive to unpack beside the program."""

import json
import os
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from bundle import tarball
from bundle.deb import begun, packed
from bundle.places import LOCAL_VOICE, stop, version
from bundle.shared_libraries import depends

_CONTROL: Final = """\
Depends: voicestudio (= {version}), {depends}
Enhances: voicestudio
Description: natural voice for the sandbox of Voice Studio
 With this package the sandbox of Voice Studio, where anyone tries it without
 an account, answers English texts in a natural voice that comes near the one
 of the sample. Without it a small synthetic voice speaks.
 .
 It carries ONNX Runtime, hibari and the weights of Kokoro-82M; everything is
 computed on this computer.
"""
_SECONDS_MOST: Final = 300


def build_voice_deb(folder: Path) -> Path:
    """Build the Debian package; the same folder gives the same bytes."""
    root = begun("voicestudio-local-voice")
    target = root / "usr" / "lib" / "voicestudio" / LOCAL_VOICE
    shutil.copytree(folder, target)
    about = _CONTROL.format(version=version(), depends=depends(target))
    return packed(root, "voicestudio-local-voice", about)


def build_voice_tarball(folder: Path) -> Path:
    """Build the archive: unpacked where the program's own was unpacked, its files come beside the program."""
    kind = f"{version()}-linux-{platform.machine()}"
    return tarball.pack(folder, f"voicestudio-{kind}/{LOCAL_VOICE}", f"voicestudio-local-voice-{kind}")


def prove_voice(frozen: Path, folder: Path) -> str:
    """Let the frozen program clone its sample on the sandbox, with the voice beside it.

    Returns:
        Which voice answered; the build ends where it is not the natural one.
    """
    beside = frozen / LOCAL_VOICE
    beside.unlink(missing_ok=True)
    beside.symlink_to(folder)
    sample = frozen / "_internal" / "voicestudio" / "_resources" / "samples" / "librivox-reader.wav"
    words = ("clone", str(sample), "--name", "Proof", "--text", "Hello.", "--i-have-the-rights", "--json")
    try:
        with tempfile.TemporaryDirectory() as home:
            settings = {"PATH": os.environ["PATH"], "HOME": home, "VOICESTUDIO_DATA_DIR": f"{home}/data"}
            command = [str(frozen / "voicestudio"), *words]
            done = subprocess.run(
                command, env=settings, capture_output=True, text=True, timeout=_SECONDS_MOST, check=False
            )
    finally:
        beside.unlink()
    try:
        answered = str(json.loads(done.stdout)["sandbox_voice"])
    except (ValueError, KeyError):
        stop(f"nothing was cloned ({(done.stderr or done.stdout).strip()[-300:]})", "run it by hand")
    if answered != "blend":
        stop(f"the voice that answered is {answered}", "see bundle/local_voice.py")
    return answered
