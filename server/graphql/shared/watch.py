"""Knows what has been committed on any node, as of the moment it is asked."""

import asyncio
from collections.abc import Iterable
from typing import Any, Protocol

import structlog

from store.database import DATABASE_AWAY, connect
from store.events.commits import Commits

log = structlog.get_logger("sitong.watch")

LOOK_SECONDS = 5.0


class Follower(Protocol):
    """What is told of commits."""

    def changed(self, streams: Iterable[str]) -> None:
        """These streams have changed."""

    def clear(self) -> None:
        """Nothing is known of what was committed."""


class CommitWatch:
    """Looks into the log on a connection of its own; many askers share one look."""

    def __init__(self, credentials: dict[str, Any], follower: Follower) -> None:
        self._credentials = credentials
        self._follower = follower
        self._commits: Commits | None = None
        self._wanted = asyncio.Event()
        self._waiting: asyncio.Future[None] | None = None
        self._with_ballots = False
        self.looks = 0

    async def catch_up(self, *, with_ballots: bool) -> None:
        """Return when everything committed before this call has been told.

        Raises one of DATABASE_AWAY when the log cannot be asked.
        """
        await asyncio.shield(self.next_look(with_ballots=with_ballots))

    def next_look(self, *, with_ballots: bool) -> asyncio.Future[None]:
        """Ends when everything committed before this call has been told; many wait for one.

        Ballots are counted for those only to whom their number matters.
        """
        if self._waiting is None:
            # A look that is under way began too early for this asker: the next is his.
            self._waiting = asyncio.get_running_loop().create_future()
            self._wanted.set()
        self._with_ballots |= with_ballots
        return self._waiting

    async def run(self) -> None:
        """Until cancelled. The first look only finds where the log stands."""
        try:
            await self._look_for(asyncio.get_running_loop().create_future())
            while True:
                await self._wanted.wait()
                self._wanted.clear()
                waiting, self._waiting = self._waiting, None
                assert waiting is not None  # noqa: S101 - whoever wants a look waits for it
                await self._look_for(waiting)
        finally:
            if self._commits is not None:
                self._commits.close()

    async def _look_for(self, waiting: asyncio.Future[None]) -> None:
        try:
            async with asyncio.timeout(LOOK_SECONDS):
                await self._look()
        except DATABASE_AWAY as error:
            if self._commits is not None:
                self._commits.close()
                self._commits = None
            self._follower.clear()
            log.warning("commits cannot be looked at", error=repr(error))
            waiting.set_exception(error)
            # Whoever waited may have gone meanwhile; then nobody asks what went wrong.
            waiting.exception()
        except BaseException:
            waiting.cancel()
            raise
        else:
            waiting.set_result(None)

    async def _look(self) -> None:
        if self._commits is None:
            self._commits = Commits(await connect(self._credentials, name="sitong commits"))
        self.looks += 1
        with_ballots, self._with_ballots = self._with_ballots, False
        changed = await self._commits.changed(with_ballots=with_ballots)
        if changed:
            self._follower.changed(changed)
