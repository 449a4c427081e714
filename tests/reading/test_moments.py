"""What is read as of an instant or a day: that of the asking, or any other that is said."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import pytest

from store.database import Database
from store.reading.asked import Asked, Asking, Variables
from store.reading.compiling import Library, compiled
from store.reading.declare import Column, Many, OnDay, One, Readable, Writes
from store.reading.roots import AtInstant
from store.reading.sights import TRUE, Where
from store.reading.statement import NOW, TODAY, Prepared

LAST_MINUTE = datetime(2026, 12, 18, 15, 59, 59, 999_999, tzinfo=UTC)
MIDNIGHT = datetime(2026, 12, 18, 16, 0, tzinfo=UTC)
"""The first instant of the district's 19th."""

EVERYBODY = Where(TRUE)

DAY = Readable(
    name="Day",
    source="(SELECT generate_series(date '2026-12-17', '2026-12-20', '1 day')::date AS day)",
    sees=EVERYBODY,
    changed_by=("calendar",),
    fields={"day": Column("{t}.day", Writes.DAY)},
)
MOMENT = Readable(
    name="Moment",
    source="(SELECT {at} AS at)",
    sees=EVERYBODY,
    changed_by=("clock",),
    fields={
        "at": Column("{t}.at", Writes.INSTANT),
        "isNow": Column(f"{{t}}.at = {NOW}", Writes.FLAG),
        "today": One("Day", where="{t}.day = {on}", sees=None, on=OnDay()),
        "since": Many("Day", where="{t}.day <= {on}", order_by="{t}.day", sees=None, on=OnDay()),
    },
)
MOMENTS = Library((DAY, MOMENT), {"moment": AtInstant(of="Moment", text="A moment.")})


@dataclass(frozen=True)
class Variable:
    """An argument left to a variable."""

    name: str

    def value(self, variables: Variables) -> Any:
        """As the client gave it."""
        return variables.get(self.name)

    def at(self, _key: str) -> "Variable":
        """Nothing lies inside."""
        raise AssertionError


def statement(field: str, given: Variables) -> Prepared:
    """What answers one field of the moment; variables `at` and `on` name instant and day."""
    day = Asked("day", "day")
    on = {"on": Variable("on")}
    inside = {} if field in ("at", "isNow") else {"Day": (day,)}
    asked = Asked(field, field, on if inside else {}, inside)
    root = Asked("moment", "moment", {"at": Variable("at")}, {"Moment": (asked,)})
    prepared, _ = compiled(MOMENTS, [root], query_type="Query", variables=given, scopes={})
    return prepared


async def answer(database: Database, field: str, now: datetime, **given: Any) -> Any:
    """The field's value, asked at this instant."""
    prepared = statement(field, given)
    args = prepared.args(Asking(given, None, None, now=now))
    found = json.loads(await database.fetchval(prepared.sql, *args))
    return found["moment"][field]


@pytest.mark.parametrize(
    ("now", "day"), [(LAST_MINUTE, "2026-12-18"), (MIDNIGHT, "2026-12-19")], ids=["before", "at"]
)
async def test_today_turns_at_midnight_in_shanghai(
    database: Database, now: datetime, day: str
) -> None:
    assert await answer(database, "today", now) == {"day": day}
    assert (await answer(database, "since", now))[-1] == {"day": day}


async def test_another_day_may_be_named(database: Database) -> None:
    assert await answer(database, "today", MIDNIGHT, on="2026-12-17") == {"day": "2026-12-17"}
    assert await answer(database, "since", MIDNIGHT, on="2026-12-17") == [{"day": "2026-12-17"}]
    assert await answer(database, "today", MIDNIGHT, on=date(2026, 12, 20)) == {"day": "2026-12-20"}
    assert await answer(database, "since", MIDNIGHT, on="1999-01-01") == []


async def test_the_instant_is_that_of_the_asking_or_one_that_is_named(database: Database) -> None:
    assert await answer(database, "at", LAST_MINUTE) == "2026-12-18T23:59:59.999+08:00"
    assert await answer(database, "isNow", LAST_MINUTE) is True
    named = {"at": "2026-12-18t16:00:00z"}
    assert await answer(database, "at", LAST_MINUTE, **named) == "2026-12-19T00:00:00+08:00"
    assert await answer(database, "isNow", LAST_MINUTE, **named) is False
    assert await answer(database, "isNow", MIDNIGHT, **named) is True


def test_a_statement_tells_whether_it_looks_at_the_day_or_at_the_instant() -> None:
    said = {"at": "2026-12-18T16:00:00Z", "on": "2026-12-19"}
    assert statement("today", {}).moments == {NOW, TODAY}
    assert statement("today", {"at": said["at"]}).moments == {TODAY}
    assert statement("today", {"on": said["on"]}).moments == {NOW}
    assert statement("today", said).moments == frozenset()
    assert statement("at", {"at": said["at"]}).moments == frozenset()
    assert statement("isNow", {"at": said["at"]}).moments == {NOW}


def test_who_looks_at_a_moment_without_one_is_told() -> None:
    with pytest.raises(LookupError):
        statement("at", {}).args(Asking({}, None, None))
