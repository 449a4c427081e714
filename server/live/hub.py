"""The hub: finds the one view that equal subscriptions share, and wakes views by events."""

import asyncio
from collections import Counter, deque
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

import structlog

from schema.faults import Fault, FaultCode
from server.live.feed_view import FeedView
from server.live.frame import topics_of
from server.live.held import HeldRequests
from server.live.member import Ended, Member, Offer
from server.live.request import LiveRequest
from server.live.state_view import StateView
from server.live.topics import TopicIndex
from server.live.views import CROWD, Engine, View
from store.events.log import LoggedEvent

log = structlog.get_logger("sitong.hub")


@dataclass(frozen=True, slots=True, kw_only=True)
class MostViews:
    """How many distinct views there may be on this node, and for one token or address.

    `held_bytes` may be kept alive of what they were asked by.
    """

    in_all: int
    of_owner: int
    held_bytes: int


class Hub:
    """All live views of this process."""

    def __init__(self, engine: Engine, most: MostViews) -> None:
        self._engine = engine
        self._most = most
        self._views: dict[Hashable, View] = {}
        self._feeds: dict[Hashable, FeedView] = {}
        self._index: TopicIndex[StateView] = TopicIndex()
        self._owned: Counter[str] = Counter()
        self._held = HeldRequests(most.held_bytes)
        self._tasks: dict[Hashable, asyncio.Task[None]] = {}
        self._to_wake: deque[View] = deque()
        self._waking: asyncio.Task[None] | None = None
        self._executions_of_ended = 0
        engine.tail.follow(self._events_came)

    @property
    def view_count(self) -> int:
        """How many distinct views are being looked at."""
        return len(self._views)

    @property
    def waiting_count(self) -> int:
        """How many of them are stale and wait for their turn."""
        return self._engine.turns.waiting + len(self._to_wake)

    @property
    def owner_count(self) -> int:
        """By how many tokens, and addresses without one; nothing stays behind."""
        return len(self._owned)

    @property
    def held_bytes(self) -> int:
        """What views keep alive of what they were asked by."""
        return self._held.bytes

    @property
    def payload_bytes(self) -> int:
        """What feeds remember of what they have told."""
        return self._engine.payloads.bytes

    @property
    def executions(self) -> int:
        """How often a view was computed, for whomever: once a change, not once a client."""
        return self._executions_of_ended + sum(one.executions for one in self._views.values())

    def subscribe(
        self,
        request: LiveRequest,
        *,
        owner: str,
        on_ready: Callable[[], None],
        offer: Offer | None = None,
    ) -> "Subscription":
        """Join the view that equal askers share; the first of them makes it.

        Raises RATE_LIMITED when it would be one view too many, in all or of its owner.
        """
        key = request.key
        view = self._views.get(key)
        self._judge(view, owner, request)
        if view is None:
            view = self._views[key] = self._made(key, request)
        if not view.owners[owner]:
            self._owned[owner] += 1
            self._held.own(owner, view.request)
        view.owners[owner] += 1
        member = Member(on_ready=on_ready, queue_frames=self._engine.queue_frames, offer=offer)
        view.join(member, after=request.after)
        if key not in self._tasks:
            self._tasks[key] = asyncio.create_task(self._run(key, view), name="view")
        return Subscription(self, member, view, owner)

    def left(self, view: View, owner: str) -> None:
        """A client of this owner has let go of a view."""
        view.owners[owner] -= 1
        if view.owners[owner]:
            return
        del view.owners[owner]
        self._held.disown(owner, view.request)
        self._owned[owner] -= 1
        if not self._owned[owner]:
            del self._owned[owner]

    async def stop(self) -> None:
        """End every view; clients are told by their sockets."""
        tasks = list(self._tasks.values())
        if self._waking is not None:
            tasks.append(self._waking)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _made(self, key: Hashable, request: LiveRequest) -> View:
        self._held.take(request)
        if not request.is_feed:
            return StateView(request, self._engine, self._index)
        feed = self._feeds[key] = FeedView(request, self._engine)
        return feed

    def _judge(self, view: View | None, owner: str, request: LiveRequest) -> None:
        if view is None and self._is_full(request):
            raise _too_many("The server has as many distinct live views as it may; try later.")
        if view is not None and view.owners[owner]:
            return
        if self._owned[owner] >= self._most.of_owner:
            raise _too_many(
                f"At most {self._most.of_owner} distinct live views for one token, or one address"
                " without a token."
            )
        if not self._held.has_room_of(owner, request):
            raise _too_many("These live views are asked for by too long operations or variables.")

    def _is_full(self, request: LiveRequest) -> bool:
        return len(self._views) >= self._most.in_all or not self._held.has_room_for(request)

    def _events_came(self, events: Sequence[LoggedEvent]) -> None:
        came = list(events)
        topics = {topic for event in came for topic in topics_of(event)}
        touched: list[View] = [feed for feed in self._feeds.values() if feed.events_came(came)]
        touched += self._index.touch(topics)
        self._wake(touched)

    def _wake(self, views: Sequence[View]) -> None:
        """A few at once; of very many, those come first that many look at, and acts between."""
        if len(views) <= CROWD and not self._to_wake:
            _stir(views)
            return
        self._to_wake.extend(sorted(views, key=lambda view: -view.member_count))
        if self._waking is None:
            self._waking = asyncio.create_task(self._wake_by_and_by(), name="waking views")

    async def _wake_by_and_by(self) -> None:
        while self._to_wake:
            _stir(self._to_wake.popleft() for _ in range(min(CROWD, len(self._to_wake))))
            await asyncio.sleep(0)
        self._waking = None

    async def _run(self, key: Hashable, view: View) -> None:
        try:
            await view.run()
        except Exception:
            log.exception("view failed")
            view.end_all(Ended("fault", is_retryable=True))
        finally:
            # No await since the view found itself empty, so nobody can have joined meanwhile.
            if self._views.get(key) is view:
                del self._views[key]
                self._held.let_go(view.request)
                self._feeds.pop(key, None)
                if isinstance(view, StateView):
                    self._index.forget(view)
                self._executions_of_ended += view.executions
                self._tasks.pop(key, None)


class Subscription:
    """A client's hold on a view."""

    def __init__(self, hub: Hub, member: Member, view: View, owner: str) -> None:
        self.member = member
        self._hub = hub
        self._view = view
        self._owner: str | None = owner

    def leave(self) -> None:
        """Let go."""
        if self._owner is not None:
            self._hub.left(self._view, self._owner)
            self._owner = None
        self._view.leave(self.member)


def _stir(views: Iterable[View]) -> None:
    for view in views:
        view.stir()


def _too_many(text: str) -> Fault:
    return Fault(FaultCode.RATE_LIMITED, text)
