"""The delegation: a member sees himself, the office all; units members, everybody the numbers."""

from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from domain.instants import SHANGHAI, local_date
from domain.problems import Problem, problem
from domain.representatives.categories import RepresentativeCategory, RepresentativeState
from domain.representatives.criteria import CRITERIA
from domain.representatives.permissions import RepresentativePermission as P
from domain.representatives.problems import RepresentativeCode
from domain.representatives.term import TermState
from tests.oracle import people
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, ListOf
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row
from tests.oracle.steps import StepOf, steps
from tests.oracle.texts import holds, is_code
from tests.oracle.wire import key_in

FEWEST, MOST = 90, 110
"""FS/2.3a: about a hundred, both bounds in (A3)."""

MEMBERS = ("ACTIVE", "SUSPENDED", "ENDED")


def person_of(eyes: Eyes, row: Row) -> Row:
    """The person who is the member."""
    return eyes.rows.named("person", row["person_id"])


def sees_record(eyes: Eyes, row: Row) -> bool:
    """The office all, a member his own."""
    return eyes.reaches(P.REPRESENTATIVE_RECORD_READ, person=row["person_id"])


def sees(eyes: Eyes, row: Row) -> bool:
    """Who is but nominated is seen by those alone who keep the record."""
    if sees_record(eyes, row):
        return True
    is_member = row["state"] in MEMBERS
    return is_member and eyes.reaches(P.REPRESENTATIVE_READ, person=row["person_id"])


def affiliation(eyes: Eyes, row: Row) -> Thing | None:
    """The unit he is recused from."""
    found = eyes.rows.one("unit", row["affiliation_id"])
    return None if found is None else Thing("Unit", found)


def of_record(read: Callable[[Eyes, Row], Any], hidden: Any = None) -> Callable[[Eyes, Row], Any]:
    """What those see who see the record."""
    return lambda eyes, row: read(eyes, row) if sees_record(eyes, row) else hidden


def attestations(eyes: Eyes, row: Row) -> list[Thing]:
    """The newest first."""
    found = sorted(
        eyes.rows.of("criterion_attestation", "representative_id", row["id"]),
        key=lambda one: one["id"],
    )
    found.sort(key=lambda one: one["attested_at"], reverse=True)
    return things("CriterionAttestation", found)


def suspensions(eyes: Eyes, row: Row) -> list[Thing]:
    """The newest first."""
    found = sorted(
        eyes.rows.of("suspension", "representative_id", row["id"]), key=lambda one: one["id"]
    )
    found.sort(key=lambda one: one["since_on"], reverse=True)
    return things("Suspension", found)


def record(eyes: Eyes, row: Row) -> Thing:
    """By year: invited to what has begun, come to, reviews, publicity."""
    parts = [
        (one["starts_at"], one["starts_at"].astimezone(SHANGHAI).year, False, one["checked_in_at"])
        for one in eyes.rows.of("participation", "representative_id", row["id"])
        if one["state"] != "CANCELLED"
    ]
    codes = eyes.rows.of("entry_code", "representative_id", row["id"])
    for key in {one["session_id"] for one in codes}:
        session = eyes.rows.named("review_session", key)
        came = [
            one
            for one in eyes.rows.of("check_in", "session_id", key)
            if one["representative_id"] == row["id"]
        ]
        if session["state"] != "CANCELLED":
            parts.append((session["starts_at"], session["performance_year"], True, came or None))
    made = [
        one["acted_on"].year
        for one in eyes.rows.of("publicity_action", "representative_id", row["id"])
        if one["state"] == "LOGGED"
    ]
    years = sorted({*(one[1] for one in parts), *made}, reverse=True)
    shown = [
        Thing(
            "MemberYear",
            {
                "year": year,
                "attendance": _rate(eyes, [one for one in parts if one[1] == year]),
                "reviewsAttended": len(
                    [one for one in parts if one[1] == year and one[2] and one[3]]
                ),
                "publicityActions": made.count(year),
            },
        )
        for year in years
    ]
    return Thing("MemberRecord", {"attendance": _rate(eyes, parts), "years": shown})


def _rate(eyes: Eyes, parts: list[Any]) -> Thing:
    begun = [one for one in parts if one[0] <= eyes.now]
    came = [one for one in begun if one[3]]
    rate = None
    if begun:
        exact = Decimal(100 * len(came)) / len(begun)
        rate = exact.quantize(Decimal("0.1"), ROUND_HALF_UP)
    return Thing("ParticipationRate", {"invited": len(begun), "attended": len(came), "rate": rate})


def pool(eyes: Eyes, given: Given) -> Thing | None:
    """Active members at the end of a day, today by default: all eight categories."""
    if not eyes.may(P.REPRESENTATIVE_POOL_READ):
        return None
    on = given.get("on") or local_date(eyes.now)
    active = [
        row["category"]
        for row in eyes.rows.all("representative")
        if row["joined_on"] is not None
        and row["joined_on"] <= on
        and (row["ended_on"] is None or on < row["ended_on"])
        and not _rests(eyes, row, on)
    ]
    count = len(active)
    status = "BELOW_RANGE" if count < FEWEST else "ABOVE_RANGE" if count > MOST else "IN_RANGE"
    lines = [
        Thing("CategoryCount", {"category": one.value, "count": active.count(one.value)})
        for one in RepresentativeCategory
    ]
    bounds = {
        "fewest": FEWEST,
        "most": MOST,
        "clause": "FS/2.3a",
        "reading": "A3",
        "settings": ["SITONG_POOL_FEWEST", "SITONG_POOL_MOST"],
    }
    return Thing(
        "RepresentativePool",
        {
            "activeCount": count,
            "status": status,
            "byCategory": lines,
            "range": Thing("PoolRange", bounds),
        },
    )


def _rests(eyes: Eyes, row: Row, on: date) -> bool:
    return any(
        one["since_on"] <= on and (one["until_on"] is None or on < one["until_on"])
        for one in eyes.rows.of("suspension", "representative_id", row["id"])
    )


def _lacking(eyes: Eyes, row: Row) -> list[Problem]:
    standing = {
        one["criterion"]
        for one in eyes.rows.of("criterion_attestation", "representative_id", row["id"])
        if one["withdrawn_at"] is None
    }
    return [
        problem(
            RepresentativeCode.CRITERION_MISSING,
            path=("criteria", one.value),
            clause=clause,
            criterion=one.named,
        )
        for one, clause in CRITERIA.items()
        if one.value not in standing
    ]


def _out_of_term(eyes: Eyes, row: Row) -> list[Problem]:
    state = TermState(eyes.rows.named("delegation_term", row["term_id"])["state"])
    if state is TermState.RUNNING:
        return []
    return [problem(RepresentativeCode.TERM_NOT_RUNNING, clause="FS/0b", state=state.named)]


_NOMINEE, _MEMBER = ("NOMINATED", "QUALIFIED"), ("ACTIVE", "SUSPENDED")
MEMBER_STEPS = steps(
    (
        StepOf("editRepresentative", P.REPRESENTATIVE_NOMINATE, _NOMINEE + _MEMBER, "FS/2.1a"),
        StepOf("attestCriterion", P.REPRESENTATIVE_ADMIT, _NOMINEE, "FS/2.2a"),
        StepOf("withdrawCriterion", P.REPRESENTATIVE_ADMIT, _NOMINEE, "FS/2.2a"),
        StepOf(
            "qualifyRepresentative", P.REPRESENTATIVE_ADMIT, ("NOMINATED",), "FS/2.2a", _lacking
        ),
        StepOf(
            "activateRepresentative",
            P.REPRESENTATIVE_ADMIT,
            ("QUALIFIED",),
            "FS/2.3a",
            lambda eyes, row: _lacking(eyes, row) + _out_of_term(eyes, row),
        ),
        StepOf("withdrawNomination", P.REPRESENTATIVE_NOMINATE, _NOMINEE, "FS/2.3a"),
        StepOf("suspendRepresentative", P.REPRESENTATIVE_ADMIT, ("ACTIVE",), "FS/2.3a"),
        StepOf(
            "resumeRepresentative", P.REPRESENTATIVE_ADMIT, ("SUSPENDED",), "FS/2.3a", _out_of_term
        ),
        StepOf("endMembership", P.REPRESENTATIVE_ADMIT, _MEMBER, "FS/2.3a"),
    ),
    lambda state: RepresentativeState(state).named,
)


def _running(eyes: Eyes, row: Row) -> list[Problem]:
    return [
        problem(RepresentativeCode.TERM_RUNNING, clause="FS/0b", term=one["name"])
        for one in eyes.rows.all("delegation_term")
        if one["state"] == "RUNNING" and one["id"] != row["id"]
    ]


TERM_STEPS = steps(
    (
        StepOf("editDelegationTerm", P.DELEGATION_TERM_RUN, ("PREPARED", "RUNNING"), "FS/0b"),
        StepOf("startDelegationTerm", P.DELEGATION_TERM_RUN, ("PREPARED",), "FS/0b", _running),
        StepOf("endDelegationTerm", P.DELEGATION_TERM_RUN, ("RUNNING",), "FS/0b"),
        StepOf("cancelDelegationTerm", P.DELEGATION_TERM_RUN, ("PREPARED",), "FS/0b"),
    ),
    lambda state: TermState(state).named,
)

REPRESENTATIVES = ListOf(
    of="Representative",
    rows=lambda eyes: eyes.rows.all("representative"),
    permission=P.REPRESENTATIVE_READ,
    sees=sees,
    key=lambda eyes, row: (person_of(eyes, row)["sort_key"], row["id"]),
    tags="su",
    filters={
        "category": lambda _eyes, row, given: bool(row["category"] == given),
        "state": lambda _eyes, row, given: bool(row["state"] == given),
        "states": lambda _eyes, row, given: row["state"] in given,
        "termId": lambda _eyes, row, given: bool(row["term_id"] == key_in(given, "DelegationTerm")),
        "affiliationId": lambda _eyes, row, given: (
            row["affiliation_id"] is not None and row["affiliation_id"] == key_in(given, "Unit")
        ),
        "text": lambda eyes, row, given: (
            holds(person_of(eyes, row)["name"], given) or is_code(row["code"], given)
        ),
    },
    looks_for=frozenset({"text"}),
    groups={"CATEGORY": people.of_code("category"), "STATE": people.of_code("state")},
)
TERMS = ListOf(
    of="DelegationTerm",
    rows=lambda eyes: eyes.rows.all("delegation_term"),
    permission=P.DELEGATION_TERM_READ,
    sees=lambda eyes, _row: eyes.may(P.DELEGATION_TERM_READ),
    key=lambda _eyes, row: (row["starts_on"], row["id"]),
    tags="du",
    is_descending=True,
    filters={"text": lambda _eyes, row, given: holds(row["name"], given)},
    looks_for=frozenset({"text"}),
)

ROOM = Room(
    kinds={
        "RepresentativeConnection": Kind(asked={"counts": REPRESENTATIVES.counts}),
        "DelegationTerm": Kind(
            table="delegation_term",
            sees=lambda eyes, _row: eyes.may(P.DELEGATION_TERM_READ),
            fields={"allowedSteps": TERM_STEPS},
        ),
        "Representative": Kind(
            table="representative",
            sees=sees,
            fields={
                "name": lambda eyes, row: person_of(eyes, row)["name"],
                "affiliation": affiliation,
                "term": lambda eyes, row: Thing(
                    "DelegationTerm", eyes.rows.named("delegation_term", row["term_id"])
                ),
                "phone": of_record(lambda eyes, row: person_of(eyes, row)["phone"]),
                "standsSince": of_record(lambda _eyes, row: row["stands_since"]),
                "enteredAt": of_record(lambda _eyes, row: row["entered_at"]),
                "reason": of_record(lambda _eyes, row: row["reason"]),
                "attestations": of_record(attestations, []),
                "suspensions": of_record(suspensions, []),
                "record": of_record(record),
                "allowedSteps": of_record(MEMBER_STEPS, []),
            },
        ),
    },
    lists={"representatives": REPRESENTATIVES, "delegationTerms": TERMS},
    questions={"representativePool": pool},
)
