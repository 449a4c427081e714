"""Shapes of the delegation."""

import strawberry

from domain.representatives.categories import (
    CATEGORY_NAMES,
    SUB_KIND_NAMES,
    RepresentativeCategory,
    RepresentativeState,
    RepresentativeSubKind,
)
from domain.representatives.pool import PoolStatus
from schema.context import Info, context_of
from schema.enums import described_enum
from schema.people import Unit
from schema.relay import Connection, Node, global_id
from store.representatives.facts import RepresentativeFacts

described_enum(
    RepresentativeCategory,
    description="The eight categories of the delegation (FS/2.1a).",
    values={one: f"{zh} · {en}" for one, (zh, en) in CATEGORY_NAMES.items()},
)
described_enum(
    RepresentativeSubKind,
    description="Kinds within the category of central units and troops.",
    values={one: f"{zh} · {en}" for one, (zh, en) in SUB_KIND_NAMES.items()},
)
described_enum(
    RepresentativeState,
    description="A representative from nomination to the end of the term.",
    values={
        RepresentativeState.NOMINATED: "已提名 · nominated",
        RepresentativeState.QUALIFIED: "符合条件 · meets all four criteria",
        RepresentativeState.ACTIVE: "在任 · may be invited and score",
        RepresentativeState.SUSPENDED: "暂停 · suspended",
        RepresentativeState.ENDED: "已届满 · ended",
    },
)
described_enum(
    PoolStatus,
    description="How the number of active members compares with about a hundred (FS/2.3a, A3).",
    values={
        PoolStatus.BELOW_RANGE: "偏少 · fewer than 90",
        PoolStatus.IN_RANGE: "适当 · 90 to 110",
        PoolStatus.ABOVE_RANGE: "偏多 · more than 110",
    },
)


@strawberry.type(description="A member of the delegation.")
class Representative(Node):
    """See the description."""

    code: str = strawberry.field(description="Stable short code, e.g. R001.")
    name: str = strawberry.field(description="Full name.")
    category: RepresentativeCategory = strawberry.field(description="One of the eight.")
    sub_kind: RepresentativeSubKind | None = strawberry.field(
        description="Set within central units and troops only."
    )
    state: RepresentativeState = strawberry.field(description="Where the membership stands.")
    facts: strawberry.Private[RepresentativeFacts]

    @strawberry.field(description="The unit he is affiliated to; he is recused from its slot.")
    async def affiliation(self, info: Info) -> Unit | None:
        """Loaded with its like."""
        if self.facts.affiliation_id is None:
            return None
        facts = await context_of(info).loaders.unit.load(self.facts.affiliation_id)
        return None if facts is None else Unit.of(facts)

    @classmethod
    def of(cls, facts: RepresentativeFacts) -> "Representative":
        """From facts."""
        sub_kind = facts.sub_kind
        return cls(
            id=global_id("Representative", facts.id),
            code=facts.code,
            name=facts.name,
            category=RepresentativeCategory(facts.category),
            sub_kind=None if sub_kind is None else RepresentativeSubKind(sub_kind),
            state=RepresentativeState(facts.state),
            facts=facts,
        )


@strawberry.type(description="A page of representatives, sorted by pinyin.")
class RepresentativeConnection(Connection[Representative]):
    """See the description."""


@strawberry.input(description="Which representatives; everything given must hold.")
class RepresentativeFilterInput:
    """See the description."""

    category: RepresentativeCategory | None = strawberry.field(
        default=None, description="One category."
    )
    state: RepresentativeState | None = strawberry.field(default=None, description="One state.")
    affiliation_id: strawberry.ID | None = strawberry.field(
        default=None, description="Affiliated to this unit."
    )
    text: str | None = strawberry.field(
        default=None, description="Part of the name, or the whole code."
    )


@strawberry.type(description="How many active members a category has.")
class CategoryCount:
    """See the description."""

    category: RepresentativeCategory = strawberry.field(description="The category.")
    count: int = strawberry.field(description="Active members, 0 when there are none.")


@strawberry.type(description="The delegation in numbers.")
class RepresentativePool:
    """See the description."""

    by_category: list[CategoryCount] = strawberry.field(
        description="All eight categories, those without members too."
    )
    active_count: int = strawberry.field(description="Active members in all.")
    status: PoolStatus = strawberry.field(description="How that compares with about a hundred.")
