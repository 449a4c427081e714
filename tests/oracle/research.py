"""Research: the office all, a leader his own, a unit what it may know (MODULES 17)."""

from collections.abc import Callable, Mapping
from typing import Any

from domain.problems import Named, Problem, problem
from domain.research.facts import ResearchState
from domain.research.findings import FindingState
from domain.research.permissions import ResearchPermission as P
from domain.research.problems import ResearchCode
from domain.research.trips import ResearchReportState, StudyTripState
from tests.oracle import contacts, events, people
from tests.oracle.contact_lists import sees_problem
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, ListOf, WrongError
from tests.oracle.room import FieldOf, Kind, Room
from tests.oracle.rows import Row
from tests.oracle.steps import StepOf, steps
from tests.oracle.texts import holds
from tests.oracle.wire import key_in

TOOK_PLACE = ("DONE", "FINDINGS_FILED", "FOLLOWED_UP", "CLOSED")
MANY_ESCORTS, NEWEST, MOST_DAYS = 5, 100, 60


def sees(eyes: Eyes, row: Row) -> bool:
    """A unit what was announced, and what took place, be it withdrawn since."""
    if eyes.reaches(P.RESEARCH_PLAN_READ, person=row["leader_id"]):
        return True
    is_known = row["is_announced"] or row["state"] in (*TOOK_PLACE, "WITHDRAWN")
    return is_known and eyes.reaches(P.RESEARCH_READ, unit=row["unit_id"], person=row["leader_id"])


def sees_finding(eyes: Eyes, row: Row) -> bool:
    """The unit that deals with it, too."""
    return eyes.reaches(P.RESEARCH_READ, unit=row["unit_id"], person=row["leader_id"])


def sees_own(eyes: Eyes, row: Row) -> bool:
    """Trips and reports: the office, and the leader."""
    return eyes.reaches(P.RESEARCH_READ, person=row["leader_id"])


def if_seen(column: str, table: str, of: str, seen: Callable[[Eyes, Row], bool]) -> FieldOf:
    """What a row names, for those who see it by itself."""

    def found(eyes: Eyes, row: Row) -> Thing | None:
        one = eyes.rows.one(table, row[column])
        return Thing(of, one) if one is not None and seen(eyes, one) else None

    return found


def days(eyes: Eyes, row: Row) -> list[Thing]:
    """The first one first."""
    found = sorted(
        eyes.rows.of("research_day", "research_id", row["id"]), key=lambda one: one["day"]
    )
    return things("ResearchDay", found[:MOST_DAYS])


def _of_office(
    table: Mapping[str, tuple[Any, str]],
    named: Callable[[str], Named],
    against: Mapping[str, Callable[[Eyes, Row], list[Problem]]] | None = None,
) -> FieldOf:
    return steps(
        tuple(
            StepOf(
                name, P.RESEARCH_KEEP, states, clause, (against or {}).get(name, lambda _e, _r: [])
            )
            for name, (states, clause) in table.items()
        ),
        named,
    )


def _open_findings(eyes: Eyes, row: Row) -> list[Problem]:
    found = eyes.rows.of("research_finding", "research_id", row["id"])
    count = len([one for one in found if one["state"] == "FILED"])
    if not count:
        return []
    return [problem(ResearchCode.FINDING_OPEN, clause="WS/6b", open=count)]


PLANNED, DONE = ("PLANNED",), ("DONE",)
RESEARCH_STEPS = {
    "editResearch": (PLANNED, "WS/5a"),
    "cancelResearch": (PLANNED, "WS/5a"),
    "completeResearch": (PLANNED, "WS/6a"),
    "correctResearchDays": (TOOK_PLACE, "WR/57b"),
    "fileResearchFinding": (("DONE", "FINDINGS_FILED", "FOLLOWED_UP"), "WS/6b"),
    "followUpResearch": (("FINDINGS_FILED",), "WS/6b"),
    "closeResearch": (("DONE", "FOLLOWED_UP"), "WR/57c"),
    "withdrawResearch": (DONE, "WS/5a"),
}
FINDING_STEPS = {
    "editResearchFinding": (("FILED", "FOLLOWED_UP"), "WS/6b"),
    "followUpResearchFinding": (("FILED",), "WS/6b"),
    "closeResearchFinding": (("FOLLOWED_UP",), "WS/6b"),
    "reopenResearchFinding": (("FOLLOWED_UP", "CLOSED"), "WR/57c"),
}
TRIP_STEPS = {
    "editStudyTrip": (PLANNED, "WS/8a"),
    "completeStudyTrip": (PLANNED, "WS/8a"),
    "cancelStudyTrip": (PLANNED, "WS/8a"),
}
REPORT_STEPS = {
    "editResearchReport": (("FILED",), "WR/57d"),
    "withdrawResearchReport": (("FILED",), "WR/57d"),
}


def _text(*columns: str) -> Callable[[Eyes, Row, str], bool]:
    return lambda _eyes, row, given: any(holds(row[one], given) for one in columns)


def _list(
    of: str,
    table: str,
    column: str,
    seen: Callable[[Eyes, Row], bool],
    filters: Mapping[str, Any],
    *,
    tags: str = "tu",
    groups: Mapping[str, Any],
) -> ListOf:
    return ListOf(
        of=of,
        rows=lambda eyes: eyes.rows.all(table),
        permission=P.RESEARCH_READ,
        sees=seen,
        key=lambda _eyes, row: (row[column], row["id"]),
        tags=tags,
        is_descending=True,
        filters={**filters, "leaderId": people.is_named_by("leader_id", "Person")},
        looks_for=frozenset({"text"}),
        groups=groups,
    )


_named, _state = people.is_named_by, people.of_code("state")
_STATES = {"states": lambda _eyes, row, given: row["state"] in given}
_BY_STATE_AND_UNIT = {"STATE": _state, "UNIT": people.of_unit}

LISTS = {
    "research": _list(
        "Research",
        "research",
        "starts_on",
        sees,
        {
            **_STATES,
            "unitId": _named("unit_id", "Unit"),
            "kind": lambda _eyes, row, given: bool(row["kind"] == given),
            "isAnnounced": lambda _eyes, row, given: row["is_announced"] is given,
            "text": _text("subject", "place"),
        },
        tags="du",
        groups={"KIND": people.of_code("kind"), **_BY_STATE_AND_UNIT},
    ),
    "researchFindings": _list(
        "ResearchFinding",
        "research_finding",
        "filed_at",
        sees_finding,
        {
            **_STATES,
            "unitId": _named("unit_id", "Unit"),
            "researchId": _named("research_id", "Research"),
            "text": _text("content"),
        },
        groups=_BY_STATE_AND_UNIT,
    ),
    "studyTrips": _list(
        "StudyTrip",
        "study_trip",
        "starts_on",
        sees_own,
        {**_STATES, "text": _text("destination", "subject")},
        tags="du",
        groups={"STATE": _state},
    ),
    "researchReports": _list(
        "ResearchReport",
        "research_report",
        "reported_at",
        sees_own,
        {
            "researchId": _named("research_id", "Research"),
            "tripId": _named("trip_id", "StudyTrip"),
            "state": lambda _eyes, row, given: bool(row["state"] == given),
            "text": _text("title", "abstract"),
        },
        groups={"STATE": _state},
    ),
}


def findings_live(eyes: Eyes, given: Given) -> Thing:
    """Those that a unit deals with, the newest first."""
    row = eyes.rows.one("unit", key_in(given["unitId"], "Unit"))
    if row is None or not (eyes.reaches(P.RESEARCH_READ, unit=row["id"]) or _sees_some(eyes)):
        raise WrongError("NOT_FOUND")
    found = [
        one
        for one in eyes.rows.of("research_finding", "unit_id", row["id"])
        if sees_finding(eyes, one)
    ]
    found.sort(key=lambda one: one["id"])
    found.sort(key=lambda one: one["filed_at"], reverse=True)
    shown = {"findings": things("ResearchFinding", found[:NEWEST])}
    return Thing("ResearchFindingsUpdate", shown)


def _sees_some(eyes: Eyes) -> bool:
    """A leader's own lie at any unit."""
    person = eyes.viewer.person_id
    return person is not None and eyes.reaches(P.RESEARCH_READ, person=person)


def _connection(one: ListOf) -> Kind:
    def counts(eyes: Eyes, page: Row, given: Given) -> list[Thing]:
        return one.counts(eyes, page, given)

    return Kind(asked={"counts": counts})


_LEADER: dict[str, FieldOf] = {"leader": contacts.who("leader_id")}
_OF_RESEARCH = if_seen("research_id", "research", "Research", sees)

ROOM = Room(
    kinds={
        **{f"{one.of}Connection": _connection(one) for one in LISTS.values()},
        "Research": Kind(
            table="research",
            sees=sees,
            renamed={
                "announced": "is_announced",
                "newlyAppointed": "is_newly_appointed",
                "headEscort": "has_head_escort",
            },
            fields={
                **_LEADER,
                "unit": people.unit,
                "days": days,
                "isHeadEscortUnexplained": lambda _eyes, row: bool(
                    row["has_head_escort"]
                    and not row["is_newly_appointed"]
                    and row["escort_reason"] is None
                ),
                "isRoomUnexplained": lambda _eyes, row: bool(
                    row["used_meeting_room"] and row["room_reason"] is None
                ),
                "hasManyEscorts": lambda _eyes, row: (row["escort_count"] or 0) > MANY_ESCORTS,
                "allowedSteps": _of_office(
                    RESEARCH_STEPS,
                    lambda state: ResearchState(state).named,
                    {"followUpResearch": _open_findings},
                ),
            },
            asked={"history": events.history("research")},
        ),
        "ResearchFinding": Kind(
            table="research_finding",
            sees=sees_finding,
            fields={
                **_LEADER,
                "unit": people.unit,
                "research": _OF_RESEARCH,
                "problem": if_seen("problem_id", "contact_problem", "ContactProblem", sees_problem),
                "allowedSteps": _of_office(FINDING_STEPS, lambda state: FindingState(state).named),
            },
            asked={"history": events.history("research_finding")},
        ),
        "StudyTrip": Kind(
            table="study_trip",
            sees=sees_own,
            fields={
                **_LEADER,
                "allowedSteps": _of_office(TRIP_STEPS, lambda state: StudyTripState(state).named),
            },
            asked={"history": events.history("study_trip")},
        ),
        "ResearchReport": Kind(
            table="research_report",
            sees=sees_own,
            fields={
                **_LEADER,
                "research": _OF_RESEARCH,
                "trip": contacts.with_owner("trip_id", "study_trip", "StudyTrip"),
                "allowedSteps": _of_office(
                    REPORT_STEPS, lambda state: ResearchReportState(state).named
                ),
            },
            asked={"history": events.history("research_report")},
        ),
    },
    lists=LISTS,
    frames={"researchFindings": findings_live},
)
