"""A task handed to communities: only what is admitted, or on the list of duties (WS/27b)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from domain.clause_marks import clause
from domain.communities.admission import AdmissionRequestFacts, AdmissionState
from domain.communities.duty_list import DutyListFacts, holds_on
from domain.communities.permissions import CommunitiesPermission as P
from domain.communities.problems import CommunitiesCode
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Public, Ref, line
from domain.declared.worded import Worded
from domain.gate import refuses_with
from domain.instants import local_date
from domain.problems import Named, Problem, problem
from domain.workflow import Step, Workflow, workflow


class TaskState(Worded, public="CommunityTaskState"):
    """Where a task stands."""

    HANDED_OVER = "HANDED_OVER", "社区办理中", "communities are at it", "handed over"
    DONE = "DONE", "已办结", "done"
    TAKEN_BACK = "TAKEN_BACK", "已收回", "taken back by the unit", "taken back"


Title = Annotated[str, line(100), Label("事务名称", "Task"), "What is to be done."]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunityTaskFacts:
    """A task that a unit has handed to a community, or to all of a street (WS/27b)."""

    id: UUID
    unit_id: Annotated[
        UUID,
        Ref("Unit", with_owner=True),
        Public("unit"),
        Label("交办单位", "Unit"),
        "Who handed it over.",
    ]
    street_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("街道", "Street"), "Of which street."
    ]
    community_id: Annotated[
        UUID | None,
        Ref("Community", with_owner=True),
        Label("社区", "Community"),
        "Which community; all of the street where none is named.",
    ] = None
    title: Title
    handed_over_on: Annotated[date, Label("交办日", "Handed over"), "On which day."]
    admission_id: Annotated[
        UUID | None,
        Ref("AdmissionRequest", with_owner=True),
        Label("准入申请", "Admission"),
        "The approved request that it rests on.",
    ] = None
    duty_id: Annotated[
        UUID | None,
        Ref("CommunityDuty", with_owner=True),
        Label("清单职责", "Duty of the list"),
        "The duty of the list that it rests on.",
    ] = None
    state: Annotated[TaskState, Label("状态", "State"), "Where it stands."]
    stands_since: StandsSince
    entered_at: EnteredAt
    reason: Annotated[str | None, line(500), Label("理由", "Reason"), "Why it was taken back."] = (
        None
    )

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"community_task:{self.id}"


@refuses_with(CommunitiesCode.TASK_NOT_ADMITTED)
@clause("WS/27b")
def why_task_is_not_admitted(
    task: CommunityTaskFacts,
    *,
    request: AdmissionRequestFacts | None,
    version: DutyListFacts | None,
) -> tuple[Problem, ...]:
    """A task rests on an approval that holds on its day, or on a duty in force on it.

    `request` and `version` are what the task names: the request, and the version of the list that
    has its duty. What is named must hold; one of the two is enough. First and last day are in.

    Clause: WS/27b.
    """
    told = []
    if task.admission_id is None and task.duty_id is None:
        nothing = Named("既无准入批准，也不在职责清单内", "neither an approval nor a duty is named")
        told.append((("admissionId",), nothing))
    if request is not None:
        told += [(("admissionId",), why) for why in _against(task, request)]
    if version is not None and not holds_on(version, task.handed_over_on):
        told.append((("dutyId",), Named("所依清单当日未施行", "its list is not in force that day")))
    code = CommunitiesCode.TASK_NOT_ADMITTED
    return tuple(problem(code, path=path, clause="WS/27b", why=why) for path, why in told)


def _against(task: CommunityTaskFacts, request: AdmissionRequestFacts) -> list[Named]:
    is_approved = request.state is AdmissionState.APPROVED
    named = request.community_ids
    reasons = {
        Named("准入申请未获批准", "the request is not approved"): not is_approved,
        Named("准入批准晚于交办日", "it was approved after that day"): (
            is_approved and local_date(request.stands_since) > task.handed_over_on
        ),
        Named("准入申请属于其他单位", "the request is another unit's"): (
            request.unit_id != task.unit_id
        ),
        Named("交办日不在准入期限内", "the approval does not hold on that day"): not (
            request.valid_from <= task.handed_over_on <= request.valid_to
        ),
        Named("不在准入的街道、社区范围内", "the approval is for other communities"): (
            request.street_id != task.street_id or bool(named and task.community_id not in named)
        ),
    }
    return [why for why, is_so in reasons.items() if is_so]


_S = TaskState
_OUT = frozenset({_S.HANDED_OVER})

TASK_WORKFLOW: Workflow[TaskState, CommunityTaskFacts] = workflow(
    "community_task",
    first=_S.HANDED_OVER,
    clause="WS/27b",
    steps=(
        Step("close", _OUT, _S.DONE, act="close_community_task", by=P.COMMUNITY_TASK_RUN),
        Step(
            "take_back",
            _OUT,
            _S.TAKEN_BACK,
            act="take_back_community_task",
            by=P.COMMUNITY_TASK_RUN,
        ),
    ),
)
"""HANDED_OVER → DONE, or TAKEN_BACK."""
