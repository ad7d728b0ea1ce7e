"""WebDAV servers with a public address of the same files: nginx, and wsgidav on cheroot."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from tests.hosts.programs import free_port, program, running
from voicestudio.hosts.kinds import make_host
from voicestudio.hosts.webdav import WebDavHost
from voicestudio.model.hosting import HostConfig

USER: Final = "studio"
PASSWORD: Final = "the secret of the tests"
TYPES: Final = "types { audio/wav wav; audio/mpeg mp3; audio/mp4 m4a; text/html html; }"
BYTES_MOST: Final = 30_000_000


@dataclass(frozen=True)
class DavServer:
    """One that runs.

    Attributes:
        port: Where it listens, on 127.0.0.1; ``/dav`` asks for a password, ``/pub`` does not.
        data: The folder that both show.
        folder: Everything of the server's, what it keeps while an upload is under way included.
    """

    port: int
    data: Path
    folder: Path

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def host(self, *, name: str = "mine", ca_file: str = "", **values: str) -> WebDavHost:
        """A host of kind ``webdav`` as a person would configure it, with anything changed by name."""
        given = {"folder_url": f"{self.base_url}/dav", "public_url": f"{self.base_url}/pub", "user": USER}
        given |= values
        password = given.pop("password", PASSWORD)
        made = make_host(HostConfig(name, "webdav", given | {"ca_file": ca_file}), {"password": password})
        assert isinstance(made, WebDavHost)
        return made

    def left(self) -> list[str]:
        """Every file in the shown folder, and every upload that is half there."""
        places = (self.data, self.folder / "bodies")
        return sorted(path.name for place in places for path in place.rglob("*") if path.is_file())


@contextmanager
def nginx(folder: Path, locations: str = "", tls: tuple[Path, Path] | None = None) -> Iterator[DavServer]:
    """nginx with its DAV modules.

    Args:
        folder: For everything of it.
        locations: More of its configuration.
        tls: Certificate and key; it then speaks https.
    """
    modules = [Path("/usr/lib/nginx/modules"), Path("/usr/lib64/nginx/modules")]
    found = [path for each in modules if (path := each / "ngx_http_dav_ext_module.so").exists()]
    binary = program("nginx")
    if not found:
        pytest.skip("nginx has no module dav-ext")
    port, data = free_port(), folder / "data"
    data.mkdir(parents=True)
    (folder / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}\n")
    listen = f"listen 127.0.0.1:{port};"
    if tls:
        listen = f"listen 127.0.0.1:{port} ssl; ssl_certificate {tls[0]}; ssl_certificate_key {tls[1]};"
    parts = {"module": found[0], "folder": folder, "listen": listen, "types": TYPES, "most": BYTES_MOST}
    config = folder / "nginx.conf"
    config.write_text(_NGINX.format(**parts, locations=locations.replace("FOLDER", str(folder))))
    # Not SIGKILL: it would leave a worker behind that keeps the port.
    with running([binary, "-p", str(folder), "-e", str(folder / "errors"), "-c", str(config)], port, folder):
        yield DavServer(port, data, folder)


_NGINX: Final = """
load_module {module};
user root;
daemon off;
pid {folder}/pid;
events {{ }}
http {{
  access_log off;
  {types}
  client_body_temp_path {folder}/bodies;
  proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  client_max_body_size {most};
  server {{
    {listen}
    location /pub/ {{ alias {folder}/data/; }}
    location /dav/ {{
      alias {folder}/data/;
      auth_basic x; auth_basic_user_file {folder}/users;
      dav_methods PUT DELETE MKCOL COPY MOVE; dav_ext_methods PROPFIND OPTIONS;
    }}
    {locations}
  }}
}}
"""


@contextmanager
def wsgidav(folder: Path) -> Iterator[DavServer]:
    """wsgidav on cheroot."""
    port, data = free_port(), folder / "data"
    data.mkdir(parents=True)
    config = folder / "wsgidav.json"
    settings = {
        "host": "127.0.0.1",
        "port": port,
        "provider_mapping": {"/dav": str(data), "/pub": {"root": str(data), "readonly": True}},
        "simple_dc": {"user_mapping": {"/dav": {USER: {"password": PASSWORD}}, "/pub": True}},
        "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
        "verbose": 1,
    }
    config.write_text(json.dumps(settings))
    with running([program("wsgidav"), "--config", str(config)], port, folder):
        yield DavServer(port, data, folder)
