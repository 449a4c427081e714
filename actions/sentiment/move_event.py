"""A sentiment event is classified anew, assessed, handled, closed (OP/61a)."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.sentiment.clocks import fit_clocks
from domain.clocks.deadline import OPEN_STATES
from domain.clocks.kinds import CLOCK_KINDS
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.people.viewer import may
from domain.problems import Named, ProblemCode, problem
from domain.sentiment.facts import SentimentFacts
from domain.sentiment.rules import (
    SENTIMENT_WORKFLOW,
    runs_under_clocks,
    why_first_known_is_refused,
)
from domain.sentiment.states import SentimentLevel
from domain.words import TEXT_REFUSES, trimmed, why_text_is_refused
from store.clocks.deadlines import deadlines_for_update
from store.database import Transaction
from store.events.log import NewEvent
from store.sentiment.writes import event_for_update, set_classification, set_state

TEXT_MOST = 5_000
REFUSES = frozenset({ProblemCode.NOT_FOUND, ProblemCode.NOT_PERMITTED, ProblemCode.STATE_ORDER})


async def held_event(
    act: Act, transaction: Transaction, event_id: UUID, *, permission: Permission, step: str
) -> SentimentFacts | Refused:
    """The event, locked, when the viewer may take the step with it and it may be taken.

    An event the viewer may not even see is as if absent.
    """
    event = await event_for_update(transaction, event_id)
    if event is None or not may(act.viewer, Permission.SENTIMENT_READ, unit_id=event.unit_id):
        return Refused((problem(ProblemCode.NOT_FOUND, path=("eventId",)),))
    if not may(act.viewer, permission, unit_id=event.unit_id):
        return Refused((problem(ProblemCode.NOT_PERMITTED),))
    problems = SENTIMENT_WORKFLOW.why_refused(step, state=event.state, facts=None)
    if problems:
        return Refused(problems)
    # Clocks before the log, as the deadline worker takes them: so the two never wait in a ring.
    await deadlines_for_update(transaction, event.stream)
    return event


def moved(event: SentimentFacts, kind: str, **payload: object) -> NewEvent:
    """An event of the event's stream."""
    return NewEvent(
        event.stream,
        kind,
        Permission.SENTIMENT_READ,
        dict(payload),
        unit_id=event.unit_id,
        clause="OP/61a",
    )


@dataclass(frozen=True, slots=True)
class SentimentEventMoved:
    """The event that moved."""

    event_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassifySentimentEvent:
    """The new judgement; what is nothing stays as it was."""

    event_id: UUID
    level: SentimentLevel | None
    is_urgent: bool | None
    first_known_at: datetime | None


@acting(
    permission=Permission.SENTIMENT_CLASSIFY,
    refuses=REFUSES
    | {
        ProblemCode.INSTANT_IN_FUTURE,
        ProblemCode.FIRST_KNOWN_LATER,
        ProblemCode.NOTHING_TO_CHANGE,
    },
    done=SentimentEventMoved,
)
async def classify_sentiment_event(
    act: Act, transaction: Transaction, asked: ClassifySentimentEvent
) -> SentimentEventMoved | Refused:
    """Judge the event, at first or again. A late judgement never shifts the clocks' start.

    Clause: OP/61a, OP/64a.
    """
    event = await held_event(
        act,
        transaction,
        asked.event_id,
        permission=Permission.SENTIMENT_CLASSIFY,
        step="classify",
    )
    if isinstance(event, Refused):
        return event
    judged = replace(
        event,
        level=asked.level or event.level,
        is_urgent=event.is_urgent if asked.is_urgent is None else asked.is_urgent,
        first_known_at=asked.first_known_at or event.first_known_at,
    )
    problems = why_first_known_is_refused(
        judged.first_known_at, now=act.now, earlier=event.first_known_at
    )
    if judged == event:
        problems = (*problems, problem(ProblemCode.NOTHING_TO_CHANGE))
    if problems:
        return Refused(problems)
    await set_classification(
        transaction,
        event.id,
        level=judged.level.value,
        is_urgent=judged.is_urgent,
        first_known_at=judged.first_known_at,
        at=act.now,
    )
    await act.record(
        transaction,
        moved(
            judged,
            "sentiment:classified",
            level=judged.level,
            urgent=judged.is_urgent,
            firstKnownAt=judged.first_known_at,
            before={
                "level": event.level,
                "urgent": event.is_urgent,
                "firstKnownAt": event.first_known_at,
            },
        ),
    )
    await fit_clocks(act, transaction, judged)
    return SentimentEventMoved(event.id)


@dataclass(frozen=True, slots=True)
class AssessSentimentEvent:
    """What was found."""

    event_id: UUID
    assessment: str


@acting(
    permission=Permission.SENTIMENT_ASSESS,
    refuses=REFUSES | TEXT_REFUSES,
    done=SentimentEventMoved,
)
async def assess_sentiment_event(
    act: Act, transaction: Transaction, asked: AssessSentimentEvent
) -> SentimentEventMoved | Refused:
    """Judge what the event means.

    Clause: OP/61a.
    """
    problems = why_text_is_refused(asked.assessment, field="assessment", most=TEXT_MOST)
    if problems:
        return Refused(problems)
    event = await held_event(
        act, transaction, asked.event_id, permission=Permission.SENTIMENT_ASSESS, step="assess"
    )
    if isinstance(event, Refused):
        return event
    await set_state(
        transaction,
        event.id,
        SENTIMENT_WORKFLOW.target_of("assess"),
        assessment=trimmed(asked.assessment),
    )
    await act.record(transaction, moved(event, "sentiment:assessed"))
    return SentimentEventMoved(event.id)


@dataclass(frozen=True, slots=True)
class HandleSentimentEvent:
    """What is being done."""

    event_id: UUID
    measures: str


@acting(
    permission=Permission.SENTIMENT_HANDLE,
    refuses=REFUSES | TEXT_REFUSES,
    done=SentimentEventMoved,
)
async def handle_sentiment_event(
    act: Act, transaction: Transaction, asked: HandleSentimentEvent
) -> SentimentEventMoved | Refused:
    """Write down what is done about it.

    Clause: OP/61a.
    """
    problems = why_text_is_refused(asked.measures, field="measures", most=TEXT_MOST)
    if problems:
        return Refused(problems)
    event = await held_event(
        act, transaction, asked.event_id, permission=Permission.SENTIMENT_HANDLE, step="handle"
    )
    if isinstance(event, Refused):
        return event
    await set_state(
        transaction,
        event.id,
        SENTIMENT_WORKFLOW.target_of("handle"),
        measures=trimmed(asked.measures),
    )
    await act.record(transaction, moved(event, "sentiment:handled"))
    return SentimentEventMoved(event.id)


@dataclass(frozen=True, slots=True)
class CloseSentimentEvent:
    """Which event."""

    event_id: UUID


@acting(
    permission=Permission.SENTIMENT_CLOSE,
    refuses=REFUSES | {ProblemCode.CLOCKS_OPEN},
    done=SentimentEventMoved,
)
async def close_sentiment_event(
    act: Act, transaction: Transaction, asked: CloseSentimentEvent
) -> SentimentEventMoved | Refused:
    """The matter is over. What its clocks wait for must have been done first, late or not.

    Of an event that is under no clocks any more nothing is awaited; what was missed stays missed.

    Clause: OP/61a.
    """
    event = await held_event(
        act, transaction, asked.event_id, permission=Permission.SENTIMENT_CLOSE, step="close"
    )
    if isinstance(event, Refused):
        return event
    clocks = await deadlines_for_update(transaction, event.stream)
    waiting = [name for name, clock in clocks.items() if clock.state in OPEN_STATES]
    if waiting and runs_under_clocks(event.level, is_urgent=event.is_urgent):
        kinds = [CLOCK_KINDS[name] for name in sorted(waiting)]
        names = Named("、".join(one.zh for one in kinds), "; ".join(one.en for one in kinds))
        return Refused((problem(ProblemCode.CLOCKS_OPEN, clause="OP/64a", clocks=names),))
    await set_state(
        transaction,
        event.id,
        SENTIMENT_WORKFLOW.target_of("close"),
        closed_at=act.now,
    )
    await act.record(transaction, moved(event, "sentiment:closed"))
    return SentimentEventMoved(event.id)
