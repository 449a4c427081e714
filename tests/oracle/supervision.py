"""Supervision items, the clocks behind them, and what may be done with them now."""

from typing import Any

from domain.instructions.permissions import InstructionPermission
from domain.supervision.permissions import SupervisionPermission as P
from domain.supervision.states import SupervisionState
from tests.oracle import cases, clocks, people
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.rows import Row
from tests.oracle.steps import StepOf, steps
from tests.oracle.wire import key_in

CODE = "SUPERVISION"


def clock(eyes: Eyes, row: Row) -> Thing | None:
    """For whoever sees the clock."""
    found = eyes.rows.one("deadline", row["clock_id"])
    return Thing("Deadline", found) if found and clocks.sees(eyes, found) else None


def instruction(eyes: Eyes, row: Row) -> Thing | None:
    """For whoever sees instructions."""
    found = eyes.rows.one("instruction", row["instruction_id"])
    return Thing("Instruction", found) if found and eyes.may(INSTRUCTION_READ) else None


def is_of_clock(_eyes: Eyes, row: Row, given: str) -> bool:
    """With the clock of this id behind it."""
    return row["clock_id"] is not None and row["clock_id"] == key_in(given, "Deadline")


def _states(_eyes: Eyes, row: Row, given: Any) -> bool:
    return row["state"] in given


ITEMS = cases.list_of(
    CODE,
    {
        "clockId": is_of_clock,
        "instructionId": people.is_named_by("instruction_id", "Instruction"),
        "states": _states,
    },
)
INSTRUCTION_READ = InstructionPermission.INSTRUCTION_READ

_GIVES, _WORKS, _CHECKS = P.SUPERVISION_ISSUE, P.SUPERVISION_WORK, P.SUPERVISION_CHECK
_EARLY, _ANSWERED = ("ISSUED", "ASSIGNED"), ("REPLIED", "VERIFIED")
ITEM_STEPS = steps(
    (
        StepOf("assignSupervision", _GIVES, _EARLY, None),
        StepOf("returnSupervision", _WORKS, ("ASSIGNED",), None),
        StepOf("replySupervision", _WORKS, ("ASSIGNED",), None),
        StepOf("takeBackSupervision", _WORKS, ("REPLIED",), None),
        StepOf("verifySupervision", _CHECKS, ("REPLIED",), None),
        StepOf("closeSupervision", _CHECKS, ("VERIFIED",), None),
        StepOf("reopenSupervision", _CHECKS, (*_ANSWERED, "CLOSED"), None),
        StepOf("suspendSupervision", _CHECKS, _EARLY, None),
        StepOf("resumeSupervision", _CHECKS, ("SUSPENDED",), None),
        StepOf("editSupervision", _GIVES, (*_EARLY, "SUSPENDED"), None),
        StepOf("extendSupervision", _GIVES, (*_EARLY, "SUSPENDED", *_ANSWERED), None),
        StepOf("withdrawSupervision", _GIVES, (*_EARLY, "SUSPENDED", *_ANSWERED), None),
    ),
    lambda state: SupervisionState(state).named,
)

ROOM = cases.room(
    CODE,
    "supervisionItems",
    ITEMS,
    {"clock": clock, "instruction": instruction, "allowedSteps": ITEM_STEPS},
)
