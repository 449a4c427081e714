"""On which day of its period counts what somebody says was done on a day."""

from datetime import date

import pytest

from domain.obligations.claims import ClaimBounds

JUNE = {"shown_from": date(2026, 4, 1), "shown_to": date(2026, 6, 30), "last_on": date(2026, 6, 30)}
WEEK = {
    "shown_from": date(2026, 6, 15),
    "shown_to": date(2026, 6, 21),
    "last_on": date(2026, 6, 18),
}


@pytest.mark.parametrize(
    ("bounds", "is_due_later", "claimed_on", "counts_on"),
    [
        (JUNE, False, date(2026, 3, 31), None),
        (JUNE, False, date(2026, 4, 1), date(2026, 4, 1)),
        (JUNE, False, date(2026, 6, 30), date(2026, 6, 30)),
        (JUNE, False, date(2026, 7, 1), None),
        (JUNE, True, date(2026, 3, 31), None),
        (JUNE, True, date(2026, 6, 30), date(2026, 6, 30)),
        # A quarter's return is made after the quarter, in time or late.
        (JUNE, True, date(2026, 7, 1), date(2026, 6, 30)),
        (JUNE, True, date(2026, 9, 1), date(2026, 6, 30)),
        # What is shown and does not count is no other period's.
        (WEEK, False, date(2026, 6, 19), date(2026, 6, 19)),
        (WEEK, False, date(2026, 6, 22), None),
    ],
)
@pytest.mark.clause("WS/28b", "FS/4.2b")
def test_a_claim_counts_on(
    bounds: dict[str, date], is_due_later: bool, claimed_on: date, counts_on: date | None
) -> None:
    claimed = ClaimBounds(**bounds, is_due_later=is_due_later)
    assert claimed.counts_on(claimed_on) == counts_on
