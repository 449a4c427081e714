"""The clause register and the calendar: the same for everybody, and in no table of matters."""

from collections import Counter
from datetime import timedelta
from functools import cache

from domain.clauses.documents import DOCUMENTS
from domain.clauses.permissions import ClausePermission
from domain.clauses.register import Clause, clauses
from domain.obligations.gathered import duties_of
from domain.obligations.permissions import ObligationPermission
from domain.texts.folding import folded as _folded
from tests.oracle import obligations
from tests.oracle.carrying import carriers
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.lists import Given, Ordered, Window, WrongError, connection
from tests.oracle.room import Room
from tests.oracle.wire import global_id, is_sought

LONGEST_DAYS = 400
CARRIER = ("kind", "name", "title", "titleEn")
EXACT = ("article", "kind", "module")


folded = cache(_folded)


def standing(eyes: Eyes, one: Clause) -> list[Thing]:
    """This year's obligations by the clause that one sees, counted."""
    if not eyes.may(ObligationPermission.OBLIGATION_READ):
        return []
    (clock,) = eyes.rows.all("ledger_clock")
    keys = {duty.key for duty in duties_of(one.id)}
    counted = Counter(
        (row["status"], row["effect"])
        for row in obligations.every(eyes)
        if row["year"] == clock["today"].year
        and row["duty"] in keys
        and obligations.sees(eyes, row)
    )
    return [
        Thing("ClauseStanding", {"status": key[0], "effect": key[1], "count": counted[key]})
        for key in sorted(counted)
    ]


def document_status(eyes: Eyes, key: str) -> str:
    """As the documents' own list tells."""
    (row,) = eyes.rows.of("document_force", "key", key)
    return obligations.status_of_document(eyes, row)


def thing(eyes: Eyes, one: Clause) -> Thing:
    """A clause as clients see it."""
    document = DOCUMENTS[one.document]
    shown = {
        "key": document.key,
        "number": document.number,
        "title": document.title_zh,
        "titleEn": document.title_en,
        "status": document_status(eyes, document.key),
    }
    return Thing(
        "Clause",
        {
            "global_id": global_id("Clause", one.id),
            "clauseId": one.id,
            "document": Thing("Document", shown),
            "article": one.article,
            "heading": one.heading_en,
            "obligation": one.obligation_zh,
            "obligationEn": one.obligation_en,
            "actor": one.actor,
            "cadence": one.cadence,
            "quantity": one.quantity or None,
            "window": one.window or None,
            "kind": one.kind,
            "strength": one.strength,
            "module": one.module,
            "carriedBy": [
                Thing("ClauseCarrier", dict(zip(CARRIER, line, strict=True)))
                for line in carriers().get(one.id, ())
            ],
            "standing": standing(eyes, one),
        },
    )


def by_id(eyes: Eyes, key: str) -> Thing | None:
    """By its id, to the letter."""
    one = clauses().get(key)
    return None if one is None or not eyes.may(ClausePermission.CLAUSE_READ) else thing(eyes, one)


def cited(eyes: Eyes, given: Given) -> Thing | None:
    """By its id, however it is typed."""
    if not is_sought(given["id"]):
        raise WrongError("id")
    key = folded(given["id"])
    return next((by_id(eyes, one) for one in clauses() if folded(one) == key), None)


def _is_asked(one: Clause, asked: Given) -> bool:
    exact = {"article": one.article, "kind": one.kind, "module": one.module}
    words = (one.id, one.heading_en, one.obligation_en, one.obligation_zh, one.actor)
    return (
        asked.get("document") in (None, one.document)
        and asked.get("strength") in (None, one.strength)
        and all(
            asked.get(name) is None or folded(text) == folded(asked[name])
            for name, text in exact.items()
        )
        and (
            asked.get("text") is None
            or any(folded(asked["text"]) in folded(word) for word in words)
        )
    )


def register(eyes: Eyes, given: Given) -> Thing:
    """In the register's order. A cursor of a clause that is not in the list is as none."""
    asked = {key: one for key, one in (given.get("filter") or {}).items() if one is not None}
    wrong = [
        f"filter.{key}" for key in (*EXACT, "text") if key in asked and not is_sought(asked[key])
    ]
    window = Window.of(given, Ordered(lambda row: (row["id"],), "s", is_descending=False), wrong)
    ids = [key for key, one in clauses().items() if _is_asked(one, asked)]
    after, before = (None if key is None else key[0] for key in (window.after, window.before))
    begin = ids.index(after) + 1 if after in ids else 0
    end = ids.index(before) if before in ids else len(ids)
    inside = ids[begin:end] if begin < end else []
    kept = inside[-window.limit :] if window.is_backward else inside[: window.limit]
    is_more = bool(kept) and kept[-1] != ids[-1], bool(kept) and kept[0] != ids[0]
    edges = [((key,), thing(eyes, clauses()[key])) for key in kept]
    return connection("Clause", edges, counted=[{"id": one} for one in ids], ends=is_more)


def working_days(eyes: Eyes, given: Given) -> list[Thing]:
    """Every day, both in, at most 400."""
    first, last = given["from"], given["to"]
    if not 0 <= (last - first).days < LONGEST_DAYS:
        raise WrongError("to")
    calendar = eyes.calendar
    days = [first + timedelta(days=one) for one in range((last - first).days + 1)]
    return [
        Thing(
            "CalendarDay",
            {
                "day": day,
                "kind": calendar.kind_of(day),
                "name": calendar.name_of(day),
                "isWorkingDay": calendar.is_worked(day),
                "isProvisional": calendar.is_provisional(day),
            },
        )
        for day in days
    ]


ROOM = Room(questions={"clause": cited, "clauses": register, "workingDays": working_days})
