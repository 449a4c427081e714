"""What is asked of a drawn world, and by whom."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from random import Random

from domain.clauses.register import clauses
from domain.instants import A_DAY, local_date
from domain.people.district import seed
from domain.people.grants import GRANTS
from domain.people.roles import Role
from domain.people.viewer import Viewer, scope_of
from domain.permissions import Scope
from tests.oracle.evaluating import SCHEMA
from tests.oracle.eyes import Eyes
from tests.oracle.lists import LARGEST
from tests.oracle.product import Product
from tests.oracle.room import Known
from tests.oracle.rooms import KINDS, LISTS, ROOMS
from tests.oracle.rows import Row, Rows
from tests.oracle.wire import day, global_id, list_cursor
from tests.oracle.wire import instant as wire_instant
from tests.oracle.worlds.drawing import NOON, UNITS
from tests.reading.drawing import Drawer, Drawn
from tests.reading.shapes import inside

AN_ADMIN = Viewer(role=Role.ADMIN)
AWAY = ("starts_at", "ends_at")
TODAY = local_date(NOON)
A_LEADER, A_DEPUTY = (seed.seed_id("person", code) for code in ("L-DM1", "O-DEP"))
PER_TABLE = 40
"""At least so many ids of each kind are asked for."""

FRAGMENTS = (
    *("fin", "end 局", "“情况说明”", "说明 情况", "情", '"of “it"', "strasse ab", "op/61c", "61"),
    *("情况说明 fin", "1/2", "100%", "😀", "%", "", "  ", "AB"),
)

TEXTS = {
    "text": ("fin", "局", "ＦＩＮ", "x1", "%", "strasse", "it” / \\", "情况", "", "R001"),
    **dict.fromkeys(
        ("cases.text", "sentimentEvents.text", "releases.text", "suggestions.text"), FRAGMENTS
    ),
    "units.text": ("x1", "drc", "street-01", "旧称", "别名", "fin-x", "fin", "局"),
    "persons.text": ("某", "区长", "ＦＩＮ", "副区", "x1", "%"),
    "representatives.text": ("t001", "r001", "乙", "丙", "ｆin"),
    "clause": ("op/37", "ＯＰ/37", "FS/0a", "OP/38", "OP/61c", "WR/4"),
    "code": ("g-x1", "G-REL", "G-DEPT"),
    "units.kind": ("STREET", "dept", "ＤＥＰＴ"),
    "deadlines.kind": ("RELEASE_5H", "slot_8_minutes", "ＲELEASE_5H"),
    "deadlineAlerts.kind": ("RELEASE_5H", "press_conference_24h"),
    "clauses.kind": ("deadline", "WORKFLOW"),
    "group": ("G-REL", "g-dept", "G-STREET"),
    "kinds": (
        "deadline:*",
        "case:opened",
        "case:%_x",
        "CASE:*",
        "sentiment:reported",
        "*",
        "case:%",
    ),
    "obligations.clause": ("FS/4.2b", "ｏｐ/85", "OP/0"),
    "obligations.text": ("季度", "meeting", "会", "%"),
    "clause.id": ("OP/64a", "ｏｐ/64A", "OP/0"),
    "article": ("64", "3.4"),
    "module": ("M01", "scoring"),
}


@dataclass(frozen=True, slots=True)
class DrawnWorld:
    """The product over a drawn world, all its rows, and what may be asked about them."""

    product: Product
    rows: Rows
    known: Known


@dataclass(frozen=True, slots=True)
class Asked:
    """A drawn operation, who asks, and in which language."""

    drawn: Drawn
    viewer: Viewer
    language: str


def viewers() -> list[Viewer]:
    """Each role; those of units at two units that matters are about, at another, and at none."""
    found = []
    member = seed.representatives()[0]
    for role in Role:
        if role is Role.REPRESENTATIVE:
            found.append(Viewer(role=role, person_id=member.person_id, representative_id=member.id))
            found.append(Viewer(role=role))
        elif role.value.startswith(("UNIT_", "STREET_")):
            units = [seed.seed_id("unit", code) for code in (*UNITS[:2], "AUDIT")]
            found += [Viewer(role=role, unit_id=one, name="某人") for one in units]
            found.append(Viewer(role=role))
        else:
            sees_his_own = Scope.OWN_PERSON in GRANTS[role].values()
            himself = A_DEPUTY if role is Role.GO_DEPUTY else A_LEADER
            is_of_unit = Scope.OWN_UNIT in GRANTS[role].values()
            found.append(
                Viewer(
                    role=role,
                    person_id=himself if sees_his_own else None,
                    unit_id=seed.seed_id("unit", UNITS[0]) if is_of_unit else None,
                )
            )
    return found


def spread(rows: Sequence[Row]) -> Sequence[Row]:
    """Rows from all over a table."""
    return rows[:: max(1, len(rows) // PER_TABLE)]


def known_values(rows: Rows) -> Known:
    """Ids, cursors and texts that mean something in a world, by what they are given for."""
    of = {
        name: [global_id(name, row["id"]) for row in spread(rows.all(kind.table))]
        for name, kind in KINDS.items()
        if kind.table is not None
    }
    every = [one for ids in of.values() for one in ids]
    # Others than those of the hall see these alone.
    published = 5 * [
        global_id("ReviewSession", row["id"])
        for row in rows.all("review_session")
        if row["results_version"]
    ]
    every += [*published, *(global_id("Clause", key) for key in list(clauses())[:5])]
    units = [global_id("Unit", seed.seed_id("unit", code)) for code in UNITS]
    people = [global_id("Person", row["person_id"]) for row in rows.all("absence")]
    days = [day(one) for one in (TODAY, TODAY + A_DAY, TODAY - A_DAY, date(2024, 1, 1))]
    found: Known = {
        **{key: list(texts) for key, texts in TEXTS.items()},
        **{f"{name}.id": ids for name, ids in of.items()},
        "id": every,
        "ids": every,
        "unitId": [*units, *of["Unit"][-4:]],
        **dict.fromkeys(("personId", "leaderId", "grantorId", "granteeId"), people),
        "groupId": [*of["UnitGroup"], global_id("UnitGroup", seed.seed_id("group", "G-REL"))],
        "on": days,
        "at": [wire_instant(row[one]) for row in rows.all("absence") for one in AWAY],
        "affiliationId": units,
        "hostUnitId": units,
        "representativeId": of["Representative"],
        "termId": of["DelegationTerm"],
        "drawId": of["RepresentativeDraw"],
        "performanceYear": [2025, 2026],
        "year": [2025, 2026, 2026, 2026, 2027, 1999],
        "sessionId": [*of["ReviewSession"], *published],
        "slotId": of["Slot"],
        "eventId": of["SentimentEvent"],
        **{name: given for room in ROOMS for name, given in room.known(rows).items()},
        "stream": ["register", *sorted({row["stream"] for row in rows.all("event")})[:20]],
    }
    seer = Eyes(rows=rows, viewer=AN_ADMIN, now=NOON)
    for name, one in LISTS.items():
        seen = [row for row in one.rows(seer) if name != "events" or row["seq"] is not None]
        orders = [
            one.ordered(seer, {} if by is None else {"orderBy": {"field": by}})
            for by in (None, *one.orders)
        ]
        cursors = [list_cursor(order.key(row)) for order in orders for row in seen]
        found[f"{name}.after"] = found[f"{name}.before"] = cursors
        # A page that ends where the list does is a page like any other.
        sizes = [1, 2, 3, 5, 20, *([len(seen)] * 2 if len(seen) <= LARGEST else [])]
        found[f"{name}.first"] = found[f"{name}.last"] = sizes
    cited = [list_cursor((key,)) for key in list(clauses())[::20]]
    found["clauses.after"] = found["clauses.before"] = cited
    return found


@dataclass(frozen=True, slots=True)
class Aim:
    """What is asked for above all: a type, with fields, arguments or filters of these names."""

    focus: str | None = None
    must: tuple[str, ...] = ()
    roots: tuple[str, ...] = ()
    but: frozenset[str] = frozenset()


EVERYWHERE = Aim()


def drawer(number: int, known: Known, aim: Aim = EVERYWHERE) -> Drawer:
    """Draws over the whole schema, or where it is aimed at."""
    query = SCHEMA.query_type
    assert query is not None
    own, ids = known.get(f"{aim.focus}.id"), known["id"]
    if own:
        # Every other one is of the kind that is aimed at.
        known = {**known, "id": [*ids, *own * (len(ids) // len(own))]}
    return Drawer(
        Random(number),
        ids=[*known["id"], "bad", ""],
        cursors=["bad"],
        roots=aim.roots or tuple(query.fields),
        but=aim.but,
        focus=aim.focus,
        must=aim.must,
        known=known,
    )


@cache
def alike() -> list[list[Viewer]]:
    """Viewers by what they may see: of those who see the same there are many."""
    found: dict[object, list[Viewer]] = {}
    for one in viewers():
        sight = frozenset((key, how) for key, how in GRANTS[one.role].items() if scope_of(one, key))
        found.setdefault((sight, one.unit_id, one.person_id), []).append(one)
    return list(found.values())


def operation(number: int, known: Known, *, askers: int, aim: Aim = EVERYWHERE) -> list[Asked]:
    """One operation, asked by several who see differently."""
    drawing = drawer(number, known, aim)
    drawn, chance = drawing.draw(), drawing.chance
    return [
        Asked(drawn, chance.choice(group), chance.choice(("zh", "en")))
        for group in chance.sample(alike(), askers)
    ]


def aims() -> list[Aim]:
    """At each type of the schema, one after the other."""
    return [Aim(one) for one in sorted(inside("Query") - {"Query"})]
