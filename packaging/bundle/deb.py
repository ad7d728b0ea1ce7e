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
from bundle.places import DIST, HOMEPAGE, WORK, epoch, run, same_moment, version
from bundle.shared_libraries import depends

MAINTAINER: Final = "The Voice Studio authors <voicestudio@users.noreply.github.com>"
_CONTROL: Final = """\
Package: voicestudio
Version: {version}
Section: sound
Priority: optional
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager | keepassxc, libpulse0
Homepage: {homepage}
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
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    usr = root / "usr"
    linux_files.copy_program(frozen, usr / "lib" / "voicestudio", host_libraries)
    (usr / "bin").mkdir()
    (usr / "bin" / "voicestudio").symlink_to("../lib/voicestudio/voicestudio")
    linux_files.write_desktop_files(usr)
    linux_files.write_man_page(usr)
    linux_files.write_units(usr)
    _write_documents(usr / "share")
    _write_control(root)
    for path in root.rglob("*"):
        if path.is_dir():
            path.chmod(0o755)
    same_moment(root)
    DIST.mkdir(exist_ok=True)
    target = DIST / f"voicestudio_{version()}_{_architecture()}.deb"
    command = ("dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, target)
    run(*command, environment={"SOURCE_DATE_EPOCH": str(epoch())})
    return target


def changelog() -> str:
    """The package's changelog, of one entry: what changed in which version stands in CHANGELOG.md."""
    when = formatdate(epoch())
    return (
        f"voicestudio ({version()}) unstable; urgency=medium\n\n"
        f"  * What is new:\n    {HOMEPAGE}/blob/v{version()}/CHANGELOG.md\n\n"
        f" -- {MAINTAINER}  {when}\n"
    )


def _write_documents(share: Path) -> None:
    documents = share / "doc" / "voicestudio"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(filled(linux_files.LINUX / "copyright"), encoding="utf-8")
    (documents / "changelog.gz").write_bytes(gzip.compress(changelog().encode(), mtime=0))
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(linux_files.LINUX / "lintian-overrides", overrides / "voicestudio")


def _write_control(root: Path) -> None:
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}" for path in files]  # noqa: S324 - dpkg's format
    control = _CONTROL.format(
        version=version(),
        architecture=_architecture(),
        maintainer=MAINTAINER,
        kilobytes=sum(path.stat().st_size for path in files) // 1024,
        depends=depends(root / "usr" / "lib" / "voicestudio"),
        homepage=HOMEPAGE,
    )
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    (root / "DEBIAN" / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")


def _architecture() -> str:
    said = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout
    return said.strip()
