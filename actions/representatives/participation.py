"""Representatives are invited, say yes or no, and come (FS/2.3b, FS/4.1a)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.activities.recounting import (
    recount_for,
    why_activity_is_over,
)
from actions.representatives.inviting import (
    PARTICIPATION,
    Occasion,
    invite,
    who_is_meant,
    why_no_member,
)
from actions.stepping import Stepping
from domain.activities.moving import why_nobody_can_have_come
from domain.activities.problems import ActivityCode
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import Count, Form, Label, Public, Ref, Shows, line
from domain.gate import refuses_with
from domain.outcomes import Refused
from domain.people.viewer import may
from domain.problems import Problem, ProblemCode, problem
from domain.representatives.events import ParticipationEvents
from domain.representatives.participation import Activity, ParticipationFacts
from domain.representatives.permissions import RepresentativePermission as P
from domain.representatives.problems import RepresentativeCode
from store.database import Transaction
from store.representatives.reads import PoolMember
from store.representatives.rows import PARTICIPATIONS

MOST_INVITED = 200


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
    members, told = await who_is_meant(
        transaction, wanted, draw_id=asked.draw_id, unit_id=asked.unit_id
    )
    problems += told
    problems += await _why_invited_twice(transaction, asked, members)
    if problems:
        return Refused(tuple(problems))
    occasion = Occasion(
        unit_id=asked.unit_id,
        title=asked.occasion,
        starts_at=asked.starts_at,
        draw_id=asked.draw_id,
    )
    invited = await invite(act, transaction, members, occasion, at=asked.acted_at)
    return RepresentativesInvited(participation_ids=tuple(one.id for one in invited))


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


@refuses_with(RepresentativeCode.NOT_A_REPRESENTATIVE)
async def why_no_member_answers(
    transaction: Transaction, part: ParticipationFacts
) -> tuple[Problem, ...]:
    """Whose membership is over, or rests, is expected no more (FS/2.3b)."""
    return await why_no_member(transaction, part.representative_id, part.responded_at)


@refuses_with(RepresentativeCode.NOT_A_REPRESENTATIVE, ActivityCode.ACTIVITY_OVER)
async def why_nobody_came(
    transaction: Transaction, part: ParticipationFacts
) -> tuple[Problem, ...]:
    """Members come, to what is not over."""
    return (
        *await why_activity_is_over(transaction, part),
        *await why_no_member(transaction, part.representative_id, part.checked_in_at),
    )


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
    clears="reason",
    derives={"responded_at": _instant},
    checked=why_no_member_answers,
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


@refuses_with(ActivityCode.ACTIVITY_NOT_BEGUN)
def _why_not_come(asked: Any, part: ParticipationFacts, now: datetime) -> tuple[Problem, ...]:
    return why_nobody_can_have_come(part.starts_at, asked.acted_at or now, path=("actedAt",))


class RecordAttendance(
    OfParticipation,
    tells=ParticipationEvents.ATTENDED,
    done="AttendanceRecorded",
    form=("到场", "Came"),
    derives={"checked_in_at": _instant},
    weighed=_why_not_come,
    checked=why_nobody_came,
    then=recount_for,
):
    """Say that somebody came; no earlier than on the day of the occasion."""


class CancelInvitation(
    OfParticipation,
    tells=ParticipationEvents.CANCELLED,
    done="InvitationCancelled",
    form=("取消邀请", "Cancel"),
    grave="final",
    checked=why_activity_is_over,
    then=recount_for,
):
    """Cancel an invitation; it does not count as one."""

    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowCheckInCode:
    """Show one's own check-in code."""

    FORM: ClassVar = Form("出示签到码", "Show my check-in code")

    participation_id: Annotated[
        UUID, Ref("Participation", is_looked_up=False), "Id of the invitation."
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInCodeShown:
    """The code, shown to nobody but whose it is."""

    participation_id: Annotated[UUID, Shows("Participation"), "The invitation."]


@acting(holds=PARTICIPATION.at("show_code", ShowCheckInCode))
async def show_check_in_code(
    act: Act, transaction: Transaction, asked: ShowCheckInCode, held: ParticipationFacts
) -> CheckInCodeShown | Refused:
    """Show one's own check-in code, for the host to scan at the door.

    The code follows from the invitation by the server's secret, so it is the same each time; what
    is kept of it is a hash.

    Clause: FS/4.1a.
    """
    code_hash = act.entry_codes.hash_of(act.entry_codes.code(held.id))
    # The secret may be another one than when it was shown first.
    await PARTICIPATION.change(transaction, held, code_hash=code_hash)
    return CheckInCodeShown(participation_id=held.id)
