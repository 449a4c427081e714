"""Kinds of an interface, as their facts declare them."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

import pytest

from domain.declared import kinds
from domain.declared.kinds import (
    closed,
    closed_facts,
    code_of,
    interface_of,
    is_open,
    own_facts_of,
)
from domain.declared.parts import DeclarationError, facts_of
from domain.declared.worded import Worded


class WalkKind(Worded):
    """Which kinds of walks there are."""


class WalkState(Worded):
    """Where a walk stands."""


class ShortKind(WalkKind):
    """What it is."""

    SHORT = "SHORT", "短途", "Short walk"


class ShortState(WalkState):
    """Where a short walk stands."""

    PLANNED = "PLANNED", "已安排", "planned"
    DONE = "DONE", "已完成", "done"


class LongState(WalkState):
    """Where a long walk stands."""

    PLANNED = "PLANNED", "已安排", "planned"
    RESTING = "RESTING", "休息", "resting"
    DONE = "DONE", "已完成", "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkFacts:
    """A walk."""

    id: UUID
    kind: WalkKind
    state: Annotated[WalkState, "Where it stands."]
    before: WalkState | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortFacts(WalkFacts):
    """A short walk."""

    kind: ShortKind = ShortKind.SHORT
    state: ShortState
    bench: Annotated[str, "Where one sits down."]


@dataclass(frozen=True, slots=True, kw_only=True)
class LongFacts(WalkFacts):
    """A long walk, of which nobody said what kind it is."""

    state: LongState


@pytest.fixture(autouse=True)
def _of_this_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """These kinds are all there are."""
    monkeypatch.setattr(kinds, "kinds_declared", lambda: iter((ShortFacts, LongFacts)))


def test_an_open_enum_has_the_values_of_all_kinds_each_in_its_order() -> None:
    assert is_open(WalkState)
    assert not is_open(ShortState)
    made = closed(WalkState)
    assert [one.value for one in made] == ["PLANNED", "RESTING", "DONE"]
    assert made.public == "WalkState"
    assert made.__doc__ == WalkState.__doc__
    assert made("DONE").words == "已完成 · done"
    assert isinstance(made("DONE"), WalkState)
    assert made("DONE") == ShortState.DONE


def test_a_kind_adds_what_its_interface_has_not() -> None:
    assert interface_of(ShortFacts) is WalkFacts
    assert [part.attribute for part in own_facts_of(ShortFacts)] == ["bench"]
    assert code_of(ShortFacts) == "SHORT"


def test_rows_of_any_kind_are_read_with_every_state() -> None:
    parts = {part.attribute: part for part in facts_of(closed_facts(WalkFacts))}
    assert list(parts["state"].kind) == list(closed(WalkState))
    assert parts["before"].is_optional
    assert closed_facts(LongFacts) is not LongFacts
    assert issubclass(closed_facts(WalkFacts), WalkFacts)


def test_what_says_not_which_kind_it_is_is_named() -> None:
    with pytest.raises(DeclarationError, match=r"LongFacts \(.*test_kinds\)\.kind does not say"):
        code_of(LongFacts)


def test_what_extends_nothing_is_named() -> None:
    with pytest.raises(DeclarationError, match=r"WalkFacts \(.*test_kinds\) extends no facts"):
        own_facts_of(WalkFacts)


def test_an_open_enum_that_nobody_extends_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinds, "kinds_declared", lambda: iter(()))
    with pytest.raises(DeclarationError, match=r"no kind says what WalkState \(.*\) may be"):
        closed.__wrapped__(WalkState)


def test_a_value_that_two_kinds_word_differently_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    class OtherState(WalkState):
        DONE = "DONE", "走完了", "over"

    @dataclass(frozen=True, slots=True, kw_only=True)
    class OtherFacts(WalkFacts):
        state: OtherState

    monkeypatch.setattr(kinds, "kinds_declared", lambda: iter((ShortFacts, OtherFacts)))
    with pytest.raises(DeclarationError, match=r"DONE is worded otherwise by .*OtherState \("):
        closed.__wrapped__(WalkState)
