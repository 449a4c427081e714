"""What counts for the duties on open days: those that were held, and seminars that were."""

from dataclasses import replace

from domain.open_days.permissions import OpenDayPermission
from store.obligations.declare import Counted, local_day

_OPEN_DAY = Counted(
    kind="open_day",
    source="open_day",
    subject="{t}.unit_id",
    on=local_day("{t}.starts_at"),
    at="{t}.starts_at",
    known_at="{t}.entered_at",
    holds="CASE WHEN {t}.state IN ('HELD', 'FEEDBACK_DONE', 'CLOSED') THEN TRUE"
    " WHEN {t}.state = 'CANCELLED' THEN FALSE END",
    reason="CASE WHEN {t}.state = 'CANCELLED' THEN 'CANCELLED' END",
    opens="OpenDay",
    title="{t}.title",
    audience=OpenDayPermission.OPEN_DAY_READ,
    streams=("open_day:",),
)

COUNTED = (
    _OPEN_DAY,
    replace(_OPEN_DAY, kind="livelihood_open_day", where="{t}.theme IS NOT NULL"),
    replace(
        _OPEN_DAY,
        kind="district_open_day",
        subject="(SELECT u.id FROM unit u WHERE u.code = 'DG')",
    ),
    replace(
        _OPEN_DAY,
        kind="invitee_seminar",
        source="seminar",
        holds="CASE {t}.state WHEN 'HELD' THEN TRUE WHEN 'CANCELLED' THEN FALSE END",
        opens="Seminar",
        audience=OpenDayPermission.EXPERIENCE_READ,
        streams=("seminar:",),
    ),
)
