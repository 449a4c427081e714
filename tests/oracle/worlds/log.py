"""The log over everything that was drawn before: each audience, each unit, and nobody's."""

import re
from uuid import UUID

from domain.people.district import seed
from domain.people.grants import READ_PERMISSIONS
from domain.people.roles import Role
from domain.people.units import UnitGroup
from store.readable import library
from store.reading.declare import Many
from tests.oracle.worlds.drawing import Drawing

SENTIMENT = (
    "sentiment:reported",
    "sentiment:clock_started",
    "sentiment:clock_met",
    "release:published",
    "deadline:half",
    "deadline:missed",
)
OF_CASES = ("case:opened", "case:closed", "case:%_x")

OF_PEOPLE = {
    "absence": "absence",
    "authority_grant": "authorization",
    "portfolio": "portfolio",
    "post": "post",
    "unit_group": "unit_group",
}
"""Streams by the tables of what they tell of."""

SEEDED = {
    "portfolio": [one.id for one in seed.portfolios()],
    "unit_group": [seed.seed_id("group", one.value) for one in UnitGroup],
}
"""Keys of what every district has."""


OWN = 12
"""Of so many things of a table."""

_DRAWN = {("case_file", "case"), ("sentiment_event", "sentiment_event")}
BEGINS = re.compile(r"\{t\}\.stream = '(\w+):'")


def draw(drawn: Drawing) -> None:
    """In each stream a few, some of them without a place in the log yet."""
    for case in drawn.tables["case_file"]:
        _stream(drawn, f"case:{case['id']}", OF_CASES, case["unit_id"], most=6)
    for event in drawn.tables["sentiment_event"]:
        _stream(drawn, f"sentiment_event:{event['id']}", SENTIMENT, event["unit_id"], most=4)
    for table, stream in OF_PEOPLE.items():
        for key in (*(row["id"] for row in drawn.tables[table]), *SEEDED.get(table, ())):
            _stream(drawn, f"{stream}:{key}", (f"{stream}:changed",), None, most=4)
    _stream(drawn, "register", ("register:loaded",), None, most=20)
    for table, stream in sorted(_histories() - _DRAWN - set(OF_PEOPLE.items())):
        for row in drawn.tables.get(table, ()):
            _stream(drawn, f"{stream}:{row['id']}", (f"{stream}:changed",), None, least=2, most=4)

    _told_to_their_own(drawn)


def _histories() -> set[tuple[str, str]]:
    """Tables whose things tell their history, and how their streams begin."""
    return set(_audiences())


def _audiences() -> dict[tuple[str, str], tuple[str, ...]]:
    """The same, each with the permissions that see the things."""
    found = {}
    for one in library().readables.values():
        history = one.fields.get("history")
        if isinstance(history, Many) and (begins := BEGINS.match(history.where)):
            seen = sorted({permission.value for permission in one.sees.permissions})
            found[one.source, begins[1]] = tuple(seen)
    return found


def _told_to_their_own(drawn: Drawing) -> None:
    """Of so many audiences those that see the thing itself would be drawn too seldom."""
    for (table, stream), audiences in sorted(_audiences().items()):
        for row in drawn.tables.get(table, ())[:OWN]:
            _told_to_its_own(drawn, f"{stream}:{row['id']}", row.get("unit_id"), audiences)


def _told_to_its_own(
    drawn: Drawing, stream: str, unit_id: UUID | None, audiences: tuple[str, ...]
) -> None:
    """One event more in a stream that has a place for it."""
    before = [one for one in drawn.tables["event"] if one["stream"] == stream]
    if any(one["seq"] is None for one in before) or not audiences:
        return
    number = len(drawn.tables["event"]) + 1
    drawn.add(
        "event",
        id=number,
        seq=number,
        stream=stream,
        version=len(before) + 1,
        kind=f"{stream.partition(':')[0]}:changed",
        at=drawn.instant(),
        actor_role=drawn.pick(tuple(Role)).value,
        actor_person_id=None,
        unit_id=unit_id,
        audience=drawn.pick(audiences),
        clause=None,
        payload={"text": drawn.text()},
    )


def _stream(
    drawn: Drawing,
    stream: str,
    kinds: tuple[str, ...],
    unit_id: UUID | None,
    *,
    most: int,
    least: int = 0,
) -> None:
    clocks = [one for one in drawn.tables["deadline"] if one["stream"] == stream]
    for version in range(1, drawn.chance.randint(least, most) + 1):
        number = len(drawn.tables.get("event", ())) + 1
        kind = drawn.pick(kinds)
        payload: dict[str, object] = {"text": drawn.text(), "nested": [1, None, {"a": 1.5}]}
        if kind.startswith("deadline:"):
            if not clocks:
                kind = "sentiment:reported"
            else:
                told = drawn.pick(clocks)
                payload |= {
                    "milestone": drawn.pick(("HALF", "THIRTY_MINUTES", "MISSED")),
                    **drawn.pick(({"state": "RUNNING"}, {"state": "MISSED"}, {})),
                    "clock": told["kind"],
                    "deadlineId": str(told["id"]),
                }
        drawn.add(
            "event",
            id=number,
            # A stream's last events may wait for their place.
            seq=None if version == most else number,
            stream=stream,
            version=version,
            kind=kind,
            at=drawn.instant(),
            actor_role=drawn.pick(tuple(Role)).value,
            actor_person_id=None,
            unit_id=drawn.pick((unit_id, unit_id, drawn.unit(), None)),
            audience=drawn.pick((*READ_PERMISSIONS, *_COMMON)).value,
            clause=drawn.maybe("OP/64a"),
            payload=payload,
        )


_COMMON = tuple(one for one in READ_PERMISSIONS if one.value in ("case:read", "sentiment:read")) * 6
