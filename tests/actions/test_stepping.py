"""Steps that are classes: what they do is what they say, and what cannot be stops the start."""

from typing import Annotated

import pytest

from actions.declared import Asking, door_of
from actions.sentiment.event import EVENT, OfEvent
from actions.stepping import Stepping
from domain.declared.marks import Text
from domain.declared.parts import DeclarationError
from domain.sentiment.permissions import SentimentPermission

Mood = Annotated[str, Text(10), "How it feels."]


def _refused(asked: type[Asking], match: str) -> None:
    with pytest.raises(DeclarationError, match=match):
        door_of(asked)


def test_an_act_that_takes_no_step_of_the_workflow_is_told() -> None:
    class ForgetSentimentEvent(OfEvent, tells="sentiment:forgotten", done="Forgotten"):
        """No step of the workflow is taken by it."""

    _refused(ForgetSentimentEvent, r"ForgetSentimentEvent .* is not one step of a Sent")


def test_what_a_step_sets_is_a_fact_of_the_thing() -> None:
    class AssessSentimentEvent(OfEvent, tells="sentiment:assessed", done="Assessed"):
        """Named like the step, but what it sets is no fact."""

        mood: Mood

    _refused(AssessSentimentEvent, r"AssessSentimentEvent .* sets 'mood', no fact")


def test_nobody_asks_for_the_state_itself() -> None:
    class AssessSentimentEvent(OfEvent, tells="sentiment:assessed", done="Assessed"):
        """Where a thing stands follows from its steps."""

        state: Mood

    _refused(AssessSentimentEvent, r"AssessSentimentEvent .* sets 'state', no fact")


def test_who_may_take_a_step_is_not_said_twice() -> None:
    class AssessSentimentEvent(
        OfEvent, by=SentimentPermission.SENTIMENT_READ, tells="sentiment:assessed", done="Assessed"
    ):
        """The workflow says who may."""

    _refused(AssessSentimentEvent, "its workflow says who may take it")


def test_a_step_names_the_thing() -> None:
    class AssessSentimentEvent(Stepping, of=EVENT, tells="sentiment:assessed", done="Assessed"):
        """Of which event is not asked."""

    _refused(AssessSentimentEvent, "names not one SentimentEvent to be held")


def test_an_act_has_an_answer() -> None:
    with pytest.raises(DeclarationError, match=r"AssessSentimentEvent .* lacks `of` or `done`"):

        class AssessSentimentEvent(OfEvent, tells="sentiment:assessed"):
            """What is it answered with?"""
