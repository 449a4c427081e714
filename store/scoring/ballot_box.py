"""The ballot box: first ballots that come at the same moment go in by one transaction.

A hall of a hundred phones sends at once. Each transaction for itself would cost a round of
locking and a write to the disk apiece; and its number, which roll and urn rows share, would tell
which ballot belongs to which name. Together they are faster, and they mix.
"""

import asyncio
from collections.abc import Callable, Collection
from copy import copy
from dataclasses import astuple, dataclass
from decimal import Decimal
from uuid import UUID

import asyncpg

from domain.scoring.ballots import FirstBallot
from store.database import LOST_RACES, Database, Transaction, TransactionRefusedError

MOST_AT_ONCE = 100

UNWRITABLE = (asyncpg.DataError, ValueError)
"""One of them holds what PostgreSQL's texts cannot, and must not take the others along."""

_COUNT_TOGETHER = """
WITH held AS MATERIALIZED (
  SELECT id, session_id, state, round FROM slot WHERE id = ANY($1) ORDER BY id FOR SHARE
), fit AS MATERIALIZED (
  SELECT given.*, p.category
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::numeric[], $6::text[],
              $7::int[])
    AS given (slot_id, representative_id, roll_id, key, score, comment, round_meant)
  JOIN held ON held.id = given.slot_id
  JOIN review_session s ON s.id = held.session_id
  JOIN representative p ON p.id = given.representative_id
  WHERE (s.state, held.state, p.state = 'ACTIVE',
         EXISTS (SELECT FROM check_in c WHERE c.session_id = held.session_id
                 AND c.representative_id = p.id),
         EXISTS (SELECT FROM recusal x WHERE x.slot_id = held.id
                 AND x.representative_id = p.id),
         EXISTS (SELECT FROM roll r WHERE r.id = given.roll_id),
         EXISTS (SELECT FROM urn u WHERE u.key = given.key),
         COALESCE(given.round_meant <> held.round, FALSE)
           OR EXISTS (SELECT FROM void_ballot v WHERE v.key = given.key))
    = ($8, $9, $10, $11, $12, $13, $14, $15)
), entered AS (
  INSERT INTO roll (id, slot_id, representative_id)
  SELECT roll_id, slot_id, representative_id FROM fit ORDER BY roll_id
  ON CONFLICT DO NOTHING RETURNING id
)
INSERT INTO urn (key, slot_id, category, score, comment)
SELECT fit.key, fit.slot_id, fit.category, fit.score, fit.comment
FROM fit JOIN entered ON entered.id = fit.roll_id ORDER BY fit.key
RETURNING key
"""

_FIRST = astuple(FirstBallot())


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstOfSomebody:
    """A ballot that makes sense by itself; whether it may count, the database knows."""

    slot_id: UUID
    representative_id: UUID
    roll_id: UUID
    key: UUID
    score: Decimal | None
    comment: str | None
    round_meant: int | None = None


def _always() -> bool:
    """Of who puts something in in nobody's name."""
    return True


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A ballot that was put in, whether its sender's token counts, and what he is told."""

    ballot: FirstOfSomebody
    counts: Callable[[], bool]
    counted: asyncio.Future[bool]


class BallotBox:
    """Takes ballots from whoever comes; one transaction at a time empties it."""

    def __init__(self, database: Database) -> None:
        self._emptier = _Emptier(database)
        self._counts: Callable[[], bool] = _always

    def of(self, counts: Callable[[], bool]) -> "BallotBox":
        """The same box for somebody whose token may stop counting while his ballot waits."""
        own = copy(self)
        own._counts = counts
        return own

    async def put_in(self, ballot: FirstOfSomebody) -> bool:
        """Whether the ballot is counted and committed.

        One that is not must be judged by itself: it may be refused, a repetition, a correction,
        or was only in another's way; or its sender's token counts no more. Raises what a lost
        database raises; whether the ballot counts is then unknown, and repeating it is safe.
        """
        return await self._emptier.put_in(ballot, self._counts)


class _Emptier:
    """What all who put something in have in common."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: dict[UUID, _Waiting] = {}
        self._emptying: asyncio.Task[None] | None = None

    async def put_in(self, ballot: FirstOfSomebody, counts: Callable[[], bool]) -> bool:
        """Wait for the transaction that takes it along."""
        if ballot.roll_id in self._waiting:
            return False
        counted: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting[ballot.roll_id] = _Waiting(ballot, counts, counted)
        if self._emptying is None:
            self._emptying = asyncio.create_task(self._empty(), name="ballot box")
        return await counted

    async def _empty(self) -> None:
        try:
            while self._waiting:
                taken = [self._waiting.pop(place) for place in tuple(self._waiting)[:MOST_AT_ONCE]]
                await self._count(taken)
        finally:
            self._emptying = None

    async def _count(self, taken: list[_Waiting]) -> None:
        keys: Collection[UUID] | None = None
        try:
            while keys is None:
                keys = await self._commit([one for one in taken if one.counts()])
        except BaseException as error:
            for one in taken:
                _tell(one.counted, error)
            if not isinstance(error, Exception):
                raise
        else:
            for one in taken:
                _tell(one.counted, one.ballot.key in keys)

    async def _commit(self, taken: list[_Waiting]) -> Collection[UUID] | None:
        """The keys of those that are in; nothing when a token stopped counting meanwhile.

        Then all is as before, and the others go in without it: the locks may have been waited for
        long, and who has been told that a token is revoked relies on it.
        """
        ballots = [one.ballot for one in taken]
        try:
            async with self._database.transaction() as transaction:
                keys = await count_together(transaction, ballots)
                if not all(one.counts() for one in taken):
                    # Leaving the block by an exception is what rolls back.
                    raise TransactionRefusedError
                transaction.scored_slots.update(one.slot_id for one in ballots if one.key in keys)
        except TransactionRefusedError:
            return None
        except (*LOST_RACES, *UNWRITABLE):
            # Nothing is in, and each is judged by itself.
            return ()
        return keys


async def count_together(
    transaction: Transaction, ballots: list[FirstOfSomebody]
) -> frozenset[UUID]:
    """Enter roll and urn for all against which nothing speaks; answers their keys.

    The same locks as for one ballot, taken in the order of ids; rows go in by hashes, so that
    their order tells nothing of who came first.
    """
    rows = await transaction.fetch(
        _COUNT_TOGETHER,
        [one.slot_id for one in ballots],
        [one.representative_id for one in ballots],
        [one.roll_id for one in ballots],
        [one.key for one in ballots],
        [one.score for one in ballots],
        [one.comment for one in ballots],
        [one.round_meant for one in ballots],
        *_FIRST,
    )
    return frozenset(row["key"] for row in rows)


def _tell(counted: asyncio.Future[bool], outcome: bool | BaseException) -> None:
    if counted.done():
        # Its asker has gone; the ballot stands.
        return
    if isinstance(outcome, bool):
        counted.set_result(outcome)
    elif isinstance(outcome, asyncio.CancelledError):
        counted.cancel()
    else:
        counted.set_exception(outcome)
