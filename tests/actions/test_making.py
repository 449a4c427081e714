"""Creations that are classes: what is given, stamped and worked out is written down."""

from dataclasses import replace
from datetime import datetime
from typing import Annotated, Protocol
from uuid import UUID

import pytest

from actions.act import Act
from actions.declared import Asking, do, door_of
from actions.making import Making
from actions.sentiment.event import EVENT
from domain.declared.marks import Ref, Text, line
from domain.declared.parts import DeclarationError
from domain.gate import refuses_with
from domain.people.roles import Role
from domain.problems import Problem, ProblemCode, problem
from domain.sentiment.events import SentimentEvents
from domain.sentiment.facts import SentimentFacts
from domain.sentiment.permissions import SentimentPermission
from domain.sentiment.states import SentimentLevel, SentimentState
from store.database import Database, Transaction
from store.sentiment.rows import EVENTS
from tests.worlds.acts import PEOPLE, act_of, codes, done, shanghai, unit_id

NOW = shanghai("2026-10-02 22:30:00")
FOLLOWED: list[SentimentFacts] = []


class Titled(Protocol):
    title: str


@refuses_with(ProblemCode.DUPLICATE)
def why_title_is_refused(asked: Titled, _now: datetime) -> tuple[Problem, ...]:
    return (problem(ProblemCode.DUPLICATE, what="题"),) if asked.title == "题题" else ()


async def follow(_act: Act, _transaction: Transaction, event: SentimentFacts) -> None:
    FOLLOWED.append(event)


class NoteSentimentEvent(
    Making,
    of=EVENT,
    by=SentimentPermission.SENTIMENT_HANDLE,
    tells=SentimentEvents.ASSESSED,
    puts=("level", "caller", "is_urgent"),
    done="SentimentEventNoted",
    stamps="reported_at",
    derives={
        "first_known_at": lambda _asked, act: act.now,
        "is_urgent": lambda asked, _act: asked.level is SentimentLevel.MAJOR,
    },
    judged=why_title_is_refused,
    then=follow,
):
    """Note an event."""

    title: Annotated[str, line(10), "What it is about."]
    summary: Annotated[str, Text(10), "What is known."] = "。"
    level: Annotated[SentimentLevel, "How grave."] = SentimentLevel.MAJOR
    caller: Annotated[str, line(10), "Who called."] = "某人"
    unit_id: Annotated[UUID, Ref("Unit"), "Whose it is."] = unit_id("FIN")


NOTE = NoteSentimentEvent(title=" 题 ")


@refuses_with(ProblemCode.DUPLICATE)
async def why_second_is_refused(
    transaction: Transaction, new: SentimentFacts
) -> tuple[Problem, ...]:
    same = await EVENTS.where(transaction, "title = $1", new.title)
    return (problem(ProblemCode.DUPLICATE, path=("title",), what=new.title),) if same else ()


class NoteSentimentEventOnce(
    NoteSentimentEvent,
    of=EVENT,
    by=SentimentPermission.SENTIMENT_HANDLE,
    tells=SentimentEvents.ASSESSED,
    done="SentimentEventNotedOnce",
    stamps=("reported_at", "first_known_at"),
    derives={"is_urgent": lambda _asked, _act: False},
    checked=why_second_is_refused,
):
    """Note an event that nobody has noted."""


def _act(database: Database, *, unit: str = "FIN") -> Act:
    return act_of(database, PEOPLE.role(Role.UNIT_STAFF, unit=unit), NOW)


async def test_what_is_given_stamped_and_worked_out_is_written_down(database: Database) -> None:
    event_id = done(await do(_act(database), NOTE)).thing_id
    event = await EVENTS.by_id(database, event_id)
    assert event == SentimentFacts(
        id=event_id,
        title="题",
        summary="。",
        level=SentimentLevel.MAJOR,
        is_urgent=True,
        state=SentimentState.COLLECTED,
        unit_id=unit_id("FIN"),
        first_known_at=NOW,
        reported_at=NOW,
    )
    assert FOLLOWED[-1] == event


async def test_its_event_carries_what_it_puts_there(database: Database) -> None:
    event_id = done(await do(_act(database), NOTE)).thing_id
    row = await database.fetchrow("SELECT kind, payload::text, unit_id, clause FROM event")
    assert row is not None
    assert dict(row) == {
        "kind": SentimentEvents.ASSESSED,
        "payload": '{"level": "MAJOR", "caller": "某人", "urgent": true}',
        "unit_id": unit_id("FIN"),
        "clause": "OP/61a",
    }
    assert event_id


async def test_its_rule_is_told_with_all_other_problems(database: Database) -> None:
    asked = replace(NOTE, title="题题", summary="很长的一个说明，超过了十个字")
    refused = await do(_act(database), asked)
    assert codes(refused) == {ProblemCode.DUPLICATE, ProblemCode.VALUE_TOO_LONG}


async def test_who_may_for_his_unit_alone_makes_none_for_another(database: Database) -> None:
    assert codes(await do(_act(database, unit="DRC"), NOTE)) == {ProblemCode.NOT_PERMITTED}
    assert await database.fetchval("SELECT count(*) FROM sentiment_event") == 0


async def test_it_is_checked_as_it_would_be_by_what_is_written_down(database: Database) -> None:
    asked = NoteSentimentEventOnce(title=" 题 ")
    await do(_act(database), NOTE)
    outcome = await do(_act(database), asked)
    assert codes(outcome) == {ProblemCode.DUPLICATE}
    assert await database.fetchval("SELECT count(*) FROM sentiment_event") == 1
    done(await do(_act(database), replace(asked, title="另题")))
    assert await database.fetchval("SELECT count(*) FROM sentiment_event") == 2


def test_what_it_is_checked_for_is_among_what_it_refuses() -> None:
    assert ProblemCode.DUPLICATE in door_of(NoteSentimentEventOnce).refuses


def _refused(asked: type[Asking], match: str) -> None:
    with pytest.raises(DeclarationError, match=match):
        door_of(asked)


def test_a_fact_that_nothing_gives_is_told_with_thing_field_and_file() -> None:
    class NoteLittle(
        Making,
        of=EVENT,
        by=SentimentPermission.SENTIMENT_REPORT,
        tells=SentimentEvents.ASSESSED,
        done="LittleNoted",
        stamps=("reported_at", "first_known_at"),
    ):
        """Whose it is, nobody says."""

        title: Annotated[str, line(10), "What it is about."]
        summary: Annotated[str, Text(10), "What is known."]
        level: Annotated[SentimentLevel, "How grave."]
        is_urgent: Annotated[bool, "Whether."]

    _refused(
        NoteLittle,
        r"NoteLittle .*test_making\) makes a SentimentEvent without 'unit_id' of SentimentFacts"
        r" \(domain.sentiment.facts\)",
    )


def test_a_creation_says_who_may() -> None:
    class NoteNothing(Making, of=EVENT, tells=SentimentEvents.ASSESSED, done="NothingNoted"):
        """By whom?"""

    _refused(NoteNothing, "lacks `by`")


def test_what_goes_into_the_event_is_known() -> None:
    class NoteMood(
        Making,
        of=EVENT,
        by=SentimentPermission.SENTIMENT_REPORT,
        tells=SentimentEvents.ASSESSED,
        done="MoodNoted",
        puts=("mood",),
    ):
        """What mood?"""

    _refused(NoteMood, "puts 'mood', no fact")


def test_what_is_shown_to_nobody_goes_into_no_event() -> None:
    class NoteHidden(
        Making,
        of=EVENT,
        by=SentimentPermission.SENTIMENT_REPORT,
        tells=SentimentEvents.REPORTED,
        stamps="classified_at",
        puts=("classified_at",),
    ):
        """When it was classified is told to nobody."""

    _refused(NoteHidden, "puts 'classified_at', which is shown to nobody")


def test_a_rule_says_with_what_codes_it_refuses() -> None:
    def why_not(_asked: object, _now: datetime) -> tuple[Problem, ...]:
        return ()

    with pytest.raises(DeclarationError, match=r"why_not .* does not say with what codes"):

        class NoteRule(Making, of=EVENT, tells=SentimentEvents.ASSESSED, done="N", judged=why_not):
            """With what codes?"""
