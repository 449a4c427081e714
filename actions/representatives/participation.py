"""Representatives are invited, say yes or no, and come (FS/2.3b, FS/4.1a)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.moving import Moving
from actions.representatives.draw import DRAW
from actions.stepping import Stepping
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import Count, Form, Label, Public, Ref, Shows, line
from domain.outcomes import Refused
from domain.people.viewer import may
from domain.problems import Named, Problem, ProblemCode, problem
from domain.representatives.draw_facts import DrawState
from domain.representatives.events import ParticipationEvents
from domain.representatives.participation import (
    PARTICIPATION_WORKFLOW,
    Activity,
    ParticipationFacts,
)
from domain.representatives.permissions import RepresentativePermission as P
from domain.representatives.problems import RepresentativeCode
from store.database import Transaction
from store.representatives.reads import PoolMember, pool, states_of
from store.representatives.rows import DRAW_LINES, PARTICIPATIONS

MOST_INVITED = 200

PARTICIPATION: Moving[ParticipationFacts] = Moving(
    name="Participation",
    rows=PARTICIPATIONS,
    workflow=PARTICIPATION_WORKFLOW,
    sees=P.PARTICIPATION_READ,
    clause="FS/4.1a",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteRepresentatives:
    """Invite representatives to an activity."""

    FORM: ClassVar = Form("邀请代表", "Invite representatives")

    unit_id: Annotated[UUID, Ref("Unit"), Label("承办单位", "Host"), "Who invites."]
    occasion: Activity
    starts_at: Annotated[datetime, Label("开始", "Begins"), "When it begins."]
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
class RepresentativesInvited:
    """They are invited."""

    participation_ids: Annotated[
        tuple[UUID, ...],
        Shows("Participation"),
        Public("participations"),
        "One invitation each, by the members' codes.",
    ]


@acting(
    permission=P.REPRESENTATIVE_INVITE,
    refuses=frozenset(
        {
            ProblemCode.DUPLICATE,
            RepresentativeCode.NOT_IN_POOL,
            ProblemCode.VALUE_INVALID,
            ProblemCode.VALUE_REQUIRED,
        }
    ),
)
async def invite_representatives(
    act: Act, transaction: Transaction, asked: InviteRepresentatives
) -> RepresentativesInvited | Refused:
    """Invite active members of the pool to an activity: who was drawn, or whom one names.

    Clause: FS/2.3b.
    """
    if not may(act.viewer, P.REPRESENTATIVE_INVITE, unit_id=asked.unit_id):
        return Refused((problem(ProblemCode.NOT_PERMITTED),))
    wanted = list(dict.fromkeys(asked.representative_ids or ()))
    problems: list[Problem] = []
    if asked.draw_id is not None:
        in_pool, drawn, told = await _of_draw(transaction, asked.draw_id, asked.unit_id)
        problems += told
        if not set(wanted) <= in_pool:
            why = Named("不在该次抽选的范围内", "not of this draw's pool")
            told_of_it = problem(ProblemCode.VALUE_INVALID, path=("representativeIds",), why=why)
            problems.append(told_of_it)
        wanted = wanted or drawn
    members = await pool(transaction, wanted)
    problems += await _why_not_in_pool(transaction, wanted, members)
    problems += await _why_invited_twice(transaction, asked, members)
    if problems:
        return Refused(tuple(problems))
    invited_at = asked.acted_at or act.now
    invitations = [
        ParticipationFacts(
            id=act.new_id(),
            representative_id=one.id,
            person_id=one.person_id,
            unit_id=asked.unit_id,
            draw_id=asked.draw_id,
            occasion=asked.occasion,
            starts_at=asked.starts_at,
            state=PARTICIPATION.workflow.first,
            stands_since=invited_at,
            entered_at=act.now,
            invited_at=invited_at,
        )
        for one in members
    ]
    await PARTICIPATIONS.insert(transaction, *invitations)
    events = [
        PARTICIPATION.told(one, ParticipationEvents.INVITED, clause="FS/2.3b")
        for one in invitations
    ]
    await act.record(transaction, *events)
    return RepresentativesInvited(participation_ids=tuple(one.id for one in invitations))


async def _of_draw(
    transaction: Transaction, draw_id: UUID, unit_id: UUID
) -> tuple[set[UUID], list[UUID], tuple[Problem, ...]]:
    """A draw's pool, who was drawn, and why it serves not for this; nobody voids it meanwhile."""
    draw = await DRAW.rows.for_update(transaction, draw_id)
    lines = await DRAW_LINES.where(transaction, "draw_id = $1 AND place IS NOT NULL", draw_id)
    told: tuple[Problem, ...] = ()
    if draw is None or draw.unit_id != unit_id or draw.state is not DrawState.VALID:
        why = Named("该次抽选属于其他单位或已作废", "the draw is another unit's, or void")
        told = (problem(ProblemCode.VALUE_INVALID, path=("drawId",), why=why),)
    drawn = [one.representative_id for one in lines if one.is_drawn]
    return {one.representative_id for one in lines}, drawn, told


async def _why_not_in_pool(
    transaction: Transaction, wanted: Sequence[UUID], members: Sequence[PoolMember]
) -> list[Problem]:
    """Each who is no active member (FS/2.3b)."""
    others = set(wanted) - {one.id for one in members}
    found = await states_of(transaction, list(others)) if others else {}
    return [
        problem(
            RepresentativeCode.NOT_IN_POOL, path=("representativeIds",), clause="FS/2.3b", who=code
        )
        for code, _ in sorted(found.values())
    ]


async def _why_invited_twice(
    transaction: Transaction, asked: InviteRepresentatives, members: Sequence[PoolMember]
) -> list[Problem]:
    invited = await PARTICIPATIONS.where(
        transaction,
        "unit_id = $1 AND starts_at = $2 AND occasion = $3 AND state <> 'CANCELLED'"
        " AND representative_id = ANY($4)",
        asked.unit_id,
        asked.starts_at,
        asked.occasion,
        [one.id for one in members],
    )
    codes = {one.id: one.code for one in members}
    return [
        problem(ProblemCode.DUPLICATE, path=("representativeIds",), what=code)
        for code in sorted(codes[one.representative_id] for one in invited)
    ]


def _instant(asked: Any, act: Act) -> datetime:
    return getattr(asked, "acted_at", None) or act.now


class OfParticipation(Stepping, of=PARTICIPATION):
    """What is done with an invitation."""

    participation_id: Annotated[
        UUID, Ref("Participation", is_looked_up=False), "Id of the invitation."
    ]
    acted_at: ActedAt = None


class AcceptInvitation(
    OfParticipation,
    tells=ParticipationEvents.ACCEPTED,
    done="InvitationAccepted",
    form=("接受邀请", "Accept"),
    derives={"responded_at": _instant, "reason": lambda _asked, _act: None},
):
    """Say that one will come."""


class DeclineInvitation(
    OfParticipation,
    tells=ParticipationEvents.DECLINED,
    done="InvitationDeclined",
    form=("谢绝邀请", "Decline"),
    derives={"responded_at": _instant},
):
    """Say that one will not come."""

    reason: Annotated[
        str | None, line(500), Label("理由", "Reason"), "Why, if one likes to say."
    ] = None


class RecordAttendance(
    OfParticipation,
    tells=ParticipationEvents.ATTENDED,
    done="AttendanceRecorded",
    form=("到场", "Came"),
    derives={"checked_in_at": _instant},
):
    """Say that somebody came."""


class CancelInvitation(
    OfParticipation,
    tells=ParticipationEvents.CANCELLED,
    done="InvitationCancelled",
    form=("取消邀请", "Cancel"),
    grave="final",
):
    """Cancel an invitation; it does not count as one."""

    reason: Reason
