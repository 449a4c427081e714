"""An instruction is assigned to units: each gets a supervision item of its own (WS/22a, WR/54a)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.cases.open_cases import open_cases
from actions.dated import ORDER_REFUSES, dates_of, happened_at, told_late, why_order_is_refused
from actions.instructions.instruction import THING
from domain.declared.entries import ActedAt
from domain.declared.marks import Count, Form, Label, NotBefore, Ref, Shows
from domain.instructions.events import InstructionEvents
from domain.instructions.instruction import MOST_UNITS, InstructionFacts
from domain.outcomes import Refused
from domain.problems import Named, ProblemCode, problem
from domain.supervision.events import SupervisionEvents
from domain.supervision.facts import SupervisionFacts
from domain.supervision.states import SupervisionState
from store.database import Transaction
from store.supervision.rows import SUPERVISION_ITEMS


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignInstruction:
    """Assign an instruction."""

    FORM: ClassVar = Form("分办批示", "Assign to units")

    instruction_id: Annotated[
        UUID, Ref("Instruction", is_looked_up=False), "Id of the instruction."
    ]
    unit_ids: Annotated[
        tuple[UUID, ...],
        Ref("Unit"),
        Count(1, MOST_UNITS),
        Label("承办单位", "Units"),
        "The units that carry it out.",
    ]
    due_on: Annotated[date, NotBefore(), Label("期限", "Due"), "The last day for their replies."]
    acted_at: ActedAt = None


@dataclass(frozen=True, slots=True)
class InstructionAssigned:
    """It is assigned."""

    instruction_id: Annotated[UUID, Shows("Instruction"), "The instruction, with its items."]


@acting(
    holds=THING.at("assign", AssignInstruction),
    refuses=ORDER_REFUSES | {ProblemCode.VALUE_INVALID},
    may_rehearse=True,
)
async def assign_instruction(
    act: Act, transaction: Transaction, asked: AssignInstruction, instruction: InstructionFacts
) -> InstructionAssigned | Refused:
    """Assign an instruction to units, each with an item of its own; to further ones later.

    Clauses: WS/22a, WR/54a.
    """
    problems = why_order_is_refused(asked, instruction)
    asked_already = await SUPERVISION_ITEMS.where(
        transaction,
        "instruction_id = $1 AND state <> 'WITHDRAWN' AND unit_id = ANY($2)",
        instruction.id,
        list(asked.unit_ids),
    )
    if asked_already:
        why = Named("该单位已分办", "it has an item of this instruction already")
        path = ("unitIds", str(asked.unit_ids.index(asked_already[0].unit_id)))
        told = problem(ProblemCode.VALUE_INVALID, path=path, clause="WS/22a", why=why)
        problems = (*problems, told)
    if problems:
        return Refused(problems)
    at = happened_at(asked, act)
    items = [
        SupervisionFacts(
            id=act.new_id(),
            state=SupervisionState.ASSIGNED,
            unit_id=unit_id,
            instruction_id=instruction.id,
            title=instruction.title,
            text=instruction.text,
            clause="WS/22a",
            source_stream=instruction.stream,
            source_key=str(act.new_id()),
            opened_at=at,
            stands_since=at,
            entered_at=act.now,
            due_on=asked.due_on,
        )
        for unit_id in dict.fromkeys(asked.unit_ids)
    ]
    await open_cases(act, transaction, SUPERVISION_ITEMS, items, tells=SupervisionEvents.OPENED)
    changed = await THING.move(transaction, instruction, step="assign", **dates_of(asked, act))
    told_of = told_late(asked) | {"dueOn": asked.due_on, "units": len(items)}
    await act.record(transaction, THING.told(changed, InstructionEvents.ASSIGNED, told_of))
    return InstructionAssigned(instruction.id)
