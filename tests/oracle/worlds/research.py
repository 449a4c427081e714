"""Research in every state, announced or not, at units that look and at others."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from domain.people.district import seed
from domain.research.facts import ResearchKind, ResearchState
from domain.research.findings import FindingState
from domain.research.trips import ResearchReportState, StudyTripState
from tests.oracle.worlds.drawing import Drawing

RESEARCH, FINDINGS, TRIPS, REPORTS = 80, 60, 20, 30
FIRST = date(2026, 10, 1)
FLAGS = ("with_deputies", "with_members", "with_citizens", "with_media")
MANNERS = (
    "no_notice",
    "no_greeting",
    "no_briefing",
    "no_reception",
    "to_grassroots",
    "to_the_scene",
    "shared_vehicle",
    "paid_for_meals",
)


def _leader(drawn: Drawing) -> UUID:
    leaders = [seed.seed_id("person", code) for code in ("L-MAYOR", "L-DM1")]
    return drawn.pick([*leaders, *drawn.people[:2]])


def draw(drawn: Drawing) -> None:
    """Each with days, findings, trips and reports."""
    for number in range(RESEARCH):
        _research(drawn, number)
    for _ in range(FINDINGS):
        _finding(drawn)
    for _ in range(TRIPS):
        first = drawn.day()
        drawn.with_id(
            "study_trip",
            leader_id=_leader(drawn),
            destination=drawn.text()[:100],
            subject=drawn.text()[:100],
            starts_on=first,
            ends_on=first + timedelta(days=drawn.pick((0, 2))),
            state=drawn.pick(tuple(StudyTripState)).value,
            entered_at=drawn.instant(),
            reason=drawn.maybe(drawn.text()),
        )
    for _ in range(REPORTS):
        research = drawn.maybe(drawn.pick(drawn.tables["research"]))
        trip = drawn.maybe(drawn.pick(drawn.tables["study_trip"]))
        drawn.with_id(
            "research_report",
            leader_id=_leader(drawn),
            research_id=research and research["id"],
            trip_id=trip and trip["id"],
            title=drawn.text()[:200],
            abstract=drawn.text(),
            reference=drawn.maybe("档案室"),
            state=drawn.pick(tuple(ResearchReportState)).value,
            reported_at=drawn.instant(),
            entered_at=drawn.instant(),
            reason=drawn.maybe(drawn.text()),
        )


def _research(drawn: Drawing, number: int) -> None:
    state = drawn.pick((*ResearchState, ResearchState.PLANNED, ResearchState.DONE))
    is_done = state not in (ResearchState.PLANNED, ResearchState.CANCELLED)
    done: dict[str, Any] = {}
    if is_done:
        done = {
            "done_at": drawn.instant(),
            "escort_count": drawn.pick((0, 5, 6)),
            "has_head_escort": drawn.flag(),
            "escort_reason": drawn.maybe(drawn.text()),
            "used_meeting_room": drawn.flag(),
            "room_reason": drawn.maybe(drawn.text()),
            "meeting_minutes": drawn.maybe(20),
            "meeting_heads": drawn.maybe(5),
            **{one: drawn.flag() for one in MANNERS},
            "outcome": drawn.text(),
        }
    first = drawn.day()
    research = drawn.with_id(
        "research",
        kind=drawn.pick(tuple(ResearchKind)).value,
        leader_id=_leader(drawn),
        unit_id=drawn.unit(),
        subject=drawn.text()[:100],
        place=drawn.text()[:100],
        starts_on=first,
        ends_on=first + timedelta(days=number % 3),
        is_announced=drawn.flag(0.3),
        announced_reason=drawn.maybe(drawn.text()),
        is_newly_appointed=drawn.flag(0.3),
        **{one: drawn.flag(0.8) for one in FLAGS},
        state=state.value,
        reason=drawn.maybe(drawn.text()),
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
        **done,
    )
    if is_done:
        begin = FIRST + timedelta(days=number % 30)
        for step in range(drawn.pick((1, 2, 5))):
            day = begin + timedelta(days=step)
            drawn.with_id("research_day", research_id=research["id"], day=day)


def _finding(drawn: Drawing) -> None:
    done = [row for row in drawn.tables["research"] if "done_at" in row]
    research = drawn.pick(done)
    problem = drawn.maybe(drawn.pick(drawn.tables["contact_problem"]))
    drawn.with_id(
        "research_finding",
        research_id=research["id"],
        leader_id=research["leader_id"],
        unit_id=drawn.pick((research["unit_id"], drawn.unit())),
        content=drawn.text(),
        class_problem=drawn.maybe(drawn.text()),
        background=drawn.maybe(drawn.text()),
        trend=drawn.maybe(drawn.text()),
        problem_id=problem and problem["id"],
        state=drawn.pick(tuple(FindingState)).value,
        filed_at=drawn.instant(),
        follow_up=drawn.maybe(drawn.text()),
        followed_up_at=drawn.maybe(drawn.instant()),
        reason=drawn.maybe(drawn.text()),
    )
