"""Who was invited, said yes or no, and came (FS/4.1a); what members make known (FS/4.1d)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated
from uuid import UUID

from domain.clause_marks import clause
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Public, Ref, line
from domain.declared.worded import Worded
from domain.representatives.permissions import RepresentativePermission as P
from domain.workflow import Step, Workflow, workflow

Activity = Annotated[
    str, line(200), Label("活动", "Occasion"), "What to, e.g. the title of the activity."
]


class ParticipationState(Worded):
    """Where an invitation stands."""

    INVITED = "INVITED", "已邀请", "no answer yet", "invited"
    ACCEPTED = "ACCEPTED", "已接受", "accepted"
    DECLINED = "DECLINED", "已谢绝", "declined"
    ATTENDED = "ATTENDED", "已到场", "attended"
    CANCELLED = "CANCELLED", "已取消", "the host has cancelled it", "cancelled"


class PublicityState(Worded):
    """Whether a publicity action counts."""

    LOGGED = "LOGGED", "已登记", "logged"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipationFacts:
    """A representative's part in an activity of a unit."""

    id: UUID
    representative_id: Annotated[
        UUID, Ref("Representative", with_owner=True), Label("代表", "Representative"), "Who."
    ]
    person_id: UUID
    unit_id: Annotated[
        UUID,
        Ref("Unit", with_owner=True),
        Public("hostUnit"),
        Label("承办单位", "Host"),
        "Who invites.",
    ]
    activity_id: Annotated[
        UUID | None,
        Ref("Activity", with_owner=True),
        Label("四同活动", "Activity"),
        "The activity of the mechanism, where it is one.",
    ] = None
    draw_id: Annotated[UUID | None, Ref("RepresentativeDraw")]
    occasion: Activity
    starts_at: Annotated[datetime, Label("开始", "Begins"), "When it begins."]
    state: Annotated[ParticipationState, Label("状态", "State"), "Where it stands."]
    stands_since: StandsSince
    entered_at: EnteredAt
    invited_at: Annotated[datetime, Label("邀请", "Invited"), "When he was invited."]
    responded_at: Annotated[
        datetime | None, Label("答复", "Answered"), "When he accepted or declined."
    ] = None
    checked_in_at: Annotated[datetime | None, Label("到场", "Came"), "When he came."] = None
    reason: Annotated[
        str | None, line(500), Label("理由", "Reason"), "Why he declined, or it was cancelled."
    ] = None
    code_hash: str | None = None

    @property
    def owner_id(self) -> UUID:
        """Whose own it is."""
        return self.person_id

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"participation:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicityFacts:
    """Something a member did to make the government's work known (FS/4.1d)."""

    id: UUID
    representative_id: Annotated[UUID, Ref("Representative")]
    person_id: UUID
    description: Annotated[str, line(200), Label("事项", "What"), "What he did, and where."]
    acted_on: Annotated[date, Label("日期", "Day"), "On which day."]
    state: Annotated[PublicityState, Label("状态", "State"), "Whether it counts."]
    entered_at: Annotated[datetime, Label("登记", "Entered"), "When it was entered."]

    @property
    def owner_id(self) -> UUID:
        """Whose own it is."""
        return self.person_id

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"publicity:{self.id}"


_S = ParticipationState
_OPEN = frozenset({_S.INVITED, _S.ACCEPTED, _S.DECLINED})


def _step(
    name: str, by: P, sources: frozenset[ParticipationState], target: ParticipationState
) -> Step[ParticipationState, ParticipationFacts]:
    return Step(name.partition("_")[0], sources, target, clause="FS/4.1a", act=name, by=by)


PARTICIPATION_WORKFLOW: Workflow[ParticipationState, ParticipationFacts] = workflow(
    "participation",
    first=_S.INVITED,
    steps=(
        _step("accept_invitation", P.INVITATION_ANSWER, _OPEN - {_S.ACCEPTED}, _S.ACCEPTED),
        _step("decline_invitation", P.INVITATION_ANSWER, _OPEN - {_S.DECLINED}, _S.DECLINED),
        # Whoever said no, or nothing, may come all the same.
        _step("record_attendance", P.ATTENDANCE_RECORD, _OPEN, _S.ATTENDED),
        _step("cancel_invitation", P.ATTENDANCE_RECORD, _OPEN | {_S.ATTENDED}, _S.CANCELLED),
        # By moving the occasion to a later day: who came to the day that was given up is to come.
        Step("await", frozenset({_S.ATTENDED}), _S.INVITED, clause="FS/4.1a"),
        # His own code, for the host to scan; it moves nothing.
        Step(
            "show_code",
            _OPEN,
            None,
            clause="FS/4.1a",
            act="show_check_in_code",
            by=P.INVITATION_ANSWER,
        ),
    ),
)
"""INVITED → ACCEPTED or DECLINED → ATTENDED; or it was CANCELLED, or moved to a later day."""


PUBLICITY_WORKFLOW: Workflow[PublicityState, PublicityFacts] = workflow(
    "publicity",
    first=PublicityState.LOGGED,
    steps=(
        Step(
            "withdraw",
            frozenset({PublicityState.LOGGED}),
            PublicityState.WITHDRAWN,
            clause="FS/4.1d",
            act="withdraw_publicity_action",
            by=P.PUBLICITY_LOG,
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Part:
    """An occasion that somebody was invited to, and whether he came."""

    starts_at: datetime
    year: int
    is_review: bool
    has_come: bool


@dataclass(frozen=True, slots=True)
class Attendance:
    """Of occasions that have begun: how many one was invited to, and came to."""

    invited: int
    attended: int

    @property
    @clause("FS/4.1a")
    def rate(self) -> Decimal | None:
        """In percent, to one decimal, half up; nothing for who was never invited.

        Clause: FS/4.1a.
        """
        if self.invited == 0:
            return None
        exact = Decimal(100 * self.attended) / self.invited
        return exact.quantize(Decimal("0.1"), ROUND_HALF_UP)


def attendance(parts: Sequence[Part], *, now: datetime) -> Attendance:
    """Of what has begun; what lies ahead nobody has missed."""
    begun = [one for one in parts if one.starts_at <= now]
    return Attendance(len(begun), sum(one.has_come for one in begun))
