"""Rules of broken street lamps: their steps, and what they close with."""

from domain.gate import refuses_with
from domain.lamps.facts import LampFacts
from domain.lamps.permissions import LampPermission
from domain.lamps.problems import LampCode
from domain.lamps.states import LampState
from domain.problems import Problem, problem
from domain.workflow import Step, Workflow, workflow

_S, _P = LampState, LampPermission
_OPEN = set(_S) - {_S.CLOSED, _S.DISMISSED}
_UNPLANNED = {_S.REPORTED, _S.INSPECTED}


@refuses_with(LampCode.LAMP_UNSEEN)
def why_closing_is_refused(lamp: LampFacts) -> tuple[Problem, ...]:
    """A dangerous lamp is closed only when somebody has said what was found there."""
    if not lamp.is_dangerous or lamp.finding is not None:
        return ()
    return (problem(LampCode.LAMP_UNSEEN),)


LAMP_WORKFLOW: Workflow[LampState, LampFacts] = workflow(
    "street_lamp",
    first=_S.REPORTED,
    clause="OP/82a",
    steps=(
        Step("inspect_lamp", {_S.REPORTED}, _S.INSPECTED, by=_P.LAMP_INSPECT),
        Step("plan_lamp_repair", _UNPLANNED, _S.PLANNED, by=_P.LAMP_ASSIGN),
        Step("repair_lamp", {_S.PLANNED}, _S.REPAIRED, by=_P.LAMP_REPAIR),
        Step("reject_lamp_repair", {_S.REPAIRED}, _S.PLANNED, by=_P.LAMP_INSPECT),
        Step("edit_lamp", _OPEN, None, by=_P.LAMP_ASSIGN),
        Step("reassign_lamp", _OPEN, None, by=_P.LAMP_ASSIGN),
        Step("close_lamp", {_S.REPAIRED}, _S.CLOSED, (why_closing_is_refused,), by=_P.LAMP_CLOSE),
        Step("dismiss_lamp", _UNPLANNED, _S.DISMISSED, by=_P.LAMP_CLOSE),
    ),
)
"""REPORTED → INSPECTED → PLANNED → REPAIRED → CLOSED; what is no fault is DISMISSED."""
