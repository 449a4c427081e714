"""What the steps of schemes and indicators are judged by, for acts and for who looks, the same."""

from datetime import datetime
from uuid import UUID

import msgspec

from domain.performance.indicator import IndicatorFacts, IndicatorToMove
from domain.performance.results import ResultSetFacts, ResultSetToMove
from domain.performance.scheme import SchemeFacts, SchemeState
from domain.performance.weighing import SchemeToWeigh
from store.database import Reader, Transaction
from store.performance.rows import INDICATORS

IS_SWITCHED_OFF = (
    "({i}.topic = 'PUBLIC_REPORTING' AND NOT EXISTS (SELECT FROM document_force f"
    " WHERE f.key = 'PR' AND f.in_force_from <= make_date({year}, 12, 31)"
    " AND (f.repealed_from IS NULL OR f.repealed_from > make_date({year}, 12, 31))))"
)
"""SQL: whether an indicator `i` is about a document that is but a draft at the year's end (A27)."""

TO_WEIGH = (
    "jsonb_build_object('indicators', COALESCE((SELECT jsonb_agg(jsonb_build_object("
    "'title', i.title, 'area', i.area, 'topic', i.topic, 'scored_by', i.scored_by,"
    " 'weight', i.weight::text, 'evidence_kinds', i.evidence_kinds, 'is_switched_off', "
    + IS_SWITCHED_OFF.format(i="i", year="{t}.performance_year")
    + ") ORDER BY i.proposed_at, i.id) FROM indicator i WHERE i.scheme_id = {t}.id"
    " AND i.state <> 'WITHDRAWN'), '[]'), 'has_results', EXISTS (SELECT FROM annual_result_set r"
    " WHERE r.scheme_id = {t}.id AND r.state IN ('APPROVED', 'REPORTED', 'FED_BACK', 'PUBLISHED')),"
    " 'has_published', EXISTS (SELECT FROM annual_result_set r WHERE r.scheme_id = {t}.id"
    " AND r.state = 'PUBLISHED'))"
)
"""SQL: a `SchemeToWeigh` of the scheme `t`."""


async def scheme_to_weigh(reader: Reader, scheme_id: UUID) -> SchemeToWeigh:
    """A scheme's indicators as they are weighed."""
    found: str = await reader.fetchval(
        f"SELECT ({TO_WEIGH.format(t='t')})::text FROM scheme t WHERE t.id = $1", scheme_id
    )
    return msgspec.json.decode(found, type=SchemeToWeigh)


async def scheme_of_indicator(transaction: Transaction, scheme_id: UUID) -> IndicatorToMove:
    """Where a scheme stands, held so until the commit: nobody decides on it meanwhile."""
    state = await transaction.fetchval(
        "SELECT state FROM scheme WHERE id = $1 FOR SHARE", scheme_id
    )
    return IndicatorToMove(SchemeState(state))


async def is_year_taken(reader: Reader, year: int, *, but: UUID) -> bool:
    """Whether another scheme of the year stands."""
    found = await reader.fetchval(
        "SELECT EXISTS (SELECT FROM scheme WHERE performance_year = $1 AND id <> $2"
        " AND state <> 'WITHDRAWN')",
        year,
        but,
    )
    return bool(found)


async def weighing_indicators(
    transaction: Transaction, scheme: SchemeFacts
) -> tuple[IndicatorFacts, ...]:
    """Indicators that weigh something and are switched on, as they were proposed."""
    off = IS_SWITCHED_OFF.format(i="indicator", year="$2::int")
    return await INDICATORS.where(
        transaction,
        "scheme_id = $1 AND state <> 'WITHDRAWN' AND weight > 0"
        f" AND NOT {off} ORDER BY proposed_at, id FOR SHARE",
        scheme.id,
        scheme.performance_year,
    )


_WHO_IS_LEFT = (
    "EXISTS (SELECT FROM annual_result r JOIN unit u ON u.id = r.unit_id"
    " WHERE r.set_id = {t}.id AND r.fed_back_at IS NULL AND (u.kind = 'STREET') = {is_street})"
)
TOLD = (
    "jsonb_build_object('is_departments_told', NOT "
    + _WHO_IS_LEFT.replace("{is_street}", "FALSE")
    + ", 'is_streets_told', NOT "
    + _WHO_IS_LEFT.replace("{is_street}", "TRUE")
    + ", 'is_scheme_same', EXISTS (SELECT FROM scheme c WHERE c.id = {t}.scheme_id"
    " AND c.state = 'APPROVED' AND c.entered_at <= {t}.computed_at))"
)
"""SQL: a `ResultSetToMove` of the version `t`."""


async def result_set_to_move(transaction: Transaction, results: ResultSetFacts) -> ResultSetToMove:
    """To whom its results have been fed back; its scheme is held so until the commit."""
    await transaction.execute("SELECT FROM scheme WHERE id = $1 FOR SHARE", results.scheme_id)
    found: str = await transaction.fetchval(
        f"SELECT ({TOLD.format(t='t')})::text FROM annual_result_set t WHERE t.id = $1",
        results.id,
    )
    return msgspec.json.decode(found, type=ResultSetToMove)


async def told_of_results(
    transaction: Transaction, set_id: UUID, *, is_street: bool, at: datetime
) -> tuple[tuple[UUID, UUID], ...]:
    """Note that streets, or all others, are told at an instant who were not yet.

    Answers the results' keys, each with its unit's.
    """
    rows = await transaction.fetch(
        "UPDATE annual_result r SET fed_back_at = $3 FROM unit u"
        " WHERE r.set_id = $1 AND r.fed_back_at IS NULL AND u.id = r.unit_id"
        " AND (u.kind = 'STREET') = $2 RETURNING r.id, r.unit_id",
        set_id,
        is_street,
        at,
    )
    return tuple((row["id"], row["unit_id"]) for row in rows)


async def is_anybody_left(transaction: Transaction, set_id: UUID) -> bool:
    """Whether some unit was not told its result yet."""
    found = await transaction.fetchval(
        "SELECT EXISTS (SELECT FROM annual_result WHERE set_id = $1 AND fed_back_at IS NULL)",
        set_id,
    )
    return bool(found)
