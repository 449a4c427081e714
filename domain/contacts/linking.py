"""A leader's links with streets, communities and enterprises, day by day (WS/1a, WS/2a)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from domain.clause_marks import clause
from domain.contacts.permissions import ContactPermission as P
from domain.contacts.problems import ContactCode
from domain.declared.marks import Label, Public, Ref
from domain.declared.worded import Worded
from domain.people.dated import Dated
from domain.people.facts import PostFacts
from domain.people.roles import LEADERS
from domain.people.scopes import Standing
from domain.problems import Named, Problem, problem
from domain.workflow import Step, Workflow, workflow


class LinkKind(Worded):
    """What a leader is linked to."""

    STREET = "STREET", "街道", "street"
    COMMUNITY = "COMMUNITY", "社区", "community"
    ENTERPRISE = "ENTERPRISE", "企业", "enterprise"


LINKED_BY = {
    LinkKind.STREET: "WS/1a",
    LinkKind.COMMUNITY: "WS/1a",
    LinkKind.ENTERPRISE: "WS/2a",
}
"""The clause by which a leader is linked to it."""

VISITED_BY = {
    LinkKind.STREET: "WS/1b",
    LinkKind.COMMUNITY: "WS/1b",
    LinkKind.ENTERPRISE: "WS/2c",
}
"""The clause by which he visits it."""

THEMED = frozenset({LinkKind.STREET, LinkKind.COMMUNITY})
"""Visits to these are about one of the focus themes (WS/1d)."""

LinkedLeaderId = Annotated[
    UUID,
    Ref("Person", with_owner=True),
    Label("区领导", "Leader"),
    "The leader of the district government.",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFacts(Dated):
    """A leader's link with one street, community or enterprise."""

    id: UUID
    leader_id: LinkedLeaderId
    kind: Annotated[LinkKind, Label("类别", "Kind"), "What he is linked to."]
    unit_id: Annotated[
        UUID | None,
        Ref("Unit", with_owner=True),
        Public("street"),
        Label("街道", "Street"),
        "The street, or that of the community.",
    ] = None
    community_id: Annotated[
        UUID | None,
        Ref("Community", with_owner=True),
        Label("社区", "Community"),
        "The community, where it is one.",
    ] = None
    enterprise_id: Annotated[
        UUID | None,
        Ref("Enterprise", with_owner=True),
        Label("企业", "Enterprise"),
        "The enterprise, where it is one.",
    ] = None

    @property
    def owner_id(self) -> UUID:
        """Whose own it is."""
        return self.leader_id

    @property
    def target_id(self) -> UUID | None:
        """The street, community or enterprise."""
        return self.enterprise_id or self.community_id or self.unit_id

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"leader_link:{self.id}"


LINK_WORKFLOW: Workflow[Standing, object] = workflow(
    "leader_link",
    first=Standing.ON_RECORD,
    clause="WS/1a",
    steps=(Step("end_leader_link", frozenset({Standing.ON_RECORD}), None, by=P.CONTACT_RECORD),),
)


@clause("WS/1a", "WS/2a", "WS/29a")
def why_no_leader(
    posts: Iterable[PostFacts], new: Dated, *, path: str, clause_id: str
) -> tuple[Problem, ...]:
    """Who is linked or paired leads the district government on its first day (A41)."""
    if any(one.role in LEADERS and one.holds_on(new.valid_from) for one in posts):
        return ()
    return (problem(ContactCode.NOT_A_LEADER, path=(path,), clause=clause_id),)


def why_linked_twice(
    new: LinkFacts, others: Iterable[LinkFacts], *, path: str
) -> tuple[Problem, ...]:
    """Nobody is linked to the same twice at a time: it would count twice."""
    return tuple(
        problem(
            ContactCode.ALREADY_LINKED,
            path=(path,),
            clause=LINKED_BY[new.kind],
            other=_days(one),
        )
        for one in others
        if one.target_id == new.target_id and one.overlaps(new)
    )


def _days(one: Dated) -> Named:
    if one.valid_to is None:
        return Named(f"自{one.valid_from}起", f"from {one.valid_from} on")
    return Named(f"{one.valid_from}至{one.valid_to}", f"from {one.valid_from} to {one.valid_to}")
