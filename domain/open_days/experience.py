"""Experience officers and supervisors, what they try out, and seminars with them (PR/12)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Ref, Text, line
from domain.declared.worded import Worded
from domain.open_days.permissions import OpenDayPermission as P
from domain.open_days.sign_up import Group
from domain.workflow import Step, Workflow, workflow

MOST_TAKING_PART = 200


class InviteeRole(Worded, public="SpecialInviteeRole"):
    """As what somebody is engaged by a unit (PR/12a)."""

    EXPERIENCE_OFFICER = "EXPERIENCE_OFFICER", "特邀体验员", "experience officer"
    SPECIAL_SUPERVISOR = "SPECIAL_SUPERVISOR", "监督员", "special supervisor"


class InviteeState(Worded, public="SpecialInviteeState"):
    """Whether somebody is engaged."""

    ENGAGED = "ENGAGED", "在聘", "engaged"
    ENDED = "ENDED", "已解聘", "engaged no longer"


class OccasionState(Worded, public="ExperienceState"):
    """Where an experience activity or a seminar stands."""

    PLANNED = "PLANNED", "已计划", "planned"
    HELD = "HELD", "已举办", "held"
    CANCELLED = "CANCELLED", "已取消", "called off", "cancelled"


InviteeName = Annotated[str, line(80), Label("姓名", "Name"), "Full name."]
InviteePhone = Annotated[
    str,
    line(40),
    Label("电话", "Phone"),
    "Telephone number, 5 to 20 digits; the unit alone sees it.",
]
InvitedAs = Annotated[InviteeRole, Label("聘任", "Engaged as"), "As what."]
EngagedOn = Annotated[date, Label("聘期开始", "Since"), "The first day."]
OccasionTitle = Annotated[str, line(100), Label("名称", "Title"), "What it is about."]
Process = Annotated[
    str,
    line(200),
    Label("体验的流程", "Process"),
    "Which daily process is tried out, e.g. an approval (PR/12a).",
]
Begin = Annotated[datetime, Label("开始", "Begins"), "When it begins."]
Findings = Annotated[
    str, Text(5_000), Label("体验发现", "Findings"), "What was found in trying it out (PR/12a)."
]
Heard = Annotated[str, Text(5_000), Label("座谈情况", "What was said"), "What was said (PR/12b)."]


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteeFacts:
    """An experience officer (特邀体验员) or supervisor (监督员) of a unit (PR/12a)."""

    id: UUID
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("聘请单位", "Unit"), "Who engaged him."
    ]
    name: InviteeName
    phone: Annotated[str | None, line(40)] = None
    invited_as: InvitedAs
    comes_as: Group
    engaged_on: EngagedOn
    ended_on: Annotated[
        date | None, Label("聘期结束", "Ended"), "The first day without it, once it is over."
    ] = None
    state: Annotated[InviteeState, Label("状态", "State"), "Whether he is engaged."]
    reason: Annotated[str | None, line(500), Label("理由", "Reason"), "Why it ended."] = None
    entered_at: EnteredAt

    @property
    def stream(self) -> str:
        """The stream of everything that happens to him as one."""
        return f"special_invitee:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExperienceActivityFacts:
    """An occasion on which people try out a daily process of a unit (PR/12a)."""

    id: UUID
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("组织单位", "Unit"), "Whose process it is."
    ]
    title: OccasionTitle
    process: Process
    starts_at: Begin
    invitee_ids: tuple[UUID, ...]
    state: Annotated[OccasionState, Label("状态", "State"), "Where it stands."]
    stands_since: StandsSince
    entered_at: EnteredAt
    findings: Annotated[
        str | None, Text(5_000), Label("体验发现", "Findings"), "What was found, once it was held."
    ] = None
    reason: Annotated[str | None, line(500), Label("理由", "Reason"), "Why it was cancelled."] = (
        None
    )

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"experience_activity:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeminarFacts:
    """A seminar of a unit with experience officers and supervisors (PR/12b)."""

    id: UUID
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("组织单位", "Unit"), "Who holds it."
    ]
    title: OccasionTitle
    starts_at: Begin
    invitee_ids: tuple[UUID, ...]
    state: Annotated[OccasionState, Label("状态", "State"), "Where it stands."]
    stands_since: StandsSince
    entered_at: EnteredAt
    heard: Annotated[
        str | None,
        Text(5_000),
        Label("座谈情况", "What was said"),
        "What was said, once it was held.",
    ] = None
    reason: Annotated[str | None, line(500), Label("理由", "Reason"), "Why it was cancelled."] = (
        None
    )

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"seminar:{self.id}"


_ENGAGED = frozenset({InviteeState.ENGAGED})

INVITEE_WORKFLOW: Workflow[InviteeState, InviteeFacts] = workflow(
    "special_invitee",
    first=InviteeState.ENGAGED,
    clause="PR/12a",
    steps=(
        Step("edit", _ENGAGED, None, act="edit_special_invitee", by=P.SPECIAL_INVITEE_ENGAGE),
        Step(
            "end",
            _ENGAGED,
            InviteeState.ENDED,
            act="end_special_invitee",
            by=P.SPECIAL_INVITEE_ENGAGE,
        ),
    ),
)
"""ENGAGED → ENDED."""


def _occasion(kind: str, clause: str) -> Workflow[OccasionState, object]:
    planned, held = frozenset({OccasionState.PLANNED}), frozenset({OccasionState.HELD})
    by = P.EXPERIENCE_RUN
    return workflow(
        kind,
        first=OccasionState.PLANNED,
        clause=clause,
        steps=(
            Step("edit", planned, None, act=f"edit_{kind}", by=by),
            # What was held is corrected by saying once more how.
            Step("hold", planned | held, OccasionState.HELD, act=f"hold_{kind}", by=by),
            Step("cancel", planned, OccasionState.CANCELLED, act=f"cancel_{kind}", by=by),
        ),
    )


EXPERIENCE_WORKFLOW = _occasion("experience_activity", "PR/12a")
SEMINAR_WORKFLOW = _occasion("seminar", "PR/12b")
"""PLANNED → HELD; what was not held is CANCELLED."""
