"""The deputy director records what was handed over, and reports every month (WS/29b, WS/29c)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.moving import Moving
from actions.stepping import Stepping
from domain.contacts.events import HandoverEvents, MatterReportEvents
from domain.contacts.handover import (
    HANDOVER_WORKFLOW,
    MATTER_REPORT_WORKFLOW,
    HandedOverAt,
    HandoverFacts,
    MatterCount,
    MatterReportFacts,
    Matters,
    why_handover_is_refused,
    why_report_is_refused,
)
from domain.contacts.pairing import PairingFacts
from domain.contacts.permissions import ContactPermission as P
from domain.contacts.problems import ContactCode
from domain.declared.entries import Reason
from domain.declared.marks import ABSENT, Absent, Form, Label, NotAfter, Range, Ref, Shows
from domain.gate import refuses_with
from domain.instants import local_date
from domain.outcomes import Refused
from domain.people.viewer import may
from domain.problems import Problem, ProblemCode, problem
from store.contacts.rows import HANDOVERS, MATTER_REPORTS, PAIRINGS
from store.database import Transaction

HANDOVER: Moving[HandoverFacts] = Moving(
    name="Handover",
    rows=HANDOVERS,
    workflow=HANDOVER_WORKFLOW,
    sees=P.CONTACT_READ,
    clause="WS/29b",
)
MATTER_REPORT: Moving[MatterReportFacts] = Moving(
    name="MatterReport",
    called="report",
    rows=MATTER_REPORTS,
    workflow=MATTER_REPORT_WORKFLOW,
    sees=P.CONTACT_READ,
    clause="WS/29c",
)
OfPairing = Annotated[
    UUID,
    Ref("Pairing", is_looked_up=False),
    Label("对接关系", "Pair"),
    "The pair; its deputy director alone records it.",
]
ReportedAt = Annotated[
    datetime | None,
    NotAfter(),
    Label("报告时间", "Reported"),
    "When it was reported; now by default.",
]


async def _own_pair(act: Act, transaction: Transaction, key: UUID) -> PairingFacts | Refused:
    """The pair, for its deputy director."""
    pair = await PAIRINGS.for_update(transaction, key)
    if pair is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("pairingId",)),))
    if not may(act.viewer, P.HANDOVER_RECORD, person_id=pair.deputy_director_id):
        return Refused((problem(ProblemCode.NOT_PERMITTED),))
    return pair


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordHandover:
    """Record a hand-over."""

    FORM: ClassVar = Form("登记对接", "Record a hand-over")

    pairing_id: OfPairing
    handed_over_at: HandedOverAt
    matters: Matters
    matter_count: MatterCount


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverRecorded:
    """It is recorded."""

    handover_id: Annotated[UUID, Shows("Handover"), "The hand-over."]


@acting(
    permission=P.HANDOVER_RECORD,
    refuses=frozenset({ContactCode.OUTSIDE_PAIRING, ProblemCode.NOT_FOUND}),
    may_rehearse=True,
)
async def record_handover(
    act: Act, transaction: Transaction, asked: RecordHandover
) -> HandoverRecorded | Refused:
    """Record what a deputy mayor gave his deputy director to coordinate; due on Friday afternoons.

    Clause: WS/29b.
    """
    pair = await _own_pair(act, transaction, asked.pairing_id)
    if isinstance(pair, Refused):
        return pair
    if problems := why_handover_is_refused(asked.handed_over_at, pair):
        return Refused(problems)
    handover = HandoverFacts(
        id=act.new_id(),
        pairing_id=pair.id,
        deputy_director_id=pair.deputy_director_id,
        deputy_mayor_id=pair.deputy_mayor_id,
        handed_over_at=asked.handed_over_at,
        matters=asked.matters,
        matter_count=asked.matter_count,
        state=HANDOVER.workflow.first,
        entered_at=act.now,
    )
    await HANDOVERS.insert(transaction, handover)
    payload = {"handedOverAt": handover.handed_over_at, "matterCount": handover.matter_count}
    await act.record(transaction, HANDOVER.told(handover, HandoverEvents.RECORDED, payload))
    return HandoverRecorded(handover_id=handover.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileMatterReport:
    """File a month's report."""

    FORM: ClassVar = Form("报送基层事项月报", "File the monthly report")

    pairing_id: OfPairing
    year: Annotated[int, Range(2000, 2100), Label("年", "Year"), "The year of its month."]
    month: Annotated[int, Range(1, 12), Label("月", "Month"), "The month that it is for."]
    matters: Matters
    matter_count: MatterCount
    reported_at: ReportedAt = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterReportFiled:
    """It is filed."""

    report_id: Annotated[UUID, Shows("MatterReport"), "The report."]


@acting(
    permission=P.HANDOVER_RECORD,
    refuses=frozenset(
        {
            ContactCode.MONTH_AHEAD,
            ContactCode.OUTSIDE_PAIRING,
            ContactCode.REPORTED_ALREADY,
            ProblemCode.NOT_FOUND,
        }
    ),
    may_rehearse=True,
)
async def file_matter_report(
    act: Act, transaction: Transaction, asked: FileMatterReport
) -> MatterReportFiled | Refused:
    """Report the matters that the grass roots raised in a month and a leader has to coordinate.

    Clause: WS/29c.
    """
    pair = await _own_pair(act, transaction, asked.pairing_id)
    if isinstance(pair, Refused):
        return pair
    problems = why_report_is_refused(asked.year, asked.month, pair, today=local_date(act.now))
    if await MATTER_REPORTS.where(
        transaction,
        "pairing_id = $1 AND year = $2 AND month = $3 AND state = 'RECORDED'",
        pair.id,
        asked.year,
        asked.month,
    ):
        again = problem(ContactCode.REPORTED_ALREADY, path=("month",), clause="WS/29c")
        problems = (*problems, again)
    if problems:
        return Refused(problems)
    report = MatterReportFacts(
        id=act.new_id(),
        pairing_id=pair.id,
        deputy_director_id=pair.deputy_director_id,
        deputy_mayor_id=pair.deputy_mayor_id,
        year=asked.year,
        month=asked.month,
        matters=asked.matters,
        matter_count=asked.matter_count,
        state=MATTER_REPORT.workflow.first,
        reported_at=asked.reported_at or act.now,
        entered_at=act.now,
    )
    await MATTER_REPORTS.insert(transaction, report)
    payload = {"year": report.year, "month": report.month, "matterCount": report.matter_count}
    await act.record(transaction, MATTER_REPORT.told(report, MatterReportEvents.FILED, payload))
    return MatterReportFiled(report_id=report.id)


@refuses_with(ContactCode.OUTSIDE_PAIRING)
async def why_edit_is_refused(
    transaction: Transaction, handover: HandoverFacts
) -> tuple[Problem, ...]:
    """The two are still a pair on its day."""
    (pair,) = await PAIRINGS.where(transaction, "id = $1", handover.pairing_id)
    return why_handover_is_refused(handover.handed_over_at, pair)


class OfHandover(Stepping, of=HANDOVER):
    """What is done with the record of a hand-over."""

    handover_id: Annotated[UUID, Ref("Handover", is_looked_up=False), "Id of the hand-over."]


class EditHandover(
    OfHandover,
    tells=HandoverEvents.EDITED,
    puts=("handed_over_at", "matter_count"),
    form=("更正对接", "Correct"),
    checked=why_edit_is_refused,
):
    """Correct the record of a hand-over; it counts as it stands from now on."""

    handed_over_at: HandedOverAt | Absent = ABSENT
    matters: Matters | Absent = ABSENT
    matter_count: MatterCount | Absent = ABSENT


class WithdrawHandover(
    OfHandover, tells=HandoverEvents.WITHDRAWN, form=("撤回对接", "Withdraw"), grave="final"
):
    """Withdraw the record of a hand-over; it counts no longer."""

    reason: Reason


class OfReport(Stepping, of=MATTER_REPORT):
    """What is done with a month's report."""

    matter_report_id: Annotated[UUID, Ref("MatterReport", is_looked_up=False), "Id of the report."]


class EditMatterReport(
    OfReport,
    tells=MatterReportEvents.EDITED,
    puts=("matter_count",),
    form=("更正月报", "Correct"),
):
    """Correct a month's report; when it was made stays."""

    matters: Matters | Absent = ABSENT
    matter_count: MatterCount | Absent = ABSENT


class WithdrawMatterReport(
    OfReport, tells=MatterReportEvents.WITHDRAWN, form=("撤回月报", "Withdraw"), grave="final"
):
    """Withdraw a month's report; another may be filed for the month."""

    reason: Reason
