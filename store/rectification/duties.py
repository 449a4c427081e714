"""What counts for the duty on comments of the hall: each item, by the day it was handed in.

How long it is checked afterwards is not the unit's time (CORRECTIONS 0).
"""

from domain.cases.permissions import CasePermission
from store.obligations.declare import TODAY, Counted, local_day

_DONE_ON = local_day("{t}.done_at")
_OVER = f"CASE WHEN {{t}}.done_at IS NULL THEN {TODAY} ELSE {_DONE_ON} END > {{t}}.due_on"

COUNTED = (
    Counted(
        kind="rectification_item",
        source="(SELECT c.*, r.source_kind, r.submitted_entered_at,"
        " COALESCE(r.submitted_at, c.closed_at) AS done_at"
        " FROM case_file c JOIN rectification_item r ON r.id = c.id)",
        where="{t}.source_kind = 'BALLOT_COMMENT' AND {t}.state <> 'WITHDRAWN'",
        subject="{t}.unit_id",
        on=local_day("{t}.opened_at"),
        at="COALESCE({t}.done_at, {t}.opened_at)",
        known_at="COALESCE({t}.submitted_entered_at, {t}.opened_at)",
        holds=f"CASE WHEN {_OVER} THEN FALSE WHEN {{t}}.done_at IS NOT NULL THEN TRUE END",
        is_late="{t}.done_at IS NOT NULL",
        reason=f"CASE WHEN {_OVER} THEN CASE WHEN {{t}}.done_at IS NULL THEN 'NOT_DONE'"
        " ELSE 'DONE_LATE' END END",
        opens="RectificationItem",
        title="{t}.title",
        audience=CasePermission.CASE_READ,
        streams=("case:", "ledger"),
    ),
)
