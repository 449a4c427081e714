"""The two clocks of a sentiment event: begun, moved earlier, met, called off."""

from datetime import datetime

from actions.act import Act
from actions.cases.open_cases import CaseToOpen, open_cases
from actions.cases.withdraw_case import withdraw_case
from actions.clocks.clock import begin_clock, meet_clock
from domain.cases.kinds import CaseKind
from domain.clocks.deadline import ClockKind, DeadlineState, due_of
from domain.clocks.kinds import PRESS_CONFERENCE_24H, RELEASE_5H
from domain.people.permissions import Permission
from domain.sentiment.facts import SentimentFacts
from domain.sentiment.rules import runs_under_clocks
from store.clocks.deadlines import (
    deadlines_for_update,
    end_deadline,
    move_deadline,
    set_milestones,
)
from store.clocks.facts import DeadlineFacts
from store.database import Transaction
from store.events.log import NewEvent
from store.sentiment.reads import first_responses

SENTIMENT_CLOCKS = (RELEASE_5H, PRESS_CONFERENCE_24H)
LATE_CLASSIFICATION = "LATE_CLASSIFICATION"
DOWNGRADED = "DOWNGRADED"


async def fit_clocks(act: Act, transaction: Transaction, event: SentimentFacts) -> None:
    """Bring the clocks in line with level, urgency and first-known instant.

    They start at that instant, whenever the classification came; one already past is missed
    by the worker at once, with the reason. A later downgrade calls open clocks off.
    """
    held = await deadlines_for_update(transaction, event.stream)
    runs = runs_under_clocks(event.level, is_urgent=event.is_urgent)
    for kind in SENTIMENT_CLOCKS:
        clock = held.get(kind.name)
        if runs and clock is None:
            await _begin(act, transaction, event, kind)
        elif runs and clock is not None:
            await _move(act, transaction, event, kind=kind, clock=clock)
        elif clock is not None and clock.done_at is None:
            await end_deadline(
                transaction,
                clock.id,
                state=DeadlineState.ABORTED,
                done_at=act.now,
                reason=DOWNGRADED,
            )


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
        reason_if_missed=LATE_CLASSIFICATION,
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
) -> None:
    """Run from an earlier start, or again after a downgrade; what was done is judged anew."""
    was_called_off = clock.state is DeadlineState.ABORTED
    if clock.started_at == event.first_known_at and not was_called_off:
        return
    due_at = due_of(kind, event.first_known_at).due_at
    await move_deadline(
        transaction,
        clock.id,
        started_at=event.first_known_at,
        due_at=due_at,
        state=DeadlineState.MISSED if act.now > due_at else DeadlineState.RUNNING,
        paused_at=None,
        pauses=(),
        reason=_reason(clock, is_past=act.now > due_at),
    )
    moved = (await deadlines_for_update(transaction, event.stream))[kind.name]
    await set_milestones(transaction, moved, kind, now=act.now)
    await act.record(transaction, _started(event, kind, due_at))
    responded_at = (await first_responses(transaction, event.id))[kind.name]
    if responded_at is not None:
        await meet_sentiment_clock(act, transaction, event, kind=kind, done_at=responded_at)


def _reason(clock: DeadlineFacts, *, is_past: bool) -> str | None:
    """Why a moved clock is missed: what was missed before keeps its reason, or its having none."""
    if not is_past:
        return None
    was_missed = clock.state in (DeadlineState.MISSED, DeadlineState.MET_LATE)
    return clock.reason if was_missed else LATE_CLASSIFICATION


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
    state = await meet_clock(transaction, kind, clock, done_at=done_at)
    if state is DeadlineState.MET_LATE:
        await open_cases(act, transaction, [_case(event, kind)])
    elif clock.state is DeadlineState.MISSED:
        # The act was in time but reached the database after the worker had called it missed, or
        # a response was found that nobody had counted: then there is nothing to look into.
        await withdraw_case(
            act,
            transaction,
            CaseKind.SUPERVISION,
            source_stream=event.stream,
            source_key=kind.name,
        )
    await act.record(
        transaction,
        NewEvent(
            event.stream,
            "sentiment:clock_met",
            Permission.SENTIMENT_READ,
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
        "sentiment:clock_started",
        Permission.SENTIMENT_READ,
        {"clock": kind.name, "startedAt": event.first_known_at, "dueAt": due_at},
        unit_id=event.unit_id,
        clause=kind.clause,
    )


def _case(event: SentimentFacts, kind: ClockKind) -> CaseToOpen:
    """The same case the worker opens when nobody acts: source and key make it one."""
    return CaseToOpen(
        kind=CaseKind.SUPERVISION,
        unit_id=event.unit_id,
        title=f"逾期：{event.title}",
        text=f"{kind.zh}逾期完成。",
        clause="OP/61c",
        source_stream=event.stream,
        source_key=kind.name,
    )
