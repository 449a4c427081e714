"""Compiled reads and the ordinary way answer alike: over drawn operations, for every role."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import chain
from random import Random
from typing import Any

import aiohttp
import orjson
from graphql import ExecutionResult

from domain.people.district import seed
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.scoring.entry_codes import EntryCodes
from domain.scoring.receipts import UrnKeys
from schema.relay import global_id
from server.assembly import rules_of
from server.auth.tokens import Tokens
from server.clock import SystemClock
from server.graphql.compiled.reads import CompiledReads
from server.graphql.context import OperationContext, ServerParts
from server.graphql.execution import run_operation
from server.graphql.limits import Limits
from server.graphql.memory import Shares
from server.graphql.operations import Catalogue, Operation
from server.graphql.schema import graphql_schema
from server.settings import Settings
from store.database import Database
from store.readable import library
from store.reading.lanes import ReadLanes
from store.scoring.ballot_box import BallotBox
from tests.api.world import DEMO_CLOCK, STREET, make_world
from tests.asking import Asker
from tests.reading.drawing import Drawer, Drawn
from tests.serving import SECRET, serving

HUGE = 10**9
OPERATIONS = 500
LIMITS = Limits(
    characters=HUGE,
    tokens=HUGE,
    selections=HUGE,
    depth=HUGE,
    aliases=HUGE,
    directives=HUGE,
    cost=HUGE,
    answer_bytes=8_388_608,
)


@dataclass(slots=True)
class Both:
    """One world, asked in both ways."""

    database: Database
    ids: list[str]
    cursors: list[str]
    catalogue: Catalogue
    reads: CompiledReads
    parts: ServerParts

    def operation(self, drawn: Drawn) -> Operation:
        """The operation, which must be valid."""
        found = self.catalogue.find(drawn.text, None, may_introspect=True)
        assert isinstance(found, Operation), (found, drawn.text)
        return found

    async def ordinary(self, drawn: Drawn, viewer: Viewer) -> ExecutionResult:
        """By graphql-core and our resolvers."""
        operation = self.operation(drawn)
        context = OperationContext(
            self.parts,
            viewer=viewer,
            language="zh",
            needs=operation.needs,
            counts=lambda _viewer: True,
        )
        return await run_operation(operation, drawn.variables, context)

    async def compiled(self, drawn: Drawn, viewer: Viewer) -> Any:
        """By one statement; nothing when it takes the ordinary way."""
        found = self.reads.find(self.operation(drawn), drawn.variables, viewer)
        if found is None:
            return None
        read = found.read
        return orjson.loads(await self.parts.lanes.fetch(read.prepared.sql, read.args))


@asynccontextmanager
async def one_world(database: Database, credentials: dict[str, Any]) -> AsyncIterator[Both]:
    """A world with one of everything, left alone by the server that made it."""
    async with (
        serving(
            credentials,
            demo_clock=DEMO_CLOCK,
            max_depth="100",
            max_aliases="100000",
            max_tokens="100000",
            max_cost="1000000000",
            max_selections="1000000",
        ) as server,
        aiohttp.ClientSession() as http,
    ):
        world = await make_world(Asker(http, server))
    cases = await database.fetch("SELECT id FROM case_file")
    lanes = ReadLanes(credentials, size=2)
    yield Both(
        database,
        [*world.nodes, *(global_id("SupervisionItem", row["id"]) for row in cases), "bad", ""],
        ["bad"],
        Catalogue(graphql_schema(), LIMITS, most_bytes=HUGE),
        CompiledReads(library(), Shares.of(HUGE)),
        ServerParts(
            database,
            lanes,
            SystemClock(),
            rules_of(Settings()),
            Tokens(SECRET),
            EntryCodes(SECRET),
            UrnKeys(SECRET),
            BallotBox(database),
        ),
    )
    lanes.close()


def viewers() -> list[Viewer]:
    """One of each role, at the unit the world is about and at another."""
    found = []
    for role in Role:
        member = seed.representatives()[0]
        if role is Role.REPRESENTATIVE:
            found.append(Viewer(role=role, person_id=member.person_id, representative_id=member.id))
        elif role.value.startswith(("UNIT_", "STREET_")):
            own = next(one.code for one in seed.units() if one.is_reviewed)
            units = [seed.seed_id("unit", code) for code in (own, STREET, "EDU")]
            found += [Viewer(role=role, unit_id=one) for one in units]
            found.append(Viewer(role=role))
        else:
            found.append(Viewer(role=role))
    return found


def cursors_in(value: Any) -> list[str]:
    """Every cursor of an answer."""
    if isinstance(value, list):
        return list(chain.from_iterable(map(cursors_in, value)))
    if not isinstance(value, dict):
        return []
    own = [text for key, text in value.items() if key.lower().endswith("cursor") and text]
    return [*own, *chain.from_iterable(map(cursors_in, value.values()))]


async def test_both_ways_give_equal_answers(
    database: Database, credentials: dict[str, Any]
) -> None:
    everyone = viewers()
    compiled = 0
    async with one_world(database, credentials) as both:
        for number in range(OPERATIONS):
            chance = Random(number)
            drawer = Drawer(chance, both.ids, both.cursors, known={"performanceYear": [2025, 2026]})
            drawn = drawer.draw()
            viewer = chance.choice(everyone)
            expected = await both.ordinary(drawn, viewer)
            found = await both.compiled(drawn, viewer)
            if expected.errors:
                assert found is None, (drawn, expected.errors)
            elif found is not None:
                compiled += 1
                plain = orjson.loads(orjson.dumps(expected.data))
                assert found == plain, (number, drawn, viewer.role)
                both.cursors += cursors_in(plain)
    assert compiled >= OPERATIONS * 0.4
