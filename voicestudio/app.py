"""Composition root of the window."""

from voicestudio.compose import Workshop


def run_window(workshop: Workshop, profile: str | None, *, quit_after_paint: bool) -> int:
    """Open the window and run until it is closed."""
    raise NotImplementedError
