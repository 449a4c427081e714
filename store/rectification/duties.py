"""What counts for the duties on cases: each rectification item, by its last day."""

from domain.cases.permissions import CasePermission
from store.obligations.declare import TODAY, Counted, local_day

_CLOSED_ON = local_day("{t}.closed_at")
_OVER = f"CASE WHEN {{t}}.closed_at IS NULL THEN {TODAY} ELSE {_CLOSED_ON} END > {{t}}.due_on"

COUNTED = (
    Counted(
        kind="rectification_item",
        source="case_file",
        where="{t}.kind = 'RECTIFICATION' AND {t}.state <> 'WITHDRAWN'",
        subject="{t}.unit_id",
        on=local_day("{t}.opened_at"),
        at="COALESCE({t}.closed_at, {t}.opened_at)",
        known_at="{t}.opened_at",
        holds=f"CASE WHEN {_OVER} THEN FALSE WHEN {{t}}.closed_at IS NOT NULL THEN TRUE END",
        is_late="{t}.closed_at IS NOT NULL",
        reason=f"CASE WHEN {_OVER} THEN CASE WHEN {{t}}.closed_at IS NULL THEN 'NOT_DONE'"
        " ELSE 'DONE_LATE' END END",
        opens="RectificationItem",
        title="{t}.title",
        audience=CasePermission.CASE_READ,
        streams=("case:", "ledger"),
    ),
)
