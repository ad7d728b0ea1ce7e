"""The S3-compatible services people have, each with only the fields it needs."""

from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import urlsplit

from voicestudio.hosts.fields import field_invalid, https_address, minutes_of
from voicestudio.hosts.s3.host import S3Host, S3Place
from voicestudio.hosts.s3.signing import S3Signer
from voicestudio.model.hosting import HostConfig

_ANY_REGION: Final = "auto"

Values = Mapping[str, str]
MakePlace = Callable[[Values], tuple[str, str, bool]]
"""From the values of a form: endpoint, region, and whether the bucket is part of the host name."""


def _r2(values: Values) -> tuple[str, str, bool]:
    account = values["account_id"].strip()
    if not account.isalnum():
        raise field_invalid("account_id")
    return f"https://{account}.r2.cloudflarestorage.com", _ANY_REGION, False


def _b2(values: Values) -> tuple[str, str, bool]:
    """Backblaze: the region is part of the endpoint, as in s3.eu-central-003.backblazeb2.com."""
    named = values["endpoint"].strip().removeprefix("https://").rstrip("/")
    parts = named.split(".")
    if len(parts) != 4 or parts[0] != "s3" or parts[2:] != ["backblazeb2", "com"]:
        raise field_invalid("endpoint")
    return f"https://{named}", parts[1], False


def _aws(values: Values) -> tuple[str, str, bool]:
    region = values["region"].strip()
    if not region.replace("-", "").isalnum():
        raise field_invalid("region")
    # A bucket with dots in its name would not match the certificate of the host.
    return f"https://s3.{region}.amazonaws.com", region, "." not in values["bucket"]


def _gcs(_values: Values) -> tuple[str, str, bool]:
    return "https://storage.googleapis.com", _ANY_REGION, False


def _named(values: Values) -> tuple[str, str, bool]:
    return https_address(values, "endpoint"), values["region"].strip() or "us-east-1", False


_PLACES: Final[Mapping[str, MakePlace]] = {
    "r2": _r2,
    "b2": _b2,
    "aws": _aws,
    "gcs": _gcs,
    "supabase": _named,
    "s3": _named,
}


def make_s3(config: HostConfig, secrets: Mapping[str, str]) -> S3Host:
    """The host of a configuration.

    Raises:
        SetupError: ``host_field_invalid``.
    """
    values = config.values
    endpoint, region, in_host_name = _PLACES[config.kind](values)
    bucket = values["bucket"].strip()
    if not bucket or "/" in bucket or not urlsplit(endpoint).hostname:
        raise field_invalid("bucket")
    place = S3Place(endpoint, bucket, values.get("prefix", ""), in_host_name)
    signer = S3Signer(values["key_id"].strip(), secrets["secret"].strip(), region)
    return S3Host(config.name, place, signer, minutes_of(values), values.get("ca_file", ""))
