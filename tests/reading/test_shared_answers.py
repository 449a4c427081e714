"""Answers that equal queries share: one computation, never older than the question, on any node."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from random import Random
from typing import Any

import aiohttp
import asyncpg
import pytest_asyncio

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from store.database import connect
from tests.api.world import Maker, opened_session, unit_ids
from tests.asking import Asker, Reply
from tests.live.talking import EventStream, Publicity
from tests.serving import NO_LIMITS, bearer, database_copy, serving, token_of
from tests.worlds.review_session import fresh_key

EVENTS = """query($unit: ID) { sentimentEvents(filter: {unitId: $unit}, first: 100) {
  totalCount edges { node { id state title releases { id } clocks { state } } } } }"""
UNITS = "{ units(first: 100) { edges { node { id code name posts { title } } } } }"
BOARD = (
    "query($id: ID!) { scoreboard(sessionId: $id) { state slots { slotId state ballotCount } } }"
)
NEWEST = """{ events(filter: {kinds: ["sentiment:reported"]}, first: 1) {
  edges { node { stream } } } }"""
URN_KEYS = "query($id: ID!) { urnKeys(slotId: $id) }"
COMPUTED, SHARED = "sitong_reads_computed", "sitong_reads_shared"


@dataclass(frozen=True, slots=True)
class TwoNodes:
    """Two servers on one database that hear of each other by a slow poll at most."""

    first: Asker
    second: Asker

    def any(self, chance: Random) -> Asker:
        """One of them."""
        return chance.choice((self.first, self.second))


@pytest_asyncio.fixture(scope="module")
async def nodes(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[TwoNodes]:
    """Shared by the tests of this file."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_shared") as credentials,
        serving(credentials, **NO_LIMITS) as first,
        serving(credentials) as second,
        aiohttp.ClientSession() as http,
    ):
        yield TwoNodes(Asker(http, first), Asker(http, second))


async def computed(asker: Asker) -> int:
    """How many reads were computed so far."""
    return await asker.figure(COMPUTED)


async def events(asker: Asker, role: Role = Role.MAYOR, **who: Any) -> set[str]:
    """Ids of all sentiment events that somebody sees."""
    reply = await asker.ask(EVENTS, role=role, **who)
    return {edge["node"]["id"] for edge in reply.data["sentimentEvents"]["edges"]}


async def test_equal_queries_in_flight_are_computed_once(nodes: TwoNodes) -> None:
    before = await computed(nodes.first)
    headers = bearer(Role.MAYOR)
    replies: list[Reply] = await asyncio.gather(
        *(nodes.first.ask(EVENTS, headers=headers) for _ in range(50))
    )
    assert len({one.text for one in replies}) == 1
    assert await computed(nodes.first) == before + 1


async def test_an_answer_is_told_again_until_what_it_rests_on_changes(nodes: TwoNodes) -> None:
    publicity = Publicity(nodes.first, next(iter(unit_ids().values())))
    for query in (EVENTS, UNITS):
        await nodes.first.ask(query, role=Role.MAYOR)
    before, shared = await computed(nodes.first), await nodes.first.figure(SHARED)
    for query in (EVENTS, UNITS):
        await nodes.first.ask(query, role=Role.MAYOR)
    assert await computed(nodes.first) == before
    assert await nodes.first.figure(SHARED) == shared + 2
    await publicity.report()
    await nodes.first.ask(UNITS, role=Role.MAYOR)
    assert await computed(nodes.first) == before, "units do not rest on sentiment events"
    await nodes.first.ask(EVENTS, role=Role.MAYOR)
    assert await computed(nodes.first) == before + 1


async def test_nobody_misses_his_own_act_on_any_node(nodes: TwoNodes) -> None:
    chance = Random(1)
    unit = next(iter(unit_ids().values()))
    for _ in range(40):
        made = await Publicity(nodes.any(chance), unit).report()
        for asker in (nodes.first, nodes.second):
            assert made in await events(asker)


async def test_who_reads_the_log_after_an_act_finds_it_there(nodes: TwoNodes) -> None:
    chance = Random(2)
    unit = next(iter(unit_ids().values()))
    for _ in range(60):
        await Publicity(nodes.any(chance), unit).report()
        newest = []
        for asker in (nodes.first, nodes.second):
            reply = await asker.ask(NEWEST, role=Role.MAYOR)
            newest.append(reply.data["events"]["edges"][0]["node"]["stream"])
        assert newest == [await last_stream(nodes.first)] * 2


async def last_stream(asker: Asker) -> str:
    """What the newest of all sentiment events is called in the log."""
    connection = await connect(asker.server.credentials)
    stream: str = await connection.fetchval(
        "SELECT stream FROM event WHERE kind = 'sentiment:reported' ORDER BY id DESC LIMIT 1"
    )
    await connection.close()
    return stream


async def test_nobody_is_told_less_than_he_has_seen(nodes: TwoNodes) -> None:
    unit = next(iter(unit_ids().values()))
    query = 'subscription { events(filter: {kinds: ["sentiment:reported"]}) { event { stream } } }'
    opened = EventStream.opened(
        nodes.first.http, nodes.first.server, query, headers=bearer(Role.MAYOR)
    )
    streams: set[str] = set()
    async with opened as stream:
        await events(nodes.second)
        for _ in range(20):
            making = asyncio.create_task(Publicity(nodes.first, unit).report())
            frame = await stream.next()
            # The last event of somebody else may come first: what was seen is what counts.
            told = frame["data"]["events"]["event"]["stream"]
            seen = await nodes.second.ask(
                "query($s: String) { events(filter: {stream: $s}) { totalCount } }",
                {"s": told},
                role=Role.MAYOR,
            )
            assert seen.data["events"]["totalCount"] >= 1
            _, _, key = told.partition(":")
            assert global_id("SentimentEvent", key) in await events(nodes.second)
            await making
            streams.add(told)
    assert len(streams) == 20


async def test_audiences_never_mix(nodes: TwoNodes) -> None:
    units = unit_ids()
    codes = list(units)[:3]
    for code in codes[:2]:
        await Publicity(nodes.first, units[code]).report()
    everything = await events(nodes.first)
    own = {code: await events(nodes.first, Role.UNIT_STAFF, unit=code) for code in codes}
    assert own[codes[0]]
    assert own[codes[1]]
    assert own[codes[0]].isdisjoint(own[codes[1]])
    assert own[codes[2]] == set()
    chance = Random(2)

    async def ask_as(code: str | None) -> None:
        if code is None:
            assert await events(nodes.first) == everything
        else:
            assert await events(nodes.first, Role.UNIT_STAFF, unit=code) == own[code]

    await asyncio.gather(*(ask_as(chance.choice([None, *codes])) for _ in range(120)))
    assert await events(nodes.first, Role.FINANCE) == set()


async def test_ballots_show_on_every_node_though_they_log_nothing(nodes: TwoNodes) -> None:
    session, slots = await opened_session(Maker(nodes.first), list(unit_ids().values())[:2])
    maker = Maker(nodes.first)
    for act in ("startSlot", "endSlot", "openScoring"):
        await maker.act(act, Role.PERFORMANCE, {"slotId": slots[0]})
    for number, _ in enumerate(seed.representatives()[:3], start=1):
        for asker in (nodes.first, nodes.second):
            await asker.ask(BOARD, {"id": session}, role=Role.LIVE_SCREEN)
        ballot = {"slotId": slots[0], "score": "80", "receiptKey": fresh_key()}
        await maker.act("submitBallot", Role.REPRESENTATIVE, ballot, representative=number)
        for asker in (nodes.first, nodes.second):
            board = await asker.ask(BOARD, {"id": session}, role=Role.LIVE_SCREEN)
            assert board.data["scoreboard"]["slots"][0]["ballotCount"] == number


async def test_the_urn_s_keys_are_told_to_whoever_asked_while_it_was_open(nodes: TwoNodes) -> None:
    _, slots = await opened_session(Maker(nodes.first), list(unit_ids().values())[:2])
    maker = Maker(nodes.first)
    for act in ("startSlot", "endSlot", "openScoring"):
        await maker.act(act, Role.PERFORMANCE, {"slotId": slots[0]})
    for number, _ in enumerate(seed.representatives()[:3], start=1):
        ballot = {"slotId": slots[0], "score": "80", "receiptKey": fresh_key()}
        await maker.act("submitBallot", Role.REPRESENTATIVE, ballot, representative=number)
    for asker in (nodes.first, nodes.second):
        told = await asker.ask(URN_KEYS, {"id": slots[0]}, role=Role.PERFORMANCE)
        assert told.data["urnKeys"] == []
    await maker.act("closeScoring", Role.PERFORMANCE, {"slotId": slots[0]})
    for asker in (nodes.first, nodes.second):
        told = await asker.ask(URN_KEYS, {"id": slots[0]}, role=Role.PERFORMANCE)
        assert len(told.data["urnKeys"]) == 3


async def test_a_token_that_ends_or_is_revoked_is_not_known_any_more(nodes: TwoNodes) -> None:
    lasting, short = (
        {"Authorization": f"Bearer {token_of(Role.MAYOR, hours=hours, token_id=name)}"}
        for name, hours in (("door-1", 1.0), ("door-2", 2 / 3600))
    )
    for headers in (lasting, short):
        for _ in range(2):
            assert (await nodes.first.ask(UNITS, headers=headers)).status == 200
    await Maker(nodes.first).act("revokeToken", Role.ADMIN, {"tokenId": "door-1", "reason": "丢失"})
    until = asyncio.get_running_loop().time() + 5
    for headers in (lasting, short):
        while (await nodes.first.ask(UNITS, headers=headers)).status != 401:
            assert asyncio.get_running_loop().time() < until


async def test_a_log_that_cannot_be_asked_makes_nothing_old(
    admin_credentials: dict[str, Any], worker_id: str
) -> None:
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_cut") as credentials,
        serving(credentials) as server,
        aiohttp.ClientSession() as http,
    ):
        asker = Asker(http, server)
        for _ in range(5):
            await events(asker)
            await cut(credentials)
            made = await Publicity(asker, next(iter(unit_ids().values()))).report()
            assert made in await events(asker)


async def cut(credentials: dict[str, Any]) -> None:
    """End the connection on which commits are looked at."""
    connection = await asyncpg.connect(**credentials)
    try:
        await connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = 'sitong commits' AND datname = current_database()"
        )
    finally:
        await connection.close()
