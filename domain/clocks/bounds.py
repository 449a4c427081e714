"""Figures that the documents bound: every bound includes the figure itself (T9)."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """At least this, at most that; a side that is nothing is open.

    以上, 至少, 不少于, 以内, 不超过 and 不低于 all include the figure: three people are three or
    more, sixty minutes are within sixty.
    """

    least: int | Decimal | None = None
    most: int | Decimal | None = None

    def hold(self, found: int | Decimal) -> bool:
        """Whether a figure lies within."""
        if self.least is not None and found < self.least:
            return False
        return self.most is None or found <= self.most
