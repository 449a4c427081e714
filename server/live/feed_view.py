"""A feed: every event that its askers may see, each once, in order, resumable at any place."""

import asyncio
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from itertools import count

import structlog

from server.live.frame import Matches, ViewFrame
from server.live.line import MOST_UNSENT
from server.live.member import Ended, Member, ReadyFrame
from server.live.request import LiveRequest
from server.live.views import CROWD, Computed, Engine, wait_for
from store.database import DATABASE_AWAY
from store.events.log import LoggedEvent, events_after, newest_seq

log = structlog.get_logger("sitong.feed")

REPLAYED = "REPLAYED"
GAP = "GAP"
REPLAY_BATCH = 200
_numbers = count()
"""Of feeds, for what they remember together; none comes twice."""

TOGETHER = 32
"""So many events of a burst go out in one go, if they are small."""

TRANSIENT_PAUSE_SECONDS = 0.25
ROOM_PAUSE_SECONDS = 0.02


class FeedView:
    """One shared feed with its members."""

    def __init__(self, request: LiveRequest, engine: Engine) -> None:
        self.request = request
        self.owners: Counter[str] = Counter()
        self._engine = engine
        self._members: set[Member] = set()
        self._catching_up: dict[Member, asyncio.Task[None]] = {}
        self._joining: list[tuple[Member, int | None]] = []
        self._coming: deque[LoggedEvent] = deque()
        self._stirred = asyncio.Event()
        self._stirred.set()
        self._matches: Matches = _nothing
        self._is_open = False
        self._place = engine.tail.place
        self._number = next(_numbers)
        self.executions = 0

    @property
    def is_empty(self) -> bool:
        """Whether nobody looks any more."""
        return not self._members and not self._joining and not self._catching_up

    @property
    def member_count(self) -> int:
        """How many look, and how many are about to."""
        return len(self._members) + len(self._joining)

    def join(self, member: Member, *, after: int | None) -> None:
        """Served from `after` on, or from now on."""
        self._joining.append((member, after))
        self._stirred.set()

    def leave(self, member: Member) -> None:
        """Forget a client."""
        member.end(Ended("left"))
        self._members.discard(member)
        self._joining = [one for one in self._joining if one[0] is not member]
        task = self._catching_up.pop(member, None)
        if task is not None:
            task.cancel()
        self._stirred.set()

    def end_all(self, ended: Ended) -> None:
        """Tell every client that it is over."""
        for member in (*self._members, *self._catching_up, *(one for one, _ in self._joining)):
            member.end(ended)
        for task in self._catching_up.values():
            task.cancel()
        self._members.clear()
        self._catching_up.clear()
        self._joining.clear()
        self._stirred.set()

    def events_came(self, events: list[LoggedEvent]) -> bool:
        """Queue what is new; answers whether it must be woken."""
        self._coming.extend(events)
        return not self._stirred.is_set()

    def stir(self) -> None:
        """Look whether there is something to do."""
        self._stirred.set()

    async def run(self) -> None:
        """Serve until nobody is left."""
        while not self.is_empty:
            await wait_for(self._stirred, None)
            self._stirred.clear()
            if not self._is_open and not await self._open():
                continue
            self._greet()
            while self._coming:
                together = [self._coming.popleft() for _ in range(min(TOGETHER, len(self._coming)))]
                await self._tell_together(together)

    async def _open(self) -> bool:
        computed = await self._compute(ViewFrame())
        if computed.is_transient:
            await asyncio.sleep(TRANSIENT_PAUSE_SECONDS)
            self._stirred.set()
            return False
        if computed.opening is None:
            self.end_all(Ended("refused", errors=computed.errors))
            return False
        self._matches = computed.opening
        self._is_open = True
        return True

    def _greet(self) -> None:
        joining, self._joining = self._joining, []
        for member, after in joining:
            if after is None or after == self._place:
                member.resumed = None if after is None else REPLAYED
                self._members.add(member)
            else:
                self._catching_up[member] = asyncio.create_task(
                    self._catch_up(member, after), name="feed-catch-up"
                )

    async def _tell_together(self, events: Sequence[LoggedEvent]) -> None:
        """Many events in few writes: of a burst, the way into the kernel costs most."""
        payloads = [await self._payload(event, resumed=None) for event in events]
        if any(one.resumed is not None or one.place >= events[0].seq for one in self._members):
            # Someone has joined on the way and is to be told differently.
            for event in events:
                await self._tell_all(event)
            return
        # Nothing is awaited between the look at all members and this: whoever joins later has
        # replayed these events.
        self._place = events[-1].seq
        told = [
            (self._engine.fill(payload, event.seq), event.seq)
            for event, payload in zip(events, payloads, strict=True)
            if payload is not None
        ]
        for frames, place in _in_writes(told):
            await self._tell(frames, place=place)

    async def _tell(self, frames: Sequence[ReadyFrame], *, place: int) -> None:
        # Whoever leaves meanwhile has ended.
        for number, member in enumerate(tuple(self._members), start=1):
            member.tell(frames, place=place)
            if member.ended is not None:
                self._members.discard(member)
            if number % CROWD == 0:
                await asyncio.sleep(0)

    async def _tell_all(self, event: LoggedEvent) -> None:
        ready: dict[str | None, ReadyFrame] = {}
        if self._matches(event):
            while missing := {member.resumed for member in self._members} - ready.keys():
                for how in missing:
                    payload = await self._payload(event, resumed=how)
                    ready[how] = self._engine.fill(payload or b"", event.seq)
        # The place moves only when every payload is there, and from here on nothing is awaited:
        # whoever joins later has replayed this event, or is told it now.
        self._place = event.seq
        if not ready:
            return
        for member in tuple(self._members):
            member.tell((ready[member.resumed],), place=event.seq)
            member.resumed = None
            if member.ended is not None:
                self._members.discard(member)

    async def _catch_up(self, member: Member, after: int) -> None:
        """Replay what a client missed, then let it join the others without a seam."""
        try:
            await self._replay(member, after)
        except Exception:
            log.exception("replay failed")
            member.end(Ended("fault", is_retryable=True))
        self._catching_up.pop(member, None)
        self._stirred.set()

    async def _replay(self, member: Member, after: int) -> None:
        place, resumed = after, REPLAYED
        if not await self._knows(after):
            place, resumed = self._place, GAP
        first: str | None = resumed
        batch = REPLAY_BATCH
        while member.ended is None:
            await self._room(member)
            events = await self._missed(place, most=batch)
            batch = min(2 * batch, REPLAY_BATCH)
            for number, event in enumerate(events, start=1):
                payload = await self._payload(event, resumed=first)
                place = event.seq
                if payload is None:
                    continue
                member.tell((self._engine.fill(payload, place),), place=place)
                first = None
                if self._is_behind(member):
                    # Nothing is held for who does not read: what is left is read again, and about
                    # as much of it as goes out at a time.
                    batch = number
                    break
            if place >= self._place:
                # No await between this check and the joining, so nothing falls between. What was
                # not said with a replayed event is said with the next.
                member.resumed = first
                member.place = max(member.place, place)
                self._members.add(member)
                return
            if not events:
                await asyncio.sleep(ROOM_PAUSE_SECONDS)

    async def _knows(self, place: int) -> bool:
        """Whether the log reaches that far; a database that is away is waited for.

        The log itself is asked, not this node's tail: a node that lags behind has lost nothing.
        """
        while True:
            try:
                return await newest_seq(self._engine.database) >= place
            except DATABASE_AWAY:
                await asyncio.sleep(TRANSIENT_PAUSE_SECONDS)

    async def _missed(self, place: int, *, most: int) -> list[LoggedEvent]:
        while True:
            try:
                return await events_after(self._engine.database, place, limit=most)
            except DATABASE_AWAY:
                await asyncio.sleep(TRANSIENT_PAUSE_SECONDS)

    async def _room(self, member: Member) -> None:
        """A replay waits for its reader instead of filling the queue meant for live events."""
        while member.ended is None and self._is_behind(member):  # noqa: ASYNC110 - a reader tells nobody it has read
            await asyncio.sleep(ROOM_PAUSE_SECONDS)

    def _is_behind(self, member: Member) -> bool:
        is_full = member.waiting >= self._engine.queue_frames // 2
        return is_full or member.waiting_bytes >= MOST_UNSENT

    async def _payload(self, event: LoggedEvent, *, resumed: str | None) -> bytes | None:
        """The prepared payload of one event; nothing when the feed does not let it through."""
        key = (self._number, event.seq, resumed)
        known = self._engine.payloads.find(key)
        if known is not None:
            return known or None
        payload: bytes | None = None
        if self._matches(event):
            computed = await self._compute(ViewFrame(item=event, resumed=resumed))
            while computed.is_transient:
                await asyncio.sleep(TRANSIENT_PAUSE_SECONDS)
                computed = await self._compute(ViewFrame(item=event, resumed=resumed))
            payload = computed.payload
        # Empty for an event that this feed does not tell.
        self._engine.payloads.keep(key, payload or b"", len(payload or b""))
        return payload

    async def _compute(self, frame: ViewFrame) -> Computed:
        self.executions += 1
        async with self._engine.turns.turn(since=_now(), members=self.member_count):
            computed = await self._engine.compute(self.request, frame)
        # Often nothing above had to wait. A long replay would keep the loop to itself, and a
        # deadline that falls into it would fire late.
        await asyncio.sleep(0)
        return computed


def _in_writes(
    told: Sequence[tuple[ReadyFrame, int]],
) -> Iterator[tuple[Sequence[ReadyFrame], int]]:
    """Frames with the place of the last, cut where a line would hold too much unsent."""
    frames: list[ReadyFrame] = []
    size = 0
    for frame, place in told:
        frames.append(frame)
        size += len(frame.payload)
        if size >= MOST_UNSENT or frame is told[-1][0]:
            yield frames, place
            frames, size = [], 0


def _nothing(_event: LoggedEvent) -> bool:
    """What a feed lets through before it is open."""
    return False


def _now() -> float:
    return asyncio.get_running_loop().time()
