"""Plans on which members are heard: drafted, changed, settled (FS/1b, FS/3.1b)."""

from typing import Annotated
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.activities.events import PlanEvents
from domain.activities.permissions import ActivityPermission as P
from domain.activities.plan_facts import (
    PLAN_WORKFLOW,
    FileReference,
    PlanDocumentFacts,
    PlanKind,
    PlanTitle,
    PlanYear,
    Summary,
)
from domain.activities.problems import ActivityCode
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import ABSENT, Absent, Label, Ref, Text, line
from domain.gate import refuses_with
from domain.problems import Problem, problem
from store.activities.reads import heard_on
from store.activities.rows import PLAN_DOCUMENTS
from store.database import Transaction

PLAN: Moving[PlanDocumentFacts] = Moving(
    name="PlanDocument",
    called="plan",
    rows=PLAN_DOCUMENTS,
    workflow=PLAN_WORKFLOW,
    sees=P.ACTIVITY_READ,
    clause="FS/1b",
)


class OfPlan(Stepping, of=PLAN):
    """What is done with a plan."""

    plan_id: Annotated[UUID, Ref("PlanDocument", is_looked_up=False), "Id of the plan."]


@refuses_with(ActivityCode.PLAN_IN_USE)
async def why_plan_is_in_use(
    transaction: Transaction, plan: PlanDocumentFacts
) -> tuple[Problem, ...]:
    """What was adopted at an activity stands in its plan, as long as that is one (FS/3.1d)."""
    if not (subjects := await heard_on(transaction, plan.id)):
        return ()
    return tuple(
        problem(ActivityCode.PLAN_IN_USE, clause="FS/3.1d", subject=one) for one in subjects
    )


class DraftPlanDocument(
    Making,
    of=PLAN,
    by=P.ACTIVITY_RUN,
    tells=PlanEvents.DRAFTED,
    done="PlanDocumentDrafted",
    form=("起草计划", "Draft a plan"),
):
    """Register a plan, or a year's tasks, on which members are to be heard."""

    unit_id: Annotated[UUID, Ref("Unit"), Label("单位", "Unit"), "Whose it is."]
    kind: Annotated[PlanKind, Label("类别", "Kind"), "What kind of plan it is."]
    year: PlanYear
    title: PlanTitle
    file_reference: FileReference = None
    summary: Summary = None
    acted_at: ActedAt = None


class EditPlanDocument(
    OfPlan, tells=PlanEvents.EDITED, done="PlanDocumentEdited", form=("修改计划", "Change the plan")
):
    """Change what is written of a plan that is not settled; what is left out stays."""

    title: PlanTitle | None = None
    file_reference: Annotated[
        str | Absent | None,
        line(200),
        Label("文号或存放处", "File reference"),
        "Its number, or where it is kept.",
    ] = ABSENT
    summary: Annotated[
        str | Absent | None,
        Text(5_000),
        Label("要点", "Summary"),
        "What it is about, and what was worked in.",
    ] = ABSENT


class SettlePlanDocument(
    OfPlan, tells=PlanEvents.SETTLED, done="PlanDocumentSettled", form=("计划定稿", "Settle")
):
    """Settle a plan, with what was adopted worked in."""

    acted_at: ActedAt = None


class ReopenPlanDocument(
    OfPlan,
    tells=PlanEvents.REOPENED,
    done="PlanDocumentReopened",
    form=("重新修改", "Open again"),
    puts=("reason",),
):
    """Open a settled plan again, with why."""

    reason: Reason


class WithdrawPlanDocument(
    OfPlan,
    tells=PlanEvents.WITHDRAWN,
    done="PlanDocumentWithdrawn",
    form=("撤回计划", "Withdraw"),
    grave="final",
    puts=("reason",),
    checked=why_plan_is_in_use,
):
    """Withdraw a plan that comes to nothing and on which nobody was heard, with why."""

    reason: Reason
