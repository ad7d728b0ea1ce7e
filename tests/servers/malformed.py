"""The one thing the three readers of audio bytes say when they cannot go on."""


class MalformedError(Exception):
    """The bytes are not a whole file of the format that was tried."""
