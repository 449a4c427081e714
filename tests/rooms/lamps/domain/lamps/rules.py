"""Rules of broken street lamps: their steps, what they close with, for when they are planned."""

from datetime import date, datetime

from domain.instants import local_date
from domain.lamps.facts import LampFacts
from domain.lamps.states import LampState
from domain.people.permissions import Permission
from domain.problems import Named, Problem, ProblemCode, problem
from domain.workflow import Step, Workflow, workflow

_S, _P = LampState, Permission
_OPEN = frozenset(set(_S) - {_S.CLOSED, _S.DISMISSED})
_UNPLANNED = frozenset({_S.REPORTED, _S.INSPECTED})


def why_closing_is_refused(lamp: LampFacts) -> tuple[Problem, ...]:
    """A dangerous lamp is closed only when somebody has said what was found there."""
    if not lamp.is_dangerous or lamp.finding is not None:
        return ()
    return (problem(ProblemCode.PART_MISSING, part=Named("查看情况", "finding")),)


def why_plan_is_refused(due_on: date, *, now: datetime) -> tuple[Problem, ...]:
    """No repair is planned for a day that is over; today will do."""
    if due_on >= local_date(now):
        return ()
    why = Named("计划日期已过", "the day is over")
    return (problem(ProblemCode.VALUE_INVALID, path=("dueOn",), why=why),)


def _step(
    name: str, act: str, by: Permission, sources: frozenset[LampState], target: LampState | None
) -> Step[LampState, LampFacts]:
    gates = (why_closing_is_refused,) if target is _S.CLOSED else ()
    return Step(name, sources, target, gates, "OP/82a", act=act, by=by)


_REPAIRED, _PLANNED = frozenset({_S.REPAIRED}), frozenset({_S.PLANNED})

LAMP_WORKFLOW: Workflow[LampState, LampFacts] = workflow(
    "street_lamp",
    first=_S.REPORTED,
    steps=(
        _step(
            "inspect", "inspect_lamp", _P.SENTIMENT_ASSESS, frozenset({_S.REPORTED}), _S.INSPECTED
        ),
        _step("plan", "plan_lamp_repair", _P.SENTIMENT_CLASSIFY, _UNPLANNED, _S.PLANNED),
        _step("repair", "repair_lamp", _P.SENTIMENT_HANDLE, _PLANNED, _S.REPAIRED),
        _step("reject", "reject_lamp_repair", _P.SENTIMENT_ASSESS, _REPAIRED, _S.PLANNED),
        _step("reassign", "reassign_lamp", _P.SENTIMENT_CLASSIFY, _OPEN, None),
        _step("close", "close_lamp", _P.SENTIMENT_CLOSE, _REPAIRED, _S.CLOSED),
        _step("dismiss", "dismiss_lamp", _P.SENTIMENT_CLOSE, _UNPLANNED, _S.DISMISSED),
    ),
)
"""REPORTED → INSPECTED → PLANNED → REPAIRED → CLOSED; what is no fault is DISMISSED."""
