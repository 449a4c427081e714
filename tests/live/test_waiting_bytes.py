"""What waits for one client of a feed is bounded by its bytes: clients say how large frames are."""

import asyncio
from typing import Any

import orjson

from domain.events.permissions import EventPermission
from domain.sentiment.events import SentimentEvents
from server.assembly import Parts, system_act
from server.live.cursors import cursor_at
from server.live.line import MOST_UNSENT
from server.live.member import MOST_WAITING_BYTES, Member, ReadyFrame
from store.events.log import NewEvent
from tests.live.talking import PATIENCE_SECONDS
from tests.live.test_turns import watched
from tests.live.waiting import stands_still

EVENTS = 300
FEED = (
    "subscription($after: String) { events(after: $after) { event { version "
    + " ".join(f"p{n}: payload" for n in range(28))
    + " } } }"
)
SMALL = "subscription($after: String) { events(after: $after) { event { version } } }"


async def _logged(parts: Parts) -> None:
    """Many events, and the server has seen them."""
    payload = {"is": "记" * 300}
    event = NewEvent(
        "sentiment_event:x", SentimentEvents.ASSESSED, EventPermission.EVENT_READ, payload
    )
    async with parts.database.transaction() as transaction:
        await system_act(parts.served).record(transaction, *[event] * EVENTS)
    while parts.node.tail.place < EVENTS:  # noqa: ASYNC110 - looked at step by step
        await asyncio.sleep(0)


async def test_a_replay_waits_for_who_does_not_read_and_misses_nothing(parts: Parts) -> None:
    await _logged(parts)
    for query in (FEED, SMALL):
        looking = watched(parts, query, after=cursor_at(0))
        member = looking.member
        versions: list[int] = []
        async with asyncio.timeout(PATIENCE_SECONDS):
            await stands_still(lambda: _executions(parts))
            largest = MOST_UNSENT + max(len(one.payload) for one in member._waiting)
            assert 0 < member.waiting_bytes <= largest
            while len(versions) < EVENTS:
                frame = member.take()
                if frame is None:
                    await asyncio.sleep(0)
                    continue
                versions.append(_version(frame))
                assert member.waiting_bytes <= largest
        assert versions == list(range(1, EVENTS + 1))
        assert member.waiting_bytes == 0
        looking.leave()


async def _executions(parts: Parts) -> int:
    return parts.hub.executions


def _version(frame: ReadyFrame) -> int:
    data: dict[str, Any] = orjson.loads(frame.payload)["data"]
    version: int = data["events"]["event"]["version"]
    return version


def test_a_reader_is_sent_off_by_the_bytes_that_wait_for_him() -> None:
    member = Member(on_ready=lambda: None, queue_frames=1_000)
    frame = ReadyFrame(b"x" * (MOST_WAITING_BYTES // 4), "")
    for place in range(1, 5):
        member.tell((frame,), place=place)
        assert member.ended is None
    member.tell((frame,), place=5)
    assert member.ended is not None
    assert member.ended.is_retryable
    assert member.waiting == 4


def test_a_frame_that_is_larger_by_itself_waits_alone() -> None:
    member = Member(on_ready=lambda: None, queue_frames=1_000)
    large = ReadyFrame(b"x" * (2 * MOST_WAITING_BYTES), "")
    member.tell((large,), place=1)
    assert member.take() is large
    member.tell((large,), place=2)
    assert member.take() is large
    member.show(large)
    member.show(large)
    assert member.waiting_bytes == len(large.payload)
