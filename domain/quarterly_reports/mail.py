"""A mail to the Performance Office that waits to be sent, and how often that is tried (FS/4.2c)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated
from uuid import UUID

from domain.declared.marks import Ref

MOST_ATTEMPTS = 8
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=30), timedelta(hours=6)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailFacts:
    """The mail of one submission: waiting until it has ended, one way or the other."""

    id: UUID
    report_id: Annotated[UUID, Ref("QuarterlyReport")]
    submission: int
    attempts: int = 0
    retry_at: datetime
    leased_until: datetime | None = None
    ended_at: datetime | None = None


def pause_after(attempts: int) -> timedelta | None:
    """How long to wait after so many failures: four times longer each; nothing: give up."""
    if attempts >= MOST_ATTEMPTS:
        return None
    longer: int = 4 ** (attempts - 1)
    return min(FIRST_PAUSE * longer, LONGEST_PAUSE)
