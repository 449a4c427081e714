"""What counts for the duties on the year-end review: sessions, and each unit's report."""

from domain.scoring.permissions import ScoringPermission
from store.obligations.declare import Counted, local_day

_HELD_AT = "COALESCE({t}.started_at, {t}.starts_at)"
_HELD_ON = local_day(_HELD_AT)
_IN_YEAR = (
    f"CASE WHEN extract(month FROM {_HELD_ON}) = 1 AND extract(year FROM {_HELD_ON}) - 1 ="
    f" {{t}}.performance_year THEN make_date({{t}}.performance_year, 12, 31) ELSE {_HELD_ON} END"
)
"""A session in January counts on the last day of the year that it reports on (T8)."""

_REPORTS = (
    "(SELECT s.*, r.title, r.performance_year, r.starts_at FROM slot s"
    " JOIN review_session r ON r.id = s.session_id WHERE r.state <> 'CANCELLED')"
)

COUNTED = (
    Counted(
        kind="review_session",
        source="review_session",
        subject="(SELECT u.id FROM unit u WHERE u.code = 'PERF')",
        on=_IN_YEAR,
        at=_HELD_AT,
        known_at=_HELD_AT,
        holds="CASE {t}.state WHEN 'COMPLETED' THEN TRUE WHEN 'CANCELLED' THEN FALSE END",
        reason="CASE {t}.state WHEN 'CANCELLED' THEN 'CANCELLED' END",
        opens="ReviewSession",
        title="{t}.title",
        audience=ScoringPermission.SESSION_READ,
        streams=("review_session:",),
    ),
    Counted(
        kind="floor_report",
        source=_REPORTS,
        where="{t}.started_at IS NOT NULL",
        subject="{t}.unit_id",
        on=_IN_YEAR,
        at="{t}.started_at",
        known_at="{t}.started_at",
        holds="CASE WHEN {t}.ended_at IS NOT NULL THEN TRUE END",
        record="{t}.session_id",
        opens="ReviewSession",
        title="{t}.title",
        audience=ScoringPermission.SESSION_READ,
        streams=("review_session:",),
    ),
    Counted(
        kind="debrief",
        source=_REPORTS,
        where="{t}.started_at IS NOT NULL",
        subject="{t}.unit_id",
        on=_IN_YEAR,
        at="{t}.started_at",
        known_at="{t}.started_at",
        holds="CASE WHEN {t}.ended_at IS NOT NULL THEN {t}.overtime_ms = 0 END",
        reason="CASE WHEN {t}.overtime_ms > 0 THEN 'OVERTIME' END",
        record="{t}.session_id",
        opens="ReviewSession",
        title="{t}.title",
        audience=ScoringPermission.SESSION_READ,
        streams=("review_session:",),
    ),
)
