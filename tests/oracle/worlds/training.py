"""Courses of all kinds, who attended them, and who does openness work."""

from datetime import timedelta

from domain.training.course import CourseKind, CourseState
from domain.training.staff import OpennessDuty
from tests.oracle.worlds.drawing import NOON, Drawing


def draw(drawn: Drawing) -> None:
    """Of the units that matters are about, and of the few persons."""
    for _ in range(70):
        drawn.with_id(
            "training_course",
            unit_id=drawn.unit(),
            kind=drawn.pick(tuple(CourseKind)).value,
            title=drawn.text()[:100],
            starts_at=drawn.instant() - timedelta(days=drawn.pick((0, 0, 31, 360))),
            minutes=drawn.pick((45, 100, 449, 450)),
            covers_openness=drawn.flag(0.7),
            state=drawn.pick((*CourseState, CourseState.CONFIRMED, CourseState.CONFIRMED)).value,
            stands_since=drawn.instant(),
            entered_at=drawn.instant(),
            attended=drawn.pick((0, 1, 2)),
            reason=drawn.maybe(drawn.text()),
        )
    for course in drawn.tables["training_course"]:
        for person in drawn.people:
            if drawn.flag(0.4):
                drawn.with_id(
                    "training_attendance",
                    course_id=course["id"],
                    person_id=person,
                    minutes=drawn.pick((1, 45, 100, 225, 450)),
                    entered_at=drawn.instant(),
                )
    for _ in range(30):
        since = NOON.date() - timedelta(days=drawn.pick((0, 1, 300, 700)))
        drawn.with_id(
            "openness_staff",
            unit_id=drawn.unit(),
            person_id=drawn.person(),
            duty=drawn.pick(tuple(OpennessDuty)).value,
            valid_from=since,
            valid_to=drawn.maybe(since + timedelta(days=drawn.pick((-1, 0, 400)))),
            reason=drawn.maybe(drawn.text()),
            entered_at=drawn.instant(),
        )
