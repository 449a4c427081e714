"""Obligations: a unit sees its own, whoever follows matters sees all (MODULES 2).

Their figures are worked out of the rows of every room that has duties.
"""

from decimal import Decimal
from typing import Any

from domain.clauses.permissions import ClausePermission
from domain.obligations.permissions import ObligationPermission
from domain.obligations.reasons import reasons
from domain.people.grants import GRANTS
from domain.people.permissions import PeoplePermission
from domain.problems import Named, ProblemCode, problem
from tests.oracle import people
from tests.oracle.evaluator import Books, Record, shown, why_not
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.ledger_books import kept
from tests.oracle.lists import Given, ListOf, WrongError
from tests.oracle.room import Kind, Question, Room
from tests.oracle.rows import Row
from tests.oracle.taking_back import problem_thing
from tests.oracle.texts import holds, is_code
from tests.oracle.wire import global_id, key_in

P = ObligationPermission
FIRST_YEAR, LAST_YEAR, MOST_RECORDS = 2000, 2100, 100


def every(eyes: Eyes) -> list[dict[str, Any]]:
    """All obligations of all years."""
    return kept(eyes)[2]


def sees(eyes: Eyes, row: Row) -> bool:
    """All, or those of his unit."""
    return eyes.reaches(P.OBLIGATION_READ, unit=row["unit_id"])


def _number(value: object) -> str | None:
    """Without superfluous zeros."""
    return None if value is None else f"{Decimal(str(value)).normalize():f}"


def _person(eyes: Eyes, row: Row) -> Thing | None:
    if row["person_id"] is None or not eyes.may(PeoplePermission.PERSON_READ):
        return None
    return Thing("Person", eyes.rows.named("person", row["person_id"]))


def _unit(eyes: Eyes, row: Row) -> Thing | None:
    return None if row["unit_id"] is None else people.unit(eyes, row)


def owner_of_it() -> dict[str, Any]:
    """The fields that name who owes it."""
    return {"unit": _unit, "person": _person}


def _waiver(eyes: Eyes, row: Row) -> Thing | None:
    found = eyes.rows.one("waiver", row["waiver_id"])
    return None if found is None else Thing("Waiver", found)


def _records(eyes: Eyes, row: Row, given: Given) -> list[Thing]:
    """The latest first, as far as one may see what they are."""
    if not 1 <= given["first"] <= MOST_RECORDS:
        raise WrongError("first")
    books = kept(eyes)[1]
    seen = [
        one
        for one in shown(books, row, row["subject_id"])
        if eyes.reaches(PERMISSIONS[one.audience], unit=row["unit_id"])
    ]
    seen.sort(key=lambda one: (-one.day.toordinal(), one.id))
    return [_record(books, row, one) for one in seen[: given["first"]]]


PERMISSIONS = {str(one): one for grants in GRANTS.values() for one in grants}
"""By what they are called."""


def _record(books: Books, row: Row, one: Record) -> Thing:
    why = why_not(books, row, one)
    is_late = row["form"] == "AT_LEAST" and one.at >= row["due_at"]
    is_in_time = row["form"] == "AT_LEAST" and one.at < row["due_at"]
    told = {
        "recordId": global_id(one.opens, one.id),
        "title": one.title,
        "day": one.day,
        "doneAt": one.at,
        "enteredAt": one.known_at,
        "number": _number(one.number),
        "counts": why is None,
        "reason": why,
        "isLate": is_late,
        "isEnteredLate": is_in_time and one.known_at >= row["due_at"],
    }
    return Thing("DutyRecord", told)


def _reason_text(eyes: Eyes, row: Row) -> str | None:
    if row["reason"] is None:
        return None
    known = reasons()[row["reason"]]
    return eyes.in_words(zh=known.zh, en=known.en)


def _is_of(kind: str, column: str) -> Any:
    return lambda _eyes, row, given: row[column] is not None and row[column] == key_in(given, kind)


def _is(column: str) -> Any:
    return lambda _eyes, row, given: row[column] == given


OBLIGATIONS = ListOf(
    of="Obligation",
    rows=every,
    permission=P.OBLIGATION_READ,
    sees=sees,
    key=lambda _eyes, row: (row["due_at"], row["key"]),
    tags="ts",
    filters={
        "unitId": _is_of("Unit", "unit_id"),
        "personId": _is_of("Person", "person_id"),
        "clause": lambda _eyes, row, given: is_code(row["clause"], given),
        "document": _is("document"),
        "statuses": lambda _eyes, row, given: row["status"] in given,
        "effect": _is("effect"),
        "strength": _is("strength"),
        "text": lambda _eyes, row, given: (
            holds(row["title"], given) or holds(row["title_en"], given)
        ),
    },
    arguments={"year": _is("year")},
    looks_for=frozenset({"clause", "text"}),
    orders={
        "AT_RISK_AT": ("t", lambda row: row["at_risk_at"]),
        "DUE_AT": ("t", lambda row: row["due_at"]),
    },
    groups={
        "CLAUSE": people.of_code("clause"),
        "DOCUMENT": people.of_code("document"),
        "DUTY": people.of_code("duty"),
        "STATUS": people.of_code("status"),
        "UNIT": people.of_unit,
    },
)


def wrong_year(given: Given) -> list[str]:
    return [] if FIRST_YEAR <= given["year"] <= LAST_YEAR else ["year"]


def obligations(eyes: Eyes, given: Given) -> Thing:
    """The list; a year out of bounds is refused whoever may see any."""
    try:
        answer = OBLIGATIONS.answer(eyes, given)
    except WrongError as error:
        raise WrongError(*error.words, *wrong_year(given)) from None
    if eyes.may(P.OBLIGATION_READ) and wrong_year(given):
        raise WrongError("year")
    return answer


def statement(eyes: Eyes, unit: Row, year: int) -> Thing:
    """All that a unit owes in a year."""
    mine = [one for one in every(eyes) if (one["unit_id"], one["year"]) == (unit["id"], year)]
    mine.sort(key=lambda one: (one["due_at"], one["key"]))
    counts: dict[tuple[str, str], int] = {}
    for one in mine:
        counts[one["status"], one["effect"]] = counts.get((one["status"], one["effect"]), 0) + 1
    (clock,) = eyes.rows.all("ledger_clock")
    told = {
        "unit": Thing("Unit", unit),
        "year": year,
        "asOf": clock["as_of"],
        "counts": [
            Thing("ObligationCount", {"status": key[0], "effect": key[1], "count": counts[key]})
            for key in sorted(counts)
        ],
        "obligations": [Thing("Obligation", one) for one in mine],
    }
    return Thing("UnitStatement", told)


def _unit_asked(eyes: Eyes, given: Given) -> Row | None:
    row = eyes.rows.one("unit", key_in(given["unitId"], "Unit"))
    return row if row and eyes.reaches(P.OBLIGATION_READ, unit=row["id"]) else None


def unit_statement(eyes: Eyes, given: Given) -> Thing | None:
    """By the unit's id; null for those who may not see what it owes."""
    if key_in(given["unitId"], "Unit") is None or not eyes.may(P.OBLIGATION_READ):
        return None
    if wrong_year(given):
        raise WrongError("year")
    row = _unit_asked(eyes, given)
    return None if row is None else statement(eyes, row, given["year"])


def obligation_changed(eyes: Eyes, given: Given) -> Thing:
    """The statement of the ledger's own year."""
    row = _unit_asked(eyes, given)
    if row is None:
        raise WrongError("NOT_FOUND")
    (clock,) = eyes.rows.all("ledger_clock")
    return Thing("ObligationUpdate", {"statement": statement(eyes, row, clock["today"].year)})


def _is_standing(_eyes: Eyes, row: Row, given: bool) -> bool:
    return (row["withdrawn_at"] is None) is given


def _entries(of: str, table: str, column: str) -> ListOf:
    return ListOf(
        of=of,
        rows=lambda eyes: eyes.rows.all(table),
        permission=P.OBLIGATION_READ,
        sees=sees,
        key=lambda _eyes, row: (row[column], row["id"]),
        tags="tu",
        is_descending=True,
        filters={"unitId": _is_of("Unit", "unit_id"), "isInForce": _is_standing},
    )


def _step(mutation: str, permission: P) -> Any:
    def allowed(eyes: Eyes, row: Row) -> list[Thing]:
        against = []
        if not eyes.reaches(permission, unit=row["unit_id"]):
            against.append(problem(ProblemCode.NOT_PERMITTED))
        elif row["state"] != "STANDING":
            named = Named("已撤销", "taken back")
            against.append(problem(ProblemCode.STATE_ORDER, clause="WS/28a", state=named))
        shown = {
            "mutation": mutation,
            "isAllowed": not against,
            "problems": [problem_thing(eyes, one) for one in against],
        }
        return [Thing("AllowedStep", shown)]

    return allowed


def _by(column: str) -> Any:
    def person(eyes: Eyes, row: Row) -> Thing | None:
        found = eyes.rows.one("person", row[column])
        if found is None or not eyes.may(PeoplePermission.PERSON_READ):
            return None
        return Thing("Person", found)

    return person


def status_of_document(eyes: Eyes, row: Row) -> str:
    """Whether a document counts on the ledger's day."""
    (clock,) = eyes.rows.all("ledger_clock")
    today = clock["today"]
    if row["repealed_from"] is not None and row["repealed_from"] <= today:
        return "REPEALED"
    if row["in_force_from"] is None or row["in_force_from"] > today:
        return "DRAFT"
    return "TRIAL" if row["is_trial"] else "IN_FORCE"


def _newest(done: str, of: str, name: str, table: str) -> Question:
    def told(eyes: Eyes, _given: Given) -> Thing:
        (row,) = eyes.new(table)
        return Thing(done, {name: Thing(of, row)})

    return told


def _moved(done: str, of: str, name: str, table: str) -> Question:
    def told(eyes: Eyes, given: Given) -> Thing:
        key = key_in(given["input"][f"{name}Id"], of)
        assert key is not None
        return Thing(done, {name: Thing(of, eyes.rows.named(table, key))})

    return told


_DOCUMENT_SET = _moved("DocumentForceSet", "DocumentForce", "document", "document_force")

ROOM = Room(
    kinds={
        "Obligation": Kind(
            renamed={
                "clauseId": "clause",
                "graceUntil": "grace_at",
                "subject": "subject_title",
            },
            fields={
                **owner_of_it(),
                "required": lambda _eyes, row: _number(row["required"]),
                "most": lambda _eyes, row: _number(row["most"]),
                "counted": lambda _eyes, row: _number(row["counted"]),
                "waiver": _waiver,
            },
            asked={"records": _records},
        ),
        "ObligationConnection": Kind(asked={"counts": OBLIGATIONS.counts}),
        "DutyRecord": Kind(fields={"reasonText": _reason_text}),
        "Waiver": Kind(
            table="waiver",
            sees=sees,
            fields={
                "unit": _unit,
                "grantedBy": _by("granted_by_id"),
                "allowedSteps": _step("withdrawWaiver", P.OBLIGATION_WAIVE),
            },
        ),
        "Attestation": Kind(
            table="attestation",
            sees=sees,
            fields={
                "unit": _unit,
                "enteredBy": _by("entered_by_id"),
                "allowedSteps": _step("withdrawAttestation", P.OBLIGATION_ATTEST),
            },
        ),
        "DocumentForce": Kind(
            table="document_force",
            sees=lambda eyes, _row: eyes.may(ClausePermission.CLAUSE_READ),
            fields={"status": status_of_document},
        ),
    },
    lists={
        "waivers": _entries("Waiver", "waiver", "granted_at"),
        "attestations": _entries("Attestation", "attestation", "entered_at"),
        "documents": ListOf(
            of="DocumentForce",
            rows=lambda eyes: eyes.rows.all("document_force"),
            permission=ClausePermission.CLAUSE_READ,
            sees=lambda eyes, _row: eyes.may(ClausePermission.CLAUSE_READ),
            key=lambda _eyes, row: (row["key"], row["id"]),
            tags="su",
        ),
    },
    questions={
        "obligations": obligations,
        "unitStatement": unit_statement,
    },
    frames={"obligationChanged": obligation_changed},
    acts={
        "waiveObligation": _newest("ObligationWaived", "Waiver", "waiver", "waiver"),
        "withdrawWaiver": _moved("WaiverWithdrawn", "Waiver", "waiver", "waiver"),
        "attestObligation": _newest(
            "ObligationAttested", "Attestation", "attestation", "attestation"
        ),
        "withdrawAttestation": _moved(
            "AttestationWithdrawn", "Attestation", "attestation", "attestation"
        ),
        "bringDocumentIntoForce": _DOCUMENT_SET,
        "repealDocument": _DOCUMENT_SET,
    },
)
