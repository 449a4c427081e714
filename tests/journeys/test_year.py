"""A year of the mechanism as one journey: planned, promoted, supervised and evaluated together.

Three units, two leaders and ten representatives, each with his own token; the clock stands at one
instant after another, and the ledger is looked at in each step. Activities count as the product
reads FS/3.1c by default, by who was invited.
"""

import pytest

from tests.journeys.demo_year import DemoYear
from tests.journeys.year_cast import Notes
from tests.journeys.year_planned import hear_members, make_plans, report_first_quarter
from tests.journeys.year_reviewed import close_the_year, review, settle_results
from tests.journeys.year_worked import dispatch_and_discuss, supervise


@pytest.mark.clause("FS/1a", "FS/3.1b", "FS/3.2b", "FS/3.2d", "FS/3.3b", "FS/3.4f", "FS/4.2b")
async def test_a_year_from_its_plans_to_its_published_results(year: DemoYear) -> None:
    notes = Notes()
    await make_plans(year, notes)
    await hear_members(year, notes)
    await report_first_quarter(year)
    await dispatch_and_discuss(year)
    await supervise(year)
    await review(year, notes)
    await close_the_year(year)
    await settle_results(year, notes)
