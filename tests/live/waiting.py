"""Waits for what the server counts, and lets a client settle before something happens."""

import asyncio
from collections.abc import Awaitable, Callable

from store.database import connect
from tests.asking import Asker
from tests.live.talking import PATIENCE_SECONDS, LiveSocket

POLL_SECONDS = 0.02
STILL_SECONDS = 0.5


async def figure_is(asker: Asker, name: str, value: int) -> None:
    """Wait until a figure of `/metrics` has a value."""
    found = None
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while (found := await asker.figure(name)) != value:  # noqa: ASYNC110 - a figure tells nobody
                await asyncio.sleep(POLL_SECONDS)
    except TimeoutError:
        raise AssertionError(f"{name} is {found} and not {value}") from None


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    """Wait until something holds that tells nobody of itself."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not await holds():  # noqa: ASYNC110 - as said
            await asyncio.sleep(POLL_SECONDS)


async def stands_still(figure: Callable[[], Awaitable[int]]) -> None:
    """Wait until what is counted has not changed for a while: nobody tells that nothing happens."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        last = None
        while (now := await figure()) != last:
            last = now
            await asyncio.sleep(STILL_SECONDS)


async def everything_told(asker: Asker) -> None:
    """Wait until the server has handed on all that was committed so far."""
    connection = await connect(asker.server.credentials)
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await connection.fetchval(  # noqa: ASYNC110 - the database sends no word of it
                "SELECT count(*) FROM event WHERE seq IS NULL"
            ):
                await asyncio.sleep(POLL_SECONDS)
        last_seq = await connection.fetchval("SELECT last_seq FROM sequencer")
    finally:
        await connection.close()
    await figure_is(asker, "sitong_log_place", last_seq)


async def settled(client: LiveSocket) -> None:
    """Wait until the server has taken in all that this client has sent so far."""
    await client.subscribe("settled", "{ serverTime }")
    assert (await client.message("settled"))["type"] == "next"
    assert (await client.message("settled"))["type"] == "complete"
