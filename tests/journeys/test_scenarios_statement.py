"""S40: one statement of all that a unit owes, each figure the sum of its records (WS/28)."""

from typing import Any

import pytest

from tests.journeys.demo_year import DIRECTOR, OFFICE, DemoYear, head, staff
from tests.journeys.ledger import cell, check_sums, duty, figure, statement
from tests.journeys.scenario_acts import (
    D1,
    S1,
    act_out_of_season,
    be_heard,
    meet_three_of_three,
    meet_two_of_three,
    report_at_the_last_second,
    supervise_on,
)

RETURN = "FS/4.2b"
STATEMENTS = {
    S1: {"FS/3.1b": ("1/1 MET", 1), "FS/3.1c": ("2/2 MET", 0)},
    D1: {
        "FS/3.1b": ("0/1 MISSED", 1),
        "FS/3.3b": ("1/None UNSET", 1),
        f"{RETURN}@2026-07-01": ("1/1 MET", 0),
    },
}
"""By duty: the figure, and how many records do not count, as S03, S05 and S08 leave them."""


def _in(found: dict[str, Any], wanted: str) -> dict[str, Any]:
    key, _, first_on = wanted.partition("@")
    return duty(found, key, first_on=first_on)


@pytest.mark.scenario("S40")
@pytest.mark.clause("WS/28a", "WS/28b", "FS/4.2d")
async def test_s40_every_figure_is_the_sum_of_its_records_at_once(
    year_by_presence: DemoYear,
) -> None:
    year = year_by_presence
    await be_heard(year)
    await meet_two_of_three(year)
    await meet_three_of_three(year)
    await act_out_of_season(year)
    await supervise_on(year, "2026-09-01", 5)
    await report_at_the_last_second(year)

    for code, wanted in STATEMENTS.items():
        found = await statement(year, code, head(code))
        check_sums(found, least=3)
        told = {
            key: (figure(one), one["notCounted"])
            for key in wanted
            if (one := _in(found, key)) is not None
        }
        assert told == wanted
        # Whoever may see it is told the same.
        for by in (staff(code), OFFICE, DIRECTOR):
            assert await statement(year, code, by) == found

    # A new record, and nothing is built anew.
    await supervise_on(year, "2026-11-30", 6)
    found = await statement(year, D1, head(D1))
    check_sums(found, least=4)
    assert duty(found, "FS/3.3b")["counted"] == "2"
    assert (await cell(year, D1, "SUPERVISE", head(D1)))["counted"] == 2
