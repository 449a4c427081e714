"""What an input's annotations demand is judged before the story, all problems together."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Annotated, Any
from uuid import UUID, uuid4

import pytest

from actions.act import Act
from actions.acting import acting
from actions.asking import form_refuses, in_form
from domain.declared.marks import (
    ABSENT,
    Absent,
    AsGiven,
    Count,
    Label,
    NotAfter,
    NotBefore,
    Public,
    Range,
    Ref,
    Text,
    line,
)
from domain.instants import A_DAY
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.problems import Code, ProblemCode, problem
from domain.sentiment.permissions import SentimentPermission
from store.database import Database, Transaction
from tests.worlds.acts import PEOPLE, act_of, done, shanghai, unit_id
from tests.worlds.sentiment import sentiment_event

C = ProblemCode
NOW = shanghai("2026-10-02 22:30:00")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A field of every kind."""

    title: Annotated[str, line(5), "Needed."] = "题"
    note: Annotated[str | None, Text(5), Public("remark"), "May be left out."] = None
    key: Annotated[str, Text(5), AsGiven(), "A machine's."] = " k "
    share: Annotated[int | None, Range(1, 3), "May be left out."] = None
    unit_ids: Annotated[tuple[UUID, ...], Ref("Unit"), Count(1, 2), "Some."] = (unit_id("FIN"),)
    event_id: Annotated[UUID | None, Ref("SentimentEvent"), "Seen by some."] = None


@dataclass(frozen=True, slots=True)
class Told:
    """What the story was told with."""

    title: str
    note: str | None


async def _ask(act: Act, asked: Ask) -> Told | Refused:
    @acting(permission=SentimentPermission.SENTIMENT_REPORT)
    async def trial_of_form(_act: Act, _transaction: Transaction, asked: Ask) -> Told | Refused:
        return Told(asked.title, asked.note)

    return await trial_of_form(act, asked)


def _told(refused: Told | Refused) -> list[tuple[Code, tuple[str, ...]]]:
    assert isinstance(refused, Refused)
    return [(one.code, one.path) for one in refused.problems]


@pytest.fixture
def act(database: Database) -> Act:
    """An act of publicity, which sees every event."""
    return act_of(database, PEOPLE.role(Role.PUBLICITY), NOW)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (Ask(title="\u3000题\n目 "), []),
        (Ask(title="五个字的题"), []),
        (Ask(title="六个字的题目"), [(C.VALUE_TOO_LONG, ("title",))]),
        (Ask(title=" \u200b "), [(C.VALUE_REQUIRED, ("title",))]),
        (Ask(title="\x00"), [(C.VALUE_INVALID, ("title",))]),
        (Ask(note="  "), []),
        (Ask(note="六个字的题目"), [(C.VALUE_TOO_LONG, ("remark",))]),
        (Ask(share=1), []),
        (Ask(share=3), []),
        (Ask(share=0), [(C.VALUE_OUT_OF_RANGE, ("share",))]),
        (Ask(share=4), [(C.VALUE_OUT_OF_RANGE, ("share",))]),
        (Ask(unit_ids=()), [(C.VALUE_OUT_OF_RANGE, ("unitIds",))]),
        (Ask(unit_ids=(unit_id("FIN"),) * 3), [(C.VALUE_OUT_OF_RANGE, ("unitIds",))]),
    ],
)
def test_each_bound_holds_on_both_sides(
    asked: Ask, found: list[tuple[Code, tuple[str, ...]]]
) -> None:
    assert [(one.code, one.path) for one in in_form(asked, NOW)[1]] == found


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """Days and instants against that of the act, 2026-10-02 22:30 in Shanghai."""

    due_on: Annotated[date | None, NotBefore(days=0), "Today at least."] = None
    met_on: Annotated[date | None, NotAfter(days=0), "Today at most."] = None
    known_at: Annotated[datetime | None, NotAfter(), Label("获知", "Known", clause="OP/64a")] = None
    held_at: Annotated[datetime | None, NotBefore(days=1), NotAfter(days=3)] = None


TODAY = date(2026, 10, 2)
TICK = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (When(due_on=TODAY), []),
        (When(due_on=TODAY - A_DAY), [(C.VALUE_INVALID, ("dueOn",))]),
        (When(met_on=TODAY), []),
        (When(met_on=TODAY + A_DAY), [(C.INSTANT_IN_FUTURE, ("metOn",))]),
        (When(known_at=NOW), []),
        (When(known_at=NOW + TICK), [(C.INSTANT_IN_FUTURE, ("knownAt",))]),
        (When(held_at=NOW + A_DAY), []),
        (When(held_at=NOW + A_DAY - TICK), [(C.VALUE_INVALID, ("heldAt",))]),
        (When(held_at=NOW + 3 * A_DAY), []),
        (When(held_at=NOW + 3 * A_DAY + TICK), [(C.VALUE_INVALID, ("heldAt",))]),
    ],
)
def test_days_and_instants_have_bounds_by_that_of_the_act(
    asked: When, found: list[tuple[Code, tuple[str, ...]]]
) -> None:
    assert [(one.code, one.path) for one in in_form(asked, NOW)[1]] == found
    assert form_refuses(When) == {C.VALUE_INVALID, C.INSTANT_IN_FUTURE}


def test_a_bound_is_told_as_clocks_in_shanghai_show_it_with_the_clause_of_its_label() -> None:
    asked = When(due_on=TODAY - A_DAY, known_at=NOW + TICK, held_at=NOW)
    due, known, held = in_form(asked, NOW)[1]
    assert "不得早于2026-10-02" in due.message_zh
    assert "it must not be before 2026-10-03 22:30" in held.message_en
    assert known.clause == "OP/64a"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What may be left out, and what may be taken away."""

    title: Annotated[str, line(5)] | Absent = ABSENT
    day: Annotated[date, NotBefore()] | Absent = ABSENT
    unit_ids: Annotated[tuple[UUID, ...], Ref("Unit"), Count(1, 2)] | Absent = ABSENT
    note: Annotated[str, Text(5)] | Absent | None = ABSENT


def test_what_is_left_out_is_judged_by_nothing() -> None:
    assert in_form(Edit(), NOW) == (Edit(), ())


def test_null_takes_away_what_may_be_nothing_and_nothing_else() -> None:
    nothing: Any = None
    given = Edit(title=nothing, day=nothing, note=None)
    kept, wrong = in_form(given, NOW)
    assert kept.note is None
    assert [(one.code, one.path) for one in wrong] == [
        (C.VALUE_REQUIRED, ("title",)),
        (C.VALUE_REQUIRED, ("day",)),
    ]
    assert C.VALUE_REQUIRED in form_refuses(Edit)


def test_texts_are_kept_as_people_mean_them_and_keys_to_the_letter() -> None:
    kept, _ = in_form(Ask(title=" 题\n目 ", note=" ", key=" k "), NOW)
    assert (kept.title, kept.note, kept.key) == ("题 目", None, " k ")


async def test_everything_wrong_is_told_together(act: Act) -> None:
    unread = (problem(C.INVALID_ID, path=("eventId",), type="SentimentEvent"),)
    asked = Ask(title=" ", share=9, unit_ids=(uuid4(),))
    assert _told(await _ask(replace(act, unread=unread), asked)) == [
        (C.INVALID_ID, ("eventId",)),
        (C.VALUE_REQUIRED, ("title",)),
        (C.VALUE_OUT_OF_RANGE, ("share",)),
        (C.NOT_FOUND, ("unitIds",)),
    ]


async def test_an_id_that_could_not_be_read_is_not_looked_up_too(act: Act) -> None:
    unread = (problem(C.INVALID_ID, path=("unitIds",), type="Unit"),)
    asked = Ask(unit_ids=(UUID(int=0),))
    assert _told(await _ask(replace(act, unread=unread), asked)) == [(C.INVALID_ID, ("unitIds",))]


async def test_the_story_is_told_with_what_is_kept(act: Act) -> None:
    assert done(await _ask(act, Ask(title=" 题 ", note="\u3000"))) == Told("题", None)


async def test_what_the_asker_may_not_see_is_not_there_for_him(
    act: Act, database: Database
) -> None:
    event_id = (await sentiment_event(database)).event_id
    assert isinstance(await _ask(act, Ask(event_id=event_id)), Told)
    stranger: Viewer = PEOPLE.role(Role.UNIT_STAFF, unit="FIN")
    refused = await _ask(act_of(database, stranger, NOW), Ask(event_id=event_id))
    assert _told(refused) == [(C.NOT_FOUND, ("eventId",))]


def test_the_codes_of_the_form_follow_from_the_annotations() -> None:
    assert form_refuses(Ask) == {
        C.VALUE_REQUIRED,
        C.VALUE_TOO_LONG,
        C.VALUE_INVALID,
        C.VALUE_OUT_OF_RANGE,
        C.INVALID_ID,
        C.NOT_FOUND,
    }
