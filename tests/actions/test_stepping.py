"""Steps without a story: a declaration that cannot be right stops the start."""

from dataclasses import dataclass
from typing import Annotated

import pytest

from actions.sentiment.event import EVENT, EventId, EventShown
from actions.stepping import step
from domain.declared.marks import Text
from domain.declared.parts import DeclarationError


@dataclass(frozen=True, slots=True)
class ForgetSentimentEvent:
    """No step of the workflow is taken by it."""

    event_id: EventId


@dataclass(frozen=True, slots=True)
class AssessSentimentEvent:
    """Named like the step, but what it sets is no fact."""

    event_id: EventId
    mood: Annotated[str, Text(10), "How it feels."]


def test_an_act_that_takes_no_step_of_the_workflow_is_told() -> None:
    with pytest.raises(
        DeclarationError, match=r"ForgetSentimentEvent .* is not one step of a Sent"
    ):
        step(EVENT, ForgetSentimentEvent, EventShown, tells="sentiment:forgotten")


def test_what_a_step_sets_is_a_fact_of_the_thing() -> None:
    with pytest.raises(DeclarationError, match=r"AssessSentimentEvent .* sets 'mood', no fact"):
        step(EVENT, AssessSentimentEvent, EventShown, tells="sentiment:assessed")
