"""A unit hands a task to communities, once it is admitted (WS/27b)."""

from datetime import date
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.communities.admission import BY_STREET, Street
from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.communities.events import CommunityTaskEvents
from domain.communities.permissions import CommunitiesPermission as P
from domain.communities.problems import CommunitiesCode
from domain.communities.task import (
    TASK_WORKFLOW,
    CommunityTaskFacts,
    Title,
    why_task_is_not_admitted,
)
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import Label, NotAfter, Ref
from domain.gate import refuses_with
from domain.instants import local_date
from domain.problems import Named, Problem, ProblemCode, problem
from store.communities.rows import COMMUNITY_TASKS, admission_kept, strangers, version_of
from store.contacts.reads import is_street
from store.database import Transaction

TASK: Moving[CommunityTaskFacts] = Moving(
    name="CommunityTask",
    called="task",
    rows=COMMUNITY_TASKS,
    workflow=TASK_WORKFLOW,
    sees=P.ADMISSION_READ,
    clause="WS/27b",
    also=BY_STREET,
)


def _handed_over_on(asked: "HandOverCommunityTask", act: Act) -> date:
    return asked.handed_over_on or local_date(act.now)


@refuses_with(CommunitiesCode.TASK_NOT_ADMITTED, ProblemCode.VALUE_INVALID)
async def why_hand_over_is_refused(
    transaction: Transaction, task: CommunityTaskFacts
) -> tuple[Problem, ...]:
    """It goes to a street, or to a community of it, and is admitted on that day.

    Clause: WS/27b.
    """
    told = []
    if not await is_street(transaction, task.street_id):
        told.append(("streetId", Named("不是街道", "it is no street")))
    elif task.community_id is not None and await strangers(
        transaction, [task.community_id], street_id=task.street_id
    ):
        told.append(("communityId", Named("社区不属于该街道", "it is another street's")))
    request = task.admission_id and await admission_kept(transaction, task.admission_id)
    version = task.duty_id and await version_of(transaction, task.duty_id)
    return (
        *(
            problem(ProblemCode.VALUE_INVALID, path=(field,), clause="WS/27b", why=why)
            for field, why in told
        ),
        *why_task_is_not_admitted(task, request=request or None, version=version or None),
    )


class HandOverCommunityTask(
    Making,
    of=TASK,
    by=P.COMMUNITY_TASK_RUN,
    tells=CommunityTaskEvents.HANDED_OVER,
    done="CommunityTaskHandedOver",
    form=("交社区办理", "Hand over to communities"),
    puts=("title", "handed_over_on"),
    stamps=("stands_since", "entered_at"),
    derives={"handed_over_on": _handed_over_on},
    checked=why_hand_over_is_refused,
):
    """Hand a task to a community, or to all of a street: under an approval, or by the duty list.

    Clause: WS/27b.
    """

    unit_id: Annotated[UUID, Ref("Unit"), Label("交办单位", "Unit"), "One's own unit."]
    street_id: Street
    community_id: Annotated[
        UUID | None,
        Ref("Community"),
        Label("社区", "Community"),
        "Which community; all of the street by default.",
    ] = None
    title: Title
    handed_over_on: Annotated[
        date | None,
        NotAfter(),
        Label("交办日", "Handed over"),
        "On which day, for what is entered late; today by default.",
    ] = None
    admission_id: Annotated[
        UUID | None,
        Ref("AdmissionRequest"),
        Label("准入申请", "Admission"),
        "The approved request that it rests on.",
    ] = None
    duty_id: Annotated[
        UUID | None,
        Ref("CommunityDuty"),
        Label("清单职责", "Duty of the list"),
        "The duty of the list in force that it rests on.",
    ] = None


class OfTask(Stepping, of=TASK):
    """What is done with a task."""

    task_id: Annotated[UUID, Ref("CommunityTask", is_looked_up=False), "Id of the task."]


class CloseCommunityTask(
    OfTask,
    tells=CommunityTaskEvents.DONE,
    done="CommunityTaskDone",
    form=("办结", "Done"),
):
    """Say that communities have done a task."""

    acted_at: ActedAt = None


class TakeBackCommunityTask(
    OfTask,
    tells=CommunityTaskEvents.TAKEN_BACK,
    done="CommunityTaskTakenBack",
    form=("收回", "Take back"),
    grave="final",
):
    """Take a task back from communities, and say why."""

    reason: Reason
    acted_at: ActedAt = None
