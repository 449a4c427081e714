"""A state view: the whole state of something, sent anew whenever it has changed.

Computed once per change however many look at it. Members that join late and heartbeats are
served from the prepared bytes; only the first frame after a resume is computed apart, because
it says so in its payload.
"""

import asyncio
from collections import Counter
from collections.abc import Iterable
from contextlib import AbstractAsyncContextManager

from server.live.frame import ViewFrame
from server.live.member import Ended, Member, ReadyFrame
from server.live.request import LiveRequest
from server.live.topics import TopicIndex
from server.live.views import CROWD, Computed, Engine, wait_for
from store.database import DATABASE_AWAY

SNAPSHOT = "SNAPSHOT"
GAP = "GAP"
TRANSIENT_PAUSE_SECONDS = 0.25


class StateView:
    """One shared state with its members."""

    def __init__(
        self, request: LiveRequest, engine: Engine, index: "TopicIndex[StateView]"
    ) -> None:
        self.request = request
        self.owners: Counter[str] = Counter()
        self._engine = engine
        self._index = index
        self._members: set[Member] = set()
        self._joining: list[tuple[Member, int | None]] = []
        self._meanwhile: set[str] | None = None
        self._is_dirty = True
        self._stale_since = _now()
        self._stirred = asyncio.Event()
        self._stirred.set()
        self._payload: bytes | None = None
        self._place = 0
        self._beat_seconds: int | None = None
        self._computed_at = -1e9
        self._shown_at = 0.0
        self.executions = 0

    @property
    def is_empty(self) -> bool:
        """Whether nobody looks any more."""
        return not self._members and not self._joining

    @property
    def member_count(self) -> int:
        """How many look, and how many are about to."""
        return len(self._members) + len(self._joining)

    def join(self, member: Member, *, after: int | None) -> None:
        """Served as soon as the view is fresh."""
        self._joining.append((member, after))
        self._stirred.set()

    def leave(self, member: Member) -> None:
        """Forget a client."""
        self._members.discard(member)
        self._joining = [one for one in self._joining if one[0] is not member]
        # It may be waiting for its first frame this very moment, and then stands in neither.
        member.end(Ended("left"))
        self._stirred.set()

    def end_all(self, ended: Ended) -> None:
        """Tell every client that it is over."""
        for member in self._everyone():
            member.end(ended)
        self._members.clear()
        self._joining.clear()
        self._stirred.set()

    def touched(self, topics: set[str]) -> bool:
        """Become stale; answers whether it must be woken.

        What comes while the view is being computed is kept, and judged once its topics are
        known: registered before the first read, so nothing falls between.
        """
        if self._meanwhile is not None:
            self._meanwhile |= topics
            return False
        return self._become_stale()

    def stir(self) -> None:
        """Look whether there is something to do."""
        self._stirred.set()

    def _become_stale(self) -> bool:
        if self._is_dirty:
            return False
        self._is_dirty = True
        self._stale_since = _now()
        return True

    async def run(self) -> None:
        """Serve until nobody is left."""
        while True:
            is_stirred = await wait_for(self._stirred, self._until_beat())
            self._stirred.clear()
            if self.is_empty:
                return
            if self._is_dirty and not await self._refresh():
                continue
            if not is_stirred:
                await self._show_all()
            await self._greet()

    async def _refresh(self) -> bool:
        """Compute anew and show what has changed; false when that must be tried again."""
        pause = self._computed_at + self._engine.conflate_seconds - _now()
        if pause > 0:
            await asyncio.sleep(pause)
        async with self._turn():
            if self.is_empty:
                return False
            place = self._engine.tail.place
            frame = ViewFrame()
            self._meanwhile = meanwhile = set[str]()
            self._index.hear_all(self)
            try:
                computed = await self._compute(frame)
            finally:
                self._meanwhile = None
        self._computed_at = _now()
        if computed.is_transient:
            await asyncio.sleep(TRANSIENT_PAUSE_SECONDS)
            self._stirred.set()
            return False
        if not computed.has_data and self._payload is None:
            self.end_all(Ended("refused", errors=computed.errors))
            return False
        self._index.put(self, frozenset(frame.topics))
        self._is_dirty = False
        if not meanwhile.isdisjoint(frame.topics):
            self._become_stale()
            self._stirred.set()
        self._beat_seconds = frame.beat_seconds
        self._place = max(self._place, place)
        if computed.payload != self._payload:
            self._payload = computed.payload
            await self._show_all()
        return True

    def _until_beat(self) -> float | None:
        if self._beat_seconds is None:
            return None
        return max(0.0, self._shown_at + self._beat_seconds - _now())

    def _turn(self) -> AbstractAsyncContextManager[None]:
        return self._engine.turns.turn(since=self._stale_since, members=self.member_count)

    async def _compute(self, frame: ViewFrame) -> Computed:
        self.executions += 1
        return await self._engine.compute(self.request, frame)

    async def _show_all(self) -> None:
        if self._payload is not None:
            self._shown_at = _now()
            ready = self._filled(self._payload)
            # Whoever leaves meanwhile has ended; whoever joins is greeted with the same payload.
            for place, member in enumerate(tuple(self._members), start=1):
                member.show(ready)
                if place % CROWD == 0:
                    await asyncio.sleep(0)

    def _filled(self, payload: bytes) -> ReadyFrame:
        # A clean view holds for everything this node has seen, not only for when it was computed.
        if not self._is_dirty:
            self._place = max(self._place, self._engine.tail.place)
        return self._engine.fill(payload, self._place)

    async def _greet(self) -> None:
        """Give those who joined their first frame: the newest state, whatever they missed."""
        joining, self._joining = self._joining, []
        resumed: dict[str, bytes] = {}
        for member, after in joining:
            if self._payload is None:
                self._joining.append((member, after))
                continue
            how = None if after is None else await self._how(after)
            if member.ended is not None:
                continue
            self._members.add(member)
            if how is None:
                member.show(self._filled(self._payload))
                continue
            if how not in resumed:
                async with self._turn():
                    computed = await self._compute(ViewFrame(resumed=how))
                resumed[how] = self._payload if computed.is_transient else computed.payload
            member.show(self._filled(resumed[how]))

    async def _how(self, after: int) -> str:
        """A snapshot; or a gap, when the client has seen more than this log will ever show."""
        try:
            return SNAPSHOT if await self._engine.tail.knows(after) else GAP
        except DATABASE_AWAY:
            # Nothing can be computed now either; the state it will get is whole all the same.
            return SNAPSHOT

    def _everyone(self) -> Iterable[Member]:
        yield from self._members
        for member, _ in self._joining:
            yield member


def _now() -> float:
    return asyncio.get_running_loop().time()
