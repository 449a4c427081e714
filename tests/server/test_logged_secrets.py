"""Nothing that is secret is ever logged, at the most talkative level and by no library."""

import secrets
from typing import Any

import aiohttp
import pytest

from domain.people.roles import Role
from tests.asking import Asker
from tests.live.talking import LiveSocket
from tests.screens.sessions import running_session
from tests.serving import RunningServer, bearer, database_copy, serving

CHECK_IN = """mutation ($i: CheckInInput!) { checkIn(input: $i) {
  __typename ... on CheckedIn { token } ... on Refused { problems { code } } } }"""
SUBMIT = """mutation ($i: SubmitBallotInput!) { submitBallot(input: $i) {
  __typename ... on Refused { problems { code } } } }"""
STEP = "mutation ($i: SlotInput!) { %s(input: $i) { __typename } }"
BOARD = "subscription ($id: ID!) { scoreboard(sessionId: $id) { cursor } }"


class Hall:
    """A ballot from the entry code to the urn; remembers all that must not be told."""

    def __init__(self, asker: Asker, session: dict[str, Any]) -> None:
        self._asker = asker
        self._session = session
        self.secrets = list(session["codes"])

    def ballot(self, score: str) -> dict[str, Any]:
        """A ballot with a mark in everything that is secret."""
        comment, receipt = f"comment-{secrets.token_hex(8)}", secrets.token_hex(16)
        self.secrets += [score, comment, receipt]
        return {
            "slotId": self._session["slot"],
            "score": score,
            "comment": comment,
            "receiptKey": receipt,
        }

    async def over_http(self, code: str) -> None:
        """Check in and score by POST; what is refused must not be told either."""
        entered = await self._asker.ask(CHECK_IN, {"i": {"entryCode": code}})
        token = self._token(entered.data["checkIn"])
        for score, typename in (("87.65", "BallotSubmitted"), ("187.65", "Refused")):
            given = {"i": self.ballot(score)}
            reply = await self._asker.ask(SUBMIT, given, headers={"Authorization": token})
            assert reply.data["submitBallot"]["__typename"] == typename
        wrong = await self._asker.ask(SUBMIT, given, headers={"Authorization": token + "x"})
        assert wrong.status == 401

    async def over_a_socket(self, http: aiohttp.ClientSession, code: str) -> None:
        """The same on sockets, with a subscription beside it."""
        server = self._asker.server
        async with LiveSocket.opened(http, server) as stranger:
            await stranger.subscribe("1", CHECK_IN, {"i": {"entryCode": code}})
            entered = (await stranger.message("1"))["payload"]["data"]["checkIn"]
        async with LiveSocket.connected(http, server) as phone:
            await phone.init({"Authorization": self._token(entered)})
            await phone.subscribe("1", BOARD, {"id": self._session["session"]})
            await phone.message("1")
            await phone.subscribe("2", SUBMIT, {"i": self.ballot("76.54")})
            done = (await phone.message("2"))["payload"]["data"]["submitBallot"]
            assert done["__typename"] == "BallotSubmitted"
            await phone.subscribe("3", SUBMIT, {"i": {**self.ballot("76.53"), "slotId": "x"}})
            await phone.message("3")

    def _token(self, entered: dict[str, Any]) -> str:
        assert entered["__typename"] == "CheckedIn"
        self.secrets.append(entered["token"])
        return f"Bearer {entered['token']}"


@pytest.mark.parametrize("log_format", ["text", "json"])
async def test_no_token_code_or_ballot_is_logged_at_debug(
    admin_credentials: dict[str, Any], worker_id: str, log_format: str
) -> None:
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_logs") as credentials,
        serving(credentials, log_level="debug", log_format=log_format) as server,
        aiohttp.ClientSession() as http,
    ):
        hall = Hall(Asker(http, server), session := await _scoring(http, server))
        await hall.over_http(session["codes"][0])
        await hall.over_a_socket(http, session["codes"][1])
        assert await server.stop() == 0
        log = server.log
    assert "INFO" in log.upper(), "something is logged"
    told = [secret for secret in (*hall.secrets, "Bearer ", "eyJ") if secret in log]
    assert told == []


async def _scoring(http: aiohttp.ClientSession, server: RunningServer) -> dict[str, Any]:
    """A session whose first unit is being scored."""
    session = await running_session(server, units=2)
    asker = Asker(http, server)
    for step in ("startSlot", "endSlot", "openScoring"):
        given = {"i": {"slotId": session["slot"]}}
        await asker.ask(STEP % step, given, headers=bearer(Role.PERFORMANCE))
    return session
