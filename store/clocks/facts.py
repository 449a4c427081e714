"""What readers know of a deadline."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.clocks.deadline import DeadlineState, Interval


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineFacts:
    """A deadline as it stands."""

    id: UUID
    stream: str
    kind: str
    rule_version: str
    calendar_version: str | None
    is_provisional: bool
    clause: str | None
    title: str
    unit_id: UUID | None
    state: DeadlineState
    reason: str | None
    started_at: datetime
    due_at: datetime
    done_at: datetime | None
    paused_at: datetime | None
    pauses: tuple[Interval, ...]
