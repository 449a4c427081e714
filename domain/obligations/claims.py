"""On which day of its period something counts that was done on a day, as somebody attests."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimBounds:
    """The days that an obligation shows, the last that counts, and whether it is due later."""

    shown_from: date
    shown_to: date
    last_on: date
    is_due_later: bool

    def counts_on(self, claimed_on: date) -> date | None:
        """The day where it counts; nothing where it has to do with another period.

        What is due some days after its period, e.g. a quarter's return, is done after it, in time
        or late: that counts on the period's last day.
        """
        if claimed_on < self.shown_from:
            return None
        if self.is_due_later and claimed_on > self.last_on:
            return self.last_on
        return claimed_on if claimed_on <= self.shown_to else None
