"""Who follows an upload, or a wait, without a word."""


def unheard(_done: int, _total: int) -> None:
    """Listen to nothing."""


def patient() -> None:
    """Wait on."""
