"""Answers that equal queries share: computed once, told from their bytes until something changes.

An asker never gets an answer older than his question. He who finds an answer first lets the log
be looked at; what was committed before he asked, on whatever node, takes changed answers away
before he gets one. So nobody's own act, and nothing he has seen, can be missing from it.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from domain.people.viewer import Viewer
from server.graphql.compiled.reads import Read
from server.graphql.shared.watch import CommitWatch
from store.database import DATABASE_AWAY
from store.events.commits import BALLOTS

Fetch = Callable[[Read], Awaitable[bytes]]


BYTES_PER_ANSWER = 1_500
BYTES_PER_TOPIC = 250
"""What an answer takes beside its content and the variables in its key."""


class ReadKey(NamedTuple):
    """What equal questions have in common; it keeps no operation alive."""

    operation: bytes
    variables: bytes
    audience: Viewer
    day: date | None = None
    """The day on which alone the answer holds, where it looks at that."""


@dataclass(eq=False, slots=True)
class _Shared:
    """One answer: under way until it has content."""

    key: ReadKey
    topics: frozenset[str]
    content: bytes | None = None
    joined: asyncio.Future[bytes | None] | None = None
    """Made by the second asker; ends with nothing when the first gave up."""

    @property
    def bytes(self) -> int:
        """What it takes in memory."""
        told = len(self.key.variables) + len(self.content or b"")
        return BYTES_PER_ANSWER + BYTES_PER_TOPIC * len(self.topics) + told


class SharedAnswers:
    """All answers of this process, the longest unused forgotten first.

    `bytes` is what they take; it passes `most_bytes` by no more than what is under way.
    """

    def __init__(self, fetch: Fetch, credentials: dict[str, Any], *, most_bytes: int) -> None:
        self._fetch = fetch
        self._most_bytes = most_bytes
        self.bytes = 0
        self._answers: OrderedDict[ReadKey, _Shared] = OrderedDict()
        self._by_topic: dict[str, set[_Shared]] = {}
        self.watch = CommitWatch(credentials, self)
        self.executions = 0
        self.shared = 0

    async def answer(self, key: ReadKey, read: Read) -> bytes:
        """The bytes that answer an equal question. Raises what the database raises."""
        if key not in self._answers:
            return await self._compute(key, read)
        try:
            await self.watch.catch_up(with_ballots=BALLOTS in read.prepared.topics)
        except DATABASE_AWAY:
            return await self._compute(key, read)
        while (known := self._answers.get(key)) is not None:
            # The same as before the look, or one that was begun after this asker came.
            content = known.content
            if content is None:
                content = await _join(known)
            if content is not None:
                self.shared += 1
                if self._answers.get(key) is known:
                    self._answers.move_to_end(key)
                return content
        return await self._compute(key, read)

    def tell(
        self, key: ReadKey, told: Callable[[bytes | None], None], *, with_ballots: bool
    ) -> bool:
        """Whether `told` will be called, without a task: with the answer if it still holds.

        With nothing when it does not, or the log cannot be looked at; then ask for it.
        """
        if key not in self._answers:
            return False
        look = self.watch.next_look(with_ballots=with_ballots)
        look.add_done_callback(lambda look: told(self._after(look, key)))
        return True

    def _after(self, look: asyncio.Future[None], key: ReadKey) -> bytes | None:
        known = self._answers.get(key)
        if known is None or known.content is None or look.cancelled() or look.exception():
            return None
        self.shared += 1
        self._answers.move_to_end(key)
        return known.content

    def changed(self, streams: Iterable[str]) -> None:
        """Take away every answer that rests on one of these streams."""
        for stream in streams:
            kind, colon, _ = stream.partition(":")
            for topic in ("", kind + colon, stream) if stream else tuple(self._by_topic):
                for answer in tuple(self._by_topic.get(topic, ())):
                    self._drop(answer)

    def clear(self) -> None:
        """Nothing is known of what was committed: take all away."""
        for answer in tuple(self._answers.values()):
            self._drop(answer)

    async def _compute(self, key: ReadKey, read: Read) -> bytes:
        mine = _Shared(key, read.prepared.topics)
        # Known before the statement begins: whatever is committed later takes it away again.
        self._keep(mine)
        try:
            self.executions += 1
            content = await self._fetch(read)
        except BaseException:
            self._drop(mine)
            if mine.joined is not None:
                mine.joined.set_result(None)
            raise
        if self._answers.get(key) is mine:
            self.bytes += len(content)
        mine.content = content
        self._shrink()
        if mine.joined is not None:
            mine.joined.set_result(content)
        return content

    def _keep(self, answer: _Shared) -> None:
        before = self._answers.get(answer.key)
        if before is not None:
            self._drop(before)
        self._answers[answer.key] = answer
        self.bytes += answer.bytes
        for topic in answer.topics:
            self._by_topic.setdefault(topic, set()).add(answer)

    def _drop(self, answer: _Shared) -> None:
        if self._answers.get(answer.key) is not answer:
            return
        del self._answers[answer.key]
        self.bytes -= answer.bytes
        for topic in answer.topics:
            found = self._by_topic[topic]
            found.discard(answer)
            if not found:
                del self._by_topic[topic]

    def _shrink(self) -> None:
        while self.bytes > self._most_bytes and self._answers:
            self._drop(next(iter(self._answers.values())))


async def _join(known: _Shared) -> bytes | None:
    if known.joined is None:
        known.joined = asyncio.get_running_loop().create_future()
    return await asyncio.shield(known.joined)
