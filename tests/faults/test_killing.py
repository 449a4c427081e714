"""The server is killed in the middle of a session: what was acknowledged is counted."""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import aiohttp
import pytest

from domain.people.district import seed
from domain.people.roles import Role
from domain.scoring.facts import session_stream
from schema.relay import global_id
from server.clock import real_now
from store.database import Database, connect
from tests.faults.clients import LOST, RETRY_SECONDS, Watcher, ask, logged, watching
from tests.serving import RunningServer, bearer, serving
from tests.worlds.review_session import ReviewWorld, fresh_key, review_session

KILLS = 20
PHONES = 100

SUBMIT = """mutation ($input: SubmitBallotInput!) { submitBallot(input: $input) {
  __typename ... on BallotSubmitted { receipt { key } } ... on Refused { problems { code } } } }"""

SCOREBOARD = """subscription ($after: String, $id: ID!) {
  scoreboard(after: $after, sessionId: $id) {
    cursor resumed slots { slotId state ballotCount average } } }"""

FLOOR = """subscription ($after: String, $id: ID!) { reviewFloor(after: $after, sessionId: $id) {
  cursor resumed serverTime state startedAt deadlineAt slot { id } } }"""


@dataclass(slots=True)
class Phone:
    """A representative's phone: keeps its key, and asks until it has an answer."""

    number: int
    slot_id: UUID
    score: Decimal
    key: str = field(default_factory=fresh_key)
    receipt: UUID | None = None

    async def score_it(self, http: aiohttp.ClientSession, server: RunningServer) -> None:
        """Submit until acknowledged."""
        token = bearer(Role.REPRESENTATIVE, representative=self.number)
        given = {
            "slotId": global_id("Slot", self.slot_id),
            "score": str(self.score),
            "receiptKey": self.key,
        }
        while self.receipt is None:
            try:
                body = await ask(
                    http, server, SUBMIT, {"input": given}, token=token, within_seconds=30
                )
            except (*LOST, TimeoutError):
                await asyncio.sleep(RETRY_SECONDS)
                continue
            if body.get("data"):
                result = body["data"]["submitBallot"]
                assert result["__typename"] == "BallotSubmitted", result
                self.receipt = UUID(result["receipt"]["key"])


def acknowledged(phones: list[Phone]) -> set[UUID]:
    """What the phones were told is in."""
    return {phone.receipt for phone in phones if phone.receipt is not None}


async def in_urn(database: Database, slot_id: UUID) -> set[UUID]:
    """What is in."""
    rows = await database.fetch("SELECT key FROM urn WHERE slot_id = $1", slot_id)
    return {row["key"] for row in rows}


def units_nobody_belongs_to(count: int) -> list[str]:
    """Reviewed units from whose slots no representative is recused."""
    affiliations = {one.affiliation_id for one in seed.representatives()}
    free = [one.code for one in seed.units() if one.is_reviewed and one.id not in affiliations]
    return free[:count]


async def killed_in_the_burst(
    server: RunningServer, world: ReviewWorld, slot: int, *, chance: random.Random
) -> list[Phone]:
    """A hundred phones score a slot; the server dies among them and comes back."""
    phones = [
        Phone(number, world.slot_ids[slot], Decimal(chance.randint(600, 1000)) / 10)
        for number in range(1, PHONES + 1)
    ]
    is_killed_after = chance.randint(0, PHONES - 10)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=PHONES)) as http:
        burst = [asyncio.create_task(phone.score_it(http, server)) for phone in phones]
        while len(acknowledged(phones)) < is_killed_after:  # noqa: ASYNC110 - as soon as can be
            await asyncio.sleep(0)
        await asyncio.sleep(chance.random() * 0.03)
        await server.kill()
        counted = await in_urn(world.database, world.slot_ids[slot])
        assert acknowledged(phones) <= counted
        await server.start()
        await asyncio.gather(*burst)
    return phones


def counts(screen: Watcher) -> dict[str, int]:
    """Ballot counts by slot, as the screen shows them now."""
    if not screen.frames:
        return {}
    return {slot["slotId"]: slot["ballotCount"] for slot in screen.frames[-1].data["slots"]}


def has_counted_all(slot_id: str) -> Callable[[Watcher], bool]:
    """Whether a screen shows every phone's ballot in a slot."""
    return lambda screen: counts(screen).get(slot_id) == PHONES


@pytest.mark.clause("FS/3.4e")
async def test_acknowledged_ballots_are_the_counted_ones_after_each_of_twenty_kills(
    database: Database, credentials: dict[str, Any]
) -> None:
    chance = random.Random(20)
    async with asyncio.timeout(600):
        world = await review_session(
            database,
            representatives=PHONES,
            at=real_now(),
            unit_codes=units_nobody_belongs_to(KILLS),
        )
        session = global_id("ReviewSession", world.session_id)
        async with (
            serving(credentials) as server,
            watching(server, SCOREBOARD, Role.LIVE_SCREEN, id=session) as screen,
        ):
            await screen.until(lambda one: bool(one.frames))
            for slot, slot_id in enumerate(world.slot_ids):
                await world.ready_to_score(slot)
                phones = await killed_in_the_burst(server, world, slot, chance=chance)
                assert acknowledged(phones) == await in_urn(database, slot_id)
                assert len(acknowledged(phones)) == PHONES
                name = global_id("Slot", slot_id)
                await screen.until(has_counted_all(name))
                await world.close(slot)
                mean = sum((phone.score for phone in phones), Decimal(0)) / PHONES
                row = await database.fetchrow(
                    "SELECT ballot_count, average FROM slot WHERE id = $1", slot_id
                )
                assert row is not None
                assert row["ballot_count"] == PHONES
                assert abs(row["average"] - mean) <= Decimal("0.005")
        assert not screen.errors
        assert screen.connections > KILLS
        for slot_name in counts(screen):
            shown = [
                line["ballotCount"]
                for frame in screen.frames
                for line in frame.data["slots"]
                if line["slotId"] == slot_name
            ]
            assert shown == sorted(shown)
            assert shown[-1] == PHONES


@pytest.mark.clause("FS/3.4d")
async def test_the_floor_clock_goes_on_over_a_kill_and_calls_overtime_once(
    database: Database, credentials: dict[str, Any]
) -> None:
    async with asyncio.timeout(180), serving(credentials) as server:
        started_at = real_now() - timedelta(seconds=474)
        world = await review_session(database, at=started_at - timedelta(seconds=1))
        world.clock.now = started_at
        await world.start()
        due_at = started_at + timedelta(seconds=480)
        session = global_id("ReviewSession", world.session_id)
        async with watching(server, FLOOR, Role.LIVE_SCREEN, id=session) as screen:
            await screen.until(lambda one: bool(one.frames))
            before = screen.frames[-1]
            await server.kill()
            await server.start()
            await screen.until(lambda one: one.connections == 2 and one.frames[-1] != before)
            after = screen.frames[-1]
            assert after.resumed == "SNAPSHOT"
            assert datetime.fromisoformat(after.data["deadlineAt"]) == _milliseconds(due_at)
            assert after.data["startedAt"] == before.data["startedAt"]
            await screen.until(lambda one: one.frames[-1].data["state"] == "OVERTIME")
            assert real_now() >= due_at
        rows = await database.fetch("SELECT at FROM event WHERE kind = 'slot:overtime'")
        assert len(rows) == 1
        assert timedelta(0) < rows[0]["at"] - due_at < timedelta(seconds=20)


def _milliseconds(instant: datetime) -> datetime:
    """As instants are written on the wire."""
    return instant.replace(microsecond=instant.microsecond // 1000 * 1000)


@pytest.mark.clause("FS/3.4e")
async def test_a_kill_leaves_no_event_without_its_place(
    database: Database, credentials: dict[str, Any]
) -> None:
    async with asyncio.timeout(180), serving(credentials) as server:
        await server.kill()
        world = await review_session(database, at=real_now())
        await server.start()
        connection = await connect(database.credentials)
        try:
            history = await logged(connection)
        finally:
            await connection.close()
        assert len(history) >= 3
        assert {stream for _, stream, _ in history} >= {session_stream(world.session_id)}
