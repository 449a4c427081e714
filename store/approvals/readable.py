"""What can be read of approval requests, and of the steps that wait for somebody."""

from domain.approvals.facts import ApprovalFacts
from domain.approvals.permissions import ApprovalPermission as P
from domain.approvals.states import ApprovalState
from domain.approvals.step import APPROVAL_STEP, ApprovalStepFacts, ApprovalTurn
from domain.approvals.steps import APPROVAL
from domain.approvals.words import IN_PERSON, ApprovalMatter
from domain.cases.permissions import CasePermission
from domain.declared.marks import Label
from domain.people.permissions import PeoplePermission
from store.cases.readable import CASE, CASES
from store.reading.groups import grouped_by
from store.reading.kinds import kind, list_of_kind
from store.reading.sights import AnyOf, Holds
from store.reading.things import Beside, by_id, by_value, by_values, frame, many, one, thing, value

STREAMS = ("case:",)
MOST_STEPS, MOST_WAITING = 200, 200


def _seen(keeper: str) -> AnyOf:
    """By the unit that applies, leaders and Government Office; by the unit that keeps the chain."""
    return AnyOf(
        (
            Holds(P.APPROVAL_READ, unit="{t}.unit_id"),
            Holds(CasePermission.CHECKED_CASE_READ, unit=keeper),
        )
    )


APPROVAL_REQUEST = kind(
    CASE,
    "ApprovalRequest",
    ApprovalFacts,
    table="approval_request",
    sees=_seen("{t}.checker_id"),
    more={
        "applicant": one("Person", "applicant_id", "Who wrote it.", sees=None, is_nullable=True),
        "isFiledLate": value(
            "COALESCE({t}.matter = 'ABSENCE' AND {t}.filed_at >= {t}.starts_at, FALSE)",
            bool,
            "Whether an absence was reported after he had left (WR/65).",
            label=Label("事后报备", "Filed late"),
        ),
        "steps": many(
            "ApprovalStep",
            "Its steps in their order, those of earlier filings first; at most two hundred.",
            where="{t}.request_id = {of}.id",
            order_by="{t}.round, {t}.stage, {t}.office",
            sees=None,
            most=MOST_STEPS,
        ),
    },
    moves=APPROVAL,
)

APPROVAL_REQUESTS = list_of_kind(
    "ApprovalRequest",
    CASES,
    "Approval requests, the newest first.",
    filter_text="Which approval requests; everything given must hold.",
    filters={
        "matter": by_value("matter", ApprovalMatter, "For this.", Label("报批类别", "Asked for")),
        "travellerId": by_id(
            "Person", "traveller_id", "Of who goes.", Label("出访人或请假人", "Who goes")
        ),
        "states": by_values(
            "state", ApprovalState, "In one of these states.", Label("状态", "State")
        ),
    },
    groupings={"MATTER": grouped_by("matter", "报批类别", "what is asked for")},
)

_SEEN = _seen("{t}.keeper_id")
_PERSONS = ", ".join(f"'{one.value}'" for one in IN_PERSON)
_BY_OFFICE = f"(CASE WHEN {{t}}.office NOT IN ({_PERSONS}) THEN {{t}}.keeper_id END)"
_REQUEST = "FROM case_file c JOIN approval_request r ON r.id = c.id WHERE c.id = {t}.request_id"
_PENDING = "c.state = 'FILED' AND r.round = {t}.round"
_DUE = "r.stage >= {t}.stage"

APPROVAL_STEP_THING = thing(
    "ApprovalStep",
    ApprovalStepFacts,
    source="approval_step",
    sees=_SEEN,
    streams=STREAMS,
    more={
        "decidedBy": one(
            "Person",
            "decided_by_id",
            "Who decided it, or recorded what was decided outside.",
            sees=None,
            is_nullable=True,
        ),
    },
    moves=APPROVAL_STEP,
    gates=Beside(
        facts=ApprovalTurn,
        sql=f"(SELECT jsonb_build_object('clause', {{t}}.clause, 'is_pending', {_PENDING},"
        f" 'is_due', {_DUE}) {_REQUEST})",
    ),
)

APPROVAL_QUEUE = frame(
    "ApprovalQueue",
    "What waits for who asks: steps that are his now, the nearest day first; else nothing.",
    source="(SELECT)",
    sees=Holds(PeoplePermission.PERSON_READ),
    streams=STREAMS,
    shows={
        "steps": many(
            "ApprovalStep",
            "At most two hundred.",
            where=f"{{t}}.state = 'PENDING' AND EXISTS (SELECT {_REQUEST} AND {_PENDING}"
            f" AND {_DUE})",
            order_by="{t}.due_on NULLS LAST, {t}.stands_since, {t}.id",
            # Whoever decides sees it: leaders and the office any, the keeper what it keeps.
            sees=Holds(P.APPROVAL_DECIDE, unit=_BY_OFFICE, person="{t}.approver_id"),
            most=MOST_WAITING,
        ),
    },
)

ROOTS = {"approvalRequests": APPROVAL_REQUESTS}
