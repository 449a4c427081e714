"""Leaders' contacts: the office all, a leader his own, a unit what concerns it (MODULES 16)."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from domain.contacts.enterprise import EnterpriseState
from domain.contacts.gaps import GAPS
from domain.contacts.handover import RecordState
from domain.contacts.permissions import ContactPermission as P
from domain.contacts.problem_facts import ContactProblemState
from domain.contacts.problems import ContactCode
from domain.contacts.visit import VisitState
from domain.people.scopes import Standing
from domain.problems import Named, Problem, problem
from tests.oracle import events, people
from tests.oracle.contact_lists import (
    LISTS,
    linked_to,
    sees,
    sees_community,
    sees_pair,
    sees_problem,
)
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.ledger_books import kept
from tests.oracle.lists import Given, WrongError
from tests.oracle.room import AskedField, FieldOf, Kind, Room
from tests.oracle.rows import Row
from tests.oracle.steps import StepOf
from tests.oracle.steps import steps as steps_of
from tests.oracle.wire import key_in

FIRST_YEAR, LAST_YEAR = 2000, 2100


def with_owner(column: str, table: str, of: str) -> FieldOf:
    """What a row names, for whoever sees the row."""

    def found(eyes: Eyes, row: Row) -> Thing | None:
        one = eyes.rows.one(table, row[column])
        return None if one is None else Thing(of, one)

    return found


def who(column: str) -> FieldOf:
    """A person whom a row names, perhaps."""
    return with_owner(column, "person", "Person")


def unit_by(column: str) -> FieldOf:
    """A unit that a row names, perhaps."""
    return with_owner(column, "unit", "Unit")


def for_keepers(column: str) -> FieldOf:
    """What the office alone is shown."""
    return lambda eyes, row: row[column] if eyes.may(P.CONTACT_RECORD) else None


def _steps(
    table: Mapping[str, tuple[Any, str]],
    named: Callable[[str], Named],
    *,
    by: P = P.CONTACT_RECORD,
    against: Mapping[str, Callable[[Eyes, Row], list[Problem]]] | None = None,
) -> FieldOf:
    """By the office, or by the deputy director whose record it is."""
    told = steps_of(
        tuple(
            StepOf(name, by, states, clause, (against or {}).get(name, lambda _eyes, _row: []))
            for name, (states, clause) in table.items()
        ),
        named,
    )

    def of_owner(eyes: Eyes, row: Row) -> list[Thing]:
        owned = {**row, "unit_id": None, "person_id": row.get("deputy_director_id")}
        return told(eyes, {**owned, "state": row.get("state", "ON_RECORD")})

    return of_owner


def _standing(_state: str) -> Named:
    return Standing.ON_RECORD.named


def _not_systemic(_eyes: Eyes, row: Row) -> list[Problem]:
    if row["is_systemic"]:
        return []
    return [problem(ContactCode.NOT_SYSTEMIC, path=("problemId",), clause="WS/3b")]


ON_RECORD = ("ON_RECORD",)
WORKED_ON = ("ASSIGNED", "ESCALATED_1", "ESCALATED_2")
OPEN = ("RAISED", *WORKED_ON, "AGENDA_PROPOSED")
OVER = ("SOLVED", "FED_BACK", "CLOSED")
PROBLEM_STEPS = {
    "editContactProblem": (OPEN, "WS/3a"),
    "assignContactProblem": (OPEN, "WS/3a"),
    "escalateContactProblem": (("ASSIGNED",), "WS/3a"),
    "raiseUpContactProblem": (("ESCALATED_1",), "WS/3a"),
    "proposeContactProblem": (("RAISED", *WORKED_ON), "WS/3b"),
    "solveContactProblem": ((*WORKED_ON, "AGENDA_PROPOSED"), "WS/1c"),
    "feedBackContactProblem": (("SOLVED",), "PR/7d"),
    "closeContactProblem": (("SOLVED", "FED_BACK"), "WS/3a"),
    "reopenContactProblem": (OVER, "WS/3a"),
    "handOverContactProblem": ((*OPEN, *OVER), "WS/3a"),
    "withdrawContactProblem": (OPEN, "WS/3a"),
}


def _history(stream: str) -> dict[str, AskedField]:
    return {"history": events.history(stream)}


_PAIR: dict[str, FieldOf] = {
    "deputyDirector": who("deputy_director_id"),
    "deputyMayor": who("deputy_mayor_id"),
}
_OF_LINK: dict[str, FieldOf] = {
    "leader": who("leader_id"),
    "link": with_owner("link_id", "leader_link", "LeaderLink"),
}


def _counts(name: str) -> Kind:
    one = LISTS[name]

    def counts(eyes: Eyes, page: Row, given: Given) -> list[Thing]:
        return one.counts(eyes, page, given)

    return Kind(asked={"counts": counts})


LACKING = ("MISSED", "NOT_MET", "AT_RISK", "ON_TRACK")


def _standing_of(eyes: Eyes, leader: Row, year: int) -> Thing:
    """What the ledger says of his contacts that is not met."""
    gaps: list[Row] = [
        {**one, "code": GAPS[one["duty"]].value}
        for one in kept(eyes)[2]
        if one["duty"] in GAPS
        and (one["person_id"], one["year"]) == (leader["id"], year)
        and one["status"] in LACKING
    ]
    gaps.sort(key=lambda one: (one["due_at"], one["key"]))
    told = {
        "leader": Thing("Person", leader),
        "year": year,
        "gaps": things("ContactGap", gaps),
    }
    return Thing("ContactStanding", told)


def _leader_asked(eyes: Eyes, given: Given) -> Row | None:
    row = eyes.rows.one("person", key_in(given["leaderId"], "Person"))
    return row if row and eyes.reaches(P.CONTACT_READ, person=row["id"]) else None


def contact_gaps(eyes: Eyes, given: Given) -> Thing | None:
    """By the leader's id; null for those who may not see his contacts."""
    if key_in(given["leaderId"], "Person") is None or not eyes.may(P.CONTACT_READ):
        return None
    if not FIRST_YEAR <= given["year"] <= LAST_YEAR:
        raise WrongError("year")
    row = _leader_asked(eyes, given)
    return None if row is None else _standing_of(eyes, row, given["year"])


def contact_gaps_live(eyes: Eyes, given: Given) -> Thing:
    """Those of the ledger's own year."""
    row = _leader_asked(eyes, given)
    if row is None:
        raise WrongError("NOT_FOUND")
    (clock,) = eyes.rows.all("ledger_clock")
    return Thing("ContactGapsUpdate", {"standing": _standing_of(eyes, row, clock["today"].year)})


def _figure(column: str) -> FieldOf:
    return lambda _eyes, row: f"{Decimal(str(row[column])).normalize():f}"


ROOM = Room(
    kinds={
        "ContactGap": Kind(
            renamed={"clauseId": "clause", "subject": "subject_title"},
            fields={"required": _figure("required"), "counted": _figure("counted")},
        ),
        **{
            f"{LISTS[name].of}Connection": _counts(name)
            for name in (
                "enterprises",
                "leaderVisits",
                "contactProblems",
                "handovers",
                "matterReports",
            )
        },
        "Community": Kind(
            table="community",
            sees=sees_community,
            fields={
                "street": unit_by("unit_id"),
                "allowedSteps": _steps({"editCommunity": (ON_RECORD, "WS/1a")}, _standing),
            },
            asked=_history("community"),
        ),
        "Enterprise": Kind(
            table="enterprise",
            sees=linked_to("enterprise_id"),
            renamed={"key": "is_key", "twoNew": "is_two_new", "sme": "is_sme"},
            fields={
                "serviceUnit": unit_by("unit_id"),
                "contactName": for_keepers("contact_name"),
                "contactPhone": for_keepers("contact_phone"),
                "allowedSteps": _steps(
                    {
                        "editEnterprise": (("LISTED",), "WS/2a"),
                        "giveServiceCard": (("LISTED",), "WS/2d"),
                        "removeEnterprise": (("LISTED",), "WS/2a"),
                        "restoreEnterprise": (("REMOVED",), "WS/2a"),
                    },
                    lambda state: EnterpriseState(state).named,
                ),
            },
            asked=_history("enterprise"),
        ),
        "LeaderLink": Kind(
            table="leader_link",
            sees=sees,
            fields={
                "leader": who("leader_id"),
                "street": unit_by("unit_id"),
                "community": with_owner("community_id", "community", "Community"),
                "enterprise": with_owner("enterprise_id", "enterprise", "Enterprise"),
                "allowedSteps": _steps({"endLeaderLink": (ON_RECORD, "WS/1a")}, _standing),
            },
            asked=_history("leader_link"),
        ),
        "LeaderVisit": Kind(
            table="leader_visit",
            sees=sees,
            renamed={"leaderPresent": "is_leader_present"},
            fields={
                **_OF_LINK,
                "street": unit_by("unit_id"),
                "allowedSteps": _steps(
                    {
                        "editLeaderVisit": (("RECORDED",), "WS/1b"),
                        "withdrawLeaderVisit": (("RECORDED",), "WS/1b"),
                    },
                    lambda state: VisitState(state).named,
                ),
            },
            asked=_history("leader_visit"),
        ),
        "ContactProblem": Kind(
            table="contact_problem",
            sees=sees_problem,
            renamed={"systemic": "is_systemic"},
            fields={
                **_OF_LINK,
                "visit": with_owner("visit_id", "leader_visit", "LeaderVisit"),
                "street": unit_by("street_id"),
                "unit": people.unit,
                "levelOneOwner": who("level_one_owner_id"),
                "levelTwoOwner": who("level_two_owner_id"),
                "allowedSteps": _steps(
                    PROBLEM_STEPS,
                    lambda state: ContactProblemState(state).named,
                    against={"proposeContactProblem": _not_systemic},
                ),
            },
            asked=_history("contact_problem"),
        ),
        "Pairing": Kind(
            table="pairing",
            sees=sees_pair,
            fields={
                **_PAIR,
                "allowedSteps": _steps({"endPairing": (ON_RECORD, "WS/29a")}, _standing),
            },
            asked=_history("pairing"),
        ),
        **{
            of: Kind(
                table=table,
                sees=sees_pair,
                fields={
                    **_PAIR,
                    "pairing": with_owner("pairing_id", "pairing", "Pairing"),
                    "allowedSteps": _steps(
                        {
                            f"edit{of}": (("RECORDED",), clause),
                            f"withdraw{of}": (("RECORDED",), clause),
                        },
                        lambda state: RecordState(state).named,
                        by=P.HANDOVER_RECORD,
                    ),
                },
                asked=_history(table),
            )
            for of, table, clause in (
                ("Handover", "handover", "WS/29b"),
                ("MatterReport", "matter_report", "WS/29c"),
            )
        },
    },
    lists=LISTS,
    questions={"contactGaps": contact_gaps},
    frames={"contactGaps": contact_gaps_live},
)
