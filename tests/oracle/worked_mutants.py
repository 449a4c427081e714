"""What Python works out, worked out wrongly in one way: steps, their gates, the rest."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from domain.clocks.calendar import Calendar
from domain.clocks.kinds import CLOCK_KINDS
from domain.people.permissions import PeoplePermission
from domain.workflow import Step, Workflow
from schema.shapes import worked_out
from schema.steps import steps_of
from schema.worked import WorkedOut, Working
from store.reading.compiling import Library
from store.reading.declare import Moves, Readable, Worked
from store.reading.sights import TRUE, Where

OTHERS, EVERYBODYS = PeoplePermission.TOKEN_READ, PeoplePermission.UNIT_READ
BARE = Calendar(version="none")


@dataclass(frozen=True, slots=True)
class WorkedMutant:
    """A field of a type, how it is worked out then, and of what declarations."""

    name: str
    of: str
    field: str
    library: Library
    how: WorkedOut[Any]


def worked_mutants(over: Library) -> Iterator[WorkedMutant]:
    """Each field with its facts, its asker, its language, its day, its steps put wrong."""
    for one in over.readables.values():
        for name, declared in one.fields.items():
            if isinstance(declared, Worked) and one.declares(name) == one.name:
                how = worked_out()[one.name][name]
                for what, library, broken in _of_field(over, one, name, declared, how):
                    yield WorkedMutant(
                        f"{one.name}.{name}: {what}", one.name, name, library, broken
                    )


Broken = tuple[str, Library, WorkedOut[Any]]


def _of_field(
    over: Library, one: Readable, name: str, declared: Worked, how: WorkedOut[Any]
) -> Iterator[Broken]:
    def read_as(**changed: Any) -> Library:
        fields = {**one.fields, name: replace(declared, **changed)}
        kept = {**over.readables, one.name: replace(one, fields=fields)}
        return Library(tuple(kept.values()), over.roots)

    if declared.sees is not None:
        yield "worked out for everybody", read_as(sees=Where(TRUE)), how
    first = f"(SELECT {declared.sql.format(t='first')} FROM {one.source} first ORDER BY id LIMIT 1)"
    yield "of another's facts", read_as(sql=first.replace("{", "{{").replace("}", "}}")), how
    yield "in one language", over, _working(how, lambda working: replace(working, language="zh"))
    if declared.with_calendar and any(kind.counts_days for kind in CLOCK_KINDS.values()):
        yield "without holidays", over, _working(how, lambda one: replace(one, calendar=BARE))
    if isinstance(declared, Moves):
        is_told_to_all = declared.sees is None
        for what, workflow in _of_workflow(declared.workflow, is_told_to_all=is_told_to_all):
            yield what, over, steps_of(one, replace(declared, workflow=workflow))


def _working(how: WorkedOut[Any], change: Any) -> WorkedOut[Any]:
    def work_out(facts: Any, working: Working) -> Any:
        return how.work_out(facts, change(working))

    return replace(how, work_out=work_out)


Way = Workflow[Any, Any]


def _of_workflow(workflow: Way, *, is_told_to_all: bool) -> Iterator[tuple[str, Way]]:
    """Each step left out, open to everybody, from anywhere, without a gate, by another act."""
    for step in workflow.offered:
        others = {key: one for key, one in workflow.steps.items() if key != step.name}
        yield f"{step.name} is left out", replace(workflow, steps=others)
        changed = list(_of_step(step, frozenset(workflow.names)))
        if is_told_to_all:
            changed.append(("by everybody", replace(step, by=EVERYBODYS)))
        for what, broken in changed:
            steps = {
                key: broken if key == step.name else one for key, one in workflow.steps.items()
            }
            yield f"{step.name} {what}", replace(workflow, steps=steps)


def _of_step(step: Step[Any, Any], states: frozenset[Any]) -> Iterator[tuple[str, Step[Any, Any]]]:
    yield "by others", replace(step, by=OTHERS)
    yield "by another act", replace(step, act=f"{step.act}_too")
    if step.sources != states:
        yield "from any state", replace(step, sources=states)
        yield (
            "without a clause" if step.clause else "by a clause",
            replace(step, clause=None if step.clause else "OP/15"),
        )
    for source in sorted(step.sources):
        yield f"never from {source}", replace(step, sources=step.sources - {source})
    for place in range(len(step.gates)):
        gates = (*step.gates[:place], *step.gates[place + 1 :])
        yield f"without gate {place}", replace(step, gates=gates)
