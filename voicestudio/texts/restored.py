"""What was done when a copy took the place of a damaged library."""

from datetime import datetime

from voicestudio.model.upkeep import Restored


def restored_lines(restored: Restored) -> list[str]:
    """Which copy it is, what was taken over, where the damaged file lies, what audio has no voice."""
    taken = f"{counted(restored.voices, 'voice')}, {counted(restored.attempts, 'paid call')}"
    lines = [
        f"The copy of {moment(restored.copy.made_at)} is the library now.",
        f"Taken over from the damaged file, new or changed since: {taken}.",
    ]
    if restored.damaged:
        lines.append(f"The damaged file is kept: {restored.damaged}")
    if restored.without_row:
        verb = "belongs" if restored.without_row == 1 else "belong"
        folders = counted(restored.without_row, "folder")
        lines.append(f"{folders} of audio {verb} to no voice now: set aside, not deleted.")
    return lines


def moment(at: datetime) -> str:
    """A moment on this computer's clock, to the minute."""
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


def counted(count: int, noun: str) -> str:
    """A number and what is counted."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
