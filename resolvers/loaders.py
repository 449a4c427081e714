"""Fetch things by key, many at once: one query a level however long the list."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from strawberry.dataloader import DataLoader

from store.cases.reads import cases_by_ids
from store.clocks.deadlines import deadlines_by_streams
from store.database import Reader
from store.events.history import newest_of_streams
from store.people.reads import persons_by_ids, posts_by_units, units_by_ids
from store.representatives.reads import representatives_by_ids
from store.scoring.reads import (
    comments_by_slots,
    newest_snapshots,
    sessions_by_ids,
    slots_by_ids,
    slots_by_sessions,
)
from store.sentiment.reads import (
    events_by_ids,
    press_conferences_by_events,
    releases_by_events,
)

Key = TypeVar("Key")
Fact = TypeVar("Fact")
ByKeys = Callable[[Reader, Sequence[Key]], Awaitable[Mapping[Key, Fact]]]

READS: dict[str, ByKeys[Any, Any]] = {
    "unit": units_by_ids,
    "person": persons_by_ids,
    "posts_of_unit": posts_by_units,
    "representative": representatives_by_ids,
    "session": sessions_by_ids,
    "slot": slots_by_ids,
    "slots_of_session": slots_by_sessions,
    "newest_results": newest_snapshots,
    "comments_of_slot": comments_by_slots,
    "sentiment_event": events_by_ids,
    "releases_of_event": releases_by_events,
    "conferences_of_event": press_conferences_by_events,
    "deadlines_of_stream": deadlines_by_streams,
    "case": cases_by_ids,
    "newest_events": newest_of_streams,
}
"""What each loader reads: a mapping from many keys; a key that is missing there is nothing."""


class SharedLoader(Generic[Key, Fact]):
    """A loader whose answers many fields wait for.

    When a field fails, graphql-core cancels those beside it. A loader's future that is cancelled
    so would cancel everybody else who waits for the same thing, and with them the request.
    """

    def __init__(self, loader: DataLoader[Key, Fact | None]) -> None:
        self._loader = loader

    def load(self, key: Key) -> Awaitable[Fact | None]:
        """The thing, or nothing when there is none."""
        future: asyncio.Future[Fact | None] = self._loader.load(key)  # type: ignore[assignment]
        return future if future.done() else asyncio.shield(future)


def loader(reader: Reader, read: ByKeys[Key, Fact]) -> SharedLoader[Key, Fact]:
    """A loader over one read."""

    async def load(keys: list[Key]) -> list[Any]:
        found = await read(reader, keys)
        return [found.get(key) for key in keys]

    return SharedLoader(DataLoader(load_fn=load))


class OperationLoaders:
    """Fulfils `schema.context.Loaders`: each loader is made when first asked for."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def __getattr__(self, name: str) -> SharedLoader[Any, Any]:
        """Called once for each name; the loader is then found as an attribute."""
        if name not in READS:
            raise AttributeError(name)
        made = loader(self._reader, READS[name])
        setattr(self, name, made)
        return made
