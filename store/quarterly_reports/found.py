"""What the records tell of a unit's quarter: activities, who was invited, what was suggested."""

from collections.abc import Callable
from uuid import UUID

from domain.clocks.periods import Period
from domain.quarterly_reports.figures import MOST_LINES
from domain.quarterly_reports.lines import (
    Lines,
    ReportedActivityFacts,
    ReportedDelegateFacts,
    ReportedOpinionFacts,
)
from domain.representatives.categories import RepresentativeCategory
from domain.representatives.suggestion import (
    SuggestionOutcome,
    SuggestionSource,
    SuggestionState,
)
from store.activities.rows import ACTIVITIES
from store.database import Reader

_ACTIVITIES = (
    "unit_id = $1 AND starts_at >= $2 AND starts_at < $3"
    " AND state IN ('HELD', 'DISPOSED', 'CLOSED') ORDER BY starts_at, id LIMIT $4"
)
_DELEGATES = (
    "SELECT r.id, r.code, p.name, r.category, count(*) AS invited,"
    " count(*) FILTER (WHERE i.state = 'ATTENDED') AS attended FROM participation i"
    " JOIN representative r ON r.id = i.representative_id JOIN person p ON p.id = r.person_id"
    " LEFT JOIN activity a ON a.id = i.activity_id"
    " WHERE i.unit_id = $1 AND i.starts_at >= $2 AND i.starts_at < $3 AND i.state <> 'CANCELLED'"
    " AND (a.id IS NULL OR a.state IN ('HELD', 'DISPOSED', 'CLOSED'))"
    " GROUP BY r.id, r.code, p.name, r.category ORDER BY r.code LIMIT $4"
)
_OPINIONS = (
    "SELECT s.id, s.title, s.content, s.source, p.name, s.filed_at, s.state, s.outcome,"
    " CASE WHEN s.outcome IS NOT NULL THEN s.reason END AS reason FROM suggestion s"
    " JOIN person p ON p.id = s.person_id WHERE s.unit_id = $1 AND s.filed_at >= $2"
    " AND s.filed_at < $3 AND s.state <> 'WITHDRAWN' ORDER BY s.filed_at, s.id LIMIT $4"
)


async def lines_found(
    reader: Reader, unit_id: UUID, during: Period, *, report_id: UUID, new_id: Callable[[], UUID]
) -> Lines:
    """Lines for a return, one more than may be of a part where there are too many.

    Of activities those that were held; of invitations those to what was held, and to occasions of
    no phase; of suggestions those that the unit looks into. Each by its day in Shanghai (T6, T7).
    """
    bounds = (unit_id, during.begins_at, during.ends_at, MOST_LINES + 1)
    held = await ACTIVITIES.where(reader, _ACTIVITIES, *bounds)
    delegates = await reader.fetch(_DELEGATES, *bounds)
    opinions = await reader.fetch(_OPINIONS, *bounds)
    return Lines(
        activities=tuple(
            ReportedActivityFacts(
                id=new_id(),
                report_id=report_id,
                activity_id=one.id,
                kind=one.kind,
                phase=one.phase,
                subject=one.subject,
                starts_at=one.starts_at,
                invited_count=one.invited_count,
                present_count=one.present_count,
                counts_for_phase=one.counts_for_phase,
                not_counted_reason=one.not_counted_reason,
            )
            for one in held
        ),
        delegates=tuple(
            ReportedDelegateFacts(
                id=new_id(),
                report_id=report_id,
                representative_id=one["id"],
                code=one["code"],
                name=one["name"],
                category=RepresentativeCategory(one["category"]),
                invited_count=one["invited"],
                attended_count=one["attended"],
            )
            for one in delegates
        ),
        opinions=tuple(
            ReportedOpinionFacts(
                id=new_id(),
                report_id=report_id,
                suggestion_id=one["id"],
                title=one["title"],
                content=one["content"],
                source=SuggestionSource(one["source"]),
                representative_name=one["name"],
                filed_at=one["filed_at"],
                state=SuggestionState(one["state"]),
                outcome=None if one["outcome"] is None else SuggestionOutcome(one["outcome"]),
                reason=one["reason"],
            )
            for one in opinions
        ),
    )
