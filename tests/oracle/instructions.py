"""Leaders' instructions: who follows what goes on sees them; how many were answered."""

from decimal import Decimal
from typing import Any

from domain.instructions.permissions import InstructionPermission as P
from domain.instructions.states import InstructionState
from tests.oracle import cases, events, people
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, ListOf, WrongError
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row
from tests.oracle.steps import StepOf, steps
from tests.oracle.wire import key_in

MOST_ITEMS, MOST_UNANSWERED = 100, 200
EARLY, ANSWERED = ("ISSUED", "ASSIGNED"), ("REPLIED", "VERIFIED")


def sees(eyes: Eyes, _row: Row) -> bool:
    """All or none."""
    return eyes.may(P.INSTRUCTION_READ)


def _items(eyes: Eyes, row: Row) -> list[Thing]:
    found = [
        one
        for one in cases.every_case(eyes)
        if one["kind"] == "SUPERVISION"
        and one["instruction_id"] == row["id"]
        and cases.sees(eyes, one)
    ]
    found.sort(key=lambda one: (one["opened_at"], one["id"]))
    return things("SupervisionItem", found[:MOST_ITEMS])


def _states(_eyes: Eyes, row: Row, given: Any) -> bool:
    return row["state"] in given


INSTRUCTIONS = ListOf(
    of="Instruction",
    rows=lambda eyes: eyes.rows.all("instruction"),
    permission=P.INSTRUCTION_READ,
    sees=sees,
    key=lambda _eyes, row: (row["given_on"], row["id"]),
    tags="du",
    is_descending=True,
    filters={
        "leaderId": people.is_named_by("leader_id", "Person"),
        "states": _states,
        "isAnswered": lambda _eyes, row, given: (row["answered_at"] is not None) is given,
    },
    orders={"DUE_ON": ("d", lambda row: row["due_on"] or cases.NO_DAY)},
    groups={"STATE": people.of_code("state")},
)
_RUN, _CHECK = P.INSTRUCTION_RUN, P.INSTRUCTION_CHECK
STEPS = steps(
    (
        StepOf("assignInstruction", _RUN, EARLY, "WS/22a"),
        StepOf("replyInstruction", _RUN, EARLY, "WS/22a"),
        StepOf("takeBackInstruction", _RUN, ("REPLIED",), "WS/22a"),
        StepOf("verifyInstruction", _CHECK, ("REPLIED",), "WS/22a"),
        StepOf("closeInstruction", _CHECK, ("VERIFIED",), "WS/22a"),
        StepOf("reopenInstruction", _CHECK, (*ANSWERED, "CLOSED"), "WS/22a"),
        StepOf("extendInstruction", _RUN, EARLY, "WS/22a"),
        StepOf("editInstruction", _RUN, EARLY, "WS/22a"),
        StepOf("withdrawInstruction", _RUN, (*EARLY, *ANSWERED), "WS/22a"),
    ),
    lambda state: InstructionState(state).named,
)


def progress(eyes: Eyes, given: Given) -> Thing:
    """How many of a leader's were answered, withdrawn ones left out."""
    leader = eyes.rows.one("person", key_in(given["leaderId"], "Person"))
    if leader is None or not eyes.may(P.INSTRUCTION_READ):
        raise WrongError("NOT_FOUND")
    found = [
        one
        for one in eyes.rows.of("instruction", "leader_id", leader["id"])
        if one["state"] != "WITHDRAWN"
    ]
    waiting = [one for one in found if one["answered_at"] is None]
    waiting.sort(
        key=lambda one: (one["due_on"] is None, one["due_on"] or 0, one["given_on"], one["id"])
    )
    today, answered = people.today(eyes), len(found) - len(waiting)
    share = Decimal(answered) / len(found) if found else None
    return Thing(
        "InstructionProgress",
        {
            "leader": Thing("Person", leader),
            "issuedCount": len(found),
            "answeredCount": answered,
            "answeredShare": None if share is None else f"{share:.4f}",
            "lateCount": sum(
                one["due_on"] is not None and one["due_on"] < today for one in waiting
            ),
            "unanswered": things("Instruction", waiting[:MOST_UNANSWERED]),
        },
    )


ROOM = Room(
    kinds={
        "Instruction": Kind(
            table="instruction",
            sees=sees,
            fields={
                "leader": people.who("leader_id"),
                "items": _items,
                "allowedSteps": STEPS,
            },
            asked={"history": events.history("instruction")},
        ),
        "InstructionConnection": Kind(asked={"counts": INSTRUCTIONS.counts}),
    },
    lists={"instructions": INSTRUCTIONS},
    frames={"instructionProgress": progress},
)
