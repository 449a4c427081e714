"""A sign-up: a place or a place in the waiting list, which moves up by itself (MODULES 21).

Whoever has signed up is known by the code he was given, and to the unit alone by name.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from domain.declared.marks import Label, Ref, line
from domain.declared.worded import Worded
from domain.gate import refuses_with
from domain.open_days.day import OpenDayFacts, OpenDayState
from domain.open_days.permissions import OpenDayPermission as P
from domain.open_days.problems import OpenDayCode
from domain.problems import Named, Problem, ProblemCode, problem
from domain.workflow import Step, Workflow, workflow

FEWEST_DIGITS, MOST_DIGITS = 5, 20


class VisitorGroup(Worded):
    """As what somebody comes (PR/11a, PR/12a)."""

    RESIDENT = "RESIDENT", "群众", "one of the people"
    NPC_DEPUTY = "NPC_DEPUTY", "人大代表", "deputy of the people's congress"
    CPPCC_MEMBER = "CPPCC_MEMBER", "政协委员", "member of the CPPCC"
    EXPERT = "EXPERT", "专家学者", "expert or scholar"


class SignUpState(Worded, public="OpenDaySignUpState"):
    """Where a sign-up stands."""

    CONFIRMED = "CONFIRMED", "已确认", "has a place", "confirmed"
    WAITING = "WAITING", "候补", "waits for a place", "on the waiting list"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn"
    CANCELLED = "CANCELLED", "已取消", "called off by the unit", "cancelled"
    ATTENDED = "ATTENDED", "已到场", "attended"


Name = Annotated[str, line(80), Label("姓名", "Name"), "Name; the unit alone sees it."]
Phone = Annotated[
    str,
    line(40),
    Label("电话", "Phone"),
    "Telephone number, 5 to 20 digits; the unit alone sees it.",
]
Group = Annotated[VisitorGroup, Label("身份", "Comes as"), "As what somebody comes."]
Code = Annotated[
    str,
    Label("报名码", "Code"),
    "The code that was told when somebody signed up. Small letters, blanks and hyphens make no"
    " difference; O is read as 0, I and L as 1.",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignUpFacts:
    """Somebody who signed up for an open day."""

    id: UUID
    open_day_id: Annotated[
        UUID, Ref("OpenDay", with_owner=True), Label("开放日", "Open day"), "For which."
    ]
    unit_id: UUID
    number: Annotated[
        int, Label("序号", "Number"), "The how-manieth sign-up of this open day it is, from 1."
    ]
    name: Annotated[str, line(80)]
    phone: Annotated[str, line(40)]
    comes_as: Group
    state: Annotated[SignUpState, Label("状态", "State"), "Where it stands."]
    code_hash: Annotated[str, line(64)]
    signed_up_at: Annotated[datetime, Label("报名", "Signed up"), "When that was."]
    changed_at: Annotated[datetime, Label("变动", "Changed"), "When it came to stand as it does."]
    moved_up_at: Annotated[
        datetime | None,
        Label("转正", "Moved up"),
        "When it got a place after waiting, if it did.",
    ] = None
    reason: Annotated[
        str | None, line(500), Label("理由", "Reason"), "Why the unit called it off."
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"open_day_sign_up:{self.id}"


@refuses_with(ProblemCode.VALUE_INVALID)
def why_phone_is_refused(asked: Any, _now: datetime) -> tuple[Problem, ...]:
    """A number that can be called: its digits count, however they are written and parted."""
    digits = re.sub(r"\D", "", unicodedata.normalize("NFKC", asked.phone or ""))
    if asked.phone is None or FEWEST_DIGITS <= len(digits) <= MOST_DIGITS:
        return ()
    why = Named(
        f"应有{FEWEST_DIGITS}至{MOST_DIGITS}位数字",
        f"it should have {FEWEST_DIGITS} to {MOST_DIGITS} digits",
    )
    return (problem(ProblemCode.VALUE_INVALID, path=("phone",), why=why),)


@refuses_with(OpenDayCode.SIGN_UP_CLOSED)
def why_sign_up_is_refused(day: OpenDayFacts, now: datetime) -> tuple[Problem, ...]:
    """While sign-ups are taken, up to the last instant, which belongs to it (T9)."""
    if day.state is OpenDayState.SIGN_UP and now <= day.last_sign_up:
        return ()
    return (problem(OpenDayCode.SIGN_UP_CLOSED, path=("openDayId",)),)


def state_at_entry(day: OpenDayFacts, *, confirmed: int, waiting: int) -> SignUpState | None:
    """A place while there is one and nobody waits for it, else to wait; nothing when it is full."""
    if confirmed < day.capacity and waiting == 0:
        return SignUpState.CONFIRMED
    return SignUpState.WAITING if waiting < day.waiting_most else None


_S = SignUpState
_OPEN = frozenset({_S.CONFIRMED, _S.WAITING})

SIGN_UP_WORKFLOW: Workflow[SignUpState, SignUpFacts] = workflow(
    "open_day_sign_up",
    first=_S.WAITING,
    clause="OP/85",
    steps=(
        # As soon as there is a place, at entry or later: nobody takes this step.
        Step("move_up", frozenset({_S.WAITING}), _S.CONFIRMED),
        # By its code: nobody is offered it who does not have that.
        Step("withdraw", _OPEN, _S.WITHDRAWN),
        Step("cancel", _OPEN, _S.CANCELLED, act="cancel_open_day_sign_up", by=P.OPEN_DAY_RUN),
        # Whoever waited, or had said he would not, may come all the same.
        Step(
            "attend",
            _OPEN | {_S.WITHDRAWN},
            _S.ATTENDED,
            act="record_open_day_attendance",
            by=P.OPEN_DAY_RUN,
        ),
    ),
)
"""WAITING → CONFIRMED → ATTENDED; or it was WITHDRAWN or CANCELLED."""
