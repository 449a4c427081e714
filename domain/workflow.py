"""Workflows: states and steps declared once for each kind, judged by one piece of code."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, TypeVar

from domain.declared.worded import Worded
from domain.gate import Facts, Gate, what_is_missing
from domain.permissions import Permission
from domain.problems import Named, Problem, ProblemCode, problem

State = TypeVar("State", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Step(Generic[State, Facts]):
    """A named step: from which states, to which, through which gates, by which clause.

    Without a `target` the thing stays where it is. `by` is the permission for it, without which
    nobody is offered the step, and `act` the act that takes it, as Python names it: by its own
    name unless another is told. Gates that are
    `untold` are asked by the act alone, and last: what they look at is told to nobody beforehand,
    nor to whom another gate refuses.
    """

    name: str
    sources: Set[State]
    target: State | None
    gates: tuple[Gate[Facts], ...] = ()
    clause: str | None = None
    act: str = ""
    by: Permission | None = None
    untold: tuple[Gate[Facts], ...] = ()


@dataclass(frozen=True, slots=True)
class Workflow(Generic[State, Facts]):
    """The steps of one kind of thing, by name; `names` are its states in words."""

    kind: str
    first: State
    steps: Mapping[str, Step[State, Facts]]
    names: Mapping[State, Named]

    def why_refused(self, name: str, *, state: State, facts: Facts) -> tuple[Problem, ...]:
        """Everything that refuses a step: the wrong state and every closed gate together.

        What is untold is told where nothing else refuses: by a step that cannot be taken anyway
        it could be asked for again and again, and nothing would follow from it.
        """
        told = self.what_is_told(name, state=state, facts=facts)
        return told or what_is_missing(self.steps[name].untold, facts)

    def what_is_told(self, name: str, *, state: State, facts: Facts) -> tuple[Problem, ...]:
        """The same as far as anybody is told of it before he takes the step."""
        step = self.steps[name]
        missing = what_is_missing(step.gates, facts)
        if state in step.sources:
            return missing
        order = problem(ProblemCode.STATE_ORDER, clause=step.clause, state=self.names[state])
        return (order, *missing)

    def target_of(self, name: str) -> State:
        """Where a step leads. Raises LookupError for one that leads nowhere else."""
        target = self.steps[name].target
        if target is None:
            raise LookupError(f"{self.kind} stays where it is by {name}")
        return target

    @property
    def offered(self) -> tuple[Step[State, Facts], ...]:
        """The steps that somebody may take, as declared."""
        return tuple(step for step in self.steps.values() if step.by is not None)

    def steps_from(self, state: State) -> tuple[Step[State, Facts], ...]:
        """The steps that leave a state, as declared; their gates may still be closed."""
        return tuple(step for step in self.steps.values() if state in step.sources)

    def reachable(self) -> frozenset[State]:
        """Every state that steps can lead to, the first included."""
        found = {self.first}
        grown = True
        while grown:
            reached = {one.target for one in self.steps.values() if found & one.sources}
            targets = {one for one in reached if one is not None}
            grown = not targets <= found
            found |= targets
        return frozenset(found)


def workflow(
    kind: str,
    *,
    first: State,
    steps: Sequence[Step[State, Facts]],
    names: Mapping[State, Named] | None = None,
    clause: str | None = None,
) -> Workflow[State, Facts]:
    """A workflow from its steps and the names of its states, by default their own words.

    `clause` is of the steps that name none.
    Raises ValueError when a step comes twice or begins where none leads, or a state has no name.
    """
    words = names or {one: one.named for one in type(first) if isinstance(one, Worded)}
    named = {one.name: _whole(one, clause) for one in steps}
    declared = Workflow(kind, first, named, words)
    for fault in _faults(declared, steps):
        raise ValueError(f"{kind}: {fault}")
    return declared


def _whole(step: Step[State, Facts], clause: str | None) -> Step[State, Facts]:
    act = step.act or ("" if step.by is None else step.name)
    return replace(step, clause=step.clause or clause, act=act)


def _faults(declared: Workflow[State, Facts], steps: Sequence[Step[State, Facts]]) -> Iterator[str]:
    if len(declared.steps) != len(steps):
        yield "a step is declared twice"
    if nameless := set(type(declared.first)) - set(declared.names):
        yield f"without a name: {', '.join(sorted(state.value for state in nameless))}"
    reachable = declared.reachable()
    for step in steps:
        if not step.sources:
            yield f"{step.name} begins nowhere"
        if not step.sources <= reachable:
            yield f"{step.name} begins where no step leads"
