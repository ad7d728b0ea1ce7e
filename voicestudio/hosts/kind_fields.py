"""What every kind of host asks for, without the code of any: a form needs none of their libraries."""

from collections.abc import Mapping
from typing import Final

from voicestudio.hosts.fields import CA_FILE, MINUTES, PREFIX
from voicestudio.model.hosting import HostField

_KEYS: Final = (HostField("key_id"), HostField("secret", secret=True))
_REST: Final = (PREFIX, MINUTES)

S3_FIELDS: Final[Mapping[str, tuple[HostField, ...]]] = {
    "r2": (HostField("account_id"), HostField("bucket"), *_KEYS, *_REST),
    "b2": (HostField("endpoint"), HostField("bucket"), *_KEYS, *_REST),
    "aws": (HostField("region"), HostField("bucket"), *_KEYS, *_REST),
    "gcs": (HostField("bucket"), *_KEYS, *_REST),
    "supabase": (HostField("endpoint"), HostField("region"), HostField("bucket"), *_KEYS, *_REST),
    "s3": (
        HostField("endpoint"),
        HostField("region", required=False, default="us-east-1"),
        HostField("bucket"),
        *_KEYS,
        *_REST,
        CA_FILE,
    ),
}
"""S3-compatible services, each with only the fields it needs."""

KIND_FIELDS: Final[Mapping[str, tuple[HostField, ...]]] = {
    **S3_FIELDS,
    "webdav": (
        HostField("folder_url"),
        HostField("user"),
        HostField("password", secret=True),
        HostField("public_url"),
        MINUTES,
        CA_FILE,
    ),
    "nextcloud": (
        HostField("server_url"),
        HostField("user"),
        HostField("app_password", secret=True),
        HostField("folder", required=False),
        MINUTES,
        CA_FILE,
    ),
    "sftp": (
        HostField("host"),
        HostField("port", required=False, default="22"),
        HostField("user"),
        HostField("key_file", required=False),
        HostField("password", secret=True, required=False),
        HostField("folder"),
        HostField("public_url"),
        HostField("host_key"),
        MINUTES,
    ),
    "custom": (
        HostField("uploader", secret=True),
        HostField("delete_method", required=False, default="DELETE", choices=("DELETE", "GET", "POST")),
        HostField("delete_url", secret=True, required=False),
        HostField("delete_headers", secret=True, required=False),
        MINUTES,
        CA_FILE,
    ),
    "azure": (
        HostField("account"),
        HostField("account_key", secret=True),
        HostField("container"),
        HostField("endpoint", required=False),
        PREFIX,
        MINUTES,
        CA_FILE,
    ),
    "tunnel": (HostField("public_url"), HostField("port", required=False, default="8740"), MINUTES),
    "own-address": (HostField("url", secret=True),),
}
"""Kinds in the order in which they are offered."""
