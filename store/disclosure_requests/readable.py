"""What can be read of requests for information; who applied, by the accepting unit alone."""

from datetime import date, datetime

from domain.declared.marks import Label
from domain.disclosure_requests.facts import DisclosureRequestFacts
from domain.disclosure_requests.permissions import DisclosurePermission as P
from domain.disclosure_requests.states import DisclosureResult, DisclosureState
from domain.disclosure_requests.steps import DISCLOSURE
from store.cases.readable import CASE, CASES
from store.reading.groups import grouped_by
from store.reading.interfaces import LIKE_ITS_INTERFACE
from store.reading.kinds import kind, list_of_kind
from store.reading.sights import Holds
from store.reading.things import by_value, by_values, frame, many, one, value

STREAMS = ("case:",)
_APPLICANT_SEEN = Holds(P.DISCLOSURE_WORK, unit="{t}.unit_id")
_IS_TOLD = "{t}.answered_at IS NOT NULL"

DISCLOSURE_REQUEST = kind(
    CASE,
    "DisclosureRequest",
    DisclosureRequestFacts,
    table="disclosure_request",
    sees=LIKE_ITS_INTERFACE,
    more={
        "applicantName": value(
            "{t}.applicant_name",
            str | None,
            "Who applies; the accepting unit alone sees it.",
            sees=_APPLICANT_SEEN,
            label=Label("申请人", "Applicant"),
        ),
        "applicantContact": value(
            "{t}.applicant_contact",
            str | None,
            "How to reach who applies; the accepting unit alone sees it.",
            sees=_APPLICANT_SEEN,
            label=Label("联系方式", "Contact"),
        ),
        "deadlines": many(
            "Deadline",
            "Its clocks, the earliest begun first; one that was begun anew stays.",
            where="{t}.stream = 'case:' || {of}.id",
            order_by="{t}.started_at, {t}.id",
            sees=None,
        ),
    },
    moves=DISCLOSURE,
)

REQUEST_STATE = frame(
    "RequestState",
    "How a request for information stands, as whoever has its code may know it: nothing of who"
    " applied, and the answer once it is given.",
    source="(SELECT c.*, r.gaps, r.extended_by, r.result, r.answer, r.answered_at"
    " FROM disclosure_request r JOIN case_file c ON c.id = r.id)",
    sees=Holds(P.REQUEST_STATE_READ),
    streams=STREAMS,
    shows={
        "number": value("{t}.number", int, "Running number."),
        "unit": one("Unit", "unit_id", "The unit that answers.", sees=None),
        "state": value("{t}.state", DisclosureState, "Where it stands."),
        "receivedAt": value("{t}.opened_at", datetime, "When it was received."),
        "dueOn": value(
            "{t}.due_on",
            date | None,
            "The last day for the answer; while its clock stands still, as if it ran on now.",
        ),
        "gaps": value(
            "CASE WHEN {t}.state = 'CORRECTING' THEN {t}.gaps END",
            str | None,
            "What the applicant has to complete, while he has to.",
        ),
        "extendedBy": value(
            "{t}.extended_by", int | None, "By how many working days the answer was put off."
        ),
        "result": value(
            f"CASE WHEN {_IS_TOLD} THEN {{t}}.result END",
            DisclosureResult | None,
            "What the answer is, once it is given.",
        ),
        "answer": value(
            f"CASE WHEN {_IS_TOLD} THEN {{t}}.answer END",
            str | None,
            "The answer, once it is given.",
        ),
        "answeredAt": value("{t}.answered_at", datetime | None, "When it was given."),
    },
)

DISCLOSURE_REQUESTS = list_of_kind(
    "DisclosureRequest",
    CASES,
    "Requests for information, the newest first.",
    filter_text="Which requests; everything given must hold.",
    filters={
        "states": by_values(
            "state", DisclosureState, "In one of these states.", Label("状态", "State")
        ),
        "result": by_value("result", DisclosureResult, "Answered so.", Label("答复类型", "Result")),
    },
    groupings={
        "RESULT": grouped_by("result", "答复类型", "what was answered"),
        "RECEIVED_BY": grouped_by("received_by", "提交方式", "how they came in"),
    },
)

ROOTS = {"disclosureRequests": DISCLOSURE_REQUESTS}
