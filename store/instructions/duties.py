"""What counts for the duty on leaders' instructions: each of them, by the day of its answer."""

from domain.instructions.permissions import InstructionPermission
from store.obligations.declare import TODAY, Counted, local_day, start_of_day

_DONE_ON = local_day("{t}.answered_at")
_OVER = f"CASE WHEN {{t}}.answered_at IS NULL THEN {TODAY} ELSE {_DONE_ON} END > {{t}}.due_on"

COUNTED = (
    Counted(
        kind="instruction",
        source="instruction",
        where="{t}.state <> 'WITHDRAWN'",
        subject="(SELECT u.id FROM unit u WHERE u.code = 'GO')",
        on="{t}.given_on",
        at=f"COALESCE({{t}}.answered_at, {start_of_day('{t}.given_on')})",
        known_at="{t}.entered_at",
        holds=f"CASE WHEN {_OVER} THEN FALSE WHEN {{t}}.answered_at IS NOT NULL THEN TRUE END",
        is_late="{t}.answered_at IS NOT NULL",
        reason=f"CASE WHEN {_OVER} THEN CASE WHEN {{t}}.answered_at IS NULL THEN 'NOT_DONE'"
        " ELSE 'DONE_LATE' END END",
        opens="Instruction",
        title="{t}.title",
        audience=InstructionPermission.INSTRUCTION_READ,
        streams=("instruction:", "ledger"),
    ),
)
