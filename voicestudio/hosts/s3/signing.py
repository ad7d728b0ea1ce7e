"""Signature V4 by botocore's own signers, at the server's time instead of this computer's.

A clock that is wrong by minutes would make addresses that are dead at birth, and no library corrects it.
"""

from typing import Any, Final

from botocore.auth import SIGV4_TIMESTAMP, S3SigV4Auth, S3SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from voicestudio.hosts.clock import ServerClock

_SERVICE: Final = "s3"
EMPTY_SHA256: Final = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
UNSIGNED: Final = "UNSIGNED-PAYLOAD"
"""Instead of the hash of an upload's body, as kept clients send it over https (AWS: "Authenticating requests:
signature calculations"; R2 asks for it). TLS guards the body on its way, plain http exists towards this
computer only, and the rehearsal compares the whole of what lies there; a hash would read the file twice."""


class S3Signer:
    """Signs requests and addresses.

    Args:
        key_id: Access key id.
        secret: Secret access key.
        region: As the service names it.
    """

    def __init__(self, key_id: str, secret: str, region: str) -> None:
        self._credentials = Credentials(key_id, secret)
        self._region = region
        self.clock = ServerClock()

    def headers(self, method: str, url: str, headers: dict[str, str], sha256: str) -> dict[str, str]:
        """Headers of a request, signed ones included; ``sha256`` is that of its body, or ``UNSIGNED``."""
        signer = _HeaderSigner(self._credentials, _SERVICE, self._region)
        signer.sha256 = sha256
        return dict(self._signed(signer, method, url, headers).headers.items())

    def presigned(self, url: str, seconds: int) -> str:
        """An address that opens an object with GET until it dies. A secret."""
        signer = S3SigV4QueryAuth(self._credentials, _SERVICE, self._region, expires=seconds)
        return str(self._signed(signer, "GET", url, {}).url)

    def _signed(self, signer: Any, method: str, url: str, headers: dict[str, str]) -> AWSRequest:
        """What ``add_auth`` of the signers does, but at the server's time and without their debug log."""
        request = AWSRequest(method=method, url=url, headers=headers)
        request.context["timestamp"] = self.clock.now().strftime(SIGV4_TIMESTAMP)
        signer._modify_request_before_signing(request)  # noqa: SLF001 - the signers' own steps, as in add_auth
        to_sign = signer.string_to_sign(request, signer.canonical_request(request))
        signer._inject_signature_to_request(request, signer.signature(to_sign, request))  # noqa: SLF001
        return request


class _HeaderSigner(S3SigV4Auth):  # type: ignore[misc] # botocore has no types
    """The signer of headers, told the hash of a body that it never sees."""

    sha256 = EMPTY_SHA256

    def payload(self, request: AWSRequest) -> str:  # noqa: ARG002
        """The hash that was given."""
        return self.sha256
