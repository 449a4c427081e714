"""Lanes of compiled reads: whoever asks first is served first, whatever befalls the others."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from store.reading.lanes import ReadLanes

NUMBER = "SELECT $1::int"
CROWD = 20


@pytest.fixture
async def one_lane(credentials: dict[str, Any]) -> AsyncIterator[ReadLanes]:
    """So that all wait for one another."""
    lanes = ReadLanes(credentials, size=1)
    yield lanes
    lanes.close()


async def test_no_newcomer_overtakes_who_waits(one_lane: ReadLanes) -> None:
    served: list[int] = []

    async def ask(number: int) -> None:
        served.append(int(await one_lane.fetch(NUMBER, [number])))
        # At this very moment the lane has become free, and here is one who wants it at once.
        if number < CROWD:
            served.append(int(await one_lane.fetch(NUMBER, [number + CROWD])))

    async with asyncio.timeout(30):
        await asyncio.gather(*(ask(number) for number in range(CROWD)))
    assert served == list(range(2 * CROWD))


async def test_who_gives_up_waiting_holds_nobody_up(one_lane: ReadLanes) -> None:
    asked = [asyncio.create_task(one_lane.fetch(NUMBER, [number])) for number in range(CROWD)]
    await asyncio.sleep(0)
    for task in asked[::2]:
        task.cancel()
    async with asyncio.timeout(30):
        answers = await asyncio.gather(*asked, return_exceptions=True)
    served = [int(answer) for answer in answers if not isinstance(answer, BaseException)]
    assert served == list(range(1, CROWD, 2))
    assert int(await one_lane.fetch(NUMBER, [7])) == 7


async def test_a_lane_cut_in_the_middle_is_opened_anew_for_the_next(one_lane: ReadLanes) -> None:
    slow = asyncio.create_task(one_lane.fetch("SELECT $1::int FROM pg_sleep(30)", [0]))
    waiting = [asyncio.create_task(one_lane.fetch(NUMBER, [number])) for number in range(CROWD)]
    await asyncio.sleep(0)
    slow.cancel()
    async with asyncio.timeout(30):
        answers = await asyncio.gather(*waiting)
    assert [int(answer) for answer in answers] == list(range(CROWD))


async def test_a_lane_looks_rows_up_by_their_keys(one_lane: ReadLanes) -> None:
    asked = "SELECT convert_to(current_setting('random_page_cost'), 'UTF8')"
    assert await one_lane.fetch(asked, []) == b"1.1"
