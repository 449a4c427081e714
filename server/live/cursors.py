"""Cursors of subscriptions: a place in the log, opaque to clients."""

import base64
import binascii

from schema.live import log_cursor


def cursor_at(seq: int) -> str:
    """The cursor of the place `seq`."""
    return log_cursor(seq)


def place_of(cursor: str) -> int | None:
    """The place a cursor names; nothing when it is none of ours."""
    try:
        text = base64.urlsafe_b64decode(cursor.encode()).decode()
    except (binascii.Error, ValueError):
        return None
    label, _, number = text.partition(":")
    return int(number) if label == "seq" and number.isdecimal() and len(number) < 19 else None
