"""Shapes of units, persons and posts."""

from uuid import UUID

import strawberry

from domain.people.permissions import Permission
from domain.people.roles import Role
from schema.context import Info, context_of, needs
from schema.enums import described_enum
from schema.relay import Connection, Node, global_id
from store.people.facts import PersonFacts, PostFacts, UnitFacts

described_enum(
    Role,
    description="What a token lets its bearer be.",
    values={role: f"{role.zh} · {role.en}" for role in Role},
)


@strawberry.type(description="A person who holds posts or represents the public.")
class Person(Node):
    """See the description."""

    name: str = strawberry.field(description="Full name.")

    @classmethod
    def of(cls, facts: PersonFacts) -> "Person":
        """From facts."""
        return cls(id=global_id("Person", facts.id), name=facts.name)


@strawberry.type(description="A function a person holds at a unit.")
class Post:
    """See the description."""

    title: str = strawberry.field(description="Title in Chinese.")
    title_en: str = strawberry.field(description="Title in English.")
    role: Role = strawberry.field(description="The software role that the post gives.")
    is_head: bool = strawberry.field(description="Whether the holder heads the unit.")
    facts: strawberry.Private[PostFacts]

    @strawberry.field(
        description="Who holds it; null for those who may not see persons.",
        metadata=needs(Permission.PERSON_READ),
    )
    async def person(self, info: Info) -> Person | None:
        """Loaded with its like."""
        context = context_of(info)
        if not context.may(Permission.PERSON_READ):
            return None
        facts = await context.loaders.person.load(self.facts.person_id)
        return None if facts is None else Person.of(facts)

    @classmethod
    def of(cls, facts: PostFacts) -> "Post":
        """From facts."""
        return cls(
            title=facts.title_zh,
            title_en=facts.title_en,
            role=Role(facts.role),
            is_head=facts.is_head,
            facts=facts,
        )


@strawberry.type(description="A unit of the district: department, street, body or counterparty.")
class Unit(Node):
    """See the description."""

    code: str = strawberry.field(description="Stable short code, e.g. FIN or STREET-01.")
    name: str = strawberry.field(description="Chinese name as printed.")
    name_en: str = strawberry.field(description="English name.")
    kind: str = strawberry.field(description="DEPT, STREET, GOV-OFFICE and so on (UNITS.md).")
    is_reviewed: bool = strawberry.field(description="Whether it reports in the hall.")
    is_invented: bool = strawberry.field(
        description="Whether it stands in none of the documents and was made up for the trial."
    )
    facts: strawberry.Private[UnitFacts]

    @strawberry.field(
        description="Posts held now, the head first.", metadata=needs(Permission.PERSON_READ)
    )
    async def posts(self, info: Info) -> list[Post]:
        """Empty for those who may not see persons."""
        context = context_of(info)
        if not context.may(Permission.PERSON_READ):
            return []
        posts = await context.loaders.posts_of_unit.load(self.facts.id)
        return [Post.of(post) for post in posts or ()]

    @classmethod
    def of(cls, facts: UnitFacts) -> "Unit":
        """From facts."""
        return cls(
            id=global_id("Unit", facts.id),
            code=facts.code,
            name=facts.name_zh,
            name_en=facts.name_en,
            kind=facts.kind,
            is_reviewed=facts.is_reviewed,
            is_invented=facts.is_invented,
            facts=facts,
        )


@strawberry.type(description="A page of units, sorted by pinyin.")
class UnitConnection(Connection[Unit]):
    """See the description."""


@strawberry.input(description="Which units; everything given must hold.")
class UnitFilterInput:
    """See the description."""

    kind: str | None = strawberry.field(default=None, description="Kind, e.g. STREET.")
    is_reviewed: bool | None = strawberry.field(
        default=None, description="Only those that report in the hall, or only the others."
    )
    group: str | None = strawberry.field(default=None, description="Code of a group, e.g. G-DEPT.")
    text: str | None = strawberry.field(
        default=None, description="Part of a name or an alias, or the whole code."
    )


@strawberry.type(description="Who you are to this server.")
class Viewer:
    """See the description."""

    role: Role = strawberry.field(description="What your token lets you be.")
    name: str | None = strawberry.field(description="Your name, if the token carries one.")
    permissions: list[str] = strawberry.field(
        description="What you may do and see, as `thing:verb` with `@OWN_UNIT` and the like."
    )

    @strawberry.field(description="Your unit, if the token is bound to one.")
    async def unit(self, info: Info) -> Unit | None:
        """Loaded."""
        context = context_of(info)
        if context.viewer.unit_id is None:
            return None
        facts = await context.loaders.unit.load(context.viewer.unit_id)
        return None if facts is None else Unit.of(facts)


async def unit_of(info: Info, unit_id: UUID) -> Unit:
    """The unit a foreign key points to; the database keeps it there."""
    facts = await context_of(info).loaders.unit.load(unit_id)
    if facts is None:
        raise LookupError(f"unit {unit_id} is not in the database")
    return Unit.of(facts)
