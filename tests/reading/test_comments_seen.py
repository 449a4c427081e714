"""Comments are for the office and for the unit that they are about, for it not before its time."""

from dataclasses import dataclass
from typing import Any

import pytest

from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.scoring.states import Reveal
from store.database import Database
from tests.oracle.product import Product, product
from tests.oracle.wire import global_id
from tests.reading.drawing import Drawn
from tests.worlds.acts import PEOPLE, done
from tests.worlds.review_session import ReviewWorld, review_session

COMMENTS = "query($id: ID!) { node(id: $id) { ... on Slot { unit { code } comments } } }"
SAID = {f"意见{member}" for member in range(3)}


@dataclass(frozen=True, slots=True)
class Looking:
    """A slot that three have scored, and whoever looks at it."""

    world: ReviewWorld
    product: Product

    async def seen(self, viewer: Viewer) -> set[str]:
        """The comments that somebody sees."""
        slot = global_id("Slot", self.world.slot_ids[0])
        told = await self.product.answer(Drawn(COMMENTS, {"id": slot}), viewer)
        assert not told.errors, told.errors
        node: Any = told.data["node"]
        # Who does not see the slot sees none either.
        return set() if node is None else set(node["comments"])

    async def by(self, role: Role, unit: str | None = None) -> set[str]:
        """The same, by somebody in a role."""
        return await self.seen(PEOPLE.role(role, unit=unit))

    async def code(self) -> str:
        """The unit that it is about."""
        slot = await self.world.slot()
        found: str = await self.world.database.fetchval(
            "SELECT code FROM unit WHERE id = $1", slot.unit_id
        )
        return found


async def _scored(database: Database, reveal: Reveal) -> ReviewWorld:
    world = await review_session(database, units=1, representatives=9, reveal=reveal)
    await world.ready_to_score()
    for member in range(3):
        done(await world.ballot(member, "80", comment=f"意见{member}"))
    return world


@pytest.mark.clause("FS/3.4g")
@pytest.mark.parametrize("reveal", Reveal)
async def test_comments_are_seen_by_office_and_unit_alone_and_in_their_time(
    database: Database, reveal: Reveal
) -> None:
    world = await _scored(database, reveal)
    async with product(database) as asked:
        looking = Looking(world, asked)
        unit = await looking.code()
        other = "FIN" if unit != "FIN" else "EDU"

        async def nobody_else_sees_any() -> None:
            assert await looking.by(Role.UNIT_HEAD, other) == set()
            for role in (Role.MAYOR, Role.GO_DIRECTOR, Role.SUPERVISION, Role.LIVE_SCREEN):
                assert await looking.by(role) == set(), role
            assert await looking.seen(PEOPLE.representative(1)) == set()

        # While scores come in, nobody reads what was said with them.
        for role, whose in ((Role.PERFORMANCE, None), (Role.UNIT_HEAD, unit)):
            assert await looking.by(role, whose) == set()
        done(await world.close())
        done(await world.complete())
        assert await looking.by(Role.PERFORMANCE) == SAID
        waits = reveal is Reveal.AT_END
        assert await looking.by(Role.UNIT_STAFF, unit) == (set() if waits else SAID)
        await nobody_else_sees_any()
        done(await world.publish())
        assert await looking.by(Role.UNIT_STAFF, unit) == SAID
        assert await looking.by(Role.PERFORMANCE) == SAID
        await nobody_else_sees_any()
