"""Who computes next, and whom an event touches: counted, not timed."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from domain.events.permissions import EventPermission
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.scoring.events import SlotEvents
from domain.sentiment.events import SentimentEvents
from server.assembly import Parts, system_act
from server.chance import new_id
from server.graphql.request import GraphQLRequest
from server.live.hub import Subscription
from server.live.topics import TopicIndex
from server.live.turns import PATIENCE_SECONDS, Turns
from store.events.log import NewEvent


class Computing:
    """Computes for a while, as long as a test wants, and notes who did when."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns
        self.order: list[str] = []
        self.at_once = 0
        self.most_at_once = 0

    async def compute(self, name: str, *, since: float = 0.0, members: int = 1) -> None:
        async with self._turns.turn(since=since, members=members):
            self.order.append(name)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
            for _ in range(3):
                await asyncio.sleep(0)
            self.at_once -= 1


async def test_few_compute_at_once_and_one_while_somebody_acts() -> None:
    ways: tuple[tuple[Callable[[], bool], int], ...] = ((lambda: False, 3), (lambda: True, 1))
    for is_acting, most in ways:
        turns = Turns(at_once=3, is_acting=is_acting)
        computing = Computing(turns)
        await asyncio.gather(*(computing.compute(str(number)) for number in range(50)))
        assert computing.most_at_once == most
        assert (turns.taken, turns.waiting) == (0, 0)
        assert len(computing.order) == 50


async def test_the_longest_waiting_comes_first_and_whom_many_look_at_sooner() -> None:
    turns = Turns(at_once=1, is_acting=lambda: False)
    computing = Computing(turns)
    asked = {
        "now": (0.0, 1),
        "late": (5.0, 1),
        "crowd": (5.0, 1_000),
        "early": (4.0, 1),
        "first": (-PATIENCE_SECONDS, 1),
    }
    await asyncio.gather(
        *(computing.compute(name, since=since, members=n) for name, (since, n) in asked.items())
    )
    # Whoever has waited for so long is no longer overtaken by any crowd.
    assert computing.order == ["now", "first", "crowd", "early", "late"]


async def test_whoever_gives_up_waiting_keeps_nobody_from_it() -> None:
    turns = Turns(at_once=1, is_acting=lambda: False)
    computing = Computing(turns)
    tasks = [asyncio.create_task(computing.compute(str(number))) for number in range(30)]
    for number in range(0, 30, 2):
        await asyncio.sleep(0)
        tasks[number].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert (turns.taken, turns.waiting) == (0, 0)
    assert {str(number) for number in range(1, 30, 2)} <= set(computing.order)


class Listening:
    """A view that counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def touched(self, _topics: set[str]) -> bool:
        self.asked += 1
        return True


def test_an_event_asks_those_it_touches_and_nobody_else() -> None:
    index: TopicIndex[Listening] = TopicIndex()
    views = [Listening() for _ in range(10_000)]
    for number, view in enumerate(views):
        index.put(view, frozenset({f"slot:{number}", f"session:{number // 10}"}))
    assert index.touch({"slot:7", "slot", SlotEvents.SCORED}) == [views[7]]
    assert set(index.touch({"session:3", "slot:31"})) == set(views[30:40])
    assert index.touch({"sentiment"}) == []
    assert sum(view.asked for view in views) == 11
    # While it is computed again it hears of everything; afterwards of what it rests on now.
    index.hear_all(views[5])
    assert index.touch({"sentiment"}) == [views[5]]
    index.put(views[5], frozenset({"sentiment"}))
    assert index.touch({"slot:5"}) == []
    for view in views:
        index.forget(view)
    assert index.touch({"sentiment", "slot:7", "session:3"}) == []
    assert not index._by_topic


ROOM = 120
BOARD = "subscription { b%d: sentimentBoard(everySeconds: 60) { lines { event { id } } } }"


def watched(parts: Parts, text: str, **variables: str) -> Subscription:
    """Somebody looks at a view of his own."""
    viewer = Viewer(role=Role.ADMIN, person_id=new_id())
    asked = GraphQLRequest(query=text, variables=variables)
    operation = parts.runner.find(asked, viewer)
    live = parts.live.ready(operation, asked, viewer=viewer, language="zh")
    return parts.hub.subscribe(live, owner=str(new_id()), on_ready=lambda: None)


async def happen(parts: Parts) -> None:
    """An event that every view of the test rests on."""
    event = NewEvent("sentiment_event:x", SentimentEvents.ASSESSED, EventPermission.EVENT_READ, {})
    async with parts.database.transaction() as transaction:
        await system_act(parts.served).record(transaction, event)


@asynccontextmanager
async def somebody_acting(parts: Parts) -> AsyncIterator[None]:
    """An act that takes its time."""
    begun, done = asyncio.Event(), asyncio.Event()

    async def act() -> None:
        async with parts.database.transaction():
            begun.set()
            await done.wait()

    task = asyncio.create_task(act())
    await begun.wait()
    yield
    done.set()
    await task


async def until_told(subscriptions: list[Subscription]) -> None:
    while not all(one.member.waiting for one in subscriptions):  # noqa: ASYNC110 - step by step
        await asyncio.sleep(0)


async def test_a_crowd_of_views_computes_few_at_once_and_one_beside_an_act(parts: Parts) -> None:
    boards = [watched(parts, BOARD % number) for number in range(ROOM)]
    await until_told(boards)
    at_once = parts.settings.database_pool_size // 3
    assert 1 < await most_at_once(parts) <= at_once
    async with somebody_acting(parts):
        assert await most_at_once(parts) == 1
    for board in boards:
        board.leave()
    while parts.hub.view_count:  # noqa: ASYNC110 - looked at step by step
        await asyncio.sleep(0)
    turns = parts.hub._engine.turns
    assert (parts.hub.owner_count, turns.taken, turns.waiting) == (0, 0, 0)


async def most_at_once(parts: Parts) -> int:
    """How many views compute at the same time when something happens; each does so once."""
    turns, before, most = parts.hub._engine.turns, parts.hub.executions, 0
    await happen(parts)
    while parts.hub.executions < before + ROOM or turns.taken:
        most = max(most, turns.taken)
        await asyncio.sleep(0)
    assert parts.hub.executions == before + ROOM
    return most
