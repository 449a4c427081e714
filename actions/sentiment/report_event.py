"""Somebody reports a sentiment event (OP/61a)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.sentiment.clocks import fit_clocks
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import Problem, ProblemCode, problem
from domain.sentiment.facts import SentimentFacts
from domain.sentiment.rules import SENTIMENT_WORKFLOW, why_first_known_is_refused
from domain.sentiment.states import SentimentLevel
from domain.words import TEXT_REFUSES, in_one_line, trimmed, why_text_is_refused
from store.database import Transaction
from store.events.log import NewEvent
from store.people.reads import units_by_ids
from store.sentiment.writes import insert_event

TITLE_MOST = 200
SUMMARY_MOST = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSentimentEvent:
    """What is reported; `first_known_at` nothing means just now."""

    title: str
    summary: str
    level: SentimentLevel
    is_urgent: bool
    first_known_at: datetime | None
    unit_id: UUID


@dataclass(frozen=True, slots=True)
class SentimentEventReported:
    """The event that was reported."""

    event_id: UUID


@acting(
    permission=Permission.SENTIMENT_REPORT,
    refuses=TEXT_REFUSES | {ProblemCode.INSTANT_IN_FUTURE, ProblemCode.NOT_FOUND},
    done=SentimentEventReported,
)
async def report_sentiment_event(
    act: Act, transaction: Transaction, asked: ReportSentimentEvent
) -> SentimentEventReported | Refused:
    """Write the event down; grave or urgent ones start both clocks at the first-known instant.

    Clause: OP/61a, OP/64a, OP/64b.
    """
    problems = [*_why_refused(asked, now=act.now)]
    if asked.unit_id not in await units_by_ids(transaction, [asked.unit_id]):
        problems.append(problem(ProblemCode.NOT_FOUND, path=("responsibleUnitId",)))
    if problems:
        return Refused(tuple(problems))
    event = SentimentFacts(
        id=act.new_id(),
        title=in_one_line(asked.title) or "",
        summary=trimmed(asked.summary) or "",
        level=asked.level,
        is_urgent=asked.is_urgent,
        state=SENTIMENT_WORKFLOW.first,
        unit_id=asked.unit_id,
        first_known_at=asked.first_known_at or act.now,
        reported_at=act.now,
        classified_at=act.now,
        assessment=None,
        measures=None,
        closed_at=None,
    )
    await insert_event(transaction, event)
    await act.record(
        transaction,
        NewEvent(
            event.stream,
            "sentiment:reported",
            Permission.SENTIMENT_READ,
            {"level": event.level, "urgent": event.is_urgent},
            unit_id=event.unit_id,
            clause="OP/61a",
        ),
    )
    await fit_clocks(act, transaction, event)
    return SentimentEventReported(event.id)


def _why_refused(asked: ReportSentimentEvent, *, now: datetime) -> tuple[Problem, ...]:
    first_known: tuple[Problem, ...] = ()
    if asked.first_known_at is not None:
        first_known = why_first_known_is_refused(asked.first_known_at, now=now, earlier=None)
    return (
        *why_text_is_refused(asked.title, field="title", most=TITLE_MOST),
        *why_text_is_refused(asked.summary, field="summary", most=SUMMARY_MOST),
        *first_known,
    )
