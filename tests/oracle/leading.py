"""Who leads, is away and acts for whom: for all who see persons, but for why somebody is away."""

from datetime import datetime

from domain.instants import local_date
from domain.people.permissions import PeoplePermission as P
from tests.oracle import events, people
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.lists import Given, ListOf
from tests.oracle.people_acts import may_end, steps_of_grant
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row

PORTFOLIOS = people.dated(
    "Portfolio",
    "portfolio",
    P.PERSON_READ,
    {
        "leaderId": people.is_named_by("leader_id", "Person"),
        "unitId": people.is_named_by("unit_id", "Unit"),
    },
)


def reason(eyes: Eyes, row: Row) -> str | None:
    """For the office and the leaders."""
    return row["reason"] if eyes.may(P.ABSENCE_READ) else None


ABSENCES = ListOf(
    of="Absence",
    rows=lambda eyes: eyes.rows.all("absence"),
    permission=P.PERSON_READ,
    sees=people.sees_persons,
    key=lambda _eyes, row: (row["starts_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "personId": people.is_named_by("person_id", "Person"),
        "isOver": lambda eyes, row, given: (row["ends_at"] <= eyes.now) is given,
    },
    orders={"ENDS_AT": ("t", lambda row: row["ends_at"])},
)


def acting_mayor(eyes: Eyes, given: Given) -> Thing | None:
    """The mayor if he is there, else the executive deputy if he is; else nobody."""
    if not eyes.may(P.PERSON_READ):
        return None
    at: datetime = given.get("at") or eyes.now
    for role in ("MAYOR", "EXEC_DEPUTY_MAYOR"):
        for post in eyes.rows.of("post", "role", role):
            away = eyes.rows.of("absence", "person_id", post["person_id"])
            is_away = any(one["starts_at"] <= at < one["ends_at"] for one in away)
            if people.holds_on(post, local_date(at)) and not is_away:
                return Thing("ActingMayor", {"person_id": post["person_id"], "role": role})
    return None


def state(eyes: Eyes, row: Row) -> str:
    """What was granted has ended when its time is over."""
    is_over = row["state"] == "ACTIVE" and row["ends_at"] <= eyes.now
    return "ENDED" if is_over else str(row["state"])


AUTHORIZATIONS = ListOf(
    of="Authorization",
    rows=lambda eyes: eyes.rows.all("authority_grant"),
    permission=P.PERSON_READ,
    sees=people.sees_persons,
    key=lambda _eyes, row: (row["starts_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "grantorId": people.is_named_by("grantor_id", "Person"),
        "granteeId": people.is_named_by("grantee_id", "Person"),
        "scope": lambda _eyes, row, given: bool(row["scope"] == given),
        "states": lambda eyes, row, given: state(eyes, row) in given,
    },
    orders={"ENDS_AT": ("t", lambda row: row["ends_at"])},
)

ROOM = Room(
    kinds={
        "Portfolio": Kind(
            table="portfolio",
            sees=people.sees_persons,
            fields={
                "leader": people.who("leader_id"),
                "unit": people.unit,
                "allowedSteps": may_end("endPortfolio", P.PORTFOLIO_ASSIGN),
            },
            asked={"history": events.history("portfolio")},
        ),
        "Absence": Kind(
            table="absence",
            sees=people.sees_persons,
            fields={
                "person": people.who("person_id"),
                "reason": reason,
                "allowedSteps": may_end("endAbsence", P.ABSENCE_FILE),
            },
            asked={"history": events.history("absence")},
        ),
        "ActingMayor": Kind(fields={"person": people.who("person_id")}),
        "Authorization": Kind(
            table="authority_grant",
            sees=people.sees_persons,
            fields={
                "grantor": people.who("grantor_id"),
                "grantee": people.who("grantee_id"),
                "state": state,
                "allowedSteps": steps_of_grant,
            },
            asked={"history": events.history("authorization")},
        ),
    },
    lists={"portfolios": PORTFOLIOS, "absences": ABSENCES, "authorizations": AUTHORIZATIONS},
    questions={"actingMayor": acting_mayor},
)
