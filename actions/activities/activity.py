"""An activity as acts hold and move it: corrected, held, closed, cancelled (FS/3.1–3.3)."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from actions.act import Act
from actions.activities.checks import why_its_leader_is_none, why_parts_are_refused
from actions.activities.closing import (
    answer_disposed,
    await_again,
    cancel_invitations,
    tell_invited,
)
from actions.activities.recounting import ACTIVITY, recount
from actions.stepping import Stepping
from domain.activities.asking import asks_of
from domain.activities.events import ActivityEvents
from domain.activities.facts import EndsAt, StartsAt, Subject
from domain.activities.moving import why_it_has_not_begun
from domain.activities.problems import ActivityCode
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import ABSENT, Absent, Label, Ref, Text, line
from domain.gate import refuses_with
from domain.problems import Named, Problem, ProblemCode, problem


@refuses_with(ProblemCode.VALUE_INVALID)
def why_span_is_refused(asked: Any, _now: datetime) -> tuple[Problem, ...]:
    """Nothing ends before it begins."""
    if asked.ends_at is None or asked.starts_at <= asked.ends_at:
        return ()
    why = Named("结束早于开始", "it ends before it begins")
    return (problem(ProblemCode.VALUE_INVALID, path=("endsAt",), why=why),)


@refuses_with(ProblemCode.VALUE_REQUIRED)
def why_leader_is_missing(asked: Any, activity: Any, _now: datetime) -> tuple[Problem, ...]:
    """A dispatch meeting is some leader's (FS/3.2b)."""
    binding = asks_of(activity.kind).leader
    if binding is None or asked.leader_id is not None:
        return ()
    return (problem(ProblemCode.VALUE_REQUIRED, path=("leaderId",), clause=binding),)


@refuses_with(ActivityCode.ACTIVITY_NOT_BEGUN)
def _why_not_held(asked: Any, activity: Any, now: datetime) -> tuple[Problem, ...]:
    return why_it_has_not_begun(activity, asked.acted_at or now)


async def _follow(act: Act, transaction: Any, activity: Any) -> None:
    await await_again(act, transaction, activity)
    await tell_invited(act, transaction, activity)
    await recount(act, transaction, activity)


async def _give_up(act: Act, transaction: Any, activity: Any) -> None:
    await cancel_invitations(act, transaction, activity)
    await recount(act, transaction, activity)


def _now(_asked: Any, act: Act) -> datetime:
    return act.now


def _nothing(_asked: Any, _act: Act) -> None:
    return None


class OfActivity(Stepping, of=ACTIVITY):
    """What is done with an activity of any kind."""

    activity_id: Annotated[UUID, Ref("Activity", is_looked_up=False), "Id of the activity."]


class EditActivity(
    OfActivity,
    tells=ActivityEvents.EDITED,
    done="ActivityEdited",
    form=("更正活动", "Correct the activity"),
    weighed=why_leader_is_missing,
    checked=why_parts_are_refused,
    then=tell_invited,
):
    """Correct what is written of an activity; what is left out stays. Its time is postponed."""

    subject: Subject | None = None
    matter: Annotated[
        str | Absent | None, Text(5_000), Label("议题", "Matter"), "What is gone through, in full."
    ] = ABSENT
    place: Annotated[str | Absent | None, line(200), Label("地点", "Place"), "Where."] = ABSENT
    leader_id: Annotated[
        UUID | Absent | None, Ref("Person"), Label("主持领导", "Leader"), "Who leads it."
    ] = ABSENT
    plan_id: Annotated[
        UUID | Absent | None,
        Ref("PlanDocument"),
        Label("所涉计划", "Plan"),
        "The plan that members are heard on.",
    ] = ABSENT


class PostponeActivity(
    OfActivity,
    tells=ActivityEvents.POSTPONED,
    done="ActivityPostponed",
    form=("活动改期", "Move to another time"),
    judged=why_span_is_refused,
    puts=("starts_at", "ends_at", "reason"),
    checked=why_its_leader_is_none,
    then=_follow,
):
    """Move an activity to another time; everybody who is invited is told at once.

    Who has come is to come again where it is moved to a later day.
    """

    starts_at: StartsAt
    ends_at: EndsAt = None
    reason: Reason


class HoldActivity(
    OfActivity,
    tells=ActivityEvents.HELD,
    done="ActivityHeld",
    form=("登记已举办", "It was held"),
    weighed=_why_not_held,
    derives={"held_entered_at": _now},
    then=recount,
):
    """Say that an activity was held; whether it counts for its phase follows from who came."""

    acted_at: ActedAt = None


class TakeBackHolding(
    OfActivity,
    tells=ActivityEvents.HOLDING_TAKEN_BACK,
    done="HoldingTakenBack",
    form=("撤回举办登记", "It was not held"),
    puts=("reason",),
    derives={"held_entered_at": _nothing},
    then=recount,
):
    """Say that an activity was not held after all; it can be held, postponed or cancelled."""

    reason: Reason


_Told = Text(5_000)


class RecordFindings(
    OfActivity,
    tells=ActivityEvents.FINDINGS_RECORDED,
    done="FindingsRecorded",
    form=("登记督查情况", "Record the findings"),
):
    """Write down what members were heard on in supervision, and what was improved (FS/3.3c)."""

    slow_progress: Annotated[
        str | Absent | None, _Told, Label("工作滞后情况", "Slow progress"), "What is behind."
    ] = ABSENT
    problems_found: Annotated[
        str | Absent | None, _Told, Label("发现的问题", "Problems found"), "What was found."
    ] = ABSENT
    next_measures: Annotated[
        str | Absent | None, _Told, Label("下步举措", "Next measures"), "What is to be done."
    ] = ABSENT
    improvement: Annotated[
        str | Absent | None, _Told, Label("改进情况", "Improvement"), "What was improved."
    ] = ABSENT


class CloseActivity(
    OfActivity,
    tells=ActivityEvents.CLOSED,
    done="ActivityClosed",
    form=("活动办结", "Close"),
    then=answer_disposed,
):
    """Close an activity whose suggestions all have a disposition; their authors are told."""

    acted_at: ActedAt = None


class ReopenActivity(
    OfActivity,
    tells=ActivityEvents.REOPENED,
    done="ActivityReopened",
    form=("重新办理", "Open again"),
    puts=("reason",),
):
    """Open a closed activity again, e.g. for somebody who was overlooked, or a suggestion."""

    reason: Reason


class CancelActivity(
    OfActivity,
    tells=ActivityEvents.CANCELLED,
    done="ActivityCancelled",
    form=("取消活动", "Cancel"),
    grave="final",
    puts=("reason",),
    then=_give_up,
):
    """Cancel an activity that was not held; everybody who is invited is told at once."""

    reason: Reason
    acted_at: ActedAt = None
