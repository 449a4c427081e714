"""What a unit did to put a thing right, and what shows it (MODULES 6)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.declared.marks import Label, NotAfter, Ref, Text, line

MOST_ACTIONS = 100
"""So many are recorded about an item, withdrawn ones too: whoever sees it reads them all."""

Content = Annotated[str, Text(2_000), Label("整改措施", "Action"), "What was done."]
Proof = Annotated[
    str,
    line(300),
    Label("佐证材料", "Proof"),
    "What shows it: the number, the title or the address of a record.",
]
DoneOn = Annotated[
    date,
    NotAfter(),
    Label("完成日期", "Done on"),
    "On which day it was done; today by default.",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class RectificationActionFacts:
    """Something that was done about a rectification item."""

    id: UUID
    item_id: Annotated[
        UUID,
        Ref("RectificationItem", with_owner=True),
        Label("整改事项", "Item"),
        "About which item.",
    ]
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("承办单位", "Unit"), "The unit that did it."
    ]
    content: Content
    proof: Proof | None = None
    done_on: Annotated[date, Label("完成日期", "Done on"), "On which day it was done."]
    recorded_at: Annotated[datetime, Label("登记时间", "Recorded"), "When it was recorded."]
    withdrawn_at: Annotated[
        datetime | None, Label("撤销时间", "Withdrawn"), "When it was withdrawn, if it was."
    ] = None
    reason: Annotated[
        str | None, line(500), Label("撤销理由", "Why withdrawn"), "Why it was withdrawn."
    ] = None
