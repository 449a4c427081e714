"""What readers know of a deadline."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.clocks.deadline import DeadlineState, Interval
from domain.declared.marks import Label, Ref, line


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineFacts:
    """When one thing is due, and how it went."""

    id: UUID
    stream: Annotated[str, line(80)]
    kind: Annotated[str, line(40), Label("时限", "Clock"), "Kind of clock, e.g. RELEASE_5H."]
    rule_version: Annotated[str, line(40)]
    calendar_version: Annotated[str | None, line(40)]
    is_provisional: Annotated[bool, "Whether it was counted with days that are not official yet."]
    clause: Annotated[str | None, line(20), Label("依据", "Clause"), "The clause behind it."]
    title: Annotated[str, line(200), Label("事项", "Matter"), "What it is about."]
    unit_id: Annotated[
        UUID | None,
        Ref("Unit", with_owner=True),
        Label("责任单位", "Unit"),
        "The unit it falls to.",
    ]
    state: Annotated[DeadlineState, Label("状态", "State"), "How it stands."]
    reason: Annotated[
        str | None,
        line(60),
        Label("原因", "Reason"),
        "Why it stands so, e.g. LATE_CLASSIFICATION.",
    ]
    started_at: Annotated[datetime, Label("起算", "Began"), "When it began."]
    due_at: Annotated[datetime, Label("到期", "Due"), "When it is due, pauses included."]
    done_at: Annotated[datetime | None, Label("完成", "Done"), "When it was done or called off."]
    paused_at: Annotated[datetime | None, Label("暂停", "Paused"), "Since when it stands still."]
    pauses: tuple[Interval, ...]
    extended_by: Annotated[
        int,
        Label("延长", "Extended by"),
        "By how much it was extended, in what its kind counts in; 0 when it was not.",
    ] = 0
