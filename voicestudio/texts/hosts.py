"""What kinds of hosts are called, what their fields mean, where to find each value, what a test says."""

from collections.abc import Mapping
from typing import Final

from voicestudio.flow.try_host import HostStep
from voicestudio.texts.language import Sentences, say

KINDS: Final[Mapping[str, str]] = Sentences(
    {
        "sandbox": "Sandbox: this computer, for the built-in service only",
        "r2": "Cloudflare R2",
        "b2": "Backblaze B2",
        "aws": "Amazon S3",
        "gcs": "Google Cloud Storage",
        "supabase": "Supabase Storage",
        "s3": "S3-compatible: MinIO and others",
        "webdav": "WebDAV folder with a public address",
        "nextcloud": "Nextcloud",
        "sftp": "Own web server by SFTP",
        "custom": "Custom uploader (.sxcu)",
        "azure": "Azure Blob Storage",
        "tunnel": "This computer through my own tunnel",
        "own-address": "I have a URL of the sample already",
    }
)

ADVICE: Final[Mapping[str, str]] = Sentences(
    {
        "r2": (
            "In the dashboard under R2: create a bucket, then an API token with Object Read & Write for it. "
            "Free to begin."
        ),
        "b2": "Create a private bucket and an application key for it alone, with the right to delete files.",
        "aws": (
            "A key that may PutObject, GetObject, DeleteObject and DeleteObjectVersion below the prefix, "
            "nothing else."
        ),
        "gcs": (
            "HMAC keys are made under Settings, Interoperability. "
            "Switch soft delete off, or samples stay 7 days."
        ),
        "supabase": "Storage settings: enable the S3 protocol; endpoint, region and keys stand there.",
        "s3": (
            "Any storage that speaks S3 with Signature V4. A lifecycle rule of one day on the prefix is a "
            "good net."
        ),
        "webdav": (
            "The folder as you write it, and the same folder as anyone can read it. Directory listing must "
            "be off."
        ),
        "nextcloud": (
            "Make an app password under Settings, Security. The share is deleted, the file, and the file in "
            "the trash."
        ),
        "sftp": (
            "A folder that your web server shows under the public address. Directory listing must be off."
        ),
        "custom": (
            "A ShareX uploader file (in the terminal: uploader=@my.sxcu). "
            "So that samples vanish, also say how to delete."
        ),
        "azure": "Account name and key stand under Access keys. Switch soft delete off for this container.",
        "tunnel": (
            "Start your tunnel (cloudflared, Tailscale Funnel, ngrok) to the port below, "
            "and paste its address."
        ),
        "own-address": (
            "The address must serve the very file you clone from, unchanged. Removing it is up to you."
        ),
    }
)
"""Where to find the values of a kind, and what to mind."""

FIELDS: Final[Mapping[str, str]] = Sentences(
    {
        "account": "Account name",
        "account_id": "Account id",
        "account_key": "Account key",
        "app_password": "App password",
        "bucket": "Bucket",
        "ca_file": "Own CA file (optional)",
        "container": "Container",
        "delete_headers": "Headers of the deletion (optional)",
        "delete_method": "Method of the deletion (optional)",
        "delete_url": "Address of the deletion (optional)",
        "endpoint": "Endpoint",
        "folder": "Folder",
        "folder_url": "Folder address",
        "host": "Server name",
        "host_key": "Host key of the server",
        "key_file": "Key file (optional)",
        "key_id": "Access key id",
        "minutes": "Minutes an address lives",
        "password": "Password",
        "port": "Port",
        "prefix": "Prefix of names",
        "public_url": "Public address",
        "region": "Region",
        "secret": "Secret access key",
        "server_url": "Server address",
        "uploader": "Uploader (content of the .sxcu file)",
        "url": "Address of the sample",
        "user": "User",
    }
)

OBJECTS: Final[Mapping[str, str]] = Sentences(
    {
        "test": "noise of a test",
        "sample": "sample of {name}",
        "prompt": "clone prompt of {name}",
        "sample_unsent": "sample of a clone that was not sent",
        "prompt_unsent": "clone prompt of a clone that was not sent",
    }
)
"""What an object was, by the code in the journal of hosts."""

_MINUTE: Final = 60
_HOUR: Final = 3600


def lasted(seconds: float) -> str:
    """A span of time as people say it: "12 s", "1 min 12 s", "3 h 5 min"."""
    whole = max(0, round(seconds))
    if whole < _MINUTE:
        return say("{seconds} s", seconds=whole)
    if whole < _HOUR:
        return say("{minutes} min {seconds} s", minutes=whole // _MINUTE, seconds=whole % _MINUTE)
    return say("{hours} h {minutes} min", hours=whole // _HOUR, minutes=whole % _HOUR // _MINUTE)


STEPS: Final[Mapping[HostStep, str]] = Sentences(
    {
        HostStep.REACH: "The server is found and proves who it is",
        HostStep.ASK: "The host answers and takes the keys",
        HostStep.PUT: "Upload of a kilobyte",
        HostStep.FETCH: "A stranger with the address gets the same bytes",
        HostStep.CLOSED: "A stranger without the signature gets nothing",
        HostStep.REMOVE: "Removal",
        HostStep.GONE: "The address gives nothing any more",
    }
)

NOTES: Final[Mapping[str, str]] = Sentences(
    {
        "type_not_audio": "The host does not call it audio; most services do not mind.",
        "address_on_this_computer": (
            "The address is on this computer: only a service on it can fetch from there."
        ),
        "address_not_public": (
            "The address is in this network only: a service on the internet cannot fetch from there."
        ),
        "own_address_untested": (
            "Only with your file can be told whether these are its bytes: they are compared before each paid "
            "call. Nothing was put there, so no removal could be tested."
        ),
        "address_not_https": "The address is not https: what travels can be read on the way.",
        "name_alone_protects": "Whoever knows the random name can read the sample until it is removed.",
        "open_without_signature": (
            "The bucket is open: whoever knows the random name can read it without a signature."
        ),
    }
)
