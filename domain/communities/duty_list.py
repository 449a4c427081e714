"""The list of what communities do, in versions that follow each other day by day (WS/27a)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from domain.clause_marks import clause
from domain.communities.permissions import CommunitiesPermission as P
from domain.communities.problems import CommunitiesCode
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Public, Range, Ref, Text, line
from domain.declared.worded import Worded
from domain.gate import refuses_with
from domain.problems import Problem, problem
from domain.workflow import Step, Workflow, workflow

MOST_DUTIES = 500
"""Of one version; numbers go no further."""


class DutyListState(Worded, public="CommunityDutyListState"):
    """Where a version stands; whether it is in force its days say."""

    DRAFT = "DRAFT", "起草中", "being drafted"
    PUBLISHED = "PUBLISHED", "已发布", "no newer version is published", "published"
    SUPERSEDED = "SUPERSEDED", "已被替代", "a newer version follows its last day", "superseded"
    DISCARDED = "DISCARDED", "已放弃", "discarded"


Title = Annotated[str, line(100), Label("名称", "Title"), "What the version is called."]
ListId = Annotated[UUID, Ref("CommunityDutyList", is_looked_up=False), "Id of the version."]
Number = Annotated[
    int, Range(1, MOST_DUTIES), Label("序号", "Number"), "Its number in the list, 1 to 500."
]
DutyText = Annotated[
    str, Text(1_000), Public("text"), Label("职责", "Duty"), "What communities do."
]
Basis = Annotated[
    str,
    line(300),
    Label("依据", "Basis"),
    "The law, rule or document that it rests on.",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyListFacts:
    """A version of the list of community duties; in force from its first day to its last."""

    id: UUID
    version: Annotated[int, Label("版次", "Version"), "Counted from 1, as they were drafted."]
    title: Title
    copied_from_id: Annotated[
        UUID | None,
        Ref("CommunityDutyList"),
        Label("沿用版本", "Copied from"),
        "The version whose duties it began with.",
    ] = None
    state: Annotated[DutyListState, Label("状态", "State"), "Where it stands."]
    stands_since: StandsSince
    entered_at: EnteredAt
    valid_from: Annotated[
        date | None, Label("施行日", "In force from"), "The first day, once it is published."
    ] = None
    valid_to: Annotated[
        date | None,
        Label("截止日", "Until"),
        "The last day, once a newer version is published.",
    ] = None
    duty_count: Annotated[int, Label("职责数", "Duties"), "How many duties it has."] = 0
    reason: Annotated[
        str | None, line(500), Label("理由", "Reason"), "Why the draft was discarded."
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"community_duty_list:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunityDutyFacts:
    """A duty of communities, as one version of the list has it."""

    id: UUID
    list_id: Annotated[
        UUID,
        Ref("CommunityDutyList", with_owner=True),
        Public("dutyList"),
        Label("清单", "List"),
        "In which version.",
    ]
    number: Number
    content: DutyText
    basis: Basis
    lead_unit_id: Annotated[
        UUID,
        Ref("Unit", with_owner=True),
        Label("牵头单位", "Lead unit"),
        "The unit that guides communities in it.",
    ]


def holds_on(version: DutyListFacts, day: date) -> bool:
    """Whether a version is in force on a day; its first and its last day are in."""
    if version.valid_from is None or version.state is DutyListState.DISCARDED:
        return False
    return version.valid_from <= day and (version.valid_to is None or day <= version.valid_to)


@refuses_with(CommunitiesCode.DUTY_LIST_EMPTY)
@clause("WS/27a")
def why_list_is_empty(version: DutyListFacts) -> tuple[Problem, ...]:
    """A list has a duty at least.

    Clause: WS/27a.
    """
    if version.duty_count:
        return ()
    return (problem(CommunitiesCode.DUTY_LIST_EMPTY, clause="WS/27a"),)


@refuses_with(CommunitiesCode.DUTY_LIST_NOT_LATER)
@clause("WS/27a")
def why_first_day_is_refused(first: date, newest: DutyListFacts | None) -> tuple[Problem, ...]:
    """A version begins after the one published last, so that one is in force on each day.

    Clause: WS/27a.
    """
    before = None if newest is None else newest.valid_from
    if before is None or first > before:
        return ()
    code = CommunitiesCode.DUTY_LIST_NOT_LATER
    return (problem(code, path=("validFrom",), clause="WS/27a", day=before),)


_S = DutyListState
_DRAFT = frozenset({_S.DRAFT})
_BY = P.COMMUNITY_DUTY_DRAFT

DUTY_LIST_WORKFLOW: Workflow[DutyListState, DutyListFacts] = workflow(
    "community_duty_list",
    first=_S.DRAFT,
    clause="WS/27a",
    steps=(
        Step("edit", _DRAFT, None, act="edit_community_duty_list", by=_BY),
        Step("put", _DRAFT, None, act="put_community_duty", by=_BY),
        Step("strike", _DRAFT, None, act="strike_community_duty", by=_BY),
        Step(
            "publish",
            _DRAFT,
            _S.PUBLISHED,
            (why_list_is_empty,),
            act="publish_community_duty_list",
            by=P.COMMUNITY_DUTY_PUBLISH,
        ),
        Step("discard", _DRAFT, _S.DISCARDED, act="discard_community_duty_list", by=_BY),
        # It follows from the newer version's publication; nobody takes it by itself.
        Step("supersede", frozenset({_S.PUBLISHED}), _S.SUPERSEDED),
    ),
)
"""DRAFT → PUBLISHED → SUPERSEDED; what comes to nothing is DISCARDED."""
