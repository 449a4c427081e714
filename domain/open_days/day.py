"""An open day: announced, open for sign-ups, held, its opinions dealt with, closed (OP/85, OP/86).

1. What was held is corrected by saying once more how it was held.
2. That the opinions are dealt with is said only where it is true.
3. Whether an open day with opinions left may be closed, a draft only advises (PR/11b, T10): from
   the day on which that document counts it is refused.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.clause_marks import clause
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Range, Ref, Text, line
from domain.declared.worded import Worded
from domain.gate import refuses_with
from domain.open_days.permissions import OpenDayPermission as P
from domain.open_days.problems import OpenDayCode
from domain.problems import Problem, problem
from domain.workflow import Step, Workflow, workflow

MOST_PLACES = 10_000


class OpenDayForm(Worded):
    """The four forms of an open day (OP/85)."""

    VISIT = "VISIT", "参观", "a visit"
    MOCK_MEETING = "MOCK_MEETING", "模拟会议", "a mock standing or special meeting"
    POLICY_ADVICE = "POLICY_ADVICE", "政策咨询", "policy advice"
    OBSERVATION = "OBSERVATION", "现场观摩", "observation on the spot"


class OpenDayState(Worded):
    """Where an open day stands."""

    ANNOUNCED = "ANNOUNCED", "已发布", "announced"
    SIGN_UP = "SIGN_UP", "报名中", "people may sign up", "open for sign-ups"
    HELD = "HELD", "已举办", "held"
    FEEDBACK_DONE = "FEEDBACK_DONE", "意见已处理", "every opinion was dealt with", "dealt with"
    CLOSED = "CLOSED", "已办结", "closed"
    CANCELLED = "CANCELLED", "已取消", "called off", "cancelled"


Form = Annotated[OpenDayForm, Label("形式", "Form"), "One of the four."]
Title = Annotated[str, line(100), Label("名称", "Title"), "What it is called."]
Theme = Annotated[
    str,
    line(100),
    Label("民生主题", "Theme"),
    "The single matter of people's livelihood that it is about, if it is about one (OP/86).",
]
Description = Annotated[
    str, Text(2_000), Label("说明", "Description"), "What there is to see and to hear."
]
Place = Annotated[str, line(200), Label("地点", "Place"), "Where."]
Begin = Annotated[datetime, Label("开始", "Begins"), "When it begins."]
End = Annotated[datetime, Label("结束", "Ends"), "When it ends."]
Capacity = Annotated[
    int, Range(1, MOST_PLACES), Label("名额", "Places"), "How many people can come."
]
WaitingMost = Annotated[
    int,
    Range(0, MOST_PLACES),
    Label("候补名额", "Waiting places"),
    "How many may wait for a place.",
]
SignUpUntil = Annotated[
    datetime,
    Label("报名截止", "Sign up until"),
    "The last instant at which people may sign up; until it begins by default.",
]
Visitors = Annotated[
    int | None, Range(0, 1_000_000), Label("到场人数", "Visitors"), "How many people came."
]
GuidedTour = Annotated[
    bool | None,
    Label("讲解观摩", "Guided tour"),
    "Whether somebody explained what there was to see (PR/11b).",
]
Questions = Annotated[
    bool | None, Label("互动答疑", "Questions"), "Whether questions were answered (PR/11b)."
]
Collected = Annotated[
    bool | None, Label("征集建议", "Suggestions"), "Whether suggestions were collected (PR/11b)."
]
Summary = Annotated[str | None, Text(5_000), Label("小结", "Summary"), "How it went."]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDayFacts:
    """A day on which a unit opens its doors to the public (OP/85, OP/86, PR/11a)."""

    id: UUID
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("主办单位", "Unit"), "Whose doors are open."
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
    state: Annotated[OpenDayState, Label("状态", "State"), "Where it stands."]
    announced_at: Annotated[datetime, Label("发布", "Announced"), "When it was announced."]
    stands_since: StandsSince
    entered_at: EnteredAt
    visitors: Visitors = None
    has_guided_tour: GuidedTour = None
    has_questions: Questions = None
    has_suggestions: Collected = None
    summary: Summary = None
    reason: Annotated[
        str | None,
        line(500),
        Label("理由", "Reason"),
        "Why it was cancelled, or is handled again.",
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"open_day:{self.id}"

    @property
    def last_sign_up(self) -> datetime:
        """The last instant at which people may sign up."""
        return self.starts_at if self.sign_up_until is None else self.sign_up_until


@dataclass(frozen=True, slots=True)
class BesideDay:
    """What closing an open day looks at: opinions left, and whether the draft counts by now."""

    open_feedback: int
    is_binding: bool


@refuses_with(OpenDayCode.FEEDBACK_OPEN)
def why_feedback_is_left(beside: BesideDay) -> tuple[Problem, ...]:
    """Law 2: a word that is not true is not said."""
    if beside.open_feedback == 0:
        return ()
    return (problem(OpenDayCode.FEEDBACK_OPEN, found=beside.open_feedback),)


@refuses_with(OpenDayCode.FEEDBACK_OPEN)
@clause("PR/11b")
def why_close_is_refused(beside: BesideDay) -> tuple[Problem, ...]:
    """Law 3: while the document is a draft nothing is refused by it.

    Clause: PR/11b.
    """
    if not beside.is_binding or beside.open_feedback == 0:
        return ()
    return (problem(OpenDayCode.FEEDBACK_OPEN, clause="PR/11b", found=beside.open_feedback),)


_S = OpenDayState
_AHEAD = frozenset({_S.ANNOUNCED, _S.SIGN_UP})
_HELD, _DONE, _CLOSED = (frozenset({one}) for one in (_S.HELD, _S.FEEDBACK_DONE, _S.CLOSED))

OPEN_DAY_WORKFLOW: Workflow[OpenDayState, BesideDay] = workflow(
    "open_day",
    first=_S.ANNOUNCED,
    clause="OP/85",
    steps=(
        Step("edit", _AHEAD, None, act="edit_open_day", by=P.OPEN_DAY_RUN),
        Step(
            "open_sign_up",
            frozenset({_S.ANNOUNCED}),
            _S.SIGN_UP,
            act="open_open_day_sign_up",
            by=P.OPEN_DAY_RUN,
        ),
        Step(
            "hold",
            _AHEAD | _HELD,
            _S.HELD,
            clause="PR/11b",
            act="hold_open_day",
            by=P.OPEN_DAY_RUN,
        ),
        Step(
            "finish_feedback",
            _HELD,
            _S.FEEDBACK_DONE,
            (why_feedback_is_left,),
            "PR/11b",
            act="finish_open_day_feedback",
            by=P.OPEN_DAY_RUN,
        ),
        Step(
            "close",
            _HELD | _DONE,
            _S.CLOSED,
            (why_close_is_refused,),
            "PR/11b",
            act="close_open_day",
            by=P.OPEN_DAY_RUN,
        ),
        Step("reopen", _DONE | _CLOSED, _S.HELD, act="reopen_open_day", by=P.OPEN_DAY_RUN),
        Step("cancel", _AHEAD, _S.CANCELLED, act="cancel_open_day", by=P.OPEN_DAY_RUN),
    ),
)
"""ANNOUNCED → SIGN_UP → HELD → FEEDBACK_DONE → CLOSED; what was not held is CANCELLED."""
