"""Complaints, reconsiderations and suits, about a request or anything else (WR/28a, WR/29)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, NotAfter, Ref, Text, line
from domain.declared.worded import Worded
from domain.disclosure_requests.permissions import DisclosurePermission as P
from domain.disclosure_requests.problems import DisclosureCode
from domain.gate import Gate, refuses_with
from domain.problems import Problem, problem
from domain.workflow import Step, Workflow, workflow


class DisputeKind(Worded):
    """By which way somebody disputes what a unit did (OP/121b)."""

    COMPLAINT = "COMPLAINT", "举报投诉", "complaint"
    RECONSIDERATION = "RECONSIDERATION", "行政复议", "reconsideration"
    LITIGATION = "LITIGATION", "行政诉讼", "suit"


class DisputeResult(Worded):
    """How a dispute was decided."""

    UPHELD = "UPHELD", "维持", "what was done stands"
    LOST = "LOST", "败诉或被纠错", "lost"
    PARTLY_LOST = "PARTLY_LOST", "部分败诉", "lost in part"
    SETTLED = "SETTLED", "和解或撤诉", "settled or given up"


class DisputeState(Worded):
    """Where a dispute stands."""

    OPEN = "OPEN", "审理中", "open"
    DECIDED = "DECIDED", "已裁决", "decided"
    CLOSED = "CLOSED", "已结案", "closed"
    WITHDRAWN = "WITHDRAWN", "登记已撤回", "recorded by mistake", "withdrawn"


S = DisputeState
LOST = frozenset({DisputeResult.LOST, DisputeResult.PARTLY_LOST})

Kind = Annotated[DisputeKind, Label("争议类型", "Kind"), "By which way it is disputed."]
Number = Annotated[str, line(60), Label("案号", "Number"), "Its number with court or authority."]
Title = Annotated[
    str, line(200), Label("案由", "Matter"), "What it is about, in a line; never with a name."
]
FiledOn = Annotated[date, NotAfter(), Label("立案日期", "Filed on"), "On which day it was filed."]
Outcome = Annotated[DisputeResult, Label("裁决结果", "Result"), "How it was decided."]
DecidedOn = Annotated[
    date, NotAfter(), Label("裁决日期", "Decided on"), "On which day it was decided."
]
PerformedOn = Annotated[
    date, NotAfter(), Label("履行日期", "Carried out on"), "On which day that was carried out."
]
Study = Annotated[
    str,
    Text(5_000),
    Label("败诉情况与原因分析", "Report on the loss"),
    "What was lost and why, and what is done so that it does not happen again.",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeFacts:
    """A complaint, a reconsideration or a suit against what a unit did."""

    id: UUID
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("单位", "Unit"), "Whose act is disputed."
    ]
    disclosure_request_id: Annotated[
        UUID | None,
        Ref("DisclosureRequest"),
        Label("依申请公开", "Request"),
        "The request for information that it is about, if it is about one.",
    ] = None
    kind: Kind
    number: Number | None = None
    title: Title
    filed_on: FiledOn
    state: Annotated[S, Label("状态", "State"), "Where it stands."]
    stands_since: StandsSince
    entered_at: EnteredAt
    result: Outcome | None = None
    decided_on: DecidedOn | None = None
    performed_on: PerformedOn | None = None
    study: Study | None = None
    reported_at: Annotated[
        datetime | None,
        Label("报送时间", "Reported"),
        "When the loss was reported, if it was lost.",
    ] = None
    reason: Annotated[
        str | None,
        line(500),
        Label("理由", "Reason"),
        "Why it was taken up again or withdrawn the last time.",
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"dispute:{self.id}"


@refuses_with(DisclosureCode.LOST_CASE_UNREPORTED)
def why_loss_is_not_reported(dispute: DisputeFacts) -> tuple[Problem, ...]:
    """What was lost is reported and studied (OP/122b)."""
    if dispute.result not in LOST or dispute.reported_at is not None:
        return ()
    return (problem(DisclosureCode.LOST_CASE_UNREPORTED, clause="OP/122b"),)


@refuses_with(DisclosureCode.DECISION_NOT_PERFORMED)
def why_decision_is_not_performed(dispute: DisputeFacts) -> tuple[Problem, ...]:
    """Effective judgments are carried out, wrong acts put right (WR/28a, WR/29)."""
    if dispute.result not in LOST or dispute.performed_on is not None:
        return ()
    clause = "WR/29" if dispute.kind is DisputeKind.RECONSIDERATION else "WR/28a"
    return (problem(DisclosureCode.DECISION_NOT_PERFORMED, clause=clause),)


_OPEN, _DECIDED = frozenset({S.OPEN}), frozenset({S.DECIDED})


def _step(
    name: str, sources: frozenset[S], target: S | None, *gates: Gate[DisputeFacts]
) -> Step[S, DisputeFacts]:
    """One that its act is named after: `decide` is taken by `decide_dispute`."""
    return Step(name, sources, target, gates, act=f"{name}_dispute", by=P.DISPUTE_WORK)


DISPUTE: Workflow[S, DisputeFacts] = workflow(
    "dispute",
    first=S.OPEN,
    clause="OP/121b",
    steps=(
        _step("decide", _OPEN, S.DECIDED),
        _step("perform", _DECIDED, None),
        _step("report", _DECIDED, None),
        _step("close", _DECIDED, S.CLOSED, why_loss_is_not_reported, why_decision_is_not_performed),
        # An appeal, or a decision that was entered by a slip.
        _step("reopen", _DECIDED | {S.CLOSED}, S.OPEN),
        _step("edit", _OPEN | _DECIDED, None),
        _step("withdraw", _OPEN | _DECIDED, S.WITHDRAWN),
    ),
)
"""OPEN → DECIDED → CLOSED; one that was lost closes once that is reported and carried out."""
