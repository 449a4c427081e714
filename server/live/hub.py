"""The hub: finds the one view that equal subscriptions share, and wakes views by events."""

import asyncio
from collections.abc import Callable, Hashable, Sequence

import structlog

from server.live.feed_view import FeedView
from server.live.member import Ended, Member, Offer
from server.live.request import LiveRequest
from server.live.state_view import StateView
from server.live.views import Engine, View
from store.events.log import LoggedEvent

log = structlog.get_logger("sitong.hub")


class Hub:
    """All live views of this process."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._views: dict[Hashable, View] = {}
        self._tasks: dict[Hashable, asyncio.Task[None]] = {}
        self._executions_of_ended = 0
        engine.tail.follow(self._events_came)

    @property
    def view_count(self) -> int:
        """How many distinct views are being looked at."""
        return len(self._views)

    @property
    def executions(self) -> int:
        """How often a view was computed, for whomever: once a change, not once a client."""
        return self._executions_of_ended + sum(one.executions for one in self._views.values())

    def subscribe(
        self, request: LiveRequest, *, on_ready: Callable[[], None], offer: Offer | None = None
    ) -> "Subscription":
        """Join the view that equal askers share; the first of them makes it."""
        key = request.key
        view = self._views.get(key)
        if view is None:
            view = (
                FeedView(request, self._engine)
                if request.is_feed
                else StateView(request, self._engine)
            )
            self._views[key] = view
        member = Member(on_ready=on_ready, queue_frames=self._engine.queue_frames, offer=offer)
        view.join(member, after=request.after)
        if key not in self._tasks:
            self._tasks[key] = asyncio.create_task(self._run(key, view), name="view")
        return Subscription(member, view)

    async def stop(self) -> None:
        """End every view; clients are told by their sockets."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _events_came(self, events: Sequence[LoggedEvent]) -> None:
        came = list(events)
        for view in tuple(self._views.values()):
            view.events_came(came)

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
                self._executions_of_ended += view.executions
                self._tasks.pop(key, None)


class Subscription:
    """A client's hold on a view."""

    def __init__(self, member: Member, view: View) -> None:
        self.member = member
        self._view = view

    def leave(self) -> None:
        """Let go."""
        self._view.leave(self.member)
