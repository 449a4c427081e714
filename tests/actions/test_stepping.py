"""Steps that are classes: what they do is what they say, and what cannot be stops the start."""

import json
from dataclasses import replace
from typing import Annotated, cast

import pytest

from actions.declared import Asking, do, door_of
from actions.sentiment.event import EVENT, OfEvent
from actions.sentiment.move_event import AssessSentimentEvent
from actions.stepping import Stepping
from domain.declared.marks import Text
from domain.declared.parts import DeclarationError
from domain.gate import refuses_with
from domain.problems import Problem, ProblemCode, problem
from domain.sentiment.events import SentimentEvents
from domain.sentiment.facts import SentimentFacts
from domain.sentiment.permissions import SentimentPermission
from domain.sentiment.states import SentimentLevel
from store.database import Database, Transaction
from store.sentiment.rows import EVENTS
from tests.worlds.acts import codes, done
from tests.worlds.sentiment import sentiment_event

C = ProblemCode

Mood = Annotated[str, Text(10), "How it feels."]


def _refused(asked: type[Asking], match: str) -> None:
    with pytest.raises(DeclarationError, match=match):
        door_of(asked)


def test_an_act_that_takes_no_step_of_the_workflow_is_told() -> None:
    class ForgetSentimentEvent(OfEvent, tells=SentimentEvents.ASSESSED, done="Forgotten"):
        """No step of the workflow is taken by it."""

    _refused(ForgetSentimentEvent, r"ForgetSentimentEvent .* is not one step of a Sent")


def test_what_a_step_sets_is_a_fact_of_the_thing() -> None:
    class AssessSentimentEvent(OfEvent, tells=SentimentEvents.ASSESSED, done="Assessed"):
        """Named like the step, but what it sets is no fact."""

        mood: Mood

    _refused(AssessSentimentEvent, r"AssessSentimentEvent .* sets 'mood', no fact")


def test_nobody_asks_for_the_state_itself() -> None:
    class AssessSentimentEvent(OfEvent, tells=SentimentEvents.ASSESSED, done="Assessed"):
        """Where a thing stands follows from its steps."""

        state: Mood

    _refused(AssessSentimentEvent, r"AssessSentimentEvent .* sets 'state', no fact")


def test_who_may_take_a_step_is_not_said_twice() -> None:
    class AssessSentimentEvent(
        OfEvent,
        by=SentimentPermission.SENTIMENT_READ,
        tells=SentimentEvents.ASSESSED,
        done="Assessed",
    ):
        """The workflow says who may."""

    _refused(AssessSentimentEvent, "its workflow says who may take it")


def test_a_step_names_the_thing() -> None:
    class AssessSentimentEvent(Stepping, of=EVENT, tells=SentimentEvents.ASSESSED, done="Assessed"):
        """Of which event is not asked."""

    _refused(AssessSentimentEvent, "names not one SentimentEvent to be held")


def test_an_edit_tells_leaving_out_from_taking_away() -> None:
    class ClassifySentimentEvent(OfEvent, tells=SentimentEvents.CLASSIFIED, done="Classified"):
        """Null would take the assessment away, and so would leaving it out."""

        level: Annotated[SentimentLevel | None, "How grave."] = None
        assessment: Annotated[str | None, Text(10), "What it means."] = None

    _refused(ClassifySentimentEvent, r"ClassifySentimentEvent .*\.assessment .* Absent")


@refuses_with(C.DUPLICATE)
async def why_echo_is_refused(
    transaction: Transaction, wanted: SentimentFacts
) -> tuple[Problem, ...]:
    """What it says of the event as it would be, beside what is written down of it."""
    (before,) = await EVENTS.where(transaction, "id = $1", wanted.id)
    assert before.assessment is None
    same = wanted.assessment == before.summary
    return (problem(C.DUPLICATE, path=("assessment",), what=wanted.assessment),) if same else ()


async def test_a_step_is_checked_for_the_thing_as_it_would_be(database: Database) -> None:
    class AssessSentimentEvent(
        OfEvent, tells=SentimentEvents.ASSESSED, done="Echoed", checked=why_echo_is_refused
    ):
        """An assessment that says more than the summary does."""

        assessment: Annotated[str, Text(5_000), "What it means."]

    world = await sentiment_event(database)
    assert C.DUPLICATE in door_of(AssessSentimentEvent).refuses
    echo = AssessSentimentEvent(event_id=world.event_id, assessment=(await world.facts()).summary)
    assert codes(await do(world.act(), echo)) == {C.DUPLICATE}
    assert (await world.facts()).assessment is None
    done(await do(world.act(), replace(echo, assessment="关注度高。")))
    assert (await world.facts()).assessment == "关注度高。"


async def test_what_changes_nothing_is_no_edit_and_tells_nothing(database: Database) -> None:
    world = await sentiment_event(database)
    assert codes(await world.classify(level=SentimentLevel.MAJOR)) == {C.NOTHING_TO_CHANGE}
    assert await database.fetchval("SELECT count(*) FROM event WHERE kind LIKE '%classified'") == 0


async def test_an_edit_tells_what_changed_and_what_it_was(database: Database) -> None:
    world = await sentiment_event(database)
    done(await world.classify(level=SentimentLevel.EXTRAORDINARY))
    payload = await database.fetchval(
        "SELECT payload::text FROM event WHERE kind LIKE '%classified'"
    )
    told = json.loads(payload)
    assert told["changed"] == ["level"]
    assert (told["level"], told["before"]["level"]) == ("EXTRAORDINARY", "MAJOR")
    assert (told["urgent"], told["before"]["urgent"]) == (False, False)


async def test_what_is_rehearsed_is_judged_and_not_done(database: Database) -> None:
    world = await sentiment_event(database)
    seen: list[object] = []

    async def look(transaction: Transaction, _outcome: object) -> None:
        event = await EVENTS.by_id(transaction, world.event_id)
        seen.append(None if event is None else event.assessment)

    act = replace(world.act(), rehearsing=look)
    asked = AssessSentimentEvent(event_id=world.event_id, assessment="关注度高。")
    assert done(await do(act, asked)).thing_id == world.event_id
    assert seen == ["关注度高。"]
    assert (await world.facts()).assessment is None
    refused = await do(act, replace(asked, assessment=" "))
    assert codes(refused) == {C.VALUE_REQUIRED}


def test_an_answer_is_named_after_its_event() -> None:
    class AssessSentimentEvent(OfEvent, tells=SentimentEvents.CLOCK_STARTED):
        """It is told as nothing that it is."""

    assert door_of(AssessSentimentEvent).done.__name__ == "SentimentClockStarted"


def test_an_act_has_a_thing() -> None:
    with pytest.raises(DeclarationError, match=r"AssessSentimentEvent .* lacks `of`, the thing"):

        class AssessSentimentEvent(Stepping, tells=SentimentEvents.ASSESSED):
            """Of what?"""


def test_what_an_act_tells_is_declared_among_the_events_of_its_room() -> None:
    told = cast("SentimentEvents", "sentiment:" + "forgotten")
    with pytest.raises(
        DeclarationError, match=r"Assess.* \(tests\..*test_stepping\) tells 'sentiment:forgotten'"
    ):

        class AssessSentimentEvent(OfEvent, tells=told, done="Assessed"):
            """It is told by a kind that nobody has declared."""
