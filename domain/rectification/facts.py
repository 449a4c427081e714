"""What there is to know of a rectification item beyond what every case has."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.cases.facts import CaseFacts
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Ref, Text, line
from domain.permissions import Permission
from domain.rectification.permissions import RectificationPermission as P
from domain.rectification.states import (
    RectificationKind,
    RectificationSource,
    RectificationState,
)

Outcome = Annotated[
    str,
    Text(5_000),
    Label("整改结果", "Outcome"),
    "What came of it, as the unit hands it in.",
]
Opinion = Annotated[
    str, Text(1_000), Label("核验意见", "Finding of the check"), "What the check found."
]
ReportedOn = Annotated[
    date,
    Label("报告日期", "Reported on"),
    "On which day the district government was told (WR/28b).",
]
ReportRef = Annotated[
    str,
    line(200),
    Label("报告文号", "Report"),
    "The number or the title of the report by which it was told.",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class RectificationFacts(CaseFacts):
    """Something a unit has to put right, e.g. a comment in the hall."""

    kind: RectificationKind = RectificationKind.RECTIFICATION
    state: RectificationState
    source_kind: Annotated[RectificationSource, Label("来源", "Source"), "What it goes back to."]
    session_id: Annotated[
        UUID | None,
        Ref("ReviewSession"),
        Label("述职评议会", "Session"),
        "The session in which it was said, if it was said in one.",
    ] = None
    suggestion_id: Annotated[
        UUID | None,
        Ref("Suggestion"),
        Label("代表建议", "Suggestion"),
        "The suggestion that it goes back to, if it is a proposal.",
    ] = None
    stands_since: StandsSince
    entered_at: EnteredAt
    action_count: Annotated[
        int, Label("措施数", "Actions"), "How many actions are recorded and stand."
    ] = 0
    outcome: Outcome | None = None
    submitted_at: Annotated[
        datetime | None,
        Label("提交时间", "Handed in"),
        "When what came of it was handed in, as long as that stands; its last day asks for this.",
    ] = None
    submitted_entered_at: datetime | None = None
    opinion: Opinion | None = None
    reported_on: ReportedOn | None = None
    report_ref: ReportRef | None = None
    reason: Annotated[
        str | None,
        line(500),
        Label("理由", "Reason"),
        "Why it was returned, sent back, put off or withdrawn the last time.",
    ] = None

    def unit_for(self, permission: Permission) -> UUID | None:
        """Whose matter it is: the checking unit's to open and to check, its unit's to work on."""
        if permission in (P.RECTIFICATION_OPEN, P.RECTIFICATION_CHECK):
            return self.checker_id
        return self.unit_id
