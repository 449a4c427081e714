"""The urn and the roll: the SQL of scoring, where an accepted ballot must be a counted one."""

from collections import Counter
from dataclasses import astuple, dataclass
from decimal import Decimal
from uuid import UUID

from domain.scoring.ballots import BallotFacts, CastBallot, FirstBallot, roll_id
from domain.scoring.events import SlotEvents
from domain.scoring.facts import slot_stream
from domain.scoring.secrecy import kept_categories
from domain.scoring.states import SessionState, SlotState
from store.database import Transaction

_COUNT_OR_TELL = """
WITH held AS MATERIALIZED (
  SELECT id, session_id, unit_id, state, round FROM slot WHERE id = $1 FOR SHARE
), facts AS MATERIALIZED (
  SELECT held.session_id, held.unit_id, held.state AS slot_state, s.state AS session_state,
         s.may_correct, p.category,
         COALESCE(p.state = 'ACTIVE', FALSE) AS is_active_representative,
         EXISTS (SELECT FROM check_in c WHERE c.session_id = held.session_id
                 AND c.representative_id = p.id) AS has_checked_in,
         EXISTS (SELECT FROM recusal x WHERE x.slot_id = held.id
                 AND x.representative_id = p.id) AS is_recused,
         EXISTS (SELECT FROM roll r WHERE r.id = $3) AS is_on_roll,
         EXISTS (SELECT FROM urn u WHERE u.key = $4) AS has_cast,
         COALESCE($16::int <> held.round, FALSE)
           OR EXISTS (SELECT FROM void_ballot v WHERE v.key = $4) AS is_of_another_round
  FROM held
  JOIN review_session s ON s.id = held.session_id
  LEFT JOIN representative p ON p.id = $2
), entered AS (
  INSERT INTO roll (id, slot_id, representative_id)
  SELECT $3, $1, $2 FROM facts
  WHERE $5 AND (session_state, slot_state, is_active_representative, has_checked_in,
                is_recused, is_on_roll, has_cast, is_of_another_round)
    = ($6, $7, $8, $9, $10, $11, $12, $13)
  ON CONFLICT DO NOTHING RETURNING id
), put AS (
  INSERT INTO urn (key, slot_id, category, score, comment)
  SELECT $4, $1, facts.category, $14, $15 FROM facts, entered RETURNING key
)
SELECT facts.*, EXISTS (SELECT FROM put) AS is_counted FROM facts
"""

_FIRST = astuple(FirstBallot())

_CORRECTIONS_ENDED = """
SELECT EXISTS (
  SELECT FROM event e JOIN slot s ON s.id = $1
  WHERE e.stream = $2 AND e.kind = $3 AND e.payload->>'round' = s.round::text
)
"""


@dataclass(frozen=True, slots=True)
class BallotPlace:
    """What must be known to judge a ballot, and whether it has been counted already."""

    facts: BallotFacts
    is_counted: bool


async def count_or_tell(
    transaction: Transaction,
    *,
    slot_id: UUID,
    representative_id: UUID,
    key: UUID,
    ballot: CastBallot,
    makes_sense: bool,
    round_meant: int | None,
) -> BallotPlace | None:
    """Enter roll and urn if nothing speaks against it; nothing when there is no such slot.

    Closing takes the slot's exclusive lock and this a shared one, so a ballot is either in
    before or refused after. One statement, so that there is no instant with the one and not
    the other. Not counted though all speaks for it: somebody came first on the roll.
    """
    row = await transaction.fetchrow(
        _COUNT_OR_TELL,
        slot_id,
        representative_id,
        roll_id(slot_id, representative_id),
        key,
        makes_sense,
        *_FIRST,
        # Cast to the urn's five digits before a row is looked for, so only what fits there.
        ballot.score if makes_sense else None,
        ballot.comment,
        round_meant,
    )
    if row is None:
        return None
    may_correct = row["may_correct"]
    if may_correct and row["has_cast"]:
        may_correct = not await have_corrections_ended(transaction, slot_id)
    facts = BallotFacts(
        session_state=SessionState(row["session_state"]),
        slot_state=SlotState(row["slot_state"]),
        is_active_representative=row["is_active_representative"],
        has_checked_in=row["has_checked_in"],
        is_recused=row["is_recused"],
        is_on_roll=row["is_on_roll"],
        has_cast=row["has_cast"],
        may_correct=may_correct,
        is_of_another_round=row["is_of_another_round"],
    )
    return BallotPlace(facts, is_counted=row["is_counted"])


async def have_corrections_ended(transaction: Transaction, slot_id: UUID) -> bool:
    """Whether a closing has asked the urn of the slot's present round.

    The caller holds the slot's lock, shared or exclusive, so that the answer stays true.
    """
    return bool(
        await transaction.fetchval(
            _CORRECTIONS_ENDED, slot_id, slot_stream(slot_id), SlotEvents.CORRECTIONS_ENDED
        )
    )


async def replace_in_urn(transaction: Transaction, *, key: UUID, ballot: CastBallot) -> None:
    """Put another ballot in the place of one's own."""
    await transaction.execute(
        "UPDATE urn SET score = $2, comment = $3 WHERE key = $1", key, ballot.score, ballot.comment
    )


@dataclass(frozen=True, slots=True)
class Tally:
    """What a closed urn holds."""

    scores: tuple[Decimal, ...]
    abstentions: int

    @property
    def ballots(self) -> int:
        """All ballots, abstentions among them."""
        return len(self.scores) + self.abstentions


async def seal_urn(transaction: Transaction, slot_id: UUID) -> Tally:
    """Rewrite the urn in key order and count it. The caller holds the slot's exclusive lock.

    New rows in key order, written by one transaction, carry neither the order nor the
    transaction in which each ballot arrived. Categories that would give somebody away are struck.
    """
    rows = await transaction.fetch(
        "WITH taken AS (DELETE FROM urn WHERE slot_id = $1"
        " RETURNING key, category, score, comment) SELECT * FROM taken ORDER BY key",
        slot_id,
    )
    kept = kept_categories(Counter(row["category"] for row in rows if row["category"]))
    await transaction.execute(
        "INSERT INTO urn (key, slot_id, category, score, comment)"
        " SELECT new.key, $1, new.category, new.score, new.comment"
        " FROM unnest($2::uuid[], $3::text[], $4::numeric[], $5::text[])"
        " AS new (key, category, score, comment) ORDER BY new.key",
        slot_id,
        [row["key"] for row in rows],
        [row["category"] if row["category"] in kept else None for row in rows],
        [row["score"] for row in rows],
        [row["comment"] for row in rows],
    )
    scores = tuple(row["score"] for row in rows if row["score"] is not None)
    return Tally(scores, len(rows) - len(scores))
