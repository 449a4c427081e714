"""The two clocks of a sentiment event: begun, moved earlier, met, called off."""

from datetime import datetime

from actions.act import Act
from actions.clocks.clock import begin_clock, call_off_clock
from actions.supervision.settle_clock import look_into, settle_clock
from domain.clocks.deadline import OPEN_STATES, ClockKind, DeadlineState, due_of, is_in_time
from domain.clocks.verdicts import DONE_STATES, was_missed
from domain.sentiment.clocks import PRESS_CONFERENCE_24H, RELEASE_5H
from domain.sentiment.clocks import SentimentClockReason as Reason
from domain.sentiment.events import SentimentEvents
from domain.sentiment.facts import SentimentFacts
from domain.sentiment.permissions import SentimentPermission
from domain.sentiment.rules import runs_under_clocks
from store.clocks.deadlines import (
    deadlines_for_update,
    move_deadline,
    set_milestones,
)
from store.clocks.facts import DeadlineFacts
from store.database import Transaction
from store.events.log import NewEvent
from store.sentiment.rows import first_responses

SENTIMENT_CLOCKS = (RELEASE_5H, PRESS_CONFERENCE_24H)


async def fit_clocks(act: Act, transaction: Transaction, event: SentimentFacts) -> None:
    """Bring the clocks in line with level, urgency and first-known instant.

    They start at that instant, whenever the classification came; one already past is missed
    by the worker at once, with the reason. A later downgrade calls off what still has time by
    that instant, also when one act corrects the instant and lowers the level.
    """
    held = await deadlines_for_update(transaction, event.stream)
    runs = runs_under_clocks(event.level, is_urgent=event.is_urgent)
    for kind in SENTIMENT_CLOCKS:
        clock = held.get(kind.name)
        if clock is None:
            if runs:
                await _begin(act, transaction, event, kind)
        elif not runs:
            if clock.state in OPEN_STATES:
                clock = await _move(act, transaction, event, kind=kind, clock=clock)
            await call_off_clock(act, transaction, kind, clock, reason=Reason.DOWNGRADED)
        elif clock.state in DONE_STATES:
            await _look_into_what_was_done(act, transaction, event, kind=kind, clock=clock)
        else:
            await _move(act, transaction, event, kind=kind, clock=clock)


async def _begin(
    act: Act, transaction: Transaction, event: SentimentFacts, kind: ClockKind
) -> None:
    clock = await begin_clock(
        act,
        transaction,
        kind,
        stream=event.stream,
        title=event.title,
        unit_id=event.unit_id,
        started_at=event.first_known_at,
        reason_if_missed=Reason.LATE_CLASSIFICATION,
    )
    await act.record(transaction, _started(event, kind, clock.due_at))
    responded_at = (await first_responses(transaction, event.id))[kind.name]
    if responded_at is not None:
        await meet_sentiment_clock(act, transaction, event, kind=kind, done_at=responded_at)


async def _move(
    act: Act,
    transaction: Transaction,
    event: SentimentFacts,
    *,
    kind: ClockKind,
    clock: DeadlineFacts,
) -> DeadlineFacts:
    """Run from an earlier start, or again after a downgrade. What was missed stays missed.

    Answers the clock as it is then.
    """
    was_called_off = clock.state is DeadlineState.ABORTED
    if clock.started_at == event.first_known_at and not was_called_off:
        return clock
    due_at = due_of(kind, event.first_known_at).due_at
    await move_deadline(
        transaction,
        clock.id,
        started_at=event.first_known_at,
        due_at=due_at,
        state=DeadlineState.MISSED if act.now > due_at else DeadlineState.RUNNING,
        paused_at=None,
        pauses=(),
        reason=_reason(kind, clock, now=act.now) if act.now > due_at else None,
    )
    moved = (await deadlines_for_update(transaction, event.stream))[kind.name]
    await set_milestones(transaction, moved, kind, now=act.now)
    await act.record(transaction, _started(event, kind, due_at))
    responded_at = (await first_responses(transaction, event.id))[kind.name]
    if responded_at is None:
        return moved
    await meet_sentiment_clock(act, transaction, event, kind=kind, done_at=responded_at)
    return (await deadlines_for_update(transaction, event.stream))[kind.name]


def _reason(kind: ClockKind, clock: DeadlineFacts, *, now: datetime) -> str | None:
    """Why a moved clock is missed: what was missed before keeps its reason, or its having none."""
    if was_missed(kind, clock.state, due_at=clock.due_at, now=now):
        return clock.reason
    was_called_off = clock.state is DeadlineState.ABORTED
    return Reason.LATE_CLASSIFICATION if was_called_off else Reason.FIRST_KNOWN_CORRECTED


async def _look_into_what_was_done(
    act: Act,
    transaction: Transaction,
    event: SentimentFacts,
    *,
    kind: ClockKind,
    clock: DeadlineFacts,
) -> None:
    """The verdict stands; were it another by the earlier start, people look into it."""
    due_at = due_of(kind, event.first_known_at).due_at
    if clock.done_at is not None and not is_in_time(kind, done_at=clock.done_at, due_at=due_at):
        text = f"首次获知时间更正后，{kind.zh}的完成时间超出时限。"
        await look_into(
            act, transaction, clock, unit_id=event.unit_id, title=event.title, text=text
        )


async def meet_sentiment_clock(
    act: Act,
    transaction: Transaction,
    event: SentimentFacts,
    *,
    kind: ClockKind,
    done_at: datetime,
) -> None:
    """What the clock waited for was done; late means a supervision item (OP/61c)."""
    clock = (await deadlines_for_update(transaction, event.stream)).get(kind.name)
    if clock is None or clock.done_at is not None:
        return
    state = await settle_clock(
        act,
        transaction,
        kind,
        clock,
        done_at=done_at,
        unit_id=event.unit_id,
        title=event.title,
        in_time=Reason.DONE_IN_TIME,
    )
    await act.record(
        transaction,
        NewEvent(
            event.stream,
            SentimentEvents.CLOCK_MET,
            SentimentPermission.SENTIMENT_READ,
            {
                "clock": kind.name,
                "state": state,
                "latenessSeconds": max(0.0, (done_at - clock.due_at).total_seconds()),
            },
            unit_id=event.unit_id,
            clause=kind.clause,
        ),
    )


def _started(event: SentimentFacts, kind: ClockKind, due_at: datetime) -> NewEvent:
    return NewEvent(
        event.stream,
        SentimentEvents.CLOCK_STARTED,
        SentimentPermission.SENTIMENT_READ,
        {"clock": kind.name, "startedAt": event.first_known_at, "dueAt": due_at},
        unit_id=event.unit_id,
        clause=kind.clause,
    )
