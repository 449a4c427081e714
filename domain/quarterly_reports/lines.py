"""The lines of a return's three parts, as the records stood when it was generated (FS/4.2b)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.activities.phases import ActivityPhase
from domain.activities.states import ActivityKind
from domain.activities.turnout import NotCounted
from domain.declared.marks import Label, Ref, Text, line
from domain.representatives.categories import RepresentativeCategory
from domain.representatives.suggestion import (
    SuggestionOutcome,
    SuggestionSource,
    SuggestionState,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedActivityFacts:
    """An activity in a quarterly return, as it stood when that was generated."""

    id: UUID
    report_id: Annotated[UUID, Ref("QuarterlyReport")]
    activity_id: Annotated[
        UUID,
        Ref("Activity", with_owner=True),
        Label("活动", "Activity"),
        "The activity as it stands today.",
    ]
    kind: Annotated[ActivityKind, Label("类别", "Kind"), "What kind it was."]
    phase: Annotated[ActivityPhase | None, Label("阶段", "Phase"), "Of which phase it was."]
    subject: Annotated[str, line(200), Label("主题", "Subject"), "What it was about."]
    starts_at: Annotated[datetime, Label("开始", "Begins"), "When it began."]
    invited_count: Annotated[int, Label("邀请人数", "Invited"), "How many members were invited."]
    present_count: Annotated[int, Label("到场人数", "Came"), "How many of them came."]
    counts_for_phase: Annotated[
        bool, Label("计入本阶段", "Counts"), "Whether it counted for its phase."
    ]
    not_counted_reason: Annotated[
        NotCounted | None, Label("不计入原因", "Why not"), "Why it did not."
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedDelegateFacts:
    """A member of the delegation in a quarterly return: how often invited, how often there."""

    id: UUID
    report_id: Annotated[UUID, Ref("QuarterlyReport")]
    representative_id: Annotated[
        UUID,
        Ref("Representative", with_owner=True),
        Label("代表", "Member"),
        "The member as of today.",
    ]
    code: Annotated[str, line(20), Label("代码", "Code"), "The member's code, e.g. R001."]
    name: Annotated[str, line(80), Label("姓名", "Name"), "What the member was called."]
    category: Annotated[
        RepresentativeCategory, Label("类别", "Category"), "Of which category the member was."
    ]
    invited_count: Annotated[
        int, Label("受邀次数", "Invited"), "How many of the unit's invitations the member had."
    ]
    attended_count: Annotated[
        int, Label("到场次数", "Came"), "Upon how many of them the member came."
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedOpinionFacts:
    """A suggestion in a quarterly return, with what had become of it."""

    id: UUID
    report_id: Annotated[UUID, Ref("QuarterlyReport")]
    suggestion_id: Annotated[UUID, Ref("Suggestion")]
    title: Annotated[str, line(100), Label("标题", "Title"), "What it was about."]
    content: Annotated[str, Text(5_000), Label("内容", "Text"), "What was suggested."]
    source: Annotated[SuggestionSource, Label("来源", "Source"), "Whose it was."]
    representative_name: Annotated[
        str, line(80), Label("提出代表", "By"), "The member who filed it."
    ]
    filed_at: Annotated[datetime, Label("提出", "Filed"), "When it was filed."]
    state: Annotated[SuggestionState, Label("状态", "State"), "Where it stood."]
    outcome: Annotated[
        SuggestionOutcome | None,
        Label("采纳情况", "Outcome"),
        "What had become of it, if anything.",
    ]
    reason: Annotated[
        str | None, line(500), Label("理由", "Reason"), "Why it was not adopted, or only in part."
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """All that a return is generated from, each part in its order."""

    activities: tuple[ReportedActivityFacts, ...]
    delegates: tuple[ReportedDelegateFacts, ...]
    opinions: tuple[ReportedOpinionFacts, ...]
