"""Somebody reports: what is wanted, who may, and when the clocks start."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from actions.declared import do
from actions.sentiment.report_event import ReportSentimentEvent
from domain.people.roles import Role
from domain.problems import Code, ProblemCode
from domain.sentiment.states import SentimentLevel, SentimentState
from store.database import Database
from store.sentiment.rows import EVENTS
from tests.worlds.acts import PEOPLE, act_of, codes, done, shanghai, unit_id
from tests.worlds.sentiment import sentiment_event

pytestmark = pytest.mark.clause("OP/61a")
C = ProblemCode
NOW = shanghai("2026-10-02 23:10:00")

REPORT = ReportSentimentEvent(
    title=" 某路段燃气管道泄漏 ",
    summary="多个平台出现现场视频。",
    level=SentimentLevel.MAJOR,
    is_urgent=False,
    first_known_at=None,
    unit_id=unit_id("MUNI"),
)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (replace(REPORT, title="  "), {C.VALUE_REQUIRED}),
        (replace(REPORT, title="题" * 201), {C.VALUE_TOO_LONG}),
        (replace(REPORT, summary=""), {C.VALUE_REQUIRED}),
        (replace(REPORT, summary="文" * 5001), {C.VALUE_TOO_LONG}),
        (
            replace(REPORT, first_known_at=NOW + timedelta(microseconds=1)),
            {C.INSTANT_IN_FUTURE},
        ),
        (replace(REPORT, unit_id=UUID(int=1)), {C.NOT_FOUND}),
        (replace(REPORT, title="", unit_id=UUID(int=1)), {C.VALUE_REQUIRED, C.NOT_FOUND}),
    ],
    ids=["title", "long-title", "summary", "long-summary", "future", "unit", "two-at-once"],
)
async def test_a_report_is_refused_field_by_field(
    database: Database, asked: ReportSentimentEvent, expected: set[Code]
) -> None:
    outcome = await do(act_of(database, PEOPLE.role(Role.PUBLICITY), NOW), asked)
    assert codes(outcome) == expected
    assert await database.fetchval("SELECT count(*) FROM sentiment_event") == 0
    assert await database.fetchval("SELECT count(*) FROM event") == 0


async def test_without_an_instant_it_is_known_since_now(database: Database) -> None:
    act = act_of(database, PEOPLE.role(Role.UNIT_STAFF, unit="FIN"), NOW)
    event_id = done(await do(act, REPORT)).thing_id
    event = await EVENTS.by_id(database, event_id)
    assert event is not None
    assert event.first_known_at == event.reported_at == NOW
    assert event.state is SentimentState.COLLECTED
    assert event.title == "某路段燃气管道泄漏"


@pytest.mark.parametrize(
    "role", [Role.HOTLINE, Role.STREET_HEAD, Role.MAYOR, Role.GO_STAFF, Role.PUBLICITY]
)
async def test_whoever_may_know_first_may_report(database: Database, role: Role) -> None:
    viewer = PEOPLE.role(role, unit="FIN")
    done(await do(act_of(database, viewer, NOW), REPORT))


@pytest.mark.parametrize(
    "role", [Role.PUBLIC, Role.REPRESENTATIVE, Role.PERFORMANCE, Role.ADMIN, Role.LIVE_SCREEN]
)
async def test_others_may_not(database: Database, role: Role) -> None:
    outcome = await do(act_of(database, PEOPLE.role(role), NOW), REPORT)
    assert codes(outcome) == {C.NOT_PERMITTED}


async def test_reported_long_after_it_was_known_the_clock_is_missed_already(
    database: Database,
) -> None:
    world = await sentiment_event(database, at=shanghai("2026-10-03 12:00:00"))
    assert await world.fire() > 0
    assert await world.supervised() == ["RELEASE_5H"]
