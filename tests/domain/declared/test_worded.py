"""Every enum that clients see says what its values mean, in both languages."""

import pytest

import server.graphql.schema  # noqa: F401 - brings every room
from domain.declared.worded import Worded
from domain.scoring.states import SessionState


@pytest.mark.parametrize("enum", Worded.__subclasses__(), ids=lambda one: str(one.__name__))
def test_every_value_has_a_chinese_term_and_english_words(enum: type[Worded]) -> None:
    assert enum.__doc__
    for one in enum:
        assert not one.zh.isascii(), one
        assert one.en.isascii(), one
        assert one.en, one
        assert one.short, one
        assert " · " not in one.zh


def test_a_value_is_looked_up_by_its_name_alone_and_never_made() -> None:
    assert SessionState("RUNNING") is SessionState.RUNNING
    with pytest.raises(ValueError, match="NOWHERE"):
        SessionState("NOWHERE")


def test_messages_take_the_short_words_and_clients_the_long() -> None:
    assert SessionState.RUNNING.words == "进行中 · running"
    assert SessionState.RUNNING.named.en == "in session"
    assert SessionState.PAUSED.public == SessionState.public == "ReviewSessionState"
