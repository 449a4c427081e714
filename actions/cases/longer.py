"""More time for a case: its last day is put off, never drawn nearer."""

from datetime import datetime
from typing import Any

from domain.gate import refuses_with
from domain.problems import Named, Problem, ProblemCode, problem


@refuses_with(ProblemCode.VALUE_INVALID)
def why_it_is_no_longer(asked: Any, case: Any, _now: datetime) -> tuple[Problem, ...]:
    """More time ends after what there was."""
    if case.due_on is None or asked.due_on > case.due_on:
        return ()
    why = Named("应晚于现在的期限", "it must be later than the last day there is")
    return (problem(ProblemCode.VALUE_INVALID, path=("dueOn",), why=why),)
