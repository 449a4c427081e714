"""What looks at the day is answered anew when it turns, what looks at the instant each time."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest_asyncio

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.reading.test_short_way import PROMPT, Wire, bearing, line, make_known, wire
from tests.serving import database_copy, serving, token_of

EVENING, MIDNIGHT = "2026-10-12T23:00:00+08:00", "2026-10-13T00:00:00+08:00"
SET = """mutation($i: SetDemoClockInput!) { setDemoClock(input: $i) {
  ... on Refused { problems { code } } } }"""
COMES = seed.seed_id("person", "L-DM3")


@pytest_asyncio.fixture(scope="module")
async def asker(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[Asker]:
    """Asks a server whose clock hardly moves by itself."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_day") as credentials,
        serving(credentials, demo_clock=f"{EVENING} x0.001") as server,
        aiohttp.ClientSession() as http,
    ):
        yield Asker(http, server)


async def act(asker: Asker, name: str, **given: Any) -> None:
    """An act of the Government Office that is not refused."""
    query = (
        f"mutation($i: {name[0].upper()}{name[1:]}Input!) {{ {name}(input: $i) {{"
        " __typename ... on Refused { problems { code path message } } } }"
    )
    done = (await asker.ask(query, {"i": given}, role=Role.GO_STAFF)).data[name]
    assert done["__typename"] != "Refused", done


async def move(asker: Asker, at: str) -> None:
    """Set the clock."""
    moved = await asker.ask(SET, {"i": {"at": at, "speed": 0.001}}, role=Role.ADMIN)
    assert moved.data["setDemoClock"] == {}


async def leader(said: Wire, request: bytes) -> str:
    found: str = (await said.ask(request)).data["node"]["leader"]["id"]
    return found


async def test_known_bytes_are_answered_by_the_new_day_from_midnight_on(asker: Asker) -> None:
    before = next(one for one in seed.portfolios() if one.unit_id == seed.seed_id("unit", "FIN"))
    ended = {"portfolioId": global_id("Portfolio", before.id), "endReason": "工作调整"}
    await act(asker, "endPortfolio", validTo="2026-10-12", **ended)
    comes = {"leaderId": global_id("Person", COMES), "validFrom": "2026-10-13"}
    await act(asker, "assignPortfolio", unitId=unit_ids()["FIN"], **comes)
    query = f'{{ node(id: "{unit_ids()["FIN"]}") {{ ... on Unit {{ leader {{ id }} }} }} }}'
    request = wire(query, bearing(token_of(Role.MAYOR)))
    async with line(asker.server) as said:
        await make_known(said, request)
        prompt = await asker.figure(PROMPT)
        assert await leader(said, request) == global_id("Person", before.leader_id)
        assert await asker.figure(PROMPT) == prompt + 1
        await move(asker, MIDNIGHT)
        assert await leader(said, request) == global_id("Person", COMES)
        await make_known(said, request)
        prompt = await asker.figure(PROMPT)
        assert await leader(said, request) == global_id("Person", COMES)
        assert await asker.figure(PROMPT) == prompt + 1


async def test_who_acts_is_looked_at_each_time_and_shared_by_nobody(asker: Asker) -> None:
    mayor, deputy = (
        global_id("Person", seed.seed_id("person", one)) for one in ("L-MAYOR", "L-EDM")
    )
    away = {"startsAt": "2026-10-13T23:30:00+08:00", "endsAt": "2026-10-14T00:00:00+08:00"}
    await act(
        asker, "fileAbsence", personId=mayor, reason="出访", reference="京政办〔2026〕8号", **away
    )
    request = wire("{ actingMayor { person { id } } }", bearing(token_of(Role.MAYOR)))
    prompt = await asker.figure(PROMPT)
    async with line(asker.server) as said:
        for at, acts in (
            ("2026-10-13T23:29:00+08:00", mayor),
            (away["startsAt"], deputy),
            ("2026-10-13T23:59:00+08:00", deputy),
            (away["endsAt"], mayor),
        ):
            await move(asker, at)
            for _ in range(3):
                told = (await said.ask(request)).data["actingMayor"]
                assert told["person"]["id"] == acts, at
    assert await asker.figure(PROMPT) == prompt
