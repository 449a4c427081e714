"""What acts ask of an activity: who was invited and came, what of its suggestions is open."""

from datetime import date, datetime
from uuid import UUID

from domain.activities.moving import BesideActivity
from store.database import Reader, Transaction

BESIDE = (
    "jsonb_build_object('open_suggestions', (SELECT count(*) FROM suggestion s WHERE"
    " s.activity_id = {t}.id AND s.state IN ('FILED', 'RETURNED', 'ASSIGNED')), 'adopted',"
    " (SELECT count(*) FROM suggestion s WHERE s.activity_id = {t}.id"
    " AND s.outcome IN ('ADOPTED', 'PARTLY_ADOPTED') AND s.state <> 'WITHDRAWN'))"
)
"""What the steps of an activity look at beside it, as JSON over its row."""


async def beside(reader: Reader, activity_id: UUID) -> BesideActivity:
    """The same for acts."""
    (row,) = await reader.fetch(
        "SELECT count(*) FILTER (WHERE state IN ('FILED', 'RETURNED', 'ASSIGNED')) AS open,"
        " count(*) FILTER (WHERE outcome IN ('ADOPTED', 'PARTLY_ADOPTED')"
        " AND state <> 'WITHDRAWN') AS adopted FROM suggestion WHERE activity_id = $1",
        activity_id,
    )
    return BesideActivity(open_suggestions=row["open"], adopted=row["adopted"])


async def turnout_of(reader: Reader, activity_id: UUID) -> tuple[int, int]:
    """How many distinct members are invited, and how many of them came."""
    (row,) = await reader.fetch(
        "SELECT count(DISTINCT representative_id) AS invited, count(DISTINCT representative_id)"
        " FILTER (WHERE state = 'ATTENDED') AS present FROM participation"
        " WHERE activity_id = $1 AND state <> 'CANCELLED'",
        activity_id,
    )
    return row["invited"], row["present"]


async def invited_before(reader: Reader, activity_id: UUID, ids: list[UUID]) -> list[str]:
    """The codes of those of these members who are invited already."""
    rows = await reader.fetch(
        "SELECT r.code FROM participation p JOIN representative r ON r.id = p.representative_id"
        " WHERE p.activity_id = $1 AND p.state <> 'CANCELLED' AND r.id = ANY($2) ORDER BY r.code",
        activity_id,
        ids,
    )
    return [row["code"] for row in rows]


async def invited_by_code(
    transaction: Transaction, activity_id: UUID, code_hash: str
) -> UUID | None:
    """The invitation with this check-in code."""
    found: UUID | None = await transaction.fetchval(
        "SELECT id FROM participation WHERE activity_id = $1 AND code_hash = $2"
        " AND state <> 'CANCELLED'",
        activity_id,
        code_hash,
    )
    return found


async def follow_activity(
    transaction: Transaction, activity_id: UUID, *, subject: str, starts_at: datetime
) -> tuple[UUID, ...]:
    """Invitations that say otherwise are told its new title and time; their ids."""
    rows = await transaction.fetch(
        "UPDATE participation SET occasion = $2, starts_at = $3 WHERE activity_id = $1"
        " AND state <> 'CANCELLED' AND (occasion, starts_at) IS DISTINCT FROM ($2, $3)"
        " RETURNING id",
        activity_id,
        subject,
        starts_at,
    )
    return tuple(row["id"] for row in rows)


async def is_invited(reader: Reader, activity_id: UUID, representative_id: UUID) -> bool:
    """Whether a member is invited to an activity."""
    found: bool = await reader.fetchval(
        "SELECT EXISTS (SELECT FROM participation WHERE activity_id = $1"
        " AND representative_id = $2 AND state <> 'CANCELLED')",
        activity_id,
        representative_id,
    )
    return found


async def heard_on(reader: Reader, plan_id: UUID) -> list[str]:
    """The subjects of activities at which members are, or were, heard on a plan; some of many."""
    rows = await reader.fetch(
        "SELECT subject FROM activity WHERE plan_id = $1 AND state <> 'CANCELLED'"
        " ORDER BY starts_at, id LIMIT 5",
        plan_id,
    )
    return [row["subject"] for row in rows]


async def is_leader(reader: Reader, person_id: UUID, day: date) -> bool:
    """Whether somebody leads the district government on a day (A5, A41)."""
    found: bool = await reader.fetchval(
        "SELECT EXISTS (SELECT FROM post WHERE person_id = $1"
        " AND role IN ('MAYOR', 'EXEC_DEPUTY_MAYOR', 'DEPUTY_MAYOR')"
        " AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2))",
        person_id,
        day,
    )
    return found
