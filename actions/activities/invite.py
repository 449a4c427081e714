"""Members are invited to an activity, and checked in by their codes (FS/2.3b, FS/3.1c, FS/4.1a)."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.activities.recounting import ACTIVITY, recount, retell
from actions.dated import why_order_is_refused
from actions.representatives.inviting import (
    MOST_INVITED,
    PARTICIPATION,
    Occasion,
    invite,
    who_is_meant,
    why_no_member,
)
from domain.activities.events import ActivityEvents
from domain.activities.facts import ActivityFacts
from domain.activities.moving import why_invitees_are_too_few, why_nobody_can_have_come
from domain.activities.problems import ActivityCode
from domain.declared.entries import ActedAt
from domain.declared.marks import AsGiven, Count, Form, Label, Public, Ref, Shows
from domain.gate import codes_of
from domain.outcomes import Refused
from domain.problems import Problem, ProblemCode, problem
from domain.representatives.events import ParticipationEvents
from domain.representatives.participation import ParticipationState
from domain.representatives.problems import RepresentativeCode
from domain.scoring.entry_codes import plain
from store.activities.reads import invited_before, invited_by_code, turnout_of
from store.database import Transaction

ActivityId = Annotated[UUID, Ref("Activity", is_looked_up=False), "Id of the activity."]


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteToActivity:
    """Invite members to an activity."""

    FORM: ClassVar = Form("邀请代表参加活动", "Invite members")

    activity_id: ActivityId
    draw_id: Annotated[
        UUID | None,
        Ref("RepresentativeDraw"),
        Label("抽选", "Draw"),
        "All who were drawn in this draw; or those named, who must be of its pool.",
    ] = None
    representative_ids: Annotated[
        tuple[UUID, ...] | None,
        Ref("Representative"),
        Count(1, MOST_INVITED),
        Label("代表", "Representatives"),
        "Whom; without it all who were drawn.",
    ] = None
    acted_at: ActedAt = None

    def why_refused(self, _act: Act) -> tuple[Problem, ...]:
        """Somebody is named."""
        if self.draw_id is not None or self.representative_ids is not None:
            return ()
        return (problem(ProblemCode.VALUE_REQUIRED, path=("representativeIds",)),)


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitedToActivity:
    """They are invited."""

    activity_id: Annotated[UUID, Shows("Activity"), "The activity."]
    participation_ids: Annotated[
        tuple[UUID, ...],
        Shows("Participation"),
        Public("participations"),
        "One invitation each, by the members' codes.",
    ]


@acting(
    holds=ACTIVITY.at("invite", InviteToActivity),
    refuses=frozenset(
        {
            ActivityCode.INVITEES_BELOW_MINIMUM,
            ProblemCode.DUPLICATE,
            ProblemCode.VALUE_INVALID,
            ProblemCode.VALUE_REQUIRED,
            RepresentativeCode.NOT_IN_POOL,
        }
    ),
    may_rehearse=True,
)
async def invite_to_activity(
    act: Act, transaction: Transaction, asked: InviteToActivity, activity: ActivityFacts
) -> InvitedToActivity | Refused:
    """Invite active members to an activity, by hand or from a draw that was verified.

    In the first two phases three or more are invited, those who are invited already included.

    Clauses: FS/2.3b, FS/3.1c, FS/3.2c, FS/3.2e, FS/4.2a.
    """
    wanted = list(dict.fromkeys(asked.representative_ids or ()))
    members, problems = await who_is_meant(
        transaction,
        wanted,
        draw_id=asked.draw_id,
        unit_id=activity.unit_id,
        activity_id=activity.id,
    )
    twice = await invited_before(transaction, activity.id, [one.id for one in members])
    problems += [
        problem(ProblemCode.DUPLICATE, path=("representativeIds",), what=code) for code in twice
    ]
    before, _ = await turnout_of(transaction, activity.id)
    found = before + len(members) - len(twice)
    problems += why_invitees_are_too_few(activity.kind, found)
    problems += why_order_is_refused(asked, activity)
    if problems:
        return Refused(tuple(problems))
    occasion = Occasion(
        unit_id=activity.unit_id,
        title=activity.subject,
        starts_at=activity.starts_at,
        draw_id=asked.draw_id,
        activity_id=activity.id,
    )
    invited = await invite(act, transaction, members, occasion, at=asked.acted_at)
    moved = await ACTIVITY.move(
        transaction,
        activity,
        step="invite",
        stands_since=asked.acted_at or act.now,
        entered_at=act.now,
    )
    told = ACTIVITY.told(moved, ActivityEvents.INVITED, {"count": found}, clause="FS/2.3b")
    await act.record(transaction, told)
    await recount(act, transaction, moved)
    return InvitedToActivity(
        activity_id=activity.id, participation_ids=tuple(one.id for one in invited)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInToActivity:
    """Check a member in by his code."""

    FORM: ClassVar = Form("扫码签到", "Check in by code")

    activity_id: ActivityId
    code: Annotated[
        str,
        AsGiven(plain),
        Label("签到码", "Check-in code"),
        "The code from the member's phone, as scanned or typed: small letters, blanks and hyphens"
        " make no difference; O is read as 0, I and L as 1.",
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedInToActivity:
    """He has come."""

    activity_id: Annotated[UUID, Shows("Activity"), "The activity."]
    participation_id: Annotated[UUID, Shows("Participation"), "His invitation."]


@acting(
    holds=ACTIVITY.at("check_in", CheckInToActivity),
    refuses=frozenset({ActivityCode.CHECK_IN_CODE_UNKNOWN, RepresentativeCode.NOT_A_REPRESENTATIVE})
    | codes_of(why_nobody_can_have_come),
)
async def check_in_to_activity(
    act: Act, transaction: Transaction, asked: CheckInToActivity, activity: ActivityFacts
) -> CheckedInToActivity | Refused:
    """Check a member in by the code on his phone; coming twice is coming once.

    From the day of the activity on.

    Clause: FS/4.1a.
    """
    if early := why_nobody_can_have_come(activity.starts_at, act.now):
        return Refused(early)
    code_hash = act.entry_codes.hash_of(asked.code)
    key = await invited_by_code(transaction, activity.id, code_hash)
    invited = None if key is None else await PARTICIPATION.rows.for_update(transaction, key)
    if invited is None or invited.state is ParticipationState.CANCELLED:
        return Refused((problem(ActivityCode.CHECK_IN_CODE_UNKNOWN, path=("code",)),))
    if invited.state is not ParticipationState.ATTENDED:
        if no_member := await why_no_member(transaction, invited.representative_id, act.now):
            return Refused(no_member)
        came = await PARTICIPATION.move(
            transaction,
            invited,
            step="record",
            checked_in_at=act.now,
            stands_since=act.now,
            entered_at=act.now,
        )
        told = PARTICIPATION.told(came, ParticipationEvents.ATTENDED, clause="FS/4.1a")
        await act.record(transaction, told)
        await retell(act, transaction, activity)
    return CheckedInToActivity(activity_id=activity.id, participation_id=invited.id)
