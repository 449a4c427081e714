"""A member hears of his invitations and answers, a unit of its own, over a real socket."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.talking import LiveSocket
from tests.serving import RunningServer, database_copy, serving

INVITATIONS = """subscription { invitations { participations {
  occasion state reason respondedAt hostUnit { code } representative { code } } } }"""
ANSWERED = """subscription { suggestionAnswered { suggestions {
  title state outcome reason answer unit { code } representative { code } } } }"""
MINE, OTHER, THIRD = (global_id("Representative", one.id) for one in seed.representatives()[:3])
EDU, FIN = unit_ids()["EDU"], unit_ids()["FIN"]
STAFF: dict[str, Any] = {"role": Role.UNIT_STAFF, "unit": "EDU"}
FIRST: dict[str, Any] = {"role": Role.REPRESENTATIVE, "representative": 1}

TOLD = {
    "inviteRepresentatives": "... on RepresentativesInvited { participations { id } }",
    "fileSuggestion": "... on SuggestionFiled { suggestion { id } }",
}


@pytest_asyncio.fixture(scope="module")
async def server(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[RunningServer]:
    """A server of this file's own: what is invited and answered is seen by the office, too."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_moves") as credentials,
        serving(credentials) as running,
    ):
        yield running


@pytest.fixture
def asker(http: aiohttp.ClientSession, server: RunningServer) -> Asker:
    """Asks it."""
    return Asker(http, server)


async def act(
    asker: Asker, name: str, *, role: Role = Role.PERFORMANCE, given: Any, **who: Any
) -> Any:
    """An act that is not refused."""
    told = TOLD.get(name, "__typename")
    query = (
        f"mutation($i: {name[0].upper()}{name[1:]}Input!) {{ {name}(input: $i) {{"
        f" __typename {told} ... on Refused {{ problems {{ code path message }} }} }} }}"
    )
    done = (await asker.ask(query, {"i": given}, role=role, **who)).data[name]
    assert done["__typename"] != "Refused", done
    return done


async def until(
    socket: LiveSocket, operation: str, fits: Callable[[list[Any]], bool]
) -> list[dict[str, Any]]:
    """What it shows once it fits; frames before may come from acts before."""
    while True:
        (shown,) = (await socket.frame(operation)).values()
        if fits(shown):
            found: list[dict[str, Any]] = shown
            return found


async def test_an_invitation_and_its_answer_are_told_to_whom_they_concern(
    server: RunningServer, http: aiohttp.ClientSession, asker: Asker
) -> None:
    async with (
        LiveSocket.opened(http, server, **FIRST) as mine,
        LiveSocket.opened(http, server, Role.REPRESENTATIVE, representative=2) as other,
        LiveSocket.opened(http, server, **STAFF) as host,
        LiveSocket.opened(http, server, Role.UNIT_STAFF, unit="FIN") as stranger,
    ):
        sockets = (mine, other, host, stranger)
        for one in sockets:
            await one.subscribe("i", INVITATIONS)
            assert await one.frame("i") == {"participations": []}
        given = {
            "unitId": EDU,
            "occasion": "校园开放督查",
            "startsAt": "2099-06-10T09:00:00+08:00",
            "representativeIds": [MINE, THIRD],
        }
        invited = await act(asker, "inviteRepresentatives", given=given)
        (shown,) = await until(mine, "i", bool)
        assert shown == {
            "occasion": "校园开放督查",
            "state": "INVITED",
            "reason": None,
            "respondedAt": None,
            "hostUnit": {"code": "EDU"},
            "representative": {"code": "R001"},
        }
        at_host = await until(host, "i", lambda all_of: len(all_of) == 2)
        assert {one["representative"]["code"] for one in at_host} == {"R001", "R003"}
        first = next(one["id"] for one in invited["participations"])
        declined = {"participationId": first, "reason": "出差"}
        await act(asker, "declineInvitation", given=declined, **FIRST)
        (shown,) = await until(mine, "i", lambda all_of: all_of[0]["state"] != "INVITED")
        assert (shown["state"], shown["reason"]) == ("DECLINED", "出差")
        assert shown["respondedAt"] is not None
        at_host = await until(host, "i", lambda all_of: all_of[0]["state"] != all_of[1]["state"])
        assert {(one["representative"]["code"], one["state"]) for one in at_host} == {
            ("R001", "DECLINED"),
            ("R003", "INVITED"),
        }
        cancelled = {"participationId": first, "reason": "改期"}
        await act(asker, "cancelInvitation", given=cancelled, **STAFF)
        assert await until(mine, "i", lambda all_of: not all_of) == []
        # Whatever came to the others meanwhile showed them nothing.
        given = {**given, "occasion": "座谈", "unitId": FIN, "representativeIds": [OTHER]}
        await act(asker, "inviteRepresentatives", given=given)
        for one in (other, stranger):
            (shown,) = await until(one, "i", bool)
            assert shown["occasion"] == "座谈"


async def test_an_answer_is_told_to_its_author_and_its_unit_at_once(
    server: RunningServer, http: aiohttp.ClientSession, asker: Asker
) -> None:
    async with (
        LiveSocket.opened(http, server, **FIRST) as author,
        LiveSocket.opened(http, server, Role.REPRESENTATIVE, representative=2) as other,
        LiveSocket.opened(http, server, **STAFF) as unit,
        LiveSocket.opened(http, server, Role.UNIT_STAFF, unit="FIN") as stranger,
    ):
        for one in (author, other, unit, stranger):
            await one.subscribe("s", ANSWERED)
            assert await one.frame("s") == {"suggestions": []}
        for number, given in ((1, {"title": "增设公厕"}), (2, {"title": "另一件事"})):
            text = {**given, "content": "北门附近。", "source": "OWN"}
            who: dict[str, Any] = {"role": Role.REPRESENTATIVE, "representative": number}
            filed = await act(asker, "fileSuggestion", given=text, **who)
            key = {"suggestionId": filed["suggestion"]["id"]}
            code = "EDU" if number == 1 else "FIN"
            await act(asker, "assignSuggestion", given={**key, "unitId": unit_ids()[code]})
            staff: dict[str, Any] = {"role": Role.UNIT_STAFF, "unit": code}
            if number == 1:
                reason = {**key, "reason": "先建一处"}
                await act(asker, "partlyAdoptSuggestion", given=reason, **staff)
            else:
                await act(asker, "adoptSuggestion", given=key, **staff)
            await act(asker, "answerSuggestion", given={**key, "answer": "年内建成。"}, **staff)
        shown = {
            "title": "增设公厕",
            "state": "ANSWERED",
            "outcome": "PARTLY_ADOPTED",
            "reason": "先建一处",
            "answer": "年内建成。",
            "unit": {"code": "EDU"},
            "representative": {"code": "R001"},
        }
        assert await until(author, "s", bool) == [shown]
        assert await until(unit, "s", bool) == [shown]
        for one in (other, stranger):
            assert [one["title"] for one in await until(one, "s", bool)] == ["另一件事"]


@pytest.mark.parametrize("query", [INVITATIONS, ANSWERED], ids=["invitations", "answers"])
@pytest.mark.parametrize("role", [None, Role.LIVE_SCREEN, Role.PARTNER_SYSTEM])
async def test_who_may_not_see_them_is_told_so(
    server: RunningServer, http: aiohttp.ClientSession, query: str, role: Role | None
) -> None:
    async with LiveSocket.opened(http, server, role) as socket:
        await socket.subscribe("x", query)
        (error,) = await socket.errors("x")
        assert error["message"].startswith("You may not see")
