"""Shapes of the clause register."""

from collections.abc import Iterable

import strawberry

from domain.clauses.carriers import Carrier, CarrierKind
from domain.clauses.documents import DOCUMENTS, Document, DocumentKey, DocumentStatus
from domain.clauses.register import Clause as ClauseFact
from domain.clauses.register import Strength
from domain.clocks.compliance import ComplianceStatus
from domain.obligations.duty import Effect
from domain.obligations.permissions import ObligationPermission
from schema.context import Info, context_of, needs
from schema.enums import worded_enum
from schema.relay import Connection, Node, global_id

for _enum in (CarrierKind, ComplianceStatus, DocumentKey, DocumentStatus, Effect, Strength):
    worded_enum(_enum)


@strawberry.type(name="Document", description="One of the five documents.")
class DocumentShape:
    """See the description."""

    key: DocumentKey = strawberry.field(description="Short key; clause ids begin with it.")
    number: str | None = strawberry.field(description="Official number; the draft has none.")
    title: str = strawberry.field(description="Short Chinese title.")
    title_en: str = strawberry.field(description="Short English title.")

    @strawberry.field(description="Whether it counts today, as the district has said.")
    async def status(self, info: Info) -> DocumentStatus:
        """As `documents` tells it."""
        return (await context_of(info).documents())[self.key]

    @classmethod
    def of(cls, fact: Document) -> "DocumentShape":
        """From facts."""
        return cls(key=fact.key, number=fact.number, title=fact.title_zh, title_en=fact.title_en)


@strawberry.type(description="Something in this product that carries a clause.")
class ClauseCarrier:
    """See the description."""

    kind: CarrierKind = strawberry.field(description="What it is.")
    name: str = strawberry.field(
        description="Its name: a duty's key, a mutation, a clock's kind, a step, a rule."
    )
    title: str | None = strawberry.field(description="What it is called in Chinese, if it is.")
    title_en: str | None = strawberry.field(description="What it is called in English, if it is.")


@strawberry.type(description="How many obligations by a clause stand alike this year.")
class ClauseStanding:
    """See the description."""

    status: ComplianceStatus = strawberry.field(description="How they stand.")
    effect: Effect = strawberry.field(description="What it means if they are not met.")
    count: int = strawberry.field(description="How many.")


@strawberry.type(description="A clause of the documents, in our own words.")
class Clause(Node):
    """See the description."""

    clause_id: str = strawberry.field(description="Id as cited everywhere, e.g. OP/64a.")
    document: DocumentShape = strawberry.field(description="Where it stands.")
    article: str = strawberry.field(description="Article or section as the document counts.")
    heading: str = strawberry.field(description="A short English heading.")
    obligation: str = strawberry.field(description="What it obliges to, in Chinese.")
    obligation_en: str = strawberry.field(description="What it obliges to, in English.")
    actor: str = strawberry.field(description="Who must act.")
    cadence: str = strawberry.field(description="How often; `none` when it is no recurring duty.")
    quantity: str | None = strawberry.field(description="A figure the clause gives, if any.")
    window: str | None = strawberry.field(description="When it must happen, if it says so.")
    kind: str = strawberry.field(description="workflow, gate, deadline, quota and so on.")
    strength: Strength = strawberry.field(description="How binding it is.")
    module: str = strawberry.field(description="The module of this product that it belongs to.")
    carried_by: list[ClauseCarrier] = strawberry.field(
        description="What carries it in this product; empty while nothing does."
    )

    @strawberry.field(
        description="How the district stands by it this year, or your unit where you see no more;"
        " empty where no duty carries it.",
        metadata=needs(ObligationPermission.OBLIGATION_READ),
    )
    async def standing(self, info: Info) -> list[ClauseStanding]:
        """Worked out once an operation for all clauses."""
        found = await context_of(info).standings()
        return [
            ClauseStanding(
                status=ComplianceStatus(one.status), effect=Effect(one.effect), count=one.count
            )
            for one in found.get(self.clause_id, ())
        ]

    @classmethod
    def of(cls, fact: ClauseFact, carried_by: Iterable[Carrier]) -> "Clause":
        """From facts, and what was found to carry it."""
        return cls(
            id=global_id("Clause", fact.id),
            clause_id=fact.id,
            document=DocumentShape.of(DOCUMENTS[fact.document]),
            article=fact.article,
            heading=fact.heading_en,
            obligation=fact.obligation_zh,
            obligation_en=fact.obligation_en,
            actor=fact.actor,
            cadence=fact.cadence,
            quantity=fact.quantity or None,
            window=fact.window or None,
            kind=fact.kind,
            strength=fact.strength,
            module=fact.module,
            carried_by=[
                ClauseCarrier(kind=one.kind, name=one.name, title=one.zh, title_en=one.en)
                for one in carried_by
            ],
        )


@strawberry.type(description="A page of clauses, in the register's order.")
class ClauseConnection(Connection[Clause]):
    """See the description."""


@strawberry.input(description="Which clauses; everything given must hold.")
class ClauseFilterInput:
    """See the description."""

    document: DocumentKey | None = strawberry.field(default=None, description="One document.")
    article: str | None = strawberry.field(default=None, description="One article, as printed.")
    kind: str | None = strawberry.field(default=None, description="One kind, e.g. deadline.")
    strength: Strength | None = strawberry.field(default=None, description="One strength.")
    module: str | None = strawberry.field(default=None, description="One module.")
    text: str | None = strawberry.field(
        default=None, description="Part of the id, the heading, the obligation or the actor."
    )
