"""Experience officers and supervisors try a process out, and are heard at seminars (PR/12)."""

from typing import Annotated, Any
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.open_days.day import why_not_held
from actions.stepping import Stepping
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import Count, Label, Ref
from domain.gate import refuses_with
from domain.open_days.events import ExperienceEvents, SeminarEvents
from domain.open_days.experience import (
    EXPERIENCE_WORKFLOW,
    MOST_TAKING_PART,
    SEMINAR_WORKFLOW,
    Begin,
    ExperienceActivityFacts,
    Findings,
    Heard,
    InviteeState,
    OccasionTitle,
    Process,
    SeminarFacts,
)
from domain.open_days.permissions import OpenDayPermission as P
from domain.open_days.problems import OpenDayCode
from domain.problems import Problem, problem
from store.database import Transaction
from store.open_days.rows import EXPERIENCE_ACTIVITIES, INVITEES, SEMINARS

EXPERIENCE_ACTIVITY: Moving[ExperienceActivityFacts] = Moving(
    name="ExperienceActivity",
    rows=EXPERIENCE_ACTIVITIES,
    workflow=EXPERIENCE_WORKFLOW,
    sees=P.EXPERIENCE_READ,
    clause="PR/12a",
)
SEMINAR: Moving[SeminarFacts] = Moving(
    name="Seminar",
    rows=SEMINARS,
    workflow=SEMINAR_WORKFLOW,
    sees=P.EXPERIENCE_READ,
    clause="PR/12b",
)

Unit = Annotated[UUID, Ref("Unit"), Label("组织单位", "Unit"), "One's own unit."]
TakingPart = Annotated[
    tuple[UUID, ...],
    Ref("SpecialInvitee"),
    Count(1, MOST_TAKING_PART),
    Label("体验员、监督员", "Who takes part"),
    "Which experience officers and supervisors of the unit take part.",
]


@refuses_with(OpenDayCode.NOT_ENGAGED)
async def why_somebody_is_not_engaged(transaction: Transaction, thing: Any) -> tuple[Problem, ...]:
    """Whoever takes part is engaged by the unit now."""
    found = await INVITEES.where(transaction, "id = ANY($1)", list(thing.invitee_ids))
    return tuple(
        problem(OpenDayCode.NOT_ENGAGED, path=("inviteeIds",), clause="PR/12a", who=one.name)
        for one in found
        if one.unit_id != thing.unit_id or one.state is not InviteeState.ENGAGED
    )


class PlanExperienceActivity(
    Making,
    of=EXPERIENCE_ACTIVITY,
    by=P.EXPERIENCE_RUN,
    tells=ExperienceEvents.PLANNED,
    done="ExperienceActivityPlanned",
    form=("计划体验活动", "Plan an experience activity"),
    checked=why_somebody_is_not_engaged,
):
    """Plan an occasion on which experience officers and supervisors try out a daily process.

    Clause: PR/12a.
    """

    unit_id: Unit
    title: OccasionTitle
    process: Process
    starts_at: Begin
    invitee_ids: TakingPart
    acted_at: ActedAt = None


class OfExperience(Stepping, of=EXPERIENCE_ACTIVITY):
    """What is done with an experience activity."""

    experience_activity_id: Annotated[
        UUID, Ref("ExperienceActivity", is_looked_up=False), "Id of the experience activity."
    ]


class EditExperienceActivity(
    OfExperience,
    tells=ExperienceEvents.EDITED,
    done="ExperienceActivityEdited",
    form=("更正体验活动", "Correct"),
    checked=why_somebody_is_not_engaged,
):
    """Correct what is planned; what is left out stays."""

    title: OccasionTitle | None = None
    process: Process | None = None
    starts_at: Begin | None = None
    invitee_ids: TakingPart | None = None


class HoldExperienceActivity(
    OfExperience,
    tells=ExperienceEvents.HELD,
    done="ExperienceActivityHeld",
    form=("登记体验发现", "Say what was found"),
    weighed=why_not_held,
):
    """Say what was found in trying a process out; said once more it corrects what was said."""

    findings: Findings
    acted_at: ActedAt = None


class CancelExperienceActivity(
    OfExperience,
    tells=ExperienceEvents.CANCELLED,
    done="ExperienceActivityCancelled",
    form=("取消体验活动", "Cancel"),
    grave="final",
):
    """Call an experience activity off."""

    reason: Reason
    acted_at: ActedAt = None


class PlanSeminar(
    Making,
    of=SEMINAR,
    by=P.EXPERIENCE_RUN,
    tells=SeminarEvents.PLANNED,
    done="SeminarPlanned",
    form=("计划座谈会", "Plan a seminar"),
    checked=why_somebody_is_not_engaged,
):
    """Plan a seminar with experience officers and supervisors.

    Clause: PR/12b.
    """

    unit_id: Unit
    title: OccasionTitle
    starts_at: Begin
    invitee_ids: TakingPart
    acted_at: ActedAt = None


class OfSeminar(Stepping, of=SEMINAR):
    """What is done with a seminar."""

    seminar_id: Annotated[UUID, Ref("Seminar", is_looked_up=False), "Id of the seminar."]


class EditSeminar(
    OfSeminar,
    tells=SeminarEvents.EDITED,
    done="SeminarEdited",
    form=("更正座谈会", "Correct"),
    checked=why_somebody_is_not_engaged,
):
    """Correct what is planned; what is left out stays."""

    title: OccasionTitle | None = None
    starts_at: Begin | None = None
    invitee_ids: TakingPart | None = None


class HoldSeminar(
    OfSeminar,
    tells=SeminarEvents.HELD,
    done="SeminarHeld",
    form=("登记座谈情况", "Say what was said"),
    weighed=why_not_held,
):
    """Say what was said at a seminar; said once more it corrects what was said before."""

    heard: Heard
    acted_at: ActedAt = None


class CancelSeminar(
    OfSeminar,
    tells=SeminarEvents.CANCELLED,
    done="SeminarCancelled",
    form=("取消座谈会", "Cancel"),
    grave="final",
):
    """Call a seminar off."""

    reason: Reason
    acted_at: ActedAt = None
