"""Requests for information: like all cases, but for who applies; by their code from outside."""

from decimal import Decimal
from typing import Any

from domain.clocks.problems import ClockCode
from domain.disclosure_requests.dispute import DisputeState
from domain.disclosure_requests.permissions import DisclosurePermission as P
from domain.disclosure_requests.problems import DisclosureCode
from domain.disclosure_requests.report import DisclosureReportState
from domain.disclosure_requests.states import DisclosureState
from domain.problems import Problem, problem
from domain.scoring.entry_codes import EntryCodes, plain
from tests.oracle import cases, clocks, events, people
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, ListOf, WrongError
from tests.oracle.room import FieldOf, Kind, Room
from tests.oracle.rows import Row, Rows
from tests.oracle.steps import StepOf, steps
from tests.serving import SECRET

CODE = "DISCLOSURE"
CODES = EntryCodes(SECRET)
LOST = ("LOST", "PARTLY_LOST")
BEFORE = ("RECEIVED", "REGISTERED", "PROCESSING", "CORRECTING", "CONSULTING", "REVIEWED")


def _applicant(column: str) -> FieldOf:
    def read(eyes: Eyes, row: Row) -> Any:
        return row[column] if eyes.reaches(P.DISCLOSURE_WORK, unit=row["unit_id"]) else None

    return read


def _deadlines(eyes: Eyes, row: Row) -> list[Thing]:
    found = list(eyes.rows.of("deadline", "stream", f"case:{row['id']}"))
    found.sort(key=lambda one: (one["started_at"], one["id"]))
    return things("Deadline", [one for one in found if clocks.sees(eyes, one)])


def _if(is_so: Any, code: Any, clause: str) -> Any:
    return lambda _eyes, row: [problem(code, clause=clause)] if is_so(row) else []


_WORK, _REVIEW, _ARTICLE = P.DISCLOSURE_WORK, P.DISCLOSURE_REVIEW, "OP/121a"
_complete = _if(lambda row: row["completed_at"], DisclosureCode.CORRECTED_ALREADY, _ARTICLE)
_extended = _if(lambda row: row["extended_by"] is not None, ClockCode.ALREADY_EXTENDED, _ARTICLE)
_unanswered = _if(
    lambda row: row["result"] is None or row["answer"] is None,
    DisclosureCode.ANSWER_MISSING,
    _ARTICLE,
)
_unnumbered = _if(
    lambda row: row["city_number"] is None, DisclosureCode.CITY_NUMBER_MISSING, "OP/122a"
)
_AT_WORK = ("REGISTERED", "PROCESSING")
REQUEST_STEPS = steps(
    (
        StepOf("registerDisclosureRequest", _WORK, ("RECEIVED",), _ARTICLE),
        StepOf("beginDisclosureRequest", _WORK, ("REGISTERED",), _ARTICLE),
        StepOf("tellDisclosureGaps", _WORK, _AT_WORK, _ARTICLE, _complete),
        StepOf("completeDisclosureRequest", _WORK, ("CORRECTING",), _ARTICLE),
        StepOf("askThirdParty", _WORK, ("PROCESSING",), _ARTICLE),
        StepOf("hearThirdParty", _WORK, ("CONSULTING",), _ARTICLE),
        StepOf("extendDisclosureRequest", _WORK, _AT_WORK, _ARTICLE, _extended),
        StepOf("draftDisclosureAnswer", _WORK, ("PROCESSING",), _ARTICLE),
        StepOf("reviewDisclosureRequest", _REVIEW, ("PROCESSING",), _ARTICLE, _unanswered),
        StepOf("sendBackDisclosureRequest", _REVIEW, ("REVIEWED",), _ARTICLE),
        StepOf("answerDisclosureRequest", _WORK, ("REVIEWED",), _ARTICLE),
        StepOf("archiveDisclosureRequest", _WORK, ("ANSWERED",), _ARTICLE, _unnumbered),
        StepOf("reopenDisclosureRequest", _WORK, ("ANSWERED", "ARCHIVED"), _ARTICLE),
        StepOf(
            "transferDisclosureRequest",
            P.DISCLOSURE_TRANSFER,
            ("RECEIVED", *_AT_WORK),
            _ARTICLE,
        ),
        StepOf("editDisclosureRequest", _WORK, (*BEFORE, "ANSWERED", "ARCHIVED"), _ARTICLE),
        StepOf("withdrawDisclosureRequest", _WORK, BEFORE, _ARTICLE),
    ),
    lambda state: DisclosureState(state).named,
)


def _states(_eyes: Eyes, row: Row, given: Any) -> bool:
    return row["state"] in given


REQUESTS = cases.list_of(
    CODE,
    {"states": _states, "result": lambda _eyes, row, given: bool(row["result"] == given)},
    {"RESULT": people.of_code("result"), "RECEIVED_BY": people.of_code("received_by")},
)


def by_code(eyes: Eyes, given: Given) -> Thing:
    """Whoever has the code sees how it stands, and the answer once it is given."""
    typed = CODES.hash_of(plain(given["code"]))
    found = eyes.rows.of("disclosure_request", "code_hash", typed)
    if not found:
        raise WrongError("NOT_FOUND")
    row = cases.whole(eyes, eyes.rows.named("case_file", found[0]["id"]))
    is_told = row["answered_at"] is not None
    return Thing(
        "RequestState",
        {
            "number": row["number"],
            "unit": Thing("Unit", eyes.rows.named("unit", row["unit_id"])),
            "state": row["state"],
            "receivedAt": row["opened_at"],
            "dueOn": row["due_on"],
            "gaps": row["gaps"] if row["state"] == "CORRECTING" else None,
            "extendedBy": row["extended_by"],
            "result": row["result"] if is_told else None,
            "answer": row["answer"] if is_told else None,
            "answeredAt": row["answered_at"],
        },
    )


def _known(rows: Rows) -> dict[str, list[Any]]:
    """Codes that some have, and that none has."""
    found = [CODES.code(one["id"]) for one in rows.all("disclosure_request")]
    return {"requestState.code": [*found, found[0].lower().replace("-", " "), "0", ""]}


def sees_dispute(eyes: Eyes, row: Row) -> bool:
    """All, or those of his unit."""
    return eyes.reaches(P.DISPUTE_READ, unit=row["unit_id"])


def sees_report(eyes: Eyes, row: Row) -> bool:
    """All, or those of his unit."""
    return eyes.reaches(P.DISCLOSURE_REPORT_READ, unit=row["unit_id"])


def _request(eyes: Eyes, row: Row) -> Thing | None:
    found = eyes.rows.one("case_file", row["disclosure_request_id"])
    if found is None or not cases.sees(eyes, found):
        return None
    return Thing("DisclosureRequest", cases.whole(eyes, found))


def _is_unreported(row: Row) -> bool:
    return row["result"] in LOST and row["reported_at"] is None


DISPUTES = ListOf(
    of="Dispute",
    rows=lambda eyes: eyes.rows.all("dispute"),
    permission=P.DISPUTE_READ,
    sees=sees_dispute,
    key=lambda _eyes, row: (row["filed_on"], row["id"]),
    tags="du",
    is_descending=True,
    filters={
        "unitId": lambda _eyes, row, given: people.is_of_unit(row, given),
        "disclosureRequestId": people.is_named_by("disclosure_request_id", "DisclosureRequest"),
        "kind": lambda _eyes, row, given: bool(row["kind"] == given),
        "states": _states,
        "isLossUnreported": lambda _eyes, row, given: _is_unreported(row) is given,
    },
    groups={
        "KIND": people.of_code("kind"),
        "RESULT": people.of_code("result"),
        "STATE": people.of_code("state"),
        "UNIT": people.of_unit,
    },
)
REPORTS = ListOf(
    of="DisclosureReport",
    rows=lambda eyes: eyes.rows.all("disclosure_report"),
    permission=P.DISCLOSURE_REPORT_READ,
    sees=sees_report,
    key=lambda _eyes, row: (row["submitted_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "unitId": lambda _eyes, row, given: people.is_of_unit(row, given),
        "states": _states,
    },
    groups={"UNIT": people.of_unit},
)


def _not_to_be_closed(_eyes: Eyes, row: Row) -> list[Problem]:
    found = []
    if _is_unreported(row):
        found.append(problem(DisclosureCode.LOST_CASE_UNREPORTED, clause="OP/122b"))
    if row["result"] in LOST and row["performed_on"] is None:
        clause = "WR/29" if row["kind"] == "RECONSIDERATION" else "WR/28a"
        found.append(problem(DisclosureCode.DECISION_NOT_PERFORMED, clause=clause))
    return found


def _dispute_share(_eyes: Eyes, row: Row) -> str | None:
    answered = row["answered_count"]
    return f"{Decimal(row['disputed_count']) / answered:.4f}" if answered else None


_DISPUTE = P.DISPUTE_WORK
DISPUTE_STEPS = steps(
    (
        StepOf("decideDispute", _DISPUTE, ("OPEN",), "OP/121b"),
        StepOf("performDispute", _DISPUTE, ("DECIDED",), "OP/121b"),
        StepOf("reportDispute", _DISPUTE, ("DECIDED",), "OP/121b"),
        StepOf("closeDispute", _DISPUTE, ("DECIDED",), "OP/121b", _not_to_be_closed),
        StepOf("reopenDispute", _DISPUTE, ("DECIDED", "CLOSED"), "OP/121b"),
        StepOf("editDispute", _DISPUTE, ("OPEN", "DECIDED"), "OP/121b"),
        StepOf("withdrawDispute", _DISPUTE, ("OPEN", "DECIDED"), "OP/121b"),
    ),
    lambda state: DisputeState(state).named,
)
REPORT_STEPS = steps(
    (StepOf("withdrawDisclosureReport", _WORK, ("SUBMITTED",), "OP/122b"),),
    lambda state: DisclosureReportState(state).named,
)

_CASE = cases.room(
    CODE,
    "disclosureRequests",
    REQUESTS,
    {
        "applicantName": _applicant("applicant_name"),
        "applicantContact": _applicant("applicant_contact"),
        "deadlines": _deadlines,
        "allowedSteps": REQUEST_STEPS,
    },
)
ROOM = Room(
    kinds={
        **_CASE.kinds,
        "Dispute": Kind(
            table="dispute",
            sees=sees_dispute,
            fields={
                "unit": people.unit,
                "disclosureRequest": _request,
                "allowedSteps": DISPUTE_STEPS,
            },
            asked={"history": events.history("dispute")},
        ),
        "DisputeConnection": Kind(asked={"counts": DISPUTES.counts}),
        "DisclosureReport": Kind(
            table="disclosure_report",
            sees=sees_report,
            fields={
                "unit": people.unit,
                "disputeShare": _dispute_share,
                "allowedSteps": REPORT_STEPS,
            },
            asked={"history": events.history("disclosure_report")},
        ),
        "DisclosureReportConnection": Kind(asked={"counts": REPORTS.counts}),
    },
    lists={**_CASE.lists, "disputes": DISPUTES, "disclosureReports": REPORTS},
    frames={"requestState": by_code},
    known=_known,
)
