"""A sentiment event is classified anew, assessed, handled, closed (OP/61a)."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, ClassVar

from actions.act import Act
from actions.acting import acting
from actions.sentiment.clocks import fit_clocks
from actions.sentiment.event import EVENT, EventId, EventShown, OfEvent
from domain.declared.marks import Form, Label, Public, Text
from domain.outcomes import Refused
from domain.problems import ProblemCode, problem
from domain.sentiment.facts import SentimentFacts
from domain.sentiment.rules import why_first_known_is_refused
from domain.sentiment.states import SentimentLevel
from store.database import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassifySentimentEvent:
    """Judge an event, at first or again; what is left out stays."""

    FORM: ClassVar = Form("更正分级", "Judge again")

    event_id: EventId
    level: Annotated[SentimentLevel | None, Label("等级", "Level"), "How grave it is."] = None
    first_known_at: Annotated[
        datetime | None,
        Label(
            "首次获知时间",
            "First known",
            help_zh="只能更正为更早的时间。",
            help_en="Only to an earlier instant.",
            is_past=True,
        ),
        "Corrected, to an earlier instant only.",
    ] = None
    is_urgent: Annotated[
        bool | None,
        Public("urgent"),
        Label("突发事件", "A sudden emergency"),
        "Whether an emergency.",
    ] = None


class SentimentEventClassified(EventShown):
    """The event was judged; its clocks follow."""


@acting(
    holds=EVENT.at("classify", ClassifySentimentEvent),
    refuses=frozenset(
        {
            ProblemCode.INSTANT_IN_FUTURE,
            ProblemCode.FIRST_KNOWN_LATER,
            ProblemCode.NOTHING_TO_CHANGE,
        }
    ),
)
async def classify_sentiment_event(
    act: Act, transaction: Transaction, asked: ClassifySentimentEvent, event: SentimentFacts
) -> SentimentEventClassified | Refused:
    """Judge an event, at first, late or again; the clocks' start never shifts later.

    Clause: OP/61a, OP/64a.
    """
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
    judged = replace(judged, classified_at=act.now)
    await EVENT.rows.change(transaction, event, judged)
    now, before = (
        {"level": one.level, "urgent": one.is_urgent, "firstKnownAt": one.first_known_at}
        for one in (judged, event)
    )
    told = EVENT.told(judged, "sentiment:classified", {**now, "before": before})
    await act.record(transaction, told)
    await fit_clocks(act, transaction, judged)
    return SentimentEventClassified(event.id)


class AssessSentimentEvent(
    OfEvent, tells="sentiment:assessed", done="SentimentEventAssessed", form=("研判", "Assess")
):
    """Say what an event means.

    Clause: OP/61a.
    """

    assessment: Annotated[str, Text(5_000), Label("研判意见", "What it means"), "What was found."]


class HandleSentimentEvent(
    OfEvent, tells="sentiment:handled", done="SentimentEventHandled", form=("处置", "Handle")
):
    """Say what is being done about an event.

    Clause: OP/61a.
    """

    measures: Annotated[
        str, Text(5_000), Label("处置情况", "What is being done"), "What is being done."
    ]


class CloseSentimentEvent(
    OfEvent,
    tells="sentiment:closed",
    done="SentimentEventClosed",
    form=("办结", "Close"),
    grave="final",
    stamps="closed_at",
):
    """Close an event whose clocks are all done; of one under no clocks any more nothing is awaited.

    Clause: OP/61a.
    """
