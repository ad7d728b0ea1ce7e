"""copyparty: a file server that takes uploads as forms and deletes on request, with a key in each address."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.hosts.programs import free_port, program, running
from voicestudio.hosts.custom.host import CustomHost, make_custom
from voicestudio.model.hosting import HostConfig

PASSWORD: Final = "the secret of the tests"


@dataclass(frozen=True)
class Copyparty:
    """One that runs.

    Attributes:
        port: Where it listens, on 127.0.0.1.
        data: The folder that it shows as ``/up`` to whoever knows a file's key.
    """

    port: int
    data: Path

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def left(self) -> list[str]:
        """Every file that it holds, half ones included."""
        return sorted(path.name for path in self.data.rglob("*") if path.is_file())

    def host(
        self,
        *,
        at: str = "",
        password: str = PASSWORD,
        uploader: Mapping[str, Any] | None = None,
        **secrets: str,
    ) -> CustomHost:
        """A host as a person would configure it.

        Args:
            at: Another address of the same server, a proxy's.
            password: The person's.
            uploader: Parts of the uploader that are otherwise.
            secrets: Fields for deletion; otherwise by the name of the file, with the upload's own headers.
        """
        at = at or self.base_url
        parts = {
            "Version": "15.0.0",
            "RequestURL": f"{at}/up/",
            "Parameters": {"j": ""},
            "Headers": {"PW": password},
            "Body": "MultipartFormData",
            "Arguments": {"act": "bput"},
            "FileFormName": "f",
            "URL": f"{at}{{json:files[0].path}}",
        }
        given = {"delete_url": f"{at}/up/{{filename}}"} | secrets
        values = {"delete_method": given.pop("delete_method", ""), "minutes": given.pop("minutes", "")}
        given["uploader"] = json.dumps(parts | dict(uploader or {}))
        return make_custom(HostConfig("mine", "custom", values), given)


@contextmanager
def copyparty(folder: Path, flags: str = "fk=12:c,lifetime=3600", *more: str) -> Iterator[Copyparty]:
    """Run one: a stranger may get a file, with its key; who has the password may do everything.

    Args:
        folder: For everything of it.
        flags: Of its one volume.
        more: Options.
    """
    port, data = free_port(), folder / "data"
    data.mkdir(parents=True)
    command = [
        program("copyparty"),
        "-i",
        "127.0.0.1",
        "-p",
        str(port),
        "-q",
        "--wram",  # its folder may lie in memory
        "--hist",
        str(folder / "history"),
    ]
    command += ["-a", f"studio:{PASSWORD}", "-v", f"{data}:/up:A,studio:g:c,{flags}", *more]
    with running(command, port, folder):
        yield Copyparty(port, data)
