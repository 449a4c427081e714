"""A sentiment event is classified anew, assessed, handled, closed (OP/61a)."""

from datetime import datetime
from typing import Annotated

from actions.sentiment.clocks import fit_clocks
from actions.sentiment.event import OfEvent
from domain.declared.marks import Label, NotAfter, Public, Text
from domain.sentiment.events import SentimentEvents
from domain.sentiment.rules import why_correction_is_refused
from domain.sentiment.states import SentimentLevel


class ClassifySentimentEvent(
    OfEvent,
    tells=SentimentEvents.CLASSIFIED,
    puts=("level", "is_urgent", "first_known_at"),
    done="SentimentEventClassified",
    form=("更正分级", "Judge again"),
    stamps="classified_at",
    weighed=why_correction_is_refused,
    then=fit_clocks,
):
    """Judge an event, at first, late or again; what is left out stays, no clock starts later.

    Clause: OP/61a, OP/64a.
    """

    level: Annotated[SentimentLevel | None, Label("等级", "Level"), "How grave it is."] = None
    first_known_at: Annotated[
        datetime | None,
        NotAfter(),
        Label(
            "首次获知时间",
            "First known",
            help_zh="只能更正为更早的时间。",
            help_en="Only to an earlier instant.",
            clause="OP/64a",
        ),
        "Corrected, to an earlier instant only.",
    ] = None
    is_urgent: Annotated[
        bool | None,
        Public("urgent"),
        Label("突发事件", "A sudden emergency"),
        "Whether an emergency.",
    ] = None


class AssessSentimentEvent(
    OfEvent, tells=SentimentEvents.ASSESSED, done="SentimentEventAssessed", form=("研判", "Assess")
):
    """Say what an event means.

    Clause: OP/61a.
    """

    assessment: Annotated[str, Text(5_000), Label("研判意见", "What it means"), "What was found."]


class HandleSentimentEvent(
    OfEvent, tells=SentimentEvents.HANDLED, done="SentimentEventHandled", form=("处置", "Handle")
):
    """Say what is being done about an event.

    Clause: OP/61a.
    """

    measures: Annotated[
        str, Text(5_000), Label("处置情况", "What is being done"), "What is being done."
    ]


class CloseSentimentEvent(
    OfEvent,
    tells=SentimentEvents.CLOSED,
    done="SentimentEventClosed",
    form=("办结", "Close"),
    grave="final",
    stamps="closed_at",
):
    """Close an event whose clocks are all done; of one under no clocks any more nothing is awaited.

    Clause: OP/61a.
    """
