"""What the steps of schemes and indicators are judged by, for acts and for who looks, the same."""

from uuid import UUID

import msgspec

from domain.performance.indicator import IndicatorToMove
from domain.performance.scheme import SchemeState
from domain.performance.weighing import SchemeToWeigh
from store.database import Reader, Transaction

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
    " AND i.state <> 'WITHDRAWN'), '[]'))"
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
