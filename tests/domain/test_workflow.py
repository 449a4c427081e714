"""Workflows and gates: everything that refuses a step is told at once."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import pytest

import domain
from domain.gate import what_is_missing
from domain.problems import Named, Problem, ProblemCode, problem
from domain.workflow import Step, Workflow, workflow


class Draft(StrEnum):
    DRAFT = "DRAFT"
    FILED = "FILED"
    DONE = "DONE"
    RETURNED = "RETURNED"


@dataclass(frozen=True, slots=True)
class Papers:
    has_plan: bool = True
    has_budget: bool = True


NO_PLAN = problem(ProblemCode.VALUE_REQUIRED, path=("plan",), clause="WS/32b")
NO_BUDGET = problem(ProblemCode.VALUE_REQUIRED, path=("budget",))


def has_plan(papers: Papers) -> tuple[Problem, ...]:
    return () if papers.has_plan else (NO_PLAN,)


def plan_and_budget(papers: Papers) -> tuple[Problem, ...]:
    found = () if papers.has_plan else (NO_PLAN,)
    return found if papers.has_budget else (*found, NO_BUDGET)


D = Draft
PAPERS = Papers()
NOTHING = Papers(has_plan=False, has_budget=False)
NAMES: Mapping[Draft, Named] = {
    D.DRAFT: Named("草稿", "draft"),
    D.FILED: Named("已报送", "filed"),
    D.RETURNED: Named("已退回", "returned"),
    D.DONE: Named("已办结", "done"),
}
FILING = workflow(
    "filing",
    first=D.DRAFT,
    steps=(
        Step(
            "file",
            frozenset({D.DRAFT, D.RETURNED}),
            D.FILED,
            (has_plan, plan_and_budget),
            "WS/32b",
        ),
        Step("return", frozenset({D.FILED}), D.RETURNED),
        Step("finish", frozenset({D.FILED}), D.DONE),
    ),
    names=NAMES,
)


def test_an_open_step_is_not_refused_and_leads_on() -> None:
    assert FILING.why_refused("file", state=D.DRAFT, facts=PAPERS) == ()
    assert FILING.target_of("file") is D.FILED


def test_the_wrong_state_and_every_closed_gate_refuse_together() -> None:
    order, plan, budget = FILING.why_refused("file", state=D.DONE, facts=NOTHING)
    assert order.code is ProblemCode.STATE_ORDER
    assert order.clause == "WS/32b"
    assert (plan, budget) == (NO_PLAN, NO_BUDGET)


def test_a_state_is_told_by_its_name_in_each_language() -> None:
    (order,) = FILING.why_refused("return", state=D.DONE, facts=PAPERS)
    assert "“已办结”" in order.message_zh
    assert "done" in order.message_en


def test_a_state_without_a_name_is_refused_when_it_is_declared() -> None:
    lacking: dict[Draft, Named] = dict(NAMES)
    del lacking[D.DRAFT]
    with pytest.raises(ValueError, match="without a name: DRAFT"):
        workflow("faulty", first=D.DRAFT, steps=tuple(FILING.steps.values()), names=lacking)


def test_steps_from_a_state_are_told_whatever_their_gates_say() -> None:
    assert [step.name for step in FILING.steps_from(D.RETURNED)] == ["file"]


def test_every_state_that_a_step_leads_to_is_reachable() -> None:
    assert FILING.reachable() == frozenset(D)


FINISH = FILING.steps["finish"]


@pytest.mark.parametrize(
    ("steps", "fault"),
    [
        pytest.param((FILING.steps["file"], FILING.steps["file"]), "twice", id="named-twice"),
        pytest.param((FINISH,), "no step leads", id="begins-where-no-step-leads"),
        pytest.param((replace(FINISH, sources=frozenset()),), "nowhere", id="begins-nowhere"),
    ],
)
def test_a_faulty_declaration_is_refused_when_it_is_read(
    steps: tuple[Step[Draft, Papers], ...], fault: str
) -> None:
    with pytest.raises(ValueError, match=fault):
        workflow("faulty", first=D.DRAFT, steps=steps, names=NAMES)


def test_two_gates_that_miss_the_same_tell_it_once() -> None:
    assert what_is_missing((plan_and_budget, plan_and_budget), NOTHING) == (NO_PLAN, NO_BUDGET)
    assert what_is_missing((), NOTHING) == ()


def declared() -> Iterator[Workflow[Any, Any]]:
    for module in pkgutil.walk_packages(domain.__path__, "domain."):
        for found in vars(importlib.import_module(module.name)).values():
            if isinstance(found, Workflow):
                yield found


def test_every_declared_workflow_begins_where_a_step_leaves() -> None:
    workflows = list(declared())
    assert workflows
    for one in workflows:
        # What only stands on record has no steps.
        assert one.steps_from(one.first) or not one.steps, one.kind
