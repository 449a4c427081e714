"""A verdict once given is never rewritten: what may still befall a clock that waits or has ended.

1. Only a clock that still has time is called off. Past its due instant it is missed, even in the
   moment before the worker says so, and stays missed until it is done late. One that stands
   still has the time it had when it stopped.
2. What was done was judged by what was known then, in time or late, and stays so.
3. A start that turns out to be earlier moves clocks that wait. It does not judge anew what was
   done; whether that was late by what is known now is looked into by people.
4. What begins anew is another clock; the one before keeps its verdict: called off when it had
   time left, late when it had none. So with a report put off, restarted or begun by a slip.
5. The end of a report may be a slip, and is taken back: then its clock goes on where it stood.
   "In time" was said of that end alone and goes with it. "Late" does not: a clock that was over
   its time is over its time from where it goes on, and can only end late.
"""

from datetime import datetime

from domain.clocks.deadline import ClockKind, DeadlineState, is_in_time

DONE_STATES = frozenset({DeadlineState.MET, DeadlineState.MET_LATE})
"""States in which what was due was done, and judged."""


def was_missed(kind: ClockKind, state: DeadlineState, *, due_at: datetime, now: datetime) -> bool:
    """Whether a clock that waits has let its time go by, whoever has noticed. Law 1."""
    if state is DeadlineState.RUNNING:
        return not is_in_time(kind, done_at=now, due_at=due_at)
    return state in (DeadlineState.MISSED, DeadlineState.OVERTIME)


def may_be_called_off(
    kind: ClockKind,
    state: DeadlineState,
    *,
    due_at: datetime,
    now: datetime,
    paused_at: datetime | None = None,
) -> bool:
    """Whether a clock still runs or stands still, with time left. Law 1."""
    if state is DeadlineState.PAUSED:
        return paused_at is None or is_in_time(kind, done_at=paused_at, due_at=due_at)
    is_running = state is DeadlineState.RUNNING
    return is_running and not was_missed(kind, state, due_at=due_at, now=now)
