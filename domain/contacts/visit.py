"""Visits to what leaders are linked to, and whether they count (WS/1b, WS/1d, WS/2c, WS/2e)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.clause_marks import clause
from domain.contacts.linking import THEMED, VISITED_BY, LinkedLeaderId, LinkFacts
from domain.contacts.permissions import ContactPermission as P
from domain.contacts.problems import ContactCode
from domain.declared.marks import Label, NotAfter, Public, Ref, Text, line
from domain.declared.worded import Worded
from domain.instants import local_date
from domain.problems import Named, Problem, problem
from domain.workflow import Step, Workflow, workflow


class VisitForm(Worded):
    """In which form a leader and those he is linked to met (PR/7a)."""

    VISIT = "VISIT", "走访调研", "visit on the spot"
    CORDIAL_MEETING = "CORDIAL_MEETING", "亲清会", "cordial-and-clean meeting"
    SEMINAR = "SEMINAR", "座谈会", "seminar"
    ON_SITE_OFFICE = "ON_SITE_OFFICE", "现场办公", "departments work on the spot"


class VisitState(Worded):
    """Whether the record of a visit stands."""

    RECORDED = "RECORDED", "已登记", "recorded"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn, counts for nothing", "withdrawn"


VisitedAt = Annotated[
    datetime, NotAfter(), Label("走访时间", "When"), "When it was; it may be entered later."
]
Form = Annotated[VisitForm, Label("形式", "Form"), "In which form they met."]
IsLeaderPresent = Annotated[
    bool,
    Public("leaderPresent"),
    Label("领导本人到场", "Leader present"),
    "Whether the leader came himself; without him it does not count.",
]
AboutLivelihood = Annotated[
    bool,
    Label("“七有”“五性”", "Seven haves, five qualities"),
    "Whether it was about the seven haves and the five qualities.",
]
AboutHotline = Annotated[
    bool, Label("12345市民热线", "12345 hotline"), "Whether it was about the hotline."
]
AboutGovernance = Annotated[
    bool, Label("社会治理", "Social governance"), "Whether it was about social governance."
]
Summary = Annotated[str, Text(2_000), Label("走访情况", "What was found"), "What was found there."]
Needs = Annotated[
    str, Text(2_000), Label("需求和困难", "Needs"), "What they need, and what is difficult."
]
Participants = Annotated[
    str,
    line(300),
    Label("到场部门", "Departments"),
    "Departments that were called to the spot (PR/7c).",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitFacts:
    """A visit to what a leader is linked to, by himself or by others for him."""

    id: UUID
    link_id: Annotated[
        UUID,
        Ref("LeaderLink", with_owner=True),
        Label("联系对象", "Link"),
        "The link for which it was made.",
    ]
    leader_id: LinkedLeaderId
    unit_id: Annotated[
        UUID | None,
        Ref("Unit", with_owner=True),
        Public("street"),
        Label("街道", "Street"),
        "The street, where it was made there or in one of its communities.",
    ] = None
    visited_at: Annotated[datetime, Label("走访时间", "When"), "When it was."]
    form: Form
    is_leader_present: IsLeaderPresent
    about_livelihood: AboutLivelihood
    about_hotline: AboutHotline
    about_governance: AboutGovernance
    summary: Summary
    needs: Needs | None = None
    participants: Participants | None = None
    state: Annotated[VisitState, Label("状态", "State"), "Whether the record stands."]
    entered_at: Annotated[
        datetime, Label("登记", "Entered"), "When it was entered; later than the visit itself."
    ]
    reason: Annotated[
        str | None, line(500), Label("撤回理由", "Why withdrawn"), "Why it was withdrawn."
    ] = None

    @property
    def owner_id(self) -> UUID:
        """Whose own it is."""
        return self.leader_id

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"leader_visit:{self.id}"


_RECORDED = frozenset({VisitState.RECORDED})

VISIT_WORKFLOW: Workflow[VisitState, VisitFacts] = workflow(
    "leader_visit",
    first=VisitState.RECORDED,
    clause="WS/1b",
    steps=(
        Step("edit_leader_visit", _RECORDED, None, by=P.CONTACT_RECORD),
        Step("withdraw_leader_visit", _RECORDED, VisitState.WITHDRAWN, by=P.CONTACT_RECORD),
    ),
)


@clause("WS/1d")
def why_theme_is_missing(visit: VisitFacts, link: LinkFacts) -> tuple[Problem, ...]:
    """A visit to a street or community has one of the focus themes at least."""
    if link.kind not in THEMED:
        return ()
    if visit.about_livelihood or visit.about_hotline or visit.about_governance:
        return ()
    return (problem(ContactCode.THEME_MISSING, path=("aboutLivelihood",), clause="WS/1d"),)


@clause("WS/1b", "WS/2c")
def why_outside_link(visit: VisitFacts, link: LinkFacts) -> tuple[Problem, ...]:
    """A visit is made while the link holds, both its days in."""
    if link.holds_on(local_date(visit.visited_at)):
        return ()
    until = Named("今", "now") if link.valid_to is None else Named(*[str(link.valid_to)] * 2)
    return (
        problem(
            ContactCode.OUTSIDE_LINK,
            path=("visitedAt",),
            clause=VISITED_BY[link.kind],
            first=link.valid_from,
            last=until,
        ),
    )
