"""What approval requests bring to the duty ledger: absences, by whether they were told first."""

from collections.abc import Iterator

from domain.approvals.permissions import ApprovalPermission
from domain.instants import local_date, start_of_day
from tests.oracle.evaluator import Record
from tests.oracle.rows import Rows

KINDS = {
    "MAYOR": "mayor_absence",
    "DEPUTY_MAYOR": "deputy_absence",
    "UNIT_HEAD": "head_absence",
}


def records(rows: Rows) -> Iterator[Record]:
    """The mayor's are the district's, a deputy's his own, a head's his unit's."""
    (district,) = rows.of("unit", "code", "DG")
    (clock,) = rows.all("ledger_clock")
    today = start_of_day(clock["today"])
    for one in rows.of("approval_request", "matter", "ABSENCE"):
        case = rows.named("case_file", one["id"])
        kind = KINDS.get(one["absentee"])
        if kind is None or case["state"] in ("WITHDRAWN", "REFUSED") or one["starts_at"] is None:
            continue
        is_deputy = one["absentee"] == "DEPUTY_MAYOR"
        done = one["filed_at"] if is_deputy else one["approved_at"]
        if done is not None:
            holds: bool | None = done <= one["starts_at"]
        else:
            holds = False if one["starts_at"] < today else None
        subjects = {
            "MAYOR": district["id"],
            "DEPUTY_MAYOR": one["traveller_id"],
            "UNIT_HEAD": case["unit_id"],
        }
        yield Record(
            kind=kind,
            subject=subjects[one["absentee"]],
            day=local_date(one["starts_at"]),
            at=done or case["opened_at"],
            known_at=one["entered_at"],
            holds=holds,
            is_late=done is not None,
            reason="DONE_LATE" if done is not None else "NOT_DONE",
            opens="ApprovalRequest",
            id=one["id"],
            title=case["title"],
            audience=ApprovalPermission.APPROVAL_READ,
        )
