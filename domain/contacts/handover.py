"""What a pair hands over on Fridays, and reports every month (WS/29b, WS/29c)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.clause_marks import clause
from domain.clocks.periods import PeriodKind, period_of
from domain.contacts.pairing import DeputyDirectorId, DeputyMayorId, PairingFacts
from domain.contacts.permissions import ContactPermission as P
from domain.contacts.problems import ContactCode
from domain.declared.marks import Label, NotAfter, Range, Ref, Text, line
from domain.declared.worded import Worded
from domain.instants import local_date
from domain.problems import Problem, problem
from domain.workflow import Step, Workflow, workflow

NOON = 12
"""From this hour of the day a hand-over is one of the afternoon (proposed)."""


class RecordState(Worded, public="ContactRecordState"):
    """Whether a record stands."""

    RECORDED = "RECORDED", "已登记", "recorded"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn, counts for nothing", "withdrawn"


PairingId = Annotated[
    UUID,
    Ref("Pairing", with_owner=True),
    Label("对接关系", "Pair"),
    "The pair for which it was done.",
]
HandedOverAt = Annotated[
    datetime,
    NotAfter(),
    Label("对接时间", "When"),
    "When it was; from noon on it counts for the afternoon.",
]
Matters = Annotated[
    str,
    Text(5_000),
    Label("事项", "Matters"),
    "The matters, each with what is to be done; that there were none, if so.",
]
MatterCount = Annotated[
    int, Range(0, 500), Label("事项数", "How many"), "How many matters; 0 where there were none."
]
Withdrawal = Annotated[
    str | None, line(500), Label("撤回理由", "Why withdrawn"), "Why it was withdrawn."
]
EnteredAt = Annotated[datetime, Label("登记", "Entered"), "When it was entered."]
State = Annotated[RecordState, Label("状态", "State"), "Whether the record stands."]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverFacts:
    """Matters that a deputy mayor gave his deputy director to coordinate (WS/29b)."""

    id: UUID
    pairing_id: PairingId
    deputy_director_id: DeputyDirectorId
    deputy_mayor_id: DeputyMayorId
    handed_over_at: HandedOverAt
    matters: Matters
    matter_count: MatterCount
    state: State
    entered_at: EnteredAt
    reason: Withdrawal = None

    @property
    def owner_id(self) -> UUID:
        """Whose own it is: he alone records it."""
        return self.deputy_director_id

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"handover:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterReportFacts:
    """What the grass roots raised in a month that needs a leader's coordination (WS/29c)."""

    id: UUID
    pairing_id: PairingId
    deputy_director_id: DeputyDirectorId
    deputy_mayor_id: DeputyMayorId
    year: Annotated[int, Label("年", "Year"), "The year of its month."]
    month: Annotated[int, Label("月", "Month"), "The month that it is for, 1 to 12."]
    matters: Matters
    matter_count: MatterCount
    state: State
    reported_at: Annotated[datetime, Label("报告时间", "Reported"), "When it was reported."]
    entered_at: EnteredAt
    reason: Withdrawal = None

    @property
    def owner_id(self) -> UUID:
        """Whose own it is: he alone records it."""
        return self.deputy_director_id

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"matter_report:{self.id}"


_RECORDED = frozenset({RecordState.RECORDED})

HANDOVER_WORKFLOW: Workflow[RecordState, HandoverFacts] = workflow(
    "handover",
    first=RecordState.RECORDED,
    clause="WS/29b",
    steps=(
        Step("edit_handover", _RECORDED, None, by=P.HANDOVER_RECORD),
        Step("withdraw_handover", _RECORDED, RecordState.WITHDRAWN, by=P.HANDOVER_RECORD),
    ),
)
MATTER_REPORT_WORKFLOW: Workflow[RecordState, MatterReportFacts] = workflow(
    "matter_report",
    first=RecordState.RECORDED,
    clause="WS/29c",
    steps=(
        Step("edit_matter_report", _RECORDED, None, by=P.HANDOVER_RECORD),
        Step("withdraw_matter_report", _RECORDED, RecordState.WITHDRAWN, by=P.HANDOVER_RECORD),
    ),
)


@clause("WS/29b")
def why_handover_is_refused(at: datetime, pairing: PairingFacts) -> tuple[Problem, ...]:
    """The two are a pair on its day."""
    if pairing.holds_on(local_date(at)):
        return ()
    return (problem(ContactCode.OUTSIDE_PAIRING, path=("handedOverAt",), clause="WS/29b"),)


@clause("WS/29c")
def why_report_is_refused(
    year: int, month: int, pairing: PairingFacts, *, today: date
) -> tuple[Problem, ...]:
    """The two are a pair on some day of the month, and it has begun."""
    first = date(year, month, 1)
    last = period_of(PeriodKind.MONTH, first).last_on
    is_paired = pairing.valid_from <= last and (
        pairing.valid_to is None or pairing.valid_to >= max(first, pairing.valid_from)
    )
    problems = []
    if first > today:
        problems.append(problem(ContactCode.MONTH_AHEAD, path=("month",), clause="WS/29c"))
    if not is_paired:
        problems.append(problem(ContactCode.OUTSIDE_PAIRING, path=("month",), clause="WS/29c"))
    return tuple(problems)
