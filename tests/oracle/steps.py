"""Which steps may be taken with a thing now, by a table of them written once more."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from domain.permissions import Permission
from domain.problems import Named, Problem, ProblemCode, problem
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.rows import Row
from tests.oracle.taking_back import problem_thing


@dataclass(frozen=True, slots=True)
class StepOf:
    """A mutation, who may, from which states, on what clause, and what else speaks against it."""

    mutation: str
    by: Permission
    states: Collection[str]
    clause: str | None
    against: Callable[[Eyes, Row], list[Problem]] = lambda _eyes, _row: []


def steps(
    table: Sequence[StepOf], named: Callable[[str], Named]
) -> Callable[[Eyes, Row], list[Thing]]:
    """Each of them, with what speaks against it, for a row with its unit and person."""

    def told(eyes: Eyes, row: Row) -> list[Thing]:
        found = []
        for one in table:
            reaches = eyes.reaches(one.by, unit=row.get("unit_id"), person=row.get("person_id"))
            if not reaches:
                against = [problem(ProblemCode.NOT_PERMITTED)]
            else:
                state = named(row["state"])
                is_open = row["state"] in one.states
                order = problem(ProblemCode.STATE_ORDER, clause=one.clause, state=state)
                against = [*([] if is_open else [order]), *one.against(eyes, row)]
            shown = {
                "mutation": one.mutation,
                "isAllowed": not against,
                "problems": [problem_thing(eyes, one) for one in against],
            }
            found.append(Thing("AllowedStep", shown))
        return found

    return told
