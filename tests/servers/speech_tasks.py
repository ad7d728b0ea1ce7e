"""A task: it waits, it works, it is done, and whoever asks is told how it stands.

Source: the task page, "Task Result".
"""

from dataclasses import dataclass

from tests.servers.page_messages import Json

_TTL_SECONDS = "3600"  # task page: audio_url_ttl, a string


@dataclass(slots=True)
class Task:
    """A text that is spoken while its caller asks again and again.

    Attributes:
        task_id: What it is asked for by.
        audio_url: Where its audio will be; None for nowhere.
        looks: How often it was asked for without a fault.
        failed: Why it has failed; None as long as it has not.
    """

    task_id: str
    audio_url: str | None
    looks: int = 0
    failed: str | None = None

    def look(self, queued_polls: int, *, stalled: bool = False) -> Json:
        """Tell how it stands: queued at the first look, then processing, done after `queued_polls`."""
        if self.failed is not None:
            return self._told("FAILED", self.failed)
        if stalled:
            return self._told("PROCESSING")
        self.looks += 1
        if self.looks <= queued_polls:
            return self._told("QUEUED" if self.looks == 1 else "PROCESSING")
        return self._told("SUCCEED")

    def _told(self, status: str, reason: str = "") -> Json:
        """Task page: progress_percent and eta are not for audio; audio_type knows wav alone."""
        audio = {
            "audio_url": self.audio_url,
            "audio_url_ttl": _TTL_SECONDS,
            "audio_type": "wav",
            "audio_metadata": None,
        }
        task = {
            "task_id": self.task_id,
            "status": f"TASK_STATUS_{status}",
            "reason": reason,
            "eta": 0,
            "progress_percent": 0,
        }
        done = status == "SUCCEED" and self.audio_url is not None
        return {"extra": {}, "task": task, "images": [], "videos": [], "audios": [audio] if done else []}
