"""Workflows: states and steps declared once for each kind, judged by one piece of code."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from domain.problems import Problem, ProblemCode, problem

State = TypeVar("State", bound=StrEnum)
Facts = TypeVar("Facts")

Gate = Callable[[Facts], tuple[Problem, ...]]
"""What must exist before a step: answers everything that is missing, nothing when all is there."""


@dataclass(frozen=True, slots=True)
class Step(Generic[State, Facts]):
    """A named step: from which states, to which, through which gates, by which clause."""

    name: str
    sources: frozenset[State]
    target: State
    gates: tuple[Gate[Facts], ...] = ()
    clause: str | None = None


@dataclass(frozen=True, slots=True)
class Workflow(Generic[State, Facts]):
    """The steps of one kind of thing, by name."""

    kind: str
    first: State
    steps: Mapping[str, Step[State, Facts]]

    def why_refused(self, name: str, *, state: State, facts: Facts) -> tuple[Problem, ...]:
        """Everything that refuses a step: the wrong state and every closed gate together."""
        step = self.steps[name]
        problems: list[Problem] = []
        if state not in step.sources:
            problems.append(
                problem(ProblemCode.STATE_ORDER, clause=step.clause, state=state.value)
            )
        for gate in step.gates:
            problems.extend(gate(facts))
        return tuple(problems)

    def target_of(self, name: str) -> State:
        """Where a step leads."""
        return self.steps[name].target


def workflow(
    kind: str, *, first: State, steps: Sequence[Step[State, Facts]]
) -> Workflow[State, Facts]:
    """A workflow from its steps. Raises ValueError when a name comes twice."""
    names = [step.name for step in steps]
    if len(set(names)) != len(names):
        raise ValueError(f"{kind}: a step is declared twice")
    return Workflow(kind, first, {step.name: step for step in steps})
