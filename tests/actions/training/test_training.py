"""Courses from their plan to the hours that count; who does openness work."""

import asyncio
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from actions.declared import Asking, do
from actions.training.course import (
    CancelTrainingCourse,
    ConfirmTrainingCourse,
    EditTrainingCourse,
    EnterAttendance,
    HoldTrainingCourse,
    PlanTrainingCourse,
    ReopenTrainingCourse,
    enter_attendance,
)
from actions.training.staff import EndOpennessStaff, NameOpennessStaff
from domain.outcomes import Refused
from domain.people.district import seed
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.problems import ProblemCode
from domain.training.course import CourseKind, CourseState
from domain.training.problems import TrainingCode
from domain.training.staff import OpennessDuty
from store.database import Database
from store.training.coverage import coverage
from store.training.rows import ATTENDANCES, COURSES
from tests.worlds.acts import PEOPLE, act_of, codes, done, shanghai, unit_id

NOW = shanghai("2026-06-11 08:00:00")
STARTS = shanghai("2026-06-11 09:00:00")
HR = PEOPLE.role(Role.PERSONNEL)
EDU, FIN = (PEOPLE.role(Role.UNIT_STAFF, unit=code) for code in ("EDU", "FIN"))
WHO, ANOTHER = (one.person_id for one in seed.representatives()[:2])
TICK = timedelta(microseconds=1)


@dataclass(slots=True)
class Training:
    """Acts of personnel unless somebody else is named."""

    database: Database

    async def do(self, asked: Asking, by: Viewer = HR, at: Any = NOW) -> Any:
        """Do it, or be refused."""
        return await do(act_of(self.database, by, at), asked)

    async def plan(self, by: Viewer = HR, **more: Any) -> Any:
        """The outcome of a plan."""
        given: dict[str, Any] = {
            "unit_id": unit_id("EDU"),
            "kind": CourseKind.OPENNESS,
            "title": "政务公开业务培训",
            "starts_at": STARTS,
            "minutes": 450,
            **more,
        }
        return await self.do(PlanTrainingCourse(**given), by)

    async def held(self, **more: Any) -> UUID:
        """A course that was held."""
        key: UUID = done(await self.plan(**more)).course_id
        done(await self.do(HoldTrainingCourse(course_id=key), at=more.get("starts_at", STARTS)))
        return key

    async def attend(self, key: UUID, *who: UUID, minutes: int | None = None) -> Any:
        """The outcome of entering attendance."""
        asked = EnterAttendance(course_id=key, person_ids=who, minutes=minutes)
        return await enter_attendance(act_of(self.database, HR, STARTS), asked)

    async def confirm(self, key: UUID, by: Viewer = EDU) -> Any:
        """The outcome of a confirmation."""
        return await self.do(ConfirmTrainingCourse(course_id=key), by, STARTS)

    async def name(self, who: UUID = WHO, **more: Any) -> Any:
        """The outcome of naming somebody."""
        given: dict[str, Any] = {"valid_from": date(2026, 1, 1), "duty": OpennessDuty.STAFF, **more}
        asked = NameOpennessStaff(unit_id=unit_id("EDU"), person_id=who, **given)
        return await self.do(asked, EDU)

    async def course(self, key: UUID) -> Any:
        """As it stands."""
        return await COURSES.by_id(self.database, key)


@pytest.fixture
def training(database: Database) -> Training:
    """Nothing was planned yet."""
    return Training(database)


@pytest.mark.clause("OP/108b")
async def test_hours_count_once_the_unit_has_confirmed_them(training: Training) -> None:
    key = await training.held()
    assert codes(await training.confirm(key)) == {TrainingCode.NOBODY_ATTENDED}
    done(await training.attend(key, WHO, ANOTHER))
    done(await training.attend(key, ANOTHER, minutes=0))
    assert codes(await training.confirm(key, HR)) == {ProblemCode.NOT_PERMITTED}
    assert codes(await training.confirm(key, FIN)) == {ProblemCode.NOT_PERMITTED}
    done(await training.confirm(key))
    found = await training.course(key)
    assert (found.state, found.attended) == (CourseState.CONFIRMED, 1)
    again = await training.attend(key, ANOTHER)
    assert codes(again) == {ProblemCode.STATE_ORDER}
    done(await training.do(ReopenTrainingCourse(course_id=key, reason="漏登一人"), EDU, STARTS))
    done(await training.attend(key, ANOTHER, minutes=449))
    rows = await ATTENDANCES.where(training.database, "course_id = $1", key)
    assert {one.person_id: one.minutes for one in rows} == {WHO: 450, ANOTHER: 449}


async def test_nobody_attends_longer_than_the_course_took(training: Training) -> None:
    key = await training.held(minutes=90)
    assert codes(await training.attend(key, WHO, minutes=91)) == {TrainingCode.LONGER_THAN_COURSE}
    done(await training.attend(key, WHO, minutes=90))


@pytest.mark.clause("WS/17f")
@pytest.mark.parametrize(
    ("starts", "is_thursday"),
    [("2026-06-10 23:59:59", False), ("2026-06-11 00:00:00", True), ("2026-06-12 00:00:00", False)],
)
async def test_thursday_training_is_on_a_thursday(
    training: Training, starts: str, is_thursday: bool
) -> None:
    by = PEOPLE.role(Role.INFO_SECTION, unit="GO-INFO")
    given = {"kind": CourseKind.INFO_THURSDAY, "unit_id": unit_id("GO-INFO")}
    outcome = await training.plan(by, starts_at=shanghai(starts), **given)
    if not is_thursday:
        assert codes(outcome) == {TrainingCode.NOT_A_THURSDAY}
        return
    key = done(outcome).course_id
    moved = EditTrainingCourse(course_id=key, starts_at=shanghai("2026-06-12 09:00:00"))
    assert codes(await training.do(moved, by)) == {TrainingCode.NOT_A_THURSDAY}
    other = await training.plan(by)
    assert codes(other) == {ProblemCode.NOT_PERMITTED}


@pytest.mark.clause("OP/107")
@pytest.mark.parametrize("kind", list(CourseKind))
async def test_what_is_about_openness_is_so_whatever_is_said(
    training: Training, kind: CourseKind
) -> None:
    key = done(await training.plan(kind=kind)).course_id
    about = {CourseKind.OPENNESS, CourseKind.REQUEST_SEMINAR, CourseKind.COURT_HEARING}
    assert (await training.course(key)).covers_openness is (kind in about)
    said = await training.do(EditTrainingCourse(course_id=key, covers_openness=kind not in about))
    if kind in about:
        assert codes(said) == {ProblemCode.VALUE_INVALID}
    else:
        done(said)


async def test_none_is_held_before_its_first_instant_and_one_may_be_called_off(
    training: Training,
) -> None:
    key = done(await training.plan()).course_id
    held = HoldTrainingCourse(course_id=key)
    assert codes(await training.do(held, at=STARTS - TICK)) == {TrainingCode.COURSE_NOT_BEGUN}
    done(await training.do(CancelTrainingCourse(course_id=key, reason="讲师因故缺席")))
    assert codes(await training.do(held, at=STARTS)) == {ProblemCode.STATE_ORDER}


async def test_one_held_before_is_entered_late(training: Training) -> None:
    past = NOW - timedelta(days=7)
    key = done(await training.plan(starts_at=past, acted_at=past)).course_id
    done(await training.do(HoldTrainingCourse(course_id=key, minutes=60, acted_at=past)))
    found = await training.course(key)
    assert (found.minutes, found.stands_since, found.entered_at) == (60, past, NOW)


@pytest.mark.clause("OP/108a")
async def test_nobody_stands_in_a_units_list_twice_at_one_time(training: Training) -> None:
    key = done(await training.name()).staff_id
    assert codes(await training.name()) == {TrainingCode.STAFF_KNOWN}
    ended = EndOpennessStaff(staff_id=key, valid_to=date(2026, 6, 30), reason="轮岗")
    early = EndOpennessStaff(staff_id=key, valid_to=date(2025, 12, 31), reason="轮岗")
    assert codes(await training.do(early, EDU)) == {ProblemCode.VALUE_INVALID}
    assert codes(await training.do(ended, FIN)) == {ProblemCode.NOT_FOUND}
    done(await training.do(ended, EDU))
    assert codes(await training.name(valid_from=date(2026, 6, 30))) == {TrainingCode.STAFF_KNOWN}
    done(await training.name(valid_from=date(2026, 7, 1)))
    wrong = await training.name(ANOTHER, valid_to=date(2025, 12, 31))
    assert codes(wrong) == {ProblemCode.VALUE_INVALID}


@pytest.mark.clause("OP/108a")
async def test_no_end_is_put_off_into_a_time_that_stands_in_the_list_already(
    training: Training,
) -> None:
    key = done(await training.name()).staff_id
    given: dict[str, Any] = {"staff_id": key, "reason": "轮岗"}
    done(await training.do(EndOpennessStaff(valid_to=date(2026, 6, 30), **given), EDU))
    done(await training.name(valid_from=date(2026, 8, 1)))
    late = EndOpennessStaff(valid_to=date(2026, 8, 1), **given)
    assert codes(await training.do(late, EDU)) == {TrainingCode.STAFF_KNOWN}
    done(await training.do(EndOpennessStaff(valid_to=date(2026, 7, 31), **given), EDU))


@pytest.mark.clause("OP/108a")
async def test_of_several_who_name_somebody_at_once_one_does(training: Training) -> None:
    outcomes = await asyncio.gather(*(training.name() for _ in range(6)))
    assert sum(isinstance(one, Refused) for one in outcomes) == 5
    assert await training.database.fetchval("SELECT count(*) FROM openness_staff") == 1


@pytest.mark.clause("WS/17f")
async def test_the_information_section_moves_no_course_but_its_own(training: Training) -> None:
    section = PEOPLE.role(Role.INFO_SECTION, unit="GO-INFO")
    key = done(await training.plan()).course_id
    cancel = CancelTrainingCourse(course_id=key, reason="冲突")
    edit = EditTrainingCourse(course_id=key, title="x")
    for asked in (cancel, edit):
        assert codes(await training.do(asked, section)) == {ProblemCode.NOT_PERMITTED}
    held = await training.held()
    enter = EnterAttendance(course_id=held, person_ids=(WHO,))
    refused = await enter_attendance(act_of(training.database, section, STARTS), enter)
    assert codes(refused) == {ProblemCode.NOT_PERMITTED}
    thursday = {"kind": CourseKind.INFO_THURSDAY}
    assert codes(await training.plan(section, **thursday)) == {ProblemCode.NOT_PERMITTED}
    own = done(await training.plan(section, unit_id=unit_id("GO-INFO"), **thursday)).course_id
    done(await training.do(EditTrainingCourse(course_id=own, title="x"), section))


@pytest.mark.clause("OP/108b")
async def test_what_was_said_to_be_held_by_mistake_is_called_off(training: Training) -> None:
    key = await training.held()
    done(await training.attend(key, WHO))
    done(await training.confirm(key))
    cancel = CancelTrainingCourse(course_id=key, reason="误登为已举办")
    assert codes(await training.do(cancel, at=STARTS)) == {ProblemCode.STATE_ORDER}
    done(await training.do(ReopenTrainingCourse(course_id=key, reason="误登"), EDU, STARTS))
    done(await training.do(cancel, at=STARTS))
    assert (await training.course(key)).state is CourseState.CANCELLED


@pytest.mark.clause("OP/108b")
@pytest.mark.parametrize(("minutes", "enough"), [(449, 0), (450, 1)])
async def test_coverage_counts_who_was_trained_and_who_had_ten_hours(
    training: Training, minutes: int, enough: int
) -> None:
    done(await training.name())
    done(await training.name(ANOTHER, duty=OpennessDuty.LEADER))
    key = await training.held()
    done(await training.attend(key, WHO, minutes=minutes))
    unit = unit_id("EDU")

    async def found(year: int = 2026) -> tuple[int, int, int, int]:
        told = await coverage(training.database, year=year, unit_id=unit, enough_minutes=450)
        return told.everybody, told.trained, told.officers, told.enough

    assert await found() == (2, 0, 1, 0)
    done(await training.confirm(key))
    assert await found() == (2, 1, 1, enough)
    assert await found(2025) == (0, 0, 0, 0)
    assert await found(2027) == (2, 0, 1, 0)


@pytest.mark.clause("OP/108a")
async def test_who_was_trained_before_he_was_named_is_trained_as_in_the_ledger(
    training: Training,
) -> None:
    done(await training.name(valid_from=date(2026, 6, 12)))
    key = await training.held()
    done(await training.attend(key, WHO))
    done(await training.confirm(key))
    unit = unit_id("EDU")
    told = await coverage(training.database, year=2026, unit_id=unit, enough_minutes=450)
    assert (told.everybody, told.trained, told.enough) == (1, 1, 0)
