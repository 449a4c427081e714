"""A year of records for the ledger: what is attested of every unit, spread over all days."""

from domain.obligations.attested import KIND
from domain.obligations.gathered import duties
from domain.people.units import UnitGroup
from store.database import Transaction

YEAR = 2026
RECORDS = 20_000


async def attest_much(
    transaction: Transaction, records: int = RECORDS, *, year: int = YEAR
) -> None:
    """So many attestations of this year and as many of the year before, of all units alike."""
    keys = [
        one.key
        for one in duties().values()
        if one.who == UnitGroup.DEPARTMENTS_AND_STREETS
        and any(way.of.startswith(KIND) for way in one.ways)
    ]
    await transaction.execute(
        "INSERT INTO attestation (id, state, duty, subject_id, unit_id, claimed_on, counts_on,"
        " what, reference, entered_at)"
        " SELECT gen_random_uuid(), 'STANDING', k.keys[1 + n % cardinality(k.keys)],"
        "  o.owner, o.owner, d.day, d.day, 'x', 'x', d.day + interval '12 hours'"
        " FROM generate_series(0, 2 * $1::int - 1) n,"
        "  LATERAL (SELECT make_date($2 - n % 2, 1, 1) + (n / 2) % 365 AS day) d,"
        "  (SELECT $3::text[] AS keys) k,"
        "  (SELECT array_agg(m.unit_id ORDER BY m.unit_id) AS units FROM group_member m"
        "   JOIN unit_group g ON g.id = m.group_id WHERE g.code = $4) u,"
        "  LATERAL (SELECT u.units[1 + (n / 7) % cardinality(u.units)] AS owner) o",
        records,
        year,
        keys,
        UnitGroup.DEPARTMENTS_AND_STREETS.value,
    )
    await transaction.execute("ANALYZE attestation")
