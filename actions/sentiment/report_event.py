"""Somebody reports a sentiment event (OP/61a)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.sentiment.clocks import fit_clocks
from actions.sentiment.event import EVENT, EventShown
from domain.declared.marks import Form, Label, Public, Ref, Text, line
from domain.outcomes import Refused
from domain.problems import ProblemCode
from domain.sentiment.facts import SentimentFacts
from domain.sentiment.permissions import SentimentPermission
from domain.sentiment.rules import why_first_known_is_refused
from domain.sentiment.states import SentimentLevel
from store.database import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSentimentEvent:
    """Report a sentiment event."""

    FORM: ClassVar = Form("报告舆情", "Report an event")

    title: Annotated[str, line(200), Label("标题", "Title"), "What it is about, in a line."]
    summary: Annotated[str, Text(5_000), Label("情况概要", "What is known"), "What is known."]
    level: Annotated[SentimentLevel, Label("等级", "Level"), "How grave it seems."]
    unit_id: Annotated[
        UUID,
        Ref("Unit"),
        Public("responsibleUnitId"),
        Label("第一责任单位", "Responsible unit", clause="OP/65a"),
        "The first responsible unit (OP/65a).",
    ]
    first_known_at: Annotated[
        datetime | None,
        Label(
            "首次获知时间",
            "First known",
            help_zh="全区任何单位最早知道的时间，两个时限都从此刻起算；不填即现在。",
            help_en="When anybody in the district first knew; both clocks start here. Now, when"
            " left out.",
            clause="OP/64a",
            is_past=True,
        ),
        "When anybody in the district first knew; now by default. Clocks start here.",
    ] = None
    is_urgent: Annotated[
        bool,
        Public("urgent"),
        Label("突发事件", "A sudden emergency"),
        "Whether it is an emergency.",
    ] = False


class SentimentEventReported(EventShown):
    """The event was written down."""


@acting(
    permission=SentimentPermission.SENTIMENT_REPORT,
    refuses=frozenset({ProblemCode.INSTANT_IN_FUTURE}),
)
async def report_sentiment_event(
    act: Act, transaction: Transaction, asked: ReportSentimentEvent
) -> SentimentEventReported | Refused:
    """Report a sentiment event; grave or urgent ones start both clocks.

    Clause: OP/61a, OP/64a, OP/64b.
    """
    first_known_at = asked.first_known_at or act.now
    problems = why_first_known_is_refused(first_known_at, now=act.now, earlier=None)
    if problems:
        return Refused(problems)
    event = SentimentFacts(
        id=act.new_id(),
        title=asked.title,
        summary=asked.summary,
        level=asked.level,
        is_urgent=asked.is_urgent,
        state=EVENT.workflow.first,
        unit_id=asked.unit_id,
        first_known_at=first_known_at,
        reported_at=act.now,
        classified_at=act.now,
    )
    await EVENT.rows.insert(transaction, event)
    told = {"level": event.level, "urgent": event.is_urgent}
    await act.record(transaction, EVENT.told(event, "sentiment:reported", told))
    await fit_clocks(act, transaction, event)
    return SentimentEventReported(event.id)
