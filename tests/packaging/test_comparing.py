"""Two builds are held against each other: whatever differs is named, and nothing else."""

import zipfile
from pathlib import Path

import pytest
from bundle.comparing import differences, main
from bundle.frozen import put_in_order


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


def test_an_archive_does_not_tell_in_which_order_it_was_filled(tmp_path: Path) -> None:
    for name, order in (("one.zip", "abc"), ("other.zip", "cab")):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            for letter in order:
                archive.writestr(zipfile.ZipInfo(letter), letter * 9, compress_type=zipfile.ZIP_DEFLATED)
        put_in_order(tmp_path / name)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "other.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        assert archive.namelist() == ["a", "b", "c"]
        assert archive.read("b") == b"bbbbbbbbb"
