"""Opaque texts that clients hold and give back: base64url, read only as it was written.

What is spelled otherwise is none of ours, whatever a lenient reader could make of it: one thing
has one id, and nothing can be smuggled in beside it.
"""

import base64
import binascii
import re
from uuid import UUID

LONGEST = 1_000
"""The longest are cursors that hold a name's pinyin; no more characters than this are read."""

_UUID = re.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")


def opaque(told: bytes) -> str:
    """The opaque text that tells this."""
    return base64.urlsafe_b64encode(told).decode()


def told_by(given: str) -> bytes | None:
    """What an opaque text tells; nothing when it is not, to the letter, one of ours."""
    if len(given) > LONGEST:
        return None
    try:
        told = base64.b64decode(given, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    return told if opaque(told) == given else None


def uuid_of(text: str) -> UUID | None:
    """The UUID written so, in small letters with its hyphens; nothing when it is none."""
    return UUID(text) if _UUID.fullmatch(text) else None
