"""Somebody reports a sentiment event (OP/61a)."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from actions.making import Making
from actions.sentiment.clocks import fit_clocks
from actions.sentiment.event import EVENT
from domain.declared.marks import Label, NotAfter, Public, Ref, Text, line
from domain.sentiment.events import SentimentEvents
from domain.sentiment.permissions import SentimentPermission
from domain.sentiment.states import SentimentLevel


class ReportSentimentEvent(
    Making,
    of=EVENT,
    by=SentimentPermission.SENTIMENT_REPORT,
    tells=SentimentEvents.REPORTED,
    puts=("level", "is_urgent"),
    done="SentimentEventReported",
    form=("报告舆情", "Report an event"),
    stamps=("reported_at", "classified_at"),
    derives={"first_known_at": lambda asked, act: asked.first_known_at or act.now},
    then=fit_clocks,
):
    """Report a sentiment event; grave or urgent ones start both clocks.

    Clause: OP/61a, OP/64a, OP/64b.
    """

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
        NotAfter(),
        Label(
            "首次获知时间",
            "First known",
            help_zh="全区任何单位最早知道的时间，两个时限都从此刻起算；不填即现在。",
            help_en="When anybody in the district first knew; both clocks start here. Now, when"
            " left out.",
            clause="OP/64a",
        ),
        "When anybody in the district first knew; now by default. Clocks start here.",
    ] = None
    is_urgent: Annotated[
        bool,
        Public("urgent"),
        Label("突发事件", "A sudden emergency"),
        "Whether it is an emergency.",
    ] = False
