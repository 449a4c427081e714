"""Cursors of subscriptions: a place in the log, opaque to clients."""

import re

from domain.opaque import told_by
from schema.live import log_cursor

_PLACE = re.compile(rb"seq:(0|[1-9][0-9]{0,17})")


def cursor_at(seq: int) -> str:
    """The cursor of the place `seq`."""
    return log_cursor(seq)


def place_of(cursor: str) -> int | None:
    """The place a cursor names; nothing when it is none of ours."""
    place = _PLACE.fullmatch(told_by(cursor) or b"")
    return None if place is None else int(place[1])
