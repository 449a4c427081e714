"""The floor clock: eight minutes a unit, pauses left out, overtime to the millisecond."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.clause_marks import clause

SLOT_SECONDS = 480
"""Eight minutes for the year-end report (FS/3.4d); other meetings have seven (A8)."""

Interval = tuple[datetime, datetime]


def spoken(started_at: datetime, until: datetime, pauses: Sequence[Interval]) -> timedelta:
    """How long somebody has spoken, pauses left out."""
    quiet = sum(
        (max(timedelta(0), min(end, until) - max(begin, started_at)) for begin, end in pauses),
        timedelta(0),
    )
    return max(timedelta(0), until - started_at - quiet)


@clause("FS/3.4d")
def overtime_ms(started_at: datetime, ended_at: datetime, pauses: Sequence[Interval]) -> int:
    """Milliseconds beyond eight minutes; exactly 480 s is in time.

    A begun millisecond counts: what the clock has called overtime is never recorded as none.

    Clause: FS/3.4d.
    """
    over = spoken(started_at, ended_at, pauses) - timedelta(seconds=SLOT_SECONDS)
    return max(0, -(-over // timedelta(milliseconds=1)))
