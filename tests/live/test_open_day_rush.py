"""Two hundred strangers at once for a few places, over real HTTP; and who is told what of it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from domain.people.roles import Role
from server.clock import real_now
from tests.api.world import unit_ids
from tests.asking import Asker, Reply
from tests.live.talking import LiveSocket
from tests.serving import RunningServer, database_copy, serving

PLACES, WAITING, STRANGERS = 25, 30, 200
EDU = unit_ids()["EDU"]
STAFF: dict[str, Any] = {"role": Role.UNIT_STAFF, "unit": "EDU"}
REFUSED = "... on Refused { problems { code messageZh messageEn path } }"
SIGN_UP = f"""mutation($i: SignUpForOpenDayInput!) {{ signUpForOpenDay(input: $i) {{ __typename
  ... on SignedUpForOpenDay {{ code signUp {{ id state visitorName phone }} }} {REFUSED} }} }}"""
WITHDRAW = f"""mutation($i: WithdrawOpenDaySignUpInput!) {{ withdrawOpenDaySignUp(input: $i) {{
  __typename ... on OpenDaySignUpWithdrawn {{ signUp {{ state }} }} {REFUSED} }} }}"""
DAY = """query($id: ID!) { node(id: $id) { ... on OpenDay {
  state confirmedCount waitingCount freePlaces openFeedbackCount allowedSteps { mutation } } } }"""
MINE = """query($c: String!) { openDaySignUp(code: $c) {
  id state waitingPlace visitorName phone samePhoneCount openDay { title } } }"""
LIST = """{ openDaySignUps(first: 100) { totalCount edges { node { visitorName phone } } } }"""
BOARD = "subscription { openDayAnnounced { openDays { title state confirmedCount } } }"


@pytest_asyncio.fixture(scope="module")
async def server(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[RunningServer]:
    """A server behind a proxy that tells where each comes from."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_rush") as credentials,
        serving(credentials, visitor_acts_per_day="60", proxies="127.0.0.1") as running,
    ):
        yield running


@pytest.fixture
def asker(http: aiohttp.ClientSession, server: RunningServer) -> Asker:
    """Asks it."""
    return Asker(http, server)


async def opened(asker: Asker, **more: Any) -> str:
    """An open day of tomorrow, for which people can sign up."""
    starts = real_now() + timedelta(days=1)
    given = {
        "unitId": EDU,
        "form": "OBSERVATION",
        "title": "走进课堂",
        "place": "万丰小学",
        "startsAt": starts.isoformat(),
        "endsAt": (starts + timedelta(hours=2)).isoformat(),
        "capacity": PLACES,
        "waitingMost": WAITING,
        **more,
    }
    told = "mutation($i: AnnounceOpenDayInput!) { done: announceOpenDay(input: $i) {"
    told += f" ... on OpenDayAnnounced {{ openDay {{ id }} }} {REFUSED} }} }}"
    key: str = (await asker.ask(told, {"i": given}, **STAFF)).data["done"]["openDay"]["id"]
    told = "mutation($i: OpenOpenDaySignUpInput!) { done: openOpenDaySignUp(input: $i) {"
    told += f" __typename {REFUSED} }} }}"
    done = (await asker.ask(told, {"i": {"openDayId": key}}, **STAFF)).data["done"]
    assert done["__typename"] == "OpenDaySignUpOpened"
    return key


async def sign_up(asker: Asker, key: str, number: int, **who: Any) -> dict[str, Any]:
    """What somebody is answered who signs up."""
    given = {"openDayId": key, "name": f"来客{number}", "phone": f"1390000{number:04}"}
    reply: Reply = await asker.ask(SIGN_UP, {"i": {**given, "comesAs": "RESIDENT"}}, **who)
    found: dict[str, Any] = reply.data["signUpForOpenDay"]
    return found


def of_address(number: int) -> dict[str, str]:
    """What the proxy says of a stranger."""
    return {"x_forwarded_for": f"192.0.2.{number + 1}"}


async def test_two_hundred_at_once_get_no_place_too_many(asker: Asker) -> None:
    key = await opened(asker)
    answers = await asyncio.gather(
        *(sign_up(asker, key, n, headers=of_address(n)) for n in range(STRANGERS))
    )
    told = [one for one in answers if one["__typename"] == "SignedUpForOpenDay"]
    states = [one["signUp"]["state"] for one in told]
    assert (states.count("CONFIRMED"), states.count("WAITING")) == (PLACES, WAITING)
    refused = [one for one in answers if one["__typename"] == "Refused"]
    assert {one["problems"][0]["code"] for one in refused} == {"OPEN_DAY_FULL"}
    assert len(refused) == STRANGERS - PLACES - WAITING
    assert len({one["code"] for one in told}) == PLACES + WAITING

    # All with a place leave at once: all who wait move up, as far as there are places.
    confirmed = [one["code"] for one in told if one["signUp"]["state"] == "CONFIRMED"]
    await asyncio.gather(*(asker.ask(WITHDRAW, {"i": {"code": one}}) for one in confirmed))
    day = (await asker.ask(DAY, {"id": key})).data["node"]
    assert (day["confirmedCount"], day["waitingCount"]) == (PLACES, WAITING - PLACES)
    assert (day["freePlaces"], day["openFeedbackCount"], day["allowedSteps"]) == (0, None, [])


async def test_strangers_of_one_address_meet_their_bound_and_another_address_does_not(
    asker: Asker,
) -> None:
    key = await opened(asker, capacity=100)
    answers = await asyncio.gather(*(sign_up(asker, key, n) for n in range(70)))
    refused = [one["problems"][0] for one in answers if one["__typename"] == "Refused"]
    assert len(answers) - len(refused) == 60
    assert {one["code"] for one in refused} == {"TOO_MANY_TODAY"}
    assert "60" in refused[0]["messageZh"]
    # Over a socket it is the same address.
    async with LiveSocket.opened(asker.http, asker.server) as socket:
        given = {"openDayId": key, "name": "来客", "phone": "13900000000", "comesAs": "EXPERT"}
        await socket.subscribe("over", SIGN_UP, {"i": given})
        over = await socket.frame("over")
    assert over["problems"][0]["code"] == "TOO_MANY_TODAY"
    other = await sign_up(asker, key, 99, headers=of_address(99))
    assert other["__typename"] == "SignedUpForOpenDay"


async def test_the_unit_alone_knows_who_comes_and_the_code_tells_how_it_stands(
    asker: Asker,
) -> None:
    key = await opened(asker, capacity=1)
    mine, next_one = [await sign_up(asker, key, n, **STAFF) for n in (1, 2)]
    assert mine["signUp"]["phone"] == "13900000001", "who entered it sees what he wrote"
    seen = (await asker.ask(MINE, {"c": next_one["code"].lower()})).data["openDaySignUp"]
    assert (seen["state"], seen["waitingPlace"]) == ("WAITING", 1)
    assert (seen["visitorName"], seen["phone"], seen["samePhoneCount"]) == (None, None, None)
    assert (await asker.ask(MINE, {"c": "0000-0000-0000"})).data["openDaySignUp"] is None
    strangers: list[dict[str, Any]] = [
        {},
        {"role": Role.MAYOR},
        {"role": Role.UNIT_HEAD, "unit": "FIN"},
    ]
    for who in strangers:
        asked = {"i": mine["signUp"]["id"]}
        node = await asker.ask("query($i: ID!) { node(id: $i) { id } }", asked, **who)
        assert node.data["node"] is None
        listed = (await asker.ask(LIST, **who)).data["openDaySignUps"]
        assert (listed["totalCount"] or 0, listed["edges"]) == (0, [])
    own = (await asker.ask(LIST, **STAFF)).data["openDaySignUps"]["edges"]
    assert {"visitorName": "来客2", "phone": "13900000002"} in [one["node"] for one in own]
    await asker.ask(WITHDRAW, {"i": {"code": mine["code"]}})
    seen = (await asker.ask(MINE, {"c": next_one["code"]})).data["openDaySignUp"]
    assert (seen["state"], seen["waitingPlace"]) == ("CONFIRMED", None)


async def test_the_same_request_is_answered_by_the_same_code(asker: Asker) -> None:
    key = await opened(asker)
    given = {"openDayId": key, "name": "来客", "phone": "13900000009", "comesAs": "RESIDENT"}
    asked = {"i": {**given, "requestId": "019f0000-0000-7000-8000-00000000abce"}}
    replies = [await asker.ask(SIGN_UP, asked, headers=of_address(98)) for _ in range(2)]
    first, again = (one.data["signUpForOpenDay"] for one in replies)
    assert first["code"] == again["code"]


async def test_an_announcement_is_told_live_to_everybody(asker: Asker) -> None:
    async with LiveSocket.opened(asker.http, asker.server) as socket:
        await socket.subscribe("board", BOARD)
        await socket.frame("board")
        await opened(asker, title="走进消防站")
        while True:
            shown = (await socket.frame("board"))["openDays"]
            if shown[0] == {"title": "走进消防站", "state": "SIGN_UP", "confirmedCount": 0}:
                break
