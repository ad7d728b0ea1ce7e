"""The Debian package: the folder without what the distribution brings, and what a desktop wants to know."""

import gzip
import hashlib
import shutil
import subprocess
from email.utils import formatdate
from pathlib import Path
from typing import Final

from bundle import linux_files
from bundle.filling import filled
from bundle.places import DIST, HOMEPAGE, WORK, epoch, is_quick, run, same_moment, version
from bundle.shared_libraries import BY_NAME, depends

MAINTAINER: Final = "The Voice Studio authors <voicestudio@users.noreply.github.com>"
_CONTROL: Final = """\
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager | keepassxc, libpulse0
Suggests: voicestudio-local-voice
Description: clone a voice from a minute of speech and speak with it
 Voice Studio checks a recording before it costs anything, lets a cloning
 service fetch it for a few minutes, plays the demo, removes the recording
 again and keeps the voice in a library on this computer. A built-in sandbox
 lets anyone try it without an account.
 .
 The same program is a window and a command for the terminal. This package
 carries its own Python and Qt.
"""


def build_deb(frozen: Path, host_libraries: frozenset[str]) -> Path:
    """Build the package; the same folder gives the same bytes.

    Args:
        frozen: The folder of the program.
        host_libraries: Those of its files that the distribution's packages bring.
    """
    root = begun("voicestudio")
    usr = root / "usr"
    linux_files.write_system_files(usr, frozen, host_libraries)
    needs = depends(usr / "lib" / "voicestudio", BY_NAME)
    return packed(root, "voicestudio", _CONTROL.format(depends=needs))


def begun(name: str) -> Path:
    """The empty folder that becomes a package's files."""
    root = WORK / "deb" / name
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    return root


def packed(root: Path, name: str, about: str) -> Path:
    """Add what every package has, and build it into ``dist``.

    Args:
        root: With the files as they will be installed.
        name: Of the package; ``linux`` has its copyright and its overrides.
        about: Its own fields: Depends, Description and the like.
    """
    _write_documents(root / "usr" / "share", name)
    _write_control(root, name, about)
    for path in root.rglob("*"):
        if path.is_dir():
            path.chmod(0o755)
    same_moment(root)
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{name}_{version()}_{_architecture()}.deb"
    command = (
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        "-z0" if is_quick() else "-z6",
        "--build",
        root,
        target,
    )
    run(*command, environment={"SOURCE_DATE_EPOCH": str(epoch())})
    return target


def changelog(name: str = "voicestudio") -> str:
    """A package's changelog, of one entry: what changed in which version stands in CHANGELOG.md."""
    when = formatdate(epoch())
    return (
        f"{name} ({version()}) unstable; urgency=medium\n\n"
        f"  * What is new:\n    {HOMEPAGE}/blob/v{version()}/CHANGELOG.md\n\n"
        f" -- {MAINTAINER}  {when}\n"
    )


def _write_documents(share: Path, name: str) -> None:
    documents = share / "doc" / name
    documents.mkdir(parents=True)
    special = linux_files.LINUX / name
    (documents / "copyright").write_text(filled(special / "copyright"), encoding="utf-8")
    (documents / "changelog.gz").write_bytes(gzip.compress(changelog(name).encode(), mtime=0))
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(special / "lintian-overrides", overrides / name)


def _write_control(root: Path, name: str, about: str) -> None:
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}" for path in files]  # noqa: S324 - dpkg's format
    kilobytes = sum(path.stat().st_size for path in files) // 1024
    (root / "DEBIAN").mkdir()
    fields = {"Package": name, "Version": version(), "Architecture": _architecture()}
    fields |= {"Maintainer": MAINTAINER, "Installed-Size": str(kilobytes), "Homepage": HOMEPAGE}
    fields |= {"Section": "sound", "Priority": "optional"}
    control = "".join(f"{field}: {value}\n" for field, value in fields.items()) + about
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    (root / "DEBIAN" / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")


def _architecture() -> str:
    said = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout
    return said.strip()
