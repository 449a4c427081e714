"""A leader's instruction on its way: recorded, answered, checked, closed (WS/22a)."""

from datetime import date
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.cases.longer import why_it_is_no_longer
from actions.cases.withdraw_cases import withdraw_cases
from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from actions.supervision.item import ITEM
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import ABSENT, Absent, Label, NotAfter, NotBefore, Ref
from domain.gate import refuses_with
from domain.instants import local_date
from domain.instructions.events import InstructionEvents
from domain.instructions.instruction import (
    INSTRUCTION,
    Answer,
    Finding,
    InstructionFacts,
    Title,
    Wording,
    WrittenOn,
)
from domain.instructions.permissions import InstructionPermission as P
from domain.people.roles import LEADERS
from domain.problems import Named, Problem, ProblemCode, problem
from domain.supervision.events import SupervisionEvents
from store.database import Transaction
from store.instructions.rows import INSTRUCTIONS, instruction_gates
from store.people.rows import POSTS

THING: Moving[InstructionFacts] = Moving(
    name="Instruction",
    called="instruction",
    rows=INSTRUCTIONS,
    workflow=INSTRUCTION,
    sees=P.INSTRUCTION_READ,
    clause="WS/22a",
    gates=instruction_gates,
)

DueOn = Annotated[date, NotBefore(), Label("反馈期限", "Due"), "The last day for an answer."]


@refuses_with(ProblemCode.VALUE_INVALID)
async def why_he_gives_none(
    transaction: Transaction, instruction: InstructionFacts
) -> tuple[Problem, ...]:
    """Instructions are given by who leads the district government on that day (WS/22a)."""
    posts = await POSTS.where(transaction, "person_id = $1", instruction.leader_id)
    if any(one.role in LEADERS and one.holds_on(instruction.given_on) for one in posts):
        return ()
    why = Named("当日不是区政府领导", "no leader of the district government on that day")
    return (problem(ProblemCode.VALUE_INVALID, path=("leaderId",), clause="WS/22a", why=why),)


def _given_on(asked: "RecordInstruction", act: Act) -> date:
    return asked.given_on or local_date(act.now)


class RecordInstruction(
    Making,
    of=THING,
    by=P.INSTRUCTION_RUN,
    tells=InstructionEvents.RECORDED,
    form=("登记批示", "Record an instruction"),
    stamps=("stands_since", "entered_at"),
    derives={"given_on": _given_on},
    checked=why_he_gives_none,
):
    """Record what a leader of the district wants done.

    Clause: WS/22a.
    """

    leader_id: Annotated[UUID, Ref("Person"), Label("批示领导", "Leader"), "Whose it is."]
    title: Title
    text: Wording
    written_on: WrittenOn | None = None
    given_on: Annotated[
        date | None,
        NotAfter(),
        Label("批示日期", "Given on"),
        "On which day, for what is entered late; today by default.",
    ] = None
    due_on: DueOn | None = None


class OfInstruction(Stepping, of=THING):
    """What is done with an instruction."""

    instruction_id: Annotated[
        UUID, Ref("Instruction", is_looked_up=False), "Id of the instruction."
    ]


class ReplyInstruction(
    OfInstruction,
    tells=InstructionEvents.REPLIED,
    form=("反馈领导", "Answer the leader"),
    stamps="answered_at",
):
    """Tell the leader how it was carried out, once every unit that was asked has replied.

    Clause: WS/22a.
    """

    answer: Answer
    acted_at: ActedAt = None


class TakeBackInstruction(
    OfInstruction,
    tells=InstructionEvents.TAKEN_BACK,
    form=("撤回反馈", "Take back"),
    puts=("reason",),
    clears="answered_at",
):
    """Take an answer back before it is checked, and go on with the instruction."""

    reason: Reason
    acted_at: ActedAt = None


class VerifyInstruction(
    OfInstruction, tells=InstructionEvents.VERIFIED, form=("核查通过", "It is right")
):
    """Find that an answer holds."""

    opinion: Finding | None = None
    acted_at: ActedAt = None


class CloseInstruction(OfInstruction, tells=InstructionEvents.CLOSED, form=("批示办结", "Close")):
    """Close an instruction that is carried out: none of what was assigned is open any more.

    Clause: WS/22a.
    """

    acted_at: ActedAt = None


class ReopenInstruction(
    OfInstruction,
    tells=InstructionEvents.REOPENED,
    form=("退回重办", "Send back"),
    puts=("reason",),
    clears="answered_at",
):
    """Send an instruction back, or take it up again after it was closed, and say why."""

    reason: Reason
    due_on: DueOn | None = None
    acted_at: ActedAt = None


class ExtendInstruction(
    OfInstruction,
    tells=InstructionEvents.EXTENDED,
    form=("延长反馈期限", "Give more time"),
    puts=("due_on", "reason"),
    weighed=why_it_is_no_longer,
):
    """Put the last day for the answer off, and say why."""

    due_on: DueOn
    reason: Reason


class EditInstruction(
    OfInstruction, tells=InstructionEvents.EDITED, form=("更正批示", "Correct the instruction")
):
    """Correct what is written of an instruction; what is left out stays."""

    title: Title | None = None
    text: Wording | None = None
    written_on: WrittenOn | Absent | None = ABSENT


async def _withdraw_items(
    act: Act, transaction: Transaction, instruction: InstructionFacts
) -> None:
    await withdraw_cases(
        act,
        transaction,
        ITEM,
        source_stream=instruction.stream,
        tells=SupervisionEvents.WITHDRAWN,
        reason=instruction.reason or "",
    )


class WithdrawInstruction(
    OfInstruction,
    tells=InstructionEvents.WITHDRAWN,
    form=("撤回批示", "Withdraw"),
    grave="final",
    puts=("reason",),
    then=_withdraw_items,
):
    """Withdraw an instruction, with what was assigned of it and is still open, and say why."""

    reason: Reason
    acted_at: ActedAt = None
