"""The Government Office: who holds, leads, belongs to and may do what, at instants of one's own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from actions.declared import Asking, Shown, do
from domain.outcomes import Refused
from domain.people.district import seed
from domain.people.roles import Role
from domain.people.units import UnitGroup
from domain.people.viewer import Viewer
from domain.problems import Code
from store.database import Database, from_json
from tests.worlds.acts import PEOPLE, act_of, done, shanghai

NOW = shanghai("2026-10-12 10:00:00")
TODAY = date(2026, 10, 12)
SEEDED: dict[str, list[UUID]] = {
    "portfolio": [one.id for one in seed.portfolios()],
    "post": [one.id for one in seed.posts()],
    "group_member": [one.id for one in seed.group_members()],
    "group_clause": [one.id for one in seed.group_clauses()],
    "unit_group": [seed.seed_id("group", one.value) for one in UnitGroup],
    "person": [one.id for one in seed.persons()],
}


def person_id(code: str) -> UUID:
    """A seeded person: `L-MAYOR`, `L-EDM`, `L-DM1` to `L-DM5`, `P-FIN`."""
    return seed.seed_id("person", code)


def group_id(group: UnitGroup) -> UUID:
    """A seeded group."""
    return seed.seed_id("group", group.value)


@dataclass(slots=True)
class Office:
    """Acts as staff of the office unless somebody else is named."""

    database: Database
    now: datetime = NOW
    staff: Viewer = field(default_factory=lambda: PEOPLE.role(Role.GO_STAFF))

    async def told(self, asked: Asking, viewer: Viewer | None = None) -> Any:
        """What comes of it."""
        return await do(act_of(self.database, viewer or self.staff, self.now), asked)

    async def did(self, asked: Asking, viewer: Viewer | None = None) -> UUID:
        """The key of the thing, for nothing refuses it."""
        shown: Shown = done(await self.told(asked, viewer))
        return shown.thing_id

    async def why_not(
        self, asked: Asking, viewer: Viewer | None = None
    ) -> list[tuple[Code, tuple[str, ...]]]:
        """Code and path of everything that refuses it."""
        outcome = await self.told(asked, viewer)
        assert isinstance(outcome, Refused), outcome
        return [(one.code, one.path) for one in outcome.problems]

    async def log(self, stream: str) -> list[tuple[str, dict[str, Any]]]:
        """Kinds and payloads of a stream."""
        rows = await self.database.fetch(
            "SELECT kind, payload FROM event WHERE stream = $1 ORDER BY version", stream
        )
        return [(row["kind"], from_json(row["payload"])) for row in rows]


@asynccontextmanager
async def office(database: Database) -> AsyncIterator[Office]:
    """The office; what it changes of the people that all tests share is put back."""
    yield Office(database)
    async with database.transaction() as transaction:
        await transaction.execute("TRUNCATE absence, authority_grant CASCADE")
        for table, ids in SEEDED.items():
            await transaction.execute(f"DELETE FROM {table} WHERE id <> ALL($1)", ids)
            if table != "person":
                await transaction.execute(
                    f"UPDATE {table} SET valid_to = NULL, end_reason = NULL"
                    " WHERE valid_to IS NOT NULL"
                )
