"""An open day is announced, opened for sign-ups, held, closed (OP/85, OP/86, PR/11)."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from actions.act import Act
from actions.making import Making
from actions.moving import Moving
from actions.open_days.places import move_up
from actions.stepping import Stepping
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import ABSENT, Absent, Label, Ref
from domain.gate import refuses_with
from domain.open_days.day import (
    OPEN_DAY_WORKFLOW,
    Begin,
    BesideDay,
    Capacity,
    Collected,
    Description,
    End,
    Form,
    GuidedTour,
    OpenDayFacts,
    Place,
    Questions,
    SignUpUntil,
    Summary,
    Theme,
    Title,
    Visitors,
    WaitingMost,
)
from domain.open_days.events import OpenDayEvents
from domain.open_days.permissions import OpenDayPermission as P
from domain.open_days.problems import OpenDayCode
from domain.problems import Named, Problem, ProblemCode, problem
from store.database import Transaction
from store.open_days.places import beside_day, cancel_all, taken
from store.open_days.rows import OPEN_DAYS


async def _gates(transaction: Transaction, day: OpenDayFacts) -> BesideDay:
    return await beside_day(transaction, day.id)


OPEN_DAY: Moving[OpenDayFacts] = Moving(
    name="OpenDay",
    rows=OPEN_DAYS,
    workflow=OPEN_DAY_WORKFLOW,
    sees=P.OPEN_DAY_READ,
    clause="OP/85",
    gates=_gates,
)


@refuses_with(ProblemCode.VALUE_INVALID)
def why_times_are_refused(day: Any, _now: datetime | None = None) -> tuple[Problem, ...]:
    """It does not end before it begins, and people do not sign up when it is over."""
    told = []
    if day.ends_at <= day.starts_at:
        why = Named("结束不晚于开始", "it ends no later than it begins")
        told.append(problem(ProblemCode.VALUE_INVALID, path=("endsAt",), why=why))
    if day.sign_up_until is not None and day.sign_up_until > day.ends_at:
        why = Named("晚于结束时间", "it lies after the end")
        told.append(problem(ProblemCode.VALUE_INVALID, path=("signUpUntil",), why=why))
    return tuple(told)


@refuses_with(ProblemCode.VALUE_INVALID, OpenDayCode.CAPACITY_BELOW_SIGN_UPS)
async def why_edit_is_refused(transaction: Transaction, day: OpenDayFacts) -> tuple[Problem, ...]:
    """Nobody who was given a place loses it by a figure."""
    told = why_times_are_refused(day)
    confirmed = (await taken(transaction, day.id)).confirmed
    if day.capacity < confirmed:
        code = OpenDayCode.CAPACITY_BELOW_SIGN_UPS
        told = (*told, problem(code, path=("capacity",), clause="OP/85", found=confirmed))
    return told


@refuses_with(OpenDayCode.SIGN_UP_CLOSED)
def why_sign_up_opens_too_late(
    _asked: Any, day: OpenDayFacts, now: datetime
) -> tuple[Problem, ...]:
    """Nobody could sign up any more."""
    return () if now <= day.last_sign_up else (problem(OpenDayCode.SIGN_UP_CLOSED),)


@refuses_with(OpenDayCode.NOT_BEGUN)
def why_not_held(asked: Any, thing: Any, now: datetime) -> tuple[Problem, ...]:
    """From its first instant on it may be told how it was held; that instant belongs to it."""
    if (asked.acted_at or now) >= thing.starts_at:
        return ()
    return (problem(OpenDayCode.NOT_BEGUN),)


async def _move_all_up(act: Act, transaction: Transaction, day: OpenDayFacts) -> None:
    """More places, and who waits longest has them."""
    await move_up(act, transaction, day)


async def _nobody_comes(act: Act, transaction: Transaction, day: OpenDayFacts) -> None:
    """Sign-ups end with their open day."""
    await cancel_all(transaction, day.id, reason=day.reason, at=act.now)


class AnnounceOpenDay(
    Making,
    of=OPEN_DAY,
    by=P.OPEN_DAY_RUN,
    tells=OpenDayEvents.ANNOUNCED,
    done="OpenDayAnnounced",
    form=("发布开放日", "Announce an open day"),
    grave="public",
    puts=("title", "starts_at"),
    stamps="announced_at",
    judged=why_times_are_refused,
):
    """Announce a day on which a unit opens its doors; everybody sees it at once.

    Clause: OP/85, OP/86, PR/S5, PR/11a.
    """

    unit_id: Annotated[
        UUID, Ref("Unit"), Label("主办单位", "Unit"), "Whose doors are open: one's own unit."
    ]
    form: Form
    title: Title
    theme: Theme | None = None
    description: Description | None = None
    place: Place
    starts_at: Begin
    ends_at: End
    capacity: Capacity
    waiting_most: WaitingMost
    sign_up_until: SignUpUntil | None = None
    acted_at: ActedAt = None


class OfOpenDay(Stepping, of=OPEN_DAY):
    """What is done with an open day."""

    open_day_id: Annotated[UUID, Ref("OpenDay", is_looked_up=False), "Id of the open day."]


class EditOpenDay(
    OfOpenDay,
    tells=OpenDayEvents.EDITED,
    done="OpenDayEdited",
    form=("更正开放日", "Correct the open day"),
    checked=why_edit_is_refused,
    then=_move_all_up,
):
    """Correct what was announced; what is left out stays. With more places who waits moves up."""

    form: Form | None = None
    title: Title | None = None
    theme: Theme | Absent | None = ABSENT
    description: Description | Absent | None = ABSENT
    place: Place | None = None
    starts_at: Begin | None = None
    ends_at: End | None = None
    capacity: Capacity | None = None
    waiting_most: WaitingMost | None = None
    sign_up_until: SignUpUntil | Absent | None = ABSENT


class OpenOpenDaySignUp(
    OfOpenDay,
    tells=OpenDayEvents.SIGN_UP_OPENED,
    done="OpenDaySignUpOpened",
    form=("开始报名", "Take sign-ups"),
    grave="public",
    weighed=why_sign_up_opens_too_late,
):
    """Let people sign up, up to its last instant for that."""

    acted_at: ActedAt = None


class HoldOpenDay(
    OfOpenDay,
    tells=OpenDayEvents.HELD,
    done="OpenDayHeld",
    form=("登记举办情况", "Say how it was held"),
    weighed=why_not_held,
):
    """Say how an open day was held; said once more it corrects what was said before.

    Clause: PR/11b, WR/26d.
    """

    visitors: Visitors = None
    has_guided_tour: GuidedTour = None
    has_questions: Questions = None
    has_suggestions: Collected = None
    summary: Summary = None
    acted_at: ActedAt = None


class FinishOpenDayFeedback(
    OfOpenDay,
    tells=OpenDayEvents.FEEDBACK_DONE,
    done="OpenDayFeedbackFinished",
    form=("意见已处理", "Opinions dealt with"),
):
    """Say that every opinion of an open day was dealt with."""

    acted_at: ActedAt = None


class CloseOpenDay(
    OfOpenDay,
    tells=OpenDayEvents.CLOSED,
    done="OpenDayClosed",
    form=("办结", "Close"),
):
    """Close an open day. With opinions left the draft advises against it, and refuses nothing."""

    acted_at: ActedAt = None


class ReopenOpenDay(
    OfOpenDay,
    tells=OpenDayEvents.REOPENED,
    done="OpenDayReopened",
    form=("重新办理", "Open again"),
):
    """Take an open day up again that was closed, e.g. as opinions came in late."""

    reason: Reason


class CancelOpenDay(
    OfOpenDay,
    tells=OpenDayEvents.CANCELLED,
    done="OpenDayCancelled",
    form=("取消开放日", "Cancel the open day"),
    grave="public",
    then=_nobody_comes,
):
    """Call an open day off; all who signed up are told so by their codes."""

    reason: Reason
    acted_at: ActedAt = None
