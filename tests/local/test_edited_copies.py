"""Edited copies of somebody's voice are gone with the program that made them."""

from pathlib import Path

from voicestudio.local.edited_copies import EditedCopies

OWN, TWIN, DEAD = "a" * 32, "b" * 32, "d" * 32


def copies(root: Path) -> EditedCopies:
    return EditedCopies(root, OWN, lambda token: token in {OWN, TWIN})


def made(root: Path, token: str) -> Path:
    (root / token).mkdir(parents=True)
    copy = root / token / "copy.wav"
    copy.write_bytes(b"voice")
    return copy


def test_asking_makes_no_folder(tmp_path: Path) -> None:
    root = tmp_path / "edits"
    assert copies(root).folder == root / OWN
    copies(root).sweep()
    assert not root.exists()


def test_what_dead_programs_left_goes_and_what_a_running_one_uses_stays(tmp_path: Path) -> None:
    own, twin, dead = (made(tmp_path, token) for token in (OWN, TWIN, DEAD))
    copies(tmp_path).sweep()
    assert (own.exists(), twin.exists(), dead.exists()) == (True, True, False)
    assert not dead.parent.exists()


def test_its_own_go_when_the_program_ends(tmp_path: Path) -> None:
    own, twin = made(tmp_path, OWN), made(tmp_path, TWIN)
    copies(tmp_path).close()
    assert (own.parent.exists(), twin.exists()) == (False, True)
