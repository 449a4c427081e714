"""The office calls a session: what is wanted, field by field."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

import pytest

from actions.scoring.open_review_session import OpenReviewSession, open_review_session
from domain.outcomes import Refused
from domain.people.district import seed
from domain.people.roles import Role
from domain.problems import Code, ProblemCode
from domain.scoring.counting import CountingRuleName
from domain.scoring.problems import ScoringCode
from domain.scoring.states import Reveal, SessionState, SlotState
from store.database import Database
from store.scoring.reads import sessions_by_ids, slots_by_sessions
from tests.worlds.acts import PEOPLE, act_of, codes, done, shanghai, unit_id

pytestmark = pytest.mark.clause("FS/3.4a")
C = ProblemCode
NOW = shanghai("2026-12-01 09:00:00")

CALLED = OpenReviewSession(
    title=" 年终现场述职评议会 ",
    starts_at=shanghai("2026-12-18 10:00:00"),
    performance_year=None,
    unit_ids=(unit_id("FIN"), unit_id("EDU"), unit_id("DRC")),
    may_correct=True,
    reveal=Reveal.AT_END,
    quorum=60,
    counting_rule=CountingRuleName.TRIMMED_MEAN_2026,
)
MANY = tuple(UUID(int=number) for number in range(201))


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (replace(CALLED, title=" "), {(C.VALUE_REQUIRED, "title")}),
        (replace(CALLED, title="题" * 201), {(C.VALUE_TOO_LONG, "title")}),
        (replace(CALLED, unit_ids=()), {(C.VALUE_OUT_OF_RANGE, "unitIds")}),
        (
            replace(CALLED, unit_ids=MANY),
            {(C.VALUE_OUT_OF_RANGE, "unitIds"), (C.NOT_FOUND, "unitIds")},
        ),
        (
            replace(CALLED, unit_ids=(unit_id("FIN"), unit_id("FIN"))),
            {(C.DUPLICATE, "unitIds")},
        ),
        (
            replace(CALLED, unit_ids=(unit_id("FIN"), UUID(int=1))),
            {(C.NOT_FOUND, "unitIds")},
        ),
        (replace(CALLED, quorum=0), {(C.VALUE_OUT_OF_RANGE, "quorum")}),
        (replace(CALLED, quorum=101), {(C.VALUE_OUT_OF_RANGE, "quorum")}),
        (replace(CALLED, performance_year=0), {(C.VALUE_OUT_OF_RANGE, "performanceYear")}),
        (
            replace(CALLED, performance_year=0, starts_at=shanghai("2026-07-01 00:00:00")),
            {(C.VALUE_OUT_OF_RANGE, "performanceYear")},
        ),
        (replace(CALLED, performance_year=2101), {(C.VALUE_OUT_OF_RANGE, "performanceYear")}),
        (
            replace(CALLED, starts_at=shanghai("1900-12-18 10:00:00")),
            {(C.VALUE_OUT_OF_RANGE, "performanceYear")},
        ),
        (
            replace(CALLED, starts_at=shanghai("2000-01-18 10:00:00")),
            {(C.VALUE_OUT_OF_RANGE, "performanceYear")},
        ),
        (
            replace(CALLED, starts_at=shanghai("2026-11-30 23:59:59")),
            {(ScoringCode.PERFORMANCE_YEAR_REQUIRED, "performanceYear")},
        ),
        (
            replace(CALLED, title="", unit_ids=(), starts_at=shanghai("2026-02-01 00:00:00")),
            {
                (C.VALUE_REQUIRED, "title"),
                (C.VALUE_OUT_OF_RANGE, "unitIds"),
                (ScoringCode.PERFORMANCE_YEAR_REQUIRED, "performanceYear"),
            },
        ),
    ],
    ids=[
        "title",
        "long-title",
        "no-units",
        "too-many-units",
        "a-unit-twice",
        "unknown-unit",
        "quorum-0",
        "quorum-101",
        "year-0",
        "year-0-in-july",
        "year-2101",
        "december-of-1900",
        "january-of-2000",
        "november-without-year",
        "all-at-once",
    ],
)
async def test_a_session_is_refused_field_by_field(
    database: Database, asked: OpenReviewSession, expected: set[tuple[Code, str]]
) -> None:
    outcome = await open_review_session(act_of(database, PEOPLE.role(Role.PERFORMANCE), NOW), asked)
    assert isinstance(outcome, Refused)
    # Each is told once: a year that was given is not judged as one that follows, too.
    assert sorted((one.code, one.path[0]) for one in outcome.problems) == sorted(expected)
    assert await database.fetchval("SELECT count(*) FROM review_session") == 0
    assert await database.fetchval("SELECT count(*) FROM event") == 0


@pytest.mark.parametrize(
    ("starts_at", "named", "year"),
    [
        (shanghai("2026-12-01 00:00:00"), None, 2026),
        (shanghai("2026-12-31 23:59:59"), None, 2026),
        (shanghai("2027-01-01 00:00:00"), None, 2026),
        (shanghai("2027-01-31 23:59:59"), None, 2026),
        (shanghai("2027-02-01 00:00:00"), 2026, 2026),
        (shanghai("2026-11-30 23:59:59"), 2025, 2025),
    ],
)
async def test_january_belongs_to_the_year_before(
    database: Database, starts_at: datetime, named: int | None, year: int
) -> None:
    act = act_of(database, PEOPLE.role(Role.PERFORMANCE), NOW)
    asked = replace(CALLED, starts_at=starts_at, performance_year=named)
    session_id = done(await open_review_session(act, asked)).session_id
    found = (await sessions_by_ids(database, [session_id]))[session_id]
    assert found.performance_year == year


async def test_units_come_in_the_order_given_with_their_heads_to_speak(database: Database) -> None:
    act = act_of(database, PEOPLE.role(Role.PERFORMANCE), NOW)
    session_id = done(await open_review_session(act, CALLED)).session_id
    found = (await sessions_by_ids(database, [session_id]))[session_id]
    assert found.title == "年终现场述职评议会"
    assert found.state is SessionState.SCHEDULED
    assert found.may_correct
    assert found.reveal is Reveal.AT_END
    assert found.quorum == 60
    assert found.counting_rule is CountingRuleName.TRIMMED_MEAN_2026
    slots = (await slots_by_sessions(database, [session_id]))[session_id]
    assert tuple(slot.unit_id for slot in slots) == CALLED.unit_ids
    assert [slot.position for slot in slots] == [1, 2, 3]
    assert {slot.state for slot in slots} == {SlotState.WAITING}
    heads = [seed.seed_id("person", f"P-{code}") for code in ("FIN", "EDU", "DRC")]
    assert [slot.speaker_id for slot in slots] == heads


async def test_who_belongs_to_a_unit_is_recused_from_it_and_from_no_other(
    database: Database,
) -> None:
    act = act_of(database, PEOPLE.role(Role.PERFORMANCE), NOW)
    done(await open_review_session(act, CALLED))
    rows = await database.fetch(
        "SELECT p.code, s.unit_id, x.reason FROM recusal x JOIN slot s ON s.id = x.slot_id"
        " JOIN representative p ON p.id = x.representative_id ORDER BY p.code"
    )
    recused = {(row["code"], row["unit_id"], row["reason"]) for row in rows}
    expected = {
        (one.code, one.affiliation_id, "AFFILIATED")
        for one in seed.representatives()
        if one.affiliation_id in CALLED.unit_ids
    }
    assert recused == expected
    assert ("R005", unit_id("EDU"), "AFFILIATED") in recused


@pytest.mark.parametrize(
    "role", [Role.PUBLIC, Role.REPRESENTATIVE, Role.UNIT_HEAD, Role.ADMIN, Role.MAYOR]
)
async def test_only_the_performance_office_calls_sessions(database: Database, role: Role) -> None:
    outcome = await open_review_session(act_of(database, PEOPLE.role(role), NOW), CALLED)
    assert codes(outcome) == {C.NOT_PERMITTED}
