"""Whether the server lives, and whether it can do what it is there for: `/healthz`, `/readyz`."""

from dataclasses import dataclass
from typing import Any

from server.advice import AWAY, advice_for
from server.clock import monotonic
from server.embedded.keeper import DatabaseKeeper
from store.database import DATABASE_AWAY, Database

LOOK_AGAIN_SECONDS = 1.0

Report = tuple[int, dict[str, Any]]
"""A status and what is said with it."""


@dataclass(slots=True)
class Readiness:
    """Looks at the database, however many ask, once a second where a look costs a write.

    Who asks while somebody looks waits for nothing: what was found last is the answer.
    """

    database: Database
    keeper: DatabaseKeeper | None = None
    _is_looking: bool = False
    _looked_at: float = float("-inf")

    def health(self) -> Report:
        """200 as long as waiting helps; 503 when our own database does not come up again."""
        if self.keeper is None or self.keeper.trouble is None:
            return 200, {"status": "ok"}
        told = {"database": "starting again", **_words_of(self.keeper)}
        if self.keeper.is_hopeless:
            return 503, {"status": "database does not start", **told}
        return 200, {"status": "ok", **told}

    async def report(self) -> Report:
        """Whether reads and acts can be answered now, and what to do when not."""
        if self.keeper is not None and self.keeper.trouble is not None:
            return 503, {"status": "database unavailable", **_words_of(self.keeper)}
        try:
            await self.database.fetchval("SELECT 1")
            error = await self._what_keeps_from_writing()
        except DATABASE_AWAY as away:
            error = away
        if error is None:
            return 200, {"status": "ready"}
        words = advice_for(error)
        status = "database unavailable" if words is AWAY else "database cannot work"
        return 503, {"status": status, "adviceZh": words.zh, "advice": words.en}

    async def _what_keeps_from_writing(self) -> BaseException | None:
        """A write is tried only after one has failed, until one succeeds."""
        is_due = monotonic() - self._looked_at > LOOK_AGAIN_SECONDS
        if self.database.failed_write is not None and is_due and not self._is_looking:
            self._is_looking = True
            try:
                await self.database.try_to_write()
            finally:
                self._looked_at = monotonic()
                self._is_looking = False
        return self.database.failed_write


def _words_of(keeper: DatabaseKeeper) -> dict[str, str]:
    fault = keeper.trouble
    assert fault is not None  # noqa: S101 - asked only while there is one
    zh, _, en = fault.what_to_do.partition("\n")
    return {"adviceZh": f"{fault.sentence_zh}{zh}", "advice": f"{fault.sentence_en} {en}".strip()}
