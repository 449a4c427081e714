"""Places in a prepared payload that are filled in at the moment of sending.

The instant and the cursor differ from frame to frame though nothing has changed. They are
written as markers, so that an unchanged view is recognised by its bytes, a heartbeat costs no
execution, and a screen that joins late gets the true server time in the prepared payload.
The markers are drawn by chance when the process starts: no text of a user can hold one.
"""

from datetime import datetime

from schema.scalars import instant_to_text
from server.chance import new_secret


class InstantMarker(datetime):
    """An instant to be filled in later; the scalar writes its text instead of a time."""

    text: str = ""

    def astimezone(self, _tz: object = None) -> "InstantMarker":
        """Stay what it is."""
        return self

    def isoformat(self, *_args: object, **_options: object) -> str:
        """The marker's text."""
        return self.text


TIME_TEXT = f"<<instant:{new_secret()}>>"
CURSOR_TEXT = f"<<cursor:{new_secret()}>>"

TIME_MARKER = InstantMarker(2000, 1, 1)
TIME_MARKER.text = TIME_TEXT

_TIME_BYTES = TIME_TEXT.encode()
_CURSOR_BYTES = CURSOR_TEXT.encode()


def filled(payload: bytes, *, now: datetime, cursor: str) -> bytes:
    """The payload with the instant and the cursor of this very sending."""
    stamped = payload.replace(_TIME_BYTES, instant_to_text(now).encode())
    return stamped.replace(_CURSOR_BYTES, cursor.encode())
