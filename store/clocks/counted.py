"""Clocks as duties count them: each by the verdict that it was given."""

from domain.clocks.permissions import ClockPermission
from store.obligations.declare import Counted, local_day


def clock_counted(kind: str, clock: str, *, streams: tuple[str, ...]) -> Counted:
    """Records of a kind: the clocks of one kind, each for the unit that it falls to."""
    return Counted(
        kind=kind,
        source="deadline",
        where=f"{{t}}.kind = '{clock}' AND {{t}}.state <> 'ABORTED'",
        subject="{t}.unit_id",
        on=local_day("{t}.started_at"),
        at="COALESCE({t}.done_at, {t}.due_at)",
        known_at="{t}.started_at",
        holds="CASE {t}.state WHEN 'MET' THEN TRUE WHEN 'MET_LATE' THEN FALSE"
        " WHEN 'MISSED' THEN FALSE END",
        is_late="{t}.state = 'MET_LATE'",
        reason="CASE {t}.state WHEN 'MET_LATE' THEN 'DONE_LATE' WHEN 'MISSED' THEN 'NOT_DONE' END",
        opens="Deadline",
        title="{t}.title",
        audience=ClockPermission.DEADLINE_READ,
        streams=streams,
    )
