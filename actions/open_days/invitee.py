"""A unit engages experience officers and supervisors (PR/12a)."""

from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from actions.act import Act
from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.entries import Reason
from domain.declared.marks import ABSENT, Absent, Label, NotAfter, Ref
from domain.gate import refuses_with
from domain.instants import local_date
from domain.open_days.events import InviteeEvents
from domain.open_days.experience import (
    INVITEE_WORKFLOW,
    EngagedOn,
    InvitedAs,
    InviteeFacts,
    InviteeName,
    InviteePhone,
)
from domain.open_days.permissions import OpenDayPermission as P
from domain.open_days.sign_up import Group, why_phone_is_refused
from domain.problems import Problem, ProblemCode
from store.open_days.rows import INVITEES

INVITEE: Moving[InviteeFacts] = Moving(
    name="SpecialInvitee",
    rows=INVITEES,
    workflow=INVITEE_WORKFLOW,
    sees=P.SPECIAL_INVITEE_READ,
    clause="PR/12a",
)


class EngageSpecialInvitee(
    Making,
    of=INVITEE,
    by=P.SPECIAL_INVITEE_ENGAGE,
    tells=InviteeEvents.ENGAGED,
    done="SpecialInviteeEngaged",
    form=("聘请体验员、监督员", "Engage somebody"),
    puts=("invited_as",),
    stamps="entered_at",
    judged=why_phone_is_refused,
):
    """Engage somebody as experience officer or supervisor of one's unit.

    Clause: PR/12a.
    """

    unit_id: Annotated[UUID, Ref("Unit"), Label("聘请单位", "Unit"), "One's own unit."]
    name: InviteeName
    phone: InviteePhone | None = None
    invited_as: InvitedAs
    comes_as: Group
    engaged_on: EngagedOn


class OfInvitee(Stepping, of=INVITEE):
    """What is done with an experience officer or supervisor."""

    invitee_id: Annotated[UUID, Ref("SpecialInvitee", is_looked_up=False), "Id of who it is."]


@refuses_with(ProblemCode.VALUE_INVALID)
def why_new_phone_is_refused(asked: Any, now: datetime) -> tuple[Problem, ...]:
    """What is left out stays, and is not judged again."""
    return () if asked.phone is ABSENT else why_phone_is_refused(asked, now)


class EditSpecialInvitee(
    OfInvitee,
    tells=InviteeEvents.EDITED,
    done="SpecialInviteeEdited",
    form=("更正信息", "Correct"),
    judged=why_new_phone_is_refused,
):
    """Correct what is known of an experience officer or supervisor; what is left out stays."""

    name: InviteeName | None = None
    phone: InviteePhone | Absent | None = ABSENT
    invited_as: InvitedAs | None = None
    comes_as: Group | None = None
    engaged_on: EngagedOn | None = None


def _ended_on(asked: Any, act: Act) -> date:
    return asked.ended_on or local_date(act.now)


class EndSpecialInvitee(
    OfInvitee,
    tells=InviteeEvents.ENDED,
    done="SpecialInviteeEnded",
    form=("解聘", "End"),
    grave="final",
    derives={"ended_on": _ended_on},
):
    """End the engagement of an experience officer or supervisor."""

    reason: Reason
    ended_on: Annotated[
        date | None,
        NotAfter(),
        Label("聘期结束", "Ended"),
        "The first day without it; today by default.",
    ] = None
