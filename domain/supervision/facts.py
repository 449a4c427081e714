"""What there is to know of a supervision item beyond what every case has."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.cases.facts import CaseFacts
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Ref, Text, line
from domain.supervision.states import SupervisionKind, SupervisionState

Reply = Annotated[
    str,
    Text(5_000),
    Label("落实情况", "Reply"),
    "How it was carried out, as the unit tells it.",
]
Finding = Annotated[
    str, Text(1_000), Label("核查意见", "Finding of the check"), "What the check found."
]


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisionFacts(CaseFacts):
    """Something the Supervision Office looks after, e.g. a missed clock."""

    kind: SupervisionKind = SupervisionKind.SUPERVISION
    state: SupervisionState
    clock_id: Annotated[
        UUID | None,
        Ref("Deadline"),
        Label("时限", "Clock"),
        "The clock behind it, if there is one: missed, met late or called in question.",
    ] = None
    instruction_id: Annotated[
        UUID | None,
        Ref("Instruction"),
        Label("批示", "Instruction"),
        "The leader's instruction that was assigned by it, if one was.",
    ] = None
    stands_since: StandsSince
    entered_at: EnteredAt
    reply: Reply | None = None
    replied_at: Annotated[
        datetime | None,
        Label("反馈时间", "Replied"),
        "When it was replied to, as long as that reply stands.",
    ] = None
    opinion: Finding | None = None
    reason: Annotated[
        str | None,
        line(500),
        Label("理由", "Reason"),
        "Why it was handed back, sent back, suspended, put off or withdrawn the last time.",
    ] = None
