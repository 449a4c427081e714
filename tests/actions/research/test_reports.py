"""Study trips and reports: a trip is done when its report is there (WS/8, WR/57d)."""

from datetime import date

import pytest

from actions.research.report import EditResearchReport, WithdrawResearchReport
from actions.research.trip import CancelStudyTrip, CompleteStudyTrip, EditStudyTrip, PlanStudyTrip
from domain.problems import ProblemCode
from domain.research.problems import ResearchCode
from domain.research.trips import StudyTripState as T
from store.research.rows import STUDY_TRIPS
from tests.worlds.acts import codes, done
from tests.worlds.office import person_id
from tests.worlds.research import DAY, Researching


async def state_of(office: Researching, key: object) -> T:
    (trip,) = await STUDY_TRIPS.where(office.database, "id = $1", key)
    return trip.state


@pytest.mark.clause("WS/8b")
async def test_a_trip_is_reported_by_its_leader_once(office: Researching) -> None:
    trip = await office.trip()
    other = await office.report("L-DM2", trip_id=trip)
    assert codes(other) == {ResearchCode.REPORT_OF_ANOTHER}
    report = done(await office.report(trip_id=trip)).report_id
    assert await state_of(office, trip) is T.REPORTED
    assert codes(await office.report(trip_id=trip)) == {ResearchCode.TRIP_REPORTED}
    await office.did(EditResearchReport(research_report_id=report, title="新题"))
    await office.did(WithdrawResearchReport(research_report_id=report, reason="重写"))
    assert await state_of(office, trip) is T.DONE
    done(await office.report(trip_id=trip))


@pytest.mark.clause("WS/8a")
async def test_a_trip_is_made_when_its_last_day_has_come(office: Researching) -> None:
    def plan(last: date) -> PlanStudyTrip:
        return PlanStudyTrip(
            leader_id=person_id("L-DM1"),
            destination="深圳市",
            subject="营商环境",
            starts_on=DAY,
            ends_on=last,
        )

    assert codes(await office.told(plan(date(2026, 10, 29)))) == {ProblemCode.VALUE_INVALID}
    key = await office.did(plan(date(2026, 11, 3)))
    complete = CompleteStudyTrip(trip_id=key)
    assert codes(await office.told(complete)) == {ProblemCode.VALUE_INVALID}
    early = await office.report(trip_id=key)
    assert codes(early) == {ProblemCode.STATE_ORDER}
    await office.did(EditStudyTrip(trip_id=key, ends_on=date(2026, 11, 2)))
    await office.did(complete)
    cancel = CancelStudyTrip(trip_id=key, reason="x")
    assert codes(await office.told(cancel)) == {ProblemCode.STATE_ORDER}


@pytest.mark.clause("WR/57d")
async def test_a_report_is_of_research_of_the_same_leader_or_of_none(office: Researching) -> None:
    research = await office.completed()
    other = await office.report("L-DM2", research_id=research)
    assert codes(other) == {ResearchCode.REPORT_OF_ANOTHER}
    done(await office.report(research_id=research))
    done(await office.report("L-DM2"))
    assert codes(await office.report("P-FIN")) == {ResearchCode.NOT_A_DISTRICT_LEADER}
