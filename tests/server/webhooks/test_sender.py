"""Partners are told of public events: signed, in order, once or again, never of anything else."""

import asyncio
import base64
import hashlib
import hmac
import socket
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from actions.act import Act
from actions.webhooks.add_webhook import AddWebhook, add_webhook
from domain.people.roles import Role
from domain.webhooks.message import derived_secret
from server.chance import new_id
from server.clock import real_now
from server.settings import Settings
from server.webhooks.posting import (
    PATIENCE_SECONDS,
    ForbiddenAddressError,
    Poster,
    UnreachableError,
    poster_of,
)
from server.webhooks.sender import WebhookSender
from store.database import Database, connect, to_json
from store.events.log import events_after, newest_seq
from store.events.sequencing import stamp, take_lead
from store.webhooks.endpoints import WebhookFacts, all_webhooks, events_to_tell, insert_webhook
from tests.server.webhooks.receiver import Receiver
from tests.worlds.acts import PEOPLE, act_of, done
from tests.worlds.sentiment import SentimentWorld, sentiment_event

RELEASED = "release:published"


def secret_of(webhook_id: UUID) -> bytes:
    """As the server derives it."""
    return derived_secret("master", str(webhook_id))


def sender(database: Database) -> WebhookSender:
    """The sender of one node."""
    return WebhookSender(
        database,
        Poster(may_reach_itself=True),
        secret_of=secret_of,
        act=lambda: admin_act(database),
    )


def admin_act(database: Database) -> Act:
    """An act of who looks after the software."""
    return act_of(database, PEOPLE.role(Role.ADMIN), real_now())


async def told(database: Database) -> None:
    """Everything committed gets its place in the log."""
    connection = await connect(database.credentials)
    try:
        await stamp(connection, await take_lead(connection))
    finally:
        await connection.close()


async def released(world: SentimentWorld, *, times: int = 1) -> None:
    """Releases, in the log."""
    for _ in range(times):
        done(await world.release())
    await told(world.database)


async def addressed(database: Database, receiver: Receiver, kinds: str = "*") -> UUID:
    """An address that is told from now on."""
    asked = AddWebhook(url=receiver.url, kinds=tuple(kinds.split()))
    return done(await add_webhook(admin_act(database), asked)).webhook_id


async def addressed_long_ago(database: Database, receiver: Receiver, kinds: str) -> None:
    """An address from before kinds of which nothing is told were refused."""
    async with database.transaction() as transaction:
        await insert_webhook(
            transaction,
            webhook_id=new_id(),
            url=receiver.url,
            kinds=tuple(kinds.split()),
            place=await newest_seq(transaction),
        )


async def the_webhook(database: Database) -> WebhookFacts:
    """The only one."""
    (found,) = await all_webhooks(database)
    return found


async def passed(database: Database, column: str) -> None:
    """The instant in a column has come."""
    async with database.transaction() as transaction:
        await transaction.execute(f"UPDATE webhook SET {column} = now() - interval '1 s'")


@pytest_asyncio.fixture
async def receiver() -> AsyncIterator[Receiver]:
    """A partner who listens."""
    async with Receiver.open() as opened:
        yield opened


async def test_a_public_event_is_told_with_a_signature(
    database: Database, receiver: Receiver
) -> None:
    world = await sentiment_event(database)
    await told(database)
    webhook_id = await addressed(database, receiver)
    await released(world)
    assert await sender(database).tell_all()
    (message,) = receiver.messages
    assert message.json["type"] == RELEASED
    assert set(message.json["data"]) == {"cursor", "stream", "version", "clause", "payload"}
    signed = f"{message.headers['webhook-id']}.{message.headers['webhook-timestamp']}.".encode()
    digest = hmac.new(secret_of(webhook_id), signed + message.body, hashlib.sha256).digest()
    assert message.headers["webhook-signature"] == f"v1,{base64.b64encode(digest).decode()}"
    assert not await sender(database).tell_all()


async def test_nothing_but_what_is_public_and_asked_for_is_told(
    database: Database, receiver: Receiver
) -> None:
    await addressed_long_ago(database, receiver, "sentiment:* deadline:* results:*")
    await addressed(database, receiver, "*")
    await released(await sentiment_event(database))
    while await sender(database).tell_all():
        pass
    # Reports and clocks are not public, and the first address has not asked for releases.
    assert receiver.kinds == [RELEASED]


async def test_what_failed_is_told_again_under_its_id_and_before_what_follows(
    database: Database, receiver: Receiver
) -> None:
    await addressed(database, receiver)
    world = await sentiment_event(database)
    await released(world, times=2)
    receiver.statuses = [500]
    await sender(database).tell_all()
    assert len(receiver.messages) == 1
    webhook = await the_webhook(database)
    assert (webhook.attempts, webhook.last_error) == (1, "HTTP 500")
    assert not await sender(database).tell_all(), "its time has not come"
    await passed(database, "retry_at")
    await sender(database).tell_all()
    first, again, second = (one.headers["webhook-id"] for one in receiver.messages)
    assert first == again != second
    assert (await the_webhook(database)).attempts == 0


async def test_many_nodes_tell_each_event_once(database: Database, receiver: Receiver) -> None:
    await addressed(database, receiver)
    await released(await sentiment_event(database), times=5)
    await asyncio.gather(*(sender(database).tell_all() for _ in range(4)))
    ids = [one.headers["webhook-id"] for one in receiver.messages]
    assert len(ids) == len(set(ids)) == 5
    assert ids == sorted(ids, key=lambda one: int(one.rpartition("_")[2]))


async def test_what_a_dead_node_held_is_taken_over(database: Database, receiver: Receiver) -> None:
    await addressed(database, receiver)
    await released(await sentiment_event(database))
    async with database.transaction() as transaction:
        await transaction.execute("UPDATE webhook SET leased_until = now() + interval '1 hour'")
    assert not await sender(database).tell_all()
    await passed(database, "leased_until")
    assert await sender(database).tell_all()
    assert receiver.kinds == [RELEASED]


@pytest.mark.parametrize("status", [302, 307, 404, 500, 503])
async def test_no_answer_but_yes_counts_and_no_redirect_is_followed(
    database: Database, receiver: Receiver, status: int
) -> None:
    await addressed(database, receiver)
    await released(await sentiment_event(database))
    receiver.statuses = [status]
    await sender(database).tell_all()
    assert len(receiver.messages) == 1
    assert (await the_webhook(database)).last_error == f"HTTP {status}"


async def test_an_address_that_is_gone_is_told_no_more(
    database: Database, receiver: Receiver
) -> None:
    await addressed(database, receiver)
    world = await sentiment_event(database)
    await released(world)
    receiver.statuses = [410]
    await sender(database).tell_all()
    assert (await the_webhook(database)).ended_at is not None
    await released(world)
    assert not await sender(database).tell_all()
    ended = "SELECT payload->>'gone' FROM event WHERE kind = 'webhook:ended'"
    assert await database.fetchval(ended) == "true"


async def test_no_address_is_told_who_else_is_told(database: Database, receiver: Receiver) -> None:
    await addressed(database, receiver, "*")
    await addressed_long_ago(database, receiver, "webhook:*")
    await released(await sentiment_event(database))
    while await sender(database).tell_all():
        pass
    added = "SELECT count(*) FROM event WHERE kind = 'webhook:added' AND seq IS NOT NULL"
    assert await database.fetchval(added) == 1
    assert receiver.kinds == [RELEASED]


async def test_an_address_where_nobody_listens_is_put_off(database: Database) -> None:
    async with Receiver.open() as closed:
        pass
    await addressed(database, closed)
    await released(await sentiment_event(database))
    await sender(database).tell_all()
    webhook = await the_webhook(database)
    assert webhook.attempts == 1
    assert "Refused" in (webhook.last_error or "")


@pytest.mark.parametrize(
    "host",
    [
        "[::ffff:127.0.0.1]",
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f.1",
        "localhost",
        "[::1]",
        "[0:0:0:0:0:0:0:1]",
        "[::127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::ffff:0:127.0.0.1]",
        "[64:ff9b::127.0.0.1]",
        "[64:ff9b:1::127.0.0.1]",
        "[2002:7f00:1::]",
        "0",  # which is every address of the machine
        "[::]",
    ],
)
async def test_no_form_of_the_servers_own_address_is_asked(receiver: Receiver, host: str) -> None:
    url = receiver.url.replace("127.0.0.1", host)
    poster = Poster(may_reach_itself=False)
    with pytest.raises(ForbiddenAddressError, match="not to be asked"):
        await poster.post(url, b"{}", {})
    with pytest.raises(ForbiddenAddressError):
        await poster.judge(url)
    assert receiver.messages == []


async def test_a_network_that_the_operator_names_is_asked(receiver: Receiver) -> None:
    named = poster_of(Settings(env="production", webhook_networks=("127.0.0.0/8",)))
    assert await named.post(receiver.url, b"{}", {}) == 204
    other = poster_of(Settings(env="production", webhook_networks=("127.0.0.2/32",)))
    with pytest.raises(ForbiddenAddressError):
        await other.post(receiver.url, b"{}", {})


async def test_the_number_that_was_judged_is_the_one_that_is_asked(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    real = socket.getaddrinfo

    def changing(host: str, *rest: Any, **more: Any) -> Any:
        # A name server that answers otherwise the second time.
        asked.append(host)
        return real("127.0.0.1" if asked.count(host) == 1 else "127.0.0.2", *rest, **more)

    monkeypatch.setattr("server.webhooks.posting.socket.getaddrinfo", changing)
    url = receiver.url.replace("127.0.0.1", "partner.example")
    assert await Poster(may_reach_itself=True).post(url, b"{}", {}) == 204
    assert asked[0] == "partner.example"
    assert asked.count("partner.example") == 1


@pytest.mark.parametrize(
    "line",
    [
        b"HTTP/1.1 2_0_0 OK\r\n",
        b"HTTP/1.1 +200 OK\r\n",
        b"HTTP/1.1 -200 OK\r\n",
        b"HTTP/1.1 0200 OK\r\n",
        b"HTTP/1.1 " + b"9" * 900 + b"\r\n",
        b"HTTP/1.1 \xd9\xa2\xd9\xa0\xd9\xa0 OK\r\n",
        b"HTTP/1.200 204\r\n",
        b"HTTP/1.1  204\r\n",
        b"HTTP/1.1 204",
        b"ICY 200 OK\r\n",
        b"\r\n",
    ],
)
async def test_a_status_is_three_digits_in_a_whole_line(line: bytes) -> None:
    assert await answered(b"HTTP/1.1 204 No Content\r\n") == 204
    assert await answered(b"HTTP/1.0 200\n") == 200
    with pytest.raises(UnreachableError, match="no HTTP"):
        await answered(line)


async def answered(line: bytes) -> int:
    """What is made of a receiver that says this."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"{}")
        writer.write(line)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        return await Poster(may_reach_itself=True).post(f"http://127.0.0.1:{port}/", b"{}", {})


async def test_a_slow_partner_holds_up_nobody(database: Database, receiver: Receiver) -> None:
    """Eight who take the line and say nothing, and a ninth who listens."""
    lines: list[asyncio.StreamWriter] = []
    silent = await asyncio.start_server(lambda _, line: lines.append(line), "127.0.0.1", 0)
    port = silent.sockets[0].getsockname()[1]
    act = admin_act(database)
    for number in range(8):
        asked = AddWebhook(url=f"http://127.0.0.1:{port}/{number}", kinds=("*",))
        done(await add_webhook(act, asked))
    await addressed(database, receiver)
    world = await sentiment_event(database)
    await released(world)
    telling = sender(database)
    running = asyncio.create_task(telling.run())
    try:
        async with asyncio.timeout(PATIENCE_SECONDS / 2):
            await receiver.count(1)
            await released(world)
            telling.events_came(await events_after(database, 0, limit=100))
            await receiver.count(2)
    finally:
        running.cancel()
        await asyncio.wait([running])
        for line in lines:
            line.close()
        silent.close()
    assert len(lines) >= 8


async def test_what_waits_for_a_partner_is_taken_from_the_log_in_bounded_pieces(
    database: Database, receiver: Receiver
) -> None:
    await addressed(database, receiver)
    await released(await sentiment_event(database), times=6)
    everything = await events_after(database, 0, limit=100)
    whole = sum(len(to_json(one.payload)) for one in everything)
    for most_bytes in (0, whole // 3, 10 * whole):
        place, pieces = 0, 0
        while piece := await events_to_tell(database, place, limit=100, most_bytes=most_bytes):
            found = sum(len(to_json(one.payload)) for one in piece)
            # PostgreSQL writes a blank behind commas and colons.
            assert len(piece) == 1 or found <= most_bytes
            assert piece == [one for one in everything if one.seq > place][: len(piece)]
            place, pieces = piece[-1].seq, pieces + 1
        assert place == everything[-1].seq
        assert (pieces == 1) == (most_bytes > whole)
