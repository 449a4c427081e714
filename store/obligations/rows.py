"""What people have entered into the ledger, as facts; and the obligation that a key names."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.obligations.gathered import duties
from domain.obligations.keys import ObligationKey
from domain.obligations.records import AttestationFacts, WaiverFacts
from store.database import Reader
from store.obligations.branches import subjects_sql
from store.obligations.gathered import books
from store.rows import Rows

WAIVERS = Rows("waiver", WaiverFacts)
ATTESTATIONS = Rows("attestation", AttestationFacts)


@dataclass(frozen=True, slots=True)
class Owed:
    """An obligation that there is: who owes it, and in which days."""

    unit_id: UUID | None
    shown_from: date
    shown_to: date
    last_on: date


async def owed_by(reader: Reader, key: ObligationKey) -> Owed | None:
    """The obligation with this key, if there is one."""
    duty = duties().get(key.duty)
    if duty is None:
        return None
    row = await reader.fetchrow(
        "SELECT s.unit_id, p.shown_from, p.shown_to, p.last_on FROM duty_period p"
        f" JOIN ({subjects_sql(books(), [str(duty.who)])}) s ON s.since <= p.last_on"
        " AND s.until >= p.first_on WHERE p.duty = $1 AND p.first_on = $2 AND s.subject_id = $3"
        " ORDER BY p.way LIMIT 1",
        key.duty,
        key.first_on,
        key.subject_id,
    )
    return None if row is None else Owed(**row)


async def is_waived(reader: Reader, key: ObligationKey) -> bool:
    """Whether a waiver of it stands."""
    found = await reader.fetchval(
        "SELECT EXISTS (SELECT FROM waiver w WHERE w.duty = $1 AND w.first_on = $2"
        " AND w.subject_id = $3 AND w.withdrawn_at IS NULL)",
        key.duty,
        key.first_on,
        key.subject_id,
    )
    return bool(found)
