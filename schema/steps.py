"""What may be done now with a thing that moves, by whom asks, and why not what may not."""

from typing import Any

import strawberry

from domain.declared.parts import camel
from domain.people.viewer import may_with
from domain.problems import Problem as Reason
from domain.problems import ProblemCode, problem
from domain.workflow import Workflow
from schema.problems import Problem
from schema.worked import WorkedOut, Working
from store.reading.declare import Moves, Readable


@strawberry.type(description="A step of a thing, and whether you may take it now.")
class AllowedStep:
    """See the description."""

    mutation: str = strawberry.field(description="The mutation that takes it.")
    is_allowed: bool = strawberry.field(
        description="Whether it would be taken now, as far as it depends on you and on the thing."
    )
    problems: list[Problem] = strawberry.field(description="Why not; empty when it would.")


def steps_of(readable: Readable, moves: Moves) -> WorkedOut[Any]:
    """How `allowedSteps` is worked out of a thing that moves by a workflow."""

    def allowed(found: Any, working: Working) -> list[AllowedStep]:
        """What may be done with it now, and what you may not, with the reasons."""
        thing, gates = moves.held(found)
        return allowed_steps(moves.workflow, thing, gates, working)

    needs = dict.fromkeys(step.by for step in moves.workflow.offered if step.by is not None)
    return WorkedOut(
        readable,
        "allowed_steps",
        allowed,
        moves.facts,
        list[AllowedStep],
        str(allowed.__doc__) + ("" if moves.sees is None else " Empty for who may take none."),
        tuple(needs),
    )


def allowed_steps(
    workflow: Workflow[Any, Any], thing: Any, gates: Any, working: Working
) -> list[AllowedStep]:
    """Every step that somebody may take with the thing, in the order of the workflow.

    Judged as the acts judge it: by permission and unit, by state and by those gates that are told.
    """
    found = []
    for step in workflow.offered:
        if step.by is None or not may_with(working.viewer, step.by, thing):
            problems: tuple[Reason, ...] = (problem(ProblemCode.NOT_PERMITTED),)
        else:
            problems = workflow.what_is_told(step.name, state=thing.state, facts=gates)
        found.append(
            AllowedStep(
                mutation=camel(step.act),
                is_allowed=not problems,
                problems=[Problem.of(one, working.language) for one in problems],
            )
        )
    return found
