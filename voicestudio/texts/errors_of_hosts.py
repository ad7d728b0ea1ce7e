"""What went wrong with a host or on the way to it."""

from collections.abc import Mapping
from typing import Final

from voicestudio.texts.wording import NOTHING_CHARGED, Words

OF_HOSTS: Final[Mapping[str, Words]] = {
    # HostError
    "host_unreachable": Words(
        f"The host {{host}} could not be reached. {NOTHING_CHARGED}", "Check your connection, and try again."
    ),
    "host_name_unknown": Words(
        f"The name of the host {{host}} is unknown to the network. {NOTHING_CHARGED}",
        "Check your connection and the host's address.",
    ),
    "host_tls_failed": Words(
        f"The host {{host}} could not prove who it is, so nothing was sent. {NOTHING_CHARGED}",
        "Check its address and this computer's clock; for a certificate of your own, name its CA file.",
    ),
    "host_ca_unreadable": Words(
        f"{{file}} holds no certificate that can be read. {NOTHING_CHARGED}", "Choose a PEM file."
    ),
    "host_silent": Words(
        f"The host {{host}} did not go on answering. {NOTHING_CHARGED}", "Try again in a while."
    ),
    "host_cut": Words(
        f"The connection to the host {{host}} was cut. {NOTHING_CHARGED}",
        "Check your connection, and try again.",
    ),
    "host_redirects": Words(
        f"The host {{host}} sends uploads on to {{target}}; your keys were not sent there. {NOTHING_CHARGED}",
        "Enter the address that it really has.",
    ),
    "host_key_unknown": Words(
        f"The host {{host}} does not know this key id. {NOTHING_CHARGED}", "Copy the key id anew."
    ),
    "host_key_changed": Words(
        f"The server of the host {{host}} shows another key than the confirmed one, so nothing was sent. "
        f"{NOTHING_CHARGED}",
        "Ask whoever runs it whether its key was changed; only then confirm the new one.",
    ),
    "host_key_unconfirmed": Words(
        "Nobody has confirmed the key of the server {host} yet: it shows {fingerprint}. "
        f"{NOTHING_CHARGED}",
        "Compare it with what whoever runs the server says; then confirm it.",
        "Compare it with what whoever runs the server says; then add host_key={fingerprint}.",
    ),
    "host_secret_wrong": Words(
        f"The host {{host}} refused the password or secret. {NOTHING_CHARGED}", "Copy it anew, and store it."
    ),
    "host_region_wrong": Words(
        f"The bucket of the host {{host}} is in another region. {NOTHING_CHARGED}", "Correct the region."
    ),
    "host_bucket_missing": Words(
        f"The host {{host}} has no such bucket. {NOTHING_CHARGED}", "Check the bucket's name, or create it."
    ),
    "host_folder_missing": Words(
        f"The host {{host}} has no such folder. {NOTHING_CHARGED}", "Check its address, or create it."
    ),
    "host_not_permitted": Words(
        f"The host {{host}} does not let this account write or delete there. {NOTHING_CHARGED}",
        "Give it the right to put, read and delete objects.",
    ),
    "host_clock_wrong": Words(
        f"The host {{host}} says that this computer's clock is wrong. {NOTHING_CHARGED}", "Set the clock."
    ),
    "host_full": Words(
        f"The host {{host}} has no room for the sample. {NOTHING_CHARGED}", "Make room there."
    ),
    "host_is_something_else": Words(
        f"What answers at the address of {{host}} is no host of this kind (status {{status}}). "
        f"{NOTHING_CHARGED}",
        "Check the address and the kind of host.",
    ),
    "host_port_in_use": Words(
        f"Port {{port}} of this computer, which the tunnel {{host}} leads to, is in use. {NOTHING_CHARGED}",
        "Choose another port, here and in the tunnel.",
    ),
    "host_still_serves": Words(
        f"The host {{host}} still gives what was removed. {NOTHING_CHARGED}",
        "Switch off versions, soft deletion or caching there.",
    ),
    "host_answer_unusable": Words(
        f"The host {{host}} took the sample but gave no usable address. {NOTHING_CHARGED}",
        "Check what the host is set up with.",
    ),
    "host_refused": Words(
        f"The host {{host}} refused the sample (status {{status}}). {NOTHING_CHARGED}",
        "Check what the host is set up with.",
    ),
    "host_cannot_delete": Words(
        "The host {host} was not told how to delete: the sample stays until the host's own time is over. "
        "Nothing was charged for this.",
        "Delete it there yourself; and enter the host's deletion address, for the next time.",
    ),
    "host_cannot_be_reached_by_service": Words(
        f"The host {{host}} is on this computer: {{service}} cannot fetch from it. {NOTHING_CHARGED}",
        "Use a host on the internet with this profile.",
    ),
    "host_file_unreadable": Words(
        f"The file {{file}} for {{field}} cannot be read as text. {NOTHING_CHARGED}",
        "Choose another file.",
        "Name another one after the @; a value that begins with @ itself is written with @@.",
    ),
    "host_secret_not_kept": Words(
        "The keyring is {reason}, so the secrets of the host {host} could not be kept. "
        f"The host was left as it was. {NOTHING_CHARGED}",
        "Unlock or install one (gnome-keyring, KWallet); or start the program with {variables} set.",
        "Unlock or install one (gnome-keyring, KWallet); or set {variables}: it need not be kept then.",
    ),
    "host_secret_not_read": Words(
        "The keyring is {reason}, so the secrets of the host {host} could not be read. "
        f"{NOTHING_CHARGED}",
        "Unlock or install one (gnome-keyring, KWallet); or start the program with {variables} set.",
        "Unlock or install one (gnome-keyring, KWallet); or set {variables}.",
    ),
    "host_objects_left": Words(
        "{count} of what was put on the host {host} may still lie there and could not be removed. "
        f"The host and its secrets were left as they are. {NOTHING_CHARGED}",
        "Look at what left this computer, mend the host, and try again.",
        "See voicestudio host log and voicestudio host test {host}; or leave it there with --anyway.",
    ),
    "rehearsal_unreachable": Words(
        f"The sample's address could not be fetched. {NOTHING_CHARGED}", "Check the host, and try again."
    ),
    "rehearsal_status": Words(
        f"The sample's address answered with status {{status}}. {NOTHING_CHARGED}",
        "Check the host's permissions: a stranger with the address must be able to fetch it.",
    ),
    "rehearsal_not_audio": Words(
        f"The sample's address answers with {{content_type}}, not audio. {NOTHING_CHARGED}",
        "Check the host: it may show a web page instead of the file.",
    ),
    "rehearsal_not_https": Words(
        f"The sample's address leads to {{target}}, where anyone on the way can read it. {NOTHING_CHARGED}",
        "Let the host serve it by https all the way.",
    ),
    "rehearsal_not_public": Words(
        f"The sample's address leads to {{target}}, which is {{address}} here: a service on the internet "
        f"cannot fetch from there. {NOTHING_CHARGED}",
        "Give the host an address that the whole internet reaches.",
    ),
    "rehearsal_differs": Words(
        f"The sample's address gives other bytes than were put there. {NOTHING_CHARGED}", "Check the host."
    ),
}
