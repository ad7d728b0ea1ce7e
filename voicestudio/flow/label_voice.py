"""Write the tags and the notes that were asked for with a voice."""

from voicestudio.flow.tools import Library
from voicestudio.model.batch import BatchItem


def label_voice(library: Library, voice_key: str, item: BatchItem) -> None:
    """Tag a voice, and write its notes where it has none yet; the same once more changes nothing.

    Raises:
        LibraryError: The library cannot be written.
    """
    for tag in item.tags:
        library.tag([voice_key], tag)
    if item.notes and not library.voice(voice_key).notes:
        library.write_notes(voice_key, item.notes)
