"""How long after a ballot was answered a screen in the hall shows it in the count.

A screen watches the scoreboard while phones send ballots at a steady pace. The n-th answered
ballot is on the screen as soon as a frame's counts add up to n or more.
"""

import asyncio
import time
from bisect import bisect_left
from collections.abc import Sequence
from itertools import product
from typing import Any

import aiohttp

from bench.dataset import HALL_SESSION, HALL_SLOTS, key_of
from bench.figures import share_of
from bench.identities import office_token, representative_token
from bench.measuring import Figures
from bench.texts import BALLOT_TEXT, PRODUCT_BOARD_TEXT
from schema.relay import global_id

BALLOTS = 600
BALLOTS_A_SECOND = 100
PATIENCE_SECONDS = 10.0


class Screen:
    """What a screen has been shown: instants and counts, both rising."""

    def __init__(self) -> None:
        self.shown_at: list[float] = []
        self.counts: list[int] = []
        self.is_open = asyncio.Event()
        self.is_complete = asyncio.Event()

    def show(self, message: dict[str, Any]) -> None:
        """Take in a message of the socket."""
        if message["type"] != "next":
            return
        slots = message["payload"]["data"]["scoreboard"]["slots"]
        self.shown_at.append(time.perf_counter())
        self.counts.append(sum(slot["ballotCount"] for slot in slots))
        self.is_open.set()
        if self.counts[-1] >= BALLOTS:
            self.is_complete.set()


def lags_ms(
    answered_at: Sequence[float], shown_at: Sequence[float], counts: Sequence[int]
) -> list[float]:
    """Milliseconds from each answer to the first frame that counts it; 0 when shown before.

    `answered_at` is in rising order. Ballots that no frame has counted are left out.
    """
    found = []
    for place, answered in enumerate(answered_at, start=1):
        first = bisect_left(counts, place)
        if first < len(shown_at):
            found.append(max(0.0, shown_at[first] - answered) * 1000)
    return found


async def tally_lag(port: int) -> Figures:
    """The lags of some hundred ballots."""
    screen = Screen()
    async with aiohttp.ClientSession() as client:
        watching = asyncio.create_task(_watch(client, port, screen))
        async with asyncio.timeout(PATIENCE_SECONDS):
            await screen.is_open.wait()
        answered_at = await _vote(client, port)
        async with asyncio.timeout(PATIENCE_SECONDS):
            await screen.is_complete.wait()
        watching.cancel()
    lags = sorted(lags_ms(answered_at, screen.shown_at, screen.counts))
    return {
        "ballots": float(len(lags)),
        "frames": float(len(screen.counts)),
        "p50_ms": share_of(lags, 0.5),
        "p99_ms": share_of(lags, 0.99),
        "max_ms": share_of(lags, 1.0),
    }


async def _watch(client: aiohttp.ClientSession, port: int, screen: Screen) -> None:
    session_id = global_id("ReviewSession", key_of("session", HALL_SESSION))
    payload = {"query": PRODUCT_BOARD_TEXT, "variables": {"id": session_id}}
    async with client.ws_connect(
        f"http://127.0.0.1:{port}/graphql", protocols=("graphql-transport-ws",)
    ) as socket:
        token = {"Authorization": f"Bearer {office_token()}"}
        await socket.send_json({"type": "connection_init", "payload": token})
        await socket.receive_json()
        await socket.send_json({"id": "screen", "type": "subscribe", "payload": payload})
        async for message in socket:
            screen.show(message.json())


async def _vote(client: aiohttp.ClientSession, port: int) -> list[float]:
    """When each ballot was answered, in rising order."""
    answered_at: list[float] = []
    begun = time.perf_counter()
    async with asyncio.TaskGroup() as phones:
        places = list(product(range(1, 1 + BALLOTS // HALL_SLOTS + 1), range(1, HALL_SLOTS + 1)))
        for number, (representative, slot) in enumerate(places[:BALLOTS]):
            await asyncio.sleep(max(0.0, begun + number / BALLOTS_A_SECOND - time.perf_counter()))
            phones.create_task(_cast(client, port, representative, slot, answered_at))
    return sorted(answered_at)


async def _cast(
    client: aiohttp.ClientSession,
    port: int,
    representative: int,
    slot: int,
    answered_at: list[float],
) -> None:
    ballot = {
        "slotId": global_id("Slot", key_of("slot", HALL_SESSION, slot)),
        "score": "88.5",
        "receiptKey": key_of("lag", representative, slot).hex,
    }
    body = {"query": BALLOT_TEXT, "variables": {"input": ballot}}
    headers = {"Authorization": f"Bearer {representative_token(representative)}"}
    async with client.post(
        f"http://127.0.0.1:{port}/graphql", json=body, headers=headers
    ) as response:
        text = await response.text()
    if "BallotSubmitted" not in text:
        raise RuntimeError(f"a ballot was not accepted: {text[:300]}")
    answered_at.append(time.perf_counter())
