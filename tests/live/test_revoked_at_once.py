"""Once a revocation is answered, nothing by its token counts on that server any more."""

import asyncio
from contextlib import suppress

import aiohttp
import pytest

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from server.live.close_codes import CloseCode
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.talking import LiveSocket
from tests.live.test_revoked_meanwhile import REVOKE, Lost, locked
from tests.serving import RunningServer

TIMES = 10
"""What is a matter of milliseconds is tried so often."""

STEER = "mutation($i: SteerWallInput!) { steerWall(input: $i) { __typename } }"
OPEN = """mutation($i: OpenReviewSessionInput!) { openReviewSession(input: $i) {
  ... on ReviewSessionOpened { session { id } } } }"""
REPORT = """mutation($i: ReportSentimentEventInput!) { reportSentimentEvent(input: $i) {
  __typename } }"""
REPORTED = "query($text: String!) { sentimentEvents(filter: {text: $text}) { totalCount } }"


def event(title: str) -> dict[str, str]:
    """What a report of a new event says."""
    unit = next(iter(unit_ids().values()))
    return {"title": title, "summary": "有人反映。", "level": "GENERAL", "responsibleUnitId": unit}


@pytest.mark.parametrize(
    "text", [STEER, "{ viewer { role } }", "{ units(first: 1) { totalCount } }"]
)
async def test_no_act_and_no_question_counts_once_it_is_answered(asker: Asker, text: str) -> None:
    given = {"i": {"sessionId": await _session(asker), "view": "BOARD"}} if text == STEER else {}
    for _ in range(TIMES):
        lost = Lost(asker, Role.PERFORMANCE)
        header = lost.header
        # Twice, so that its very bytes are known.
        for _ in range(2):
            before = await asker.ask(text, given, headers=header)
            assert (before.status, "Refused" in before.text) == (200, False), before.text
        await lost.revoke()
        reply = await asker.ask(text, given, headers=header)
        assert (reply.status, reply.codes) == (401, ["UNAUTHENTICATED"])


async def test_all_tokens_of_a_person_count_no_more_once_it_is_answered(asker: Asker) -> None:
    for one in seed.representatives()[:TIMES]:
        lost = Lost(asker, person_id=one.person_id)
        header = lost.header
        assert (await asker.ask("{ serverTime }", headers=header)).status == 200
        given = {"personId": global_id("Person", one.person_id), "reason": "遗失"}
        await asker.ask(REVOKE, {"i": given}, role=Role.ADMIN)
        assert (await asker.ask("{ serverTime }", headers=header)).status == 401


async def test_an_act_sent_over_an_open_socket_is_not_done_once_it_is_answered(
    http: aiohttp.ClientSession, asker: Asker, live_server: RunningServer
) -> None:
    for number in range(TIMES):
        title, lost = f"之后{number}号", Lost(asker, Role.PUBLICITY)
        async with LiveSocket.connected(http, live_server) as client:
            await client.init(lost.header)
            await lost.revoke()
            with suppress(ConnectionError):
                await client.subscribe("1", REPORT, {"i": event(title)})
            assert await client.closed() == CloseCode.FORBIDDEN
        assert await _reported(asker, title) == 0


async def test_the_next_act_of_an_operation_that_revoked_its_own_token_is_refused(
    asker: Asker,
) -> None:
    lost = Lost(asker, Role.ADMIN)
    reply = await asker.ask(
        "mutation($own: RevokeTokenInput!, $other: RevokeTokenInput!) {"
        " first: revokeToken(input: $own) { __typename }"
        " second: revokeToken(input: $other) { __typename } }",
        {
            "own": {"tokenId": lost.token_id, "reason": "换岗"},
            "other": {"tokenId": "another", "reason": "换岗"},
        },
        headers=lost.header,
    )
    assert reply.codes == ["UNAUTHENTICATED"]
    assert reply.body["errors"][0]["path"] == ["second"]


@pytest.mark.parametrize("is_revoked", [True, False])
async def test_an_act_that_waits_meanwhile_is_not_committed(
    asker: Asker, live_server: RunningServer, is_revoked: bool
) -> None:
    title = f"此时{is_revoked}"
    lost = Lost(asker, Role.PUBLICITY)
    async with locked(live_server, "sentiment_event") as lock:
        asked = asyncio.create_task(asker.ask(REPORT, {"i": event(title)}, headers=lost.header))
        await lock.stops("sitong")
        if is_revoked:
            await lost.revoke()
        assert not asked.done()
    reply = await asked
    assert reply.codes == (["UNAUTHENTICATED"] if is_revoked else [])
    assert await _reported(asker, title) == (0 if is_revoked else 1)


async def _session(asker: Asker) -> str:
    units = list(unit_ids().values())[:2]
    given = {"title": "评议会", "startsAt": "2026-12-18T10:00:00+08:00", "unitIds": units}
    reply = await asker.ask(OPEN, {"i": given}, role=Role.PERFORMANCE)
    session_id: str = reply.data["openReviewSession"]["session"]["id"]
    return session_id


async def _reported(asker: Asker, title: str) -> int:
    reply = await asker.ask(REPORTED, {"text": title}, role=Role.PUBLICITY)
    found: int = reply.data["sentimentEvents"]["totalCount"]
    return found
