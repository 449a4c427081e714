"""Activities are planned, each kind by an act of its own (FS/3.1b, FS/3.2b, FS/3.2d, FS/3.3b)."""

from typing import Annotated, Any
from uuid import UUID

from actions.activities.activity import why_span_is_refused
from actions.activities.checks import why_parts_are_refused
from actions.making import Making
from actions.moving import Moving
from domain.activities.events import ActivityEvents
from domain.activities.facts import EndsAt, Matter, Place, StartsAt, Subject
from domain.activities.moving import ACTIVITY_WORKFLOW
from domain.activities.permissions import ActivityPermission as P
from domain.declared.entries import ActedAt
from domain.declared.marks import Label, Ref
from store.activities.rows import (
    JOINT_SUPERVISIONS,
    LEADER_DISPATCHES,
    OPINION_MEETINGS,
    SITE_VERIFICATIONS,
    SPECIAL_SUPERVISIONS,
    THEMATIC_DISCUSSIONS,
)
from store.rows import Rows


def _kind(name: str, rows: Rows[Any]) -> Moving[Any]:
    return Moving(
        name=name,
        called="activity",
        rows=rows,
        workflow=ACTIVITY_WORKFLOW,
        sees=P.ACTIVITY_READ,
        clause="FS/4.2a",
    )


class Planned(Making):
    """What every activity is planned with."""

    unit_id: Annotated[UUID, Ref("Unit"), Label("承办单位", "Host"), "Who holds it."]
    subject: Subject
    matter: Matter = None
    place: Place = None
    starts_at: StartsAt
    ends_at: EndsAt = None
    acted_at: ActedAt = None


class PlanOpinionMeeting(
    Planned,
    of=_kind("OpinionMeeting", OPINION_MEETINGS),
    by=P.ACTIVITY_RUN,
    tells=ActivityEvents.PLANNED,
    done="OpinionMeetingPlanned",
    form=("筹备听取意见会", "Plan an opinion meeting"),
    clause="FS/3.1b",
    judged=why_span_is_refused,
    checked=why_parts_are_refused,
):
    """Plan a meeting that hears members on a plan, the year's tasks or a preparation plan."""

    plan_id: Annotated[
        UUID | None,
        Ref("PlanDocument"),
        Label("所涉计划", "Plan"),
        "The plan that members are heard on; it may follow.",
    ] = None


class PlanLeaderDispatch(
    Planned,
    of=_kind("LeaderDispatch", LEADER_DISPATCHES),
    by=P.LEADER_DISPATCH_PLAN,
    tells=ActivityEvents.PLANNED,
    done="LeaderDispatchPlanned",
    form=("筹备领导调度会", "Plan a dispatch meeting"),
    clause="FS/3.2b",
    judged=why_span_is_refused,
    checked=why_parts_are_refused,
):
    """Plan a district leader's dispatch meeting on a special task, with members, for his office."""

    leader_id: Annotated[
        UUID,
        Ref("Person"),
        Label("主持领导", "Leader"),
        "The leader in charge, whom it counts for.",
    ]


class PlanThematicDiscussion(
    Planned,
    of=_kind("ThematicDiscussion", THEMATIC_DISCUSSIONS),
    by=P.ACTIVITY_RUN,
    tells=ActivityEvents.PLANNED,
    done="ThematicDiscussionPlanned",
    form=("筹备专题研讨会", "Plan a thematic discussion"),
    clause="FS/3.2d",
    judged=why_span_is_refused,
    checked=why_parts_are_refused,
):
    """Plan a discussion of a unit's leadership team, or of a member of it, with members."""

    leader_id: Annotated[
        UUID | None,
        Ref("Person"),
        Label("主持的班子成员", "Led by"),
        "The member of the leadership team who leads it; nobody where the team does.",
    ] = None


class PlanJointSupervision(
    Planned,
    of=_kind("JointSupervision", JOINT_SUPERVISIONS),
    by=P.ACTIVITY_RUN,
    tells=ActivityEvents.PLANNED,
    done="JointSupervisionPlanned",
    form=("筹备联合督查", "Plan joint supervision"),
    clause="FS/3.3b",
    judged=why_span_is_refused,
    checked=why_parts_are_refused,
):
    """Plan supervision that members join."""


class PlanSpecialSupervision(
    Planned,
    of=_kind("SpecialSupervision", SPECIAL_SUPERVISIONS),
    by=P.ACTIVITY_RUN,
    tells=ActivityEvents.PLANNED,
    done="SpecialSupervisionPlanned",
    form=("筹备专项督查", "Plan special supervision"),
    clause="FS/3.3b",
    judged=why_span_is_refused,
    checked=why_parts_are_refused,
):
    """Plan supervision of one matter, with members."""


class PlanSiteVerification(
    Planned,
    of=_kind("SiteVerification", SITE_VERIFICATIONS),
    by=P.ACTIVITY_RUN,
    tells=ActivityEvents.PLANNED,
    done="SiteVerificationPlanned",
    form=("筹备实地察访", "Plan a verification on the spot"),
    clause="FS/3.3b",
    judged=why_span_is_refused,
    checked=why_parts_are_refused,
):
    """Plan a look on the spot, with members."""
