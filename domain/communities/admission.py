"""A unit asks that a task be handed to communities; admission comes first (WS/27b)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from domain.clause_marks import clause
from domain.communities.permissions import CommunitiesPermission as P
from domain.communities.problems import CommunitiesCode
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Public, Ref, Text, line
from domain.declared.worded import Worded
from domain.gate import refuses_with
from domain.instants import local_date
from domain.permissions import Permission
from domain.problems import Named, Problem, ProblemCode, problem
from domain.workflow import Step, Workflow, workflow

MOST_COMMUNITIES = 100
"""That one request may name; for more of a street it is asked for all of it."""


class AdmissionState(Worded, public="AdmissionRequestState"):
    """Where a request stands; whether an approval still holds its days say."""

    FILED = "FILED", "已申请", "filed"
    RETURNED = "RETURNED", "退回补充", "to be completed by who asks", "returned"
    APPROVED = "APPROVED", "同意准入", "approved"
    REFUSED = "REFUSED", "不予准入", "refused"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn"
    REVOKED = "REVOKED", "已终止", "the approval was taken back", "revoked"


Title = Annotated[str, line(100), Label("事务名称", "Task"), "What the task is called."]
Content = Annotated[
    str, Text(2_000), Label("事务内容", "What is to be done"), "What communities would do."
]
Grounds = Annotated[
    str, Text(2_000), Label("申请理由", "Grounds"), "Why communities, and not the unit itself."
]
Support = Annotated[
    str,
    Text(1_000),
    Label("保障措施", "Support", help_zh="经费、人员等", help_en="means, people and the like"),
    "With what means and people the unit supports it.",
]
FirstDay = Annotated[date, Label("开始日", "From"), "The first day."]
LastDay = Annotated[date, Label("截止日", "Until"), "The last day; the approval ends with it."]


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmissionRequestFacts:
    """A request that communities of a street take on a task, from a day to a day (WS/27b)."""

    id: UUID
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Public("unit"), Label("申请单位", "Unit"), "Who asks."
    ]
    street_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("街道", "Street"), "Whose communities are asked."
    ]
    community_ids: tuple[UUID, ...] = ()
    title: Title
    content: Content
    grounds: Grounds
    support: Support
    valid_from: FirstDay
    valid_to: LastDay
    duty_id: Annotated[
        UUID | None,
        Ref("CommunityDuty", with_owner=True),
        Label("清单职责", "Duty of the list"),
        "The duty of the list that it falls under, if it does.",
    ] = None
    state: Annotated[AdmissionState, Label("状态", "State"), "Where it stands."]
    stands_since: StandsSince
    entered_at: EnteredAt
    filed_at: Annotated[datetime, Label("申请时间", "Filed"), "When it was filed first."]
    reason: Annotated[
        str | None,
        line(500),
        Label("理由", "Reason"),
        "Why it was returned, refused, withdrawn or revoked.",
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"admission_request:{self.id}"

    def unit_for(self, permission: Permission) -> UUID | None:
        """Whose matter it is: the street's to decide, unless the street asks; else who asks.

        Clause: WS/27b; nobody approves what he applies for (CORRECTIONS 5).
        """
        if permission is not P.ADMISSION_DECIDE:
            return self.unit_id
        return None if self.street_id == self.unit_id else self.street_id


@refuses_with(ProblemCode.VALUE_INVALID)
def why_days_are_refused(asked: Any, now: datetime) -> tuple[Problem, ...]:
    """Admission is asked for beforehand, and ends no earlier than it begins.

    Clause: WS/27b.
    """
    told = _in_order(asked.valid_from, asked.valid_to)
    if asked.valid_from < local_date(asked.acted_at or now):
        why = Named("准入应当事先申请", "admission is asked for beforehand")
        told = (*told, _invalid("validFrom", why))
    return told


@refuses_with(ProblemCode.VALUE_INVALID)
def why_edited_days_are_refused(
    asked: Any, request: AdmissionRequestFacts, now: datetime
) -> tuple[Problem, ...]:
    """The same, of what is corrected; a first day that stays may have come meanwhile."""
    first = asked.valid_from or request.valid_from
    told = _in_order(first, asked.valid_to or request.valid_to)
    if first != request.valid_from and first < local_date(now):
        why = Named("准入应当事先申请", "admission is asked for beforehand")
        told = (*told, _invalid("validFrom", why))
    return told


def _in_order(first: date, last: date) -> tuple[Problem, ...]:
    if first <= last:
        return ()
    return (_invalid("validTo", Named("结束早于开始", "it ends before it begins")),)


def _invalid(field: str, why: Named) -> Problem:
    return problem(ProblemCode.VALUE_INVALID, path=(field,), clause="WS/27b", why=why)


@refuses_with(CommunitiesCode.ADMISSION_OVER)
@clause("WS/27b")
def why_approval_is_refused(
    asked: Any, request: AdmissionRequestFacts, now: datetime
) -> tuple[Problem, ...]:
    """On its last day it can still be approved, afterwards there is nothing to admit.

    Clause: WS/27b.
    """
    if local_date(asked.acted_at or now) <= request.valid_to:
        return ()
    return (problem(CommunitiesCode.ADMISSION_OVER, clause="WS/27b", day=request.valid_to),)


_S = AdmissionState
_FILED, _RETURNED, _APPROVED = (frozenset({one}) for one in (_S.FILED, _S.RETURNED, _S.APPROVED))
_OPEN = _FILED | _RETURNED

ADMISSION_WORKFLOW: Workflow[AdmissionState, AdmissionRequestFacts] = workflow(
    "admission_request",
    first=_S.FILED,
    clause="WS/27b",
    steps=(
        Step("edit", _OPEN, None, act="edit_admission_request", by=P.ADMISSION_FILE),
        Step("refile", _RETURNED, _S.FILED, act="refile_admission_request", by=P.ADMISSION_FILE),
        Step(
            "withdraw", _OPEN, _S.WITHDRAWN, act="withdraw_admission_request", by=P.ADMISSION_FILE
        ),
        Step("return", _FILED, _S.RETURNED, act="return_admission_request", by=P.ADMISSION_DECIDE),
        Step(
            "approve", _FILED, _S.APPROVED, act="approve_admission_request", by=P.ADMISSION_DECIDE
        ),
        Step("refuse", _FILED, _S.REFUSED, act="refuse_admission_request", by=P.ADMISSION_DECIDE),
        Step("revoke", _APPROVED, _S.REVOKED, act="revoke_admission", by=P.ADMISSION_DECIDE),
    ),
)
"""FILED → APPROVED | REFUSED, RETURNED in between; who asks withdraws, who decides revokes."""
