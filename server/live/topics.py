"""Which views an event touches, found by its topics and not by asking every view."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar


class Touched(Protocol):
    """What is told that something it depends on has changed."""

    def touched(self, topics: set[str]) -> bool:
        """Events of these topics were logged; answers whether it must be woken for them."""


V = TypeVar("V", bound=Touched)


class TopicIndex(Generic[V]):
    """Views by what they were computed from; while one is computed, it hears of everything."""

    def __init__(self) -> None:
        self._by_topic: dict[str, set[V]] = defaultdict(set)
        self._topics: dict[V, frozenset[str]] = {}
        self._hearing_all: set[V] = set()

    def hear_all(self, view: V) -> None:
        """Until its topics are known."""
        self._hearing_all.add(view)

    def put(self, view: V, topics: frozenset[str]) -> None:
        """It has been computed, from these."""
        self._hearing_all.discard(view)
        before = self._topics.get(view, frozenset())
        if topics == before:
            return
        self._remove(view, before - topics)
        for topic in topics - before:
            self._by_topic[topic].add(view)
        self._topics[view] = topics

    def forget(self, view: V) -> None:
        """Nobody looks at it any more."""
        self._hearing_all.discard(view)
        self._remove(view, self._topics.pop(view, frozenset()))

    def touch(self, topics: set[str]) -> list[V]:
        """Tell all whom these topics touch; answers those that must be woken."""
        found = set(self._hearing_all)
        for topic in topics:
            found |= self._by_topic.get(topic, set())
        return [view for view in found if view.touched(topics)]

    def _remove(self, view: V, topics: Iterable[str]) -> None:
        for topic in topics:
            views = self._by_topic[topic]
            views.discard(view)
            if not views:
                del self._by_topic[topic]
