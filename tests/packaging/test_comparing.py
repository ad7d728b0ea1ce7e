"""Two builds are held against each other: whatever differs is named, and nothing else."""

from pathlib import Path

import pytest
from bundle.comparing import differences, main


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("one", "other"):
        folder = tmp_path / name
        (folder / "lib").mkdir(parents=True)
        (folder / "program").write_bytes(b"program")
        (folder / "lib" / "data").write_bytes(b"0123456789")
        (folder / "link").symlink_to("program")
        (folder / "nowhere").symlink_to("gone")
    return tmp_path / "one", tmp_path / "other"


def test_the_same_is_the_same(builds: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert list(differences(*builds)) == []
    assert main([str(builds[0]), str(builds[1])]) == 0
    assert "5 files and folders" in capsys.readouterr().out


def test_every_kind_of_difference_is_named(
    builds: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = builds
    (one / "lib" / "data").write_bytes(b"0123x56789")
    (other / "program").chmod(0o700)
    (one / "program").chmod(0o755)
    (other / "link").unlink()
    (other / "link").symlink_to("lib/data")
    (one / "mine").touch()
    (other / "lib" / "longer").write_bytes(b"ab")
    (one / "lib" / "longer").write_bytes(b"a")
    found = list(differences(one, other))
    assert found == [
        "lib/data: differs from byte 4",
        "lib/longer: differs from byte 1",
        "link: leads to program and lib/data",
        f"mine: only in {one}",
        "program: -rwxr-xr-x and -rwx------",
    ]
    assert main([str(one), str(other)]) == 1
    assert capsys.readouterr().out.splitlines() == found


def test_a_folder_that_is_not_there_is_said(builds: tuple[Path, Path]) -> None:
    with pytest.raises(SystemExit, match="is no folder"):
        main([str(builds[0]), str(builds[1] / "missing")])
