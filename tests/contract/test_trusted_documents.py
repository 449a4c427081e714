"""Documents of the contract are known by their ids, and an operator may let in no others."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import orjson
import pytest
import pytest_asyncio

from domain.people.roles import Role
from scripts.contract import CONTRACT, manifest
from server.auth.tokens import TokenIdentity, Tokens
from server.chance import new_id
from server.clock import real_now
from server.graphql.trusted import id_of
from tests.asking import Asker
from tests.journeys.demo_process import run_sitong
from tests.live.talking import EventStream, LiveSocket
from tests.serving import SECRET, TOKEN_HOURS, bearer, database_copy, database_url, serving

OWN = "{ serverTime }"
VIEWER = (CONTRACT / "operations" / "viewer.graphql").read_text(encoding="utf-8")
BOARD = (CONTRACT / "operations" / "sentiment_board.graphql").read_text(encoding="utf-8")
REFUSED = ["BAD_REQUEST"]


@pytest_asyncio.fixture(scope="module")
async def bound(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[Asker]:
    """Asks a server that lets people run documents of the contract only."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_trusted") as credentials,
        serving(credentials, trusted_documents="people") as server,
        aiohttp.ClientSession() as http,
    ):
        yield Asker(http, server)


def free_bearer(role: Role) -> dict[str, str]:
    """The header of a token made with `--any-document`."""
    token = Tokens(SECRET).sign(
        TokenIdentity(role, may_ask_freely=True),
        token_id=new_id().hex,
        now=real_now(),
        hours=TOKEN_HOURS,
    )
    return {"Authorization": f"Bearer {token}"}


@pytest.mark.parametrize("role", [None, Role.MAYOR, Role.REPRESENTATIVE, Role.ADMIN])
async def test_a_text_of_ones_own_is_refused_to_people(bound: Asker, role: Role | None) -> None:
    reply = await bound.ask(OWN, role=role)
    assert (reply.status, reply.codes) == (400, REFUSED)
    (error,) = reply.body["errors"]
    assert error["extensions"]["reason"] == "UNTRUSTED_DOCUMENT"
    assert "documentId" in error["message"]


@pytest.mark.parametrize(
    "text",
    [VIEWER, " ".join(VIEWER.split("\n", 1)[1].split()), VIEWER.replace("\n", "\n\n# 注\n")],
    ids=["as it lies there", "on one line", "with more comments"],
)
async def test_the_contracts_text_is_run_however_it_is_laid_out(bound: Asker, text: str) -> None:
    reply = await bound.ask(text, role=Role.MAYOR)
    assert reply.data["viewer"]["role"] == "MAYOR"


@pytest.mark.parametrize("text", [VIEWER.replace("name", "name role"), "{", "", "{ \0 }"])
async def test_a_changed_text_is_refused(bound: Asker, text: str) -> None:
    reply = await bound.ask(text, role=Role.MAYOR)
    assert (reply.status, reply.codes) == (400, REFUSED)


@pytest.mark.parametrize(
    "asked",
    [
        {"documentId": id_of(VIEWER)},
        {"documentId": id_of(VIEWER).removeprefix("sha256:")},
        {"doc_id": id_of(VIEWER)},
        {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": id_of(VIEWER)[7:]}}},
    ],
    ids=["id", "bare hash", "Relay", "Apollo"],
)
async def test_a_document_is_run_by_its_id(bound: Asker, asked: dict[str, Any]) -> None:
    reply = await bound.post(asked, **bearer(Role.MAYOR))
    assert reply.data["viewer"]["role"] == "MAYOR"


async def test_a_document_is_run_by_its_id_over_get(bound: Asker) -> None:
    reply = await bound.get({"documentId": id_of(VIEWER)}, **bearer(Role.MAYOR))
    assert reply.data["viewer"]["role"] == "MAYOR"


async def test_an_unknown_id_is_told_in_the_words_that_clients_know(bound: Asker) -> None:
    reply = await bound.post({"documentId": "sha256:0"}, **bearer(Role.MAYOR))
    assert reply.body["errors"][0]["message"] == "PersistedQueryNotFound"


async def test_sockets_hold_to_it_and_stay_open(bound: Asker) -> None:
    async with LiveSocket.opened(bound.http, bound.server, Role.MAYOR) as client:
        await client.subscribe("own", "subscription { sentimentBoard { cursor } }")
        assert (await client.errors("own"))[0]["extensions"]["reason"] == "UNTRUSTED_DOCUMENT"
        await client.send(
            {"id": "id", "type": "subscribe", "payload": {"documentId": id_of(BOARD)}}
        )
        assert (await client.frame("id"))["lines"] == []
        await client.subscribe("text", BOARD)
        assert (await client.frame("text"))["lines"] == []


async def test_event_streams_hold_to_it(bound: Asker) -> None:
    stream = {"accept": "text/event-stream", **bearer(Role.MAYOR)}
    reply = await bound.post({"query": "subscription { sentimentBoard { cursor } }"}, **stream)
    assert (reply.status, reply.codes) == (400, REFUSED)
    async with EventStream.opened(
        bound.http, bound.server, BOARD, headers=bearer(Role.MAYOR)
    ) as events:
        assert (await events.frame())["lines"] == []


@pytest.mark.parametrize(
    "headers",
    [bearer(Role.PARTNER_SYSTEM), free_bearer(Role.MAYOR)],
    ids=["partner system", "any document"],
)
async def test_machines_and_tokens_for_trying_out_are_free_within_the_limits(
    bound: Asker, headers: dict[str, str]
) -> None:
    assert (await bound.ask(OWN, headers=headers)).data["serverTime"]
    wide = "{ " + " ".join(f"a{one}: serverTime" for one in range(40)) + " }"
    assert (await bound.ask(wide, headers=headers)).codes == ["TOO_LARGE"]


async def test_the_command_line_makes_tokens_for_trying_out(bound: Asker) -> None:
    settings = {
        "SITONG_DATABASE_URL": database_url(bound.server.credentials),
        "SITONG_TOKEN_SECRET": SECRET,
    }
    usual = run_sitong("token", "MAYOR", **settings).stdout.strip()
    free = run_sitong("token", "MAYOR", "--any-document", **settings).stdout.strip()
    assert (await bound.ask(OWN, headers={"Authorization": f"Bearer {usual}"})).codes == REFUSED
    assert (await bound.ask(OWN, headers={"Authorization": f"Bearer {free}"})).data["serverTime"]


def test_the_manifest_lists_every_operation_by_the_hash_of_its_text() -> None:
    kept = orjson.loads((CONTRACT / "manifest.json").read_bytes())
    assert kept == manifest()
    assert all(id_of(text) == name for name, text in kept.items())
