"""Begins and ends the deadline of something, on behalf of an act."""

from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from actions.act import Act
from domain.clocks.calendar import Calendar
from domain.clocks.deadline import (
    TICK,
    ClockKind,
    DeadlineState,
    due_of,
    is_in_time,
)
from domain.clocks.verdicts import may_be_called_off
from store.clocks.deadlines import begin_deadline, end_deadline
from store.clocks.facts import DeadlineFacts
from store.database import Transaction


async def begin_clock(
    act: Act,
    transaction: Transaction,
    kind: ClockKind,
    *,
    stream: str,
    title: str,
    unit_id: UUID | None,
    started_at: datetime,
    calendar: Calendar | None = None,
    reason_if_missed: str | None = None,
    extended_by: int = 0,
) -> DeadlineFacts:
    """Start a deadline; one that is past already is missed at once, with its reason.

    What begins anew keeps the extension that was granted.

    Raises ValueError for a stream of which its kind does not say that it moves such clocks.
    """
    if not stream.startswith(kind.streams):
        raise ValueError(f"{kind.name} does not say that it moves in {stream}")
    due = due_of(kind, started_at, calendar=calendar, extended_by=extended_by)
    is_past = act.now >= due.due_at + TICK
    facts = DeadlineFacts(
        id=act.new_id(),
        stream=stream,
        kind=kind.name,
        rule_version=kind.version,
        clause=kind.clause,
        title=title,
        unit_id=unit_id,
        state=DeadlineState.MISSED if is_past else DeadlineState.RUNNING,
        reason=reason_if_missed if is_past else None,
        started_at=started_at,
        done_at=None,
        paused_at=None,
        pauses=(),
        extended_by=extended_by,
        **asdict(due),
    )
    await begin_deadline(transaction, facts, kind, now=act.now)
    return facts


async def meet_clock(
    transaction: Transaction, kind: ClockKind, deadline: DeadlineFacts, *, done_at: datetime
) -> DeadlineState:
    """What was due is done: in time or late."""
    in_time = is_in_time(kind, done_at=done_at, due_at=deadline.due_at)
    state = DeadlineState.MET if in_time else DeadlineState.MET_LATE
    await end_deadline(transaction, deadline.id, state=state, done_at=done_at)
    return state


async def call_off_clock(
    act: Act,
    transaction: Transaction,
    kind: ClockKind,
    deadline: DeadlineFacts,
    *,
    reason: str | None = None,
) -> bool:
    """What was due is due no longer; answers whether that made a difference.

    One that was done, was called off before or is past its due instant stays what it is.
    """
    if not may_be_called_off(
        kind, deadline.state, due_at=deadline.due_at, now=act.now, paused_at=deadline.paused_at
    ):
        return False
    aborted = DeadlineState.ABORTED
    await end_deadline(transaction, deadline.id, state=aborted, done_at=act.now, reason=reason)
    return True
