"""A search for secrets that finds nothing must be one that would have found them."""

import base64
import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.person import KEY, KEY_PIECES
from tests.app.secret_scan import (
    addresses,
    command_lines,
    environment_of,
    forms_of,
    found_in,
    found_under,
)

needs_proc = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")


@needs_proc
def test_a_key_on_a_command_line_or_in_an_environment_would_be_seen() -> None:
    command = [sys.executable, "-c", "print(flush=True); input()", KEY]
    with subprocess.Popen(
        command, env={"SOME_KEY": KEY}, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout
        process.stdout.readline()
        command_line, environment = command_lines(), environment_of(process.pid)
        process.communicate(b"\n", timeout=60)
    assert "key (plain)" in found_in(command_line, KEY_PIECES)
    assert "key (plain)" in found_in(environment, KEY_PIECES)


@pytest.mark.parametrize("name", KEY_PIECES)
def test_what_is_planted_is_found_in_every_form(tmp_path: Path, name: str) -> None:
    planted = tmp_path / "deep" / "down" / "file"
    planted.parent.mkdir(parents=True)
    for form, written in forms_of(KEY_PIECES[name]).items():
        planted.write_bytes(b"\0before" + written + b"\xffbehind")
        assert f"deep/down/file: {name} ({form})" in found_under(tmp_path, KEY_PIECES)
    assert found_under(tmp_path, KEY_PIECES, but=[planted]) == []


def test_a_key_has_every_form_that_is_looked_for() -> None:
    wanted = {"plain", "hex", "HEX", "utf-16-le", "utf-16-be", "quoted", "base64 at 0", "base64 at 2"}
    assert wanted <= set(forms_of(KEY))
    assert forms_of(KEY)["quoted"].count(b"%") == 3
    assert found_in(KEY.swapcase().encode(), KEY_PIECES) == []


@pytest.mark.parametrize("before", ["", "B", "Be", "Bearer "])
def test_what_is_planted_in_the_midst_of_base64_is_found(tmp_path: Path, before: str) -> None:
    (tmp_path / "file").write_bytes(base64.b64encode(f"{before}{KEY}, and more".encode()))
    assert found_under(tmp_path, {"key": KEY})
    (tmp_path / "file").rename(tmp_path / base64.urlsafe_b64encode(f"{before}{KEY}".encode()).decode())
    assert found_under(tmp_path, {"key": KEY})


def test_an_address_is_known_by_its_signature() -> None:
    signature = hashlib.sha256(b"").hexdigest()
    known = addresses([f"http://127.0.0.1:1/files/a.wav?expires=17&signature={signature}"])
    assert found_in(signature[:32].encode(), known) == ["signature 0, first half (plain)"]
    assert found_in(
        b"http:\\/\\/127.0.0.1:1\\/files\\/a.wav?expires=17&signature=" + signature.encode(), known
    )
