"""Kinds of cases: their states in order, none skipped; each says its way in its room's `way.py`."""

from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from domain.cases.facts import CaseFacts
from domain.cases.kinds import CaseKind, CaseState
from domain.declared.kinds import closed, kinds_declared
from domain.rectification.states import RectificationState as R
from domain.rectification.steps import RECTIFICATION
from domain.supervision.states import SupervisionState as S
from domain.supervision.steps import SUPERVISION
from domain.workflow import Workflow

WAYS: tuple[Any, ...] = tuple(
    import_module(f"tests.domain.{file.parent.name}.way")
    for file in sorted(Path(__file__).parents[1].glob("*/way.py"))
)


def _moves(rule: Workflow[Any, None]) -> set[Any]:
    return {
        (source, step.target)
        for step in rule.steps.values()
        for source in step.sources
        if step.target is not None
    }


@pytest.mark.clause("FS/3.4g", "OP/61c", "OP/121a", "WR/28b")
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.WORKFLOW.kind)
def test_a_case_goes_its_way_and_no_other(way: Any) -> None:
    assert way.WORKFLOW.first is way.PATH[0]
    assert _moves(way.WORKFLOW) == set(pairwise(way.PATH)) | way.DETOURS


def test_a_closed_case_stays_closed_unless_its_check_takes_it_up_again() -> None:
    assert [one.name for one in SUPERVISION.steps_from(S.CLOSED)] == ["reopen"]
    assert [one.name for one in RECTIFICATION.steps_from(R.CLOSED)] == ["reopen"]
    assert (SUPERVISION.steps_from(S.WITHDRAWN), RECTIFICATION.steps_from(R.WITHDRAWN)) == ((), ())


def test_every_state_of_a_kind_is_one_of_cases() -> None:
    used = {state for way in WAYS for state in way.WORKFLOW.reachable()}
    assert used == set(closed(CaseState))
    assert all(isinstance(state, CaseState) for state in used)


def test_a_kind_is_named_in_both_languages() -> None:
    kinds = [one for one in kinds_declared() if issubclass(one, CaseFacts)]
    assert len(kinds) == len(list(closed(CaseKind))) == len(WAYS)
    for kind in closed(CaseKind):
        assert any("一" <= letter <= "鿿" for letter in kind.zh)
        assert kind.en.isascii()
