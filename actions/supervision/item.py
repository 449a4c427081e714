"""A supervision item on its way: the unit carries it out, the Supervision Office checks."""

from datetime import date
from typing import Annotated
from uuid import UUID

from actions.cases.longer import why_it_is_no_longer
from actions.moving import Moving
from actions.stepping import Stepping
from domain.cases.permissions import CasePermission
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import Label, NotBefore, Ref, Text, line
from domain.gate import refuses_with
from domain.problems import Named, Problem, ProblemCode, problem
from domain.supervision.events import SupervisionEvents
from domain.supervision.facts import Finding, Reply, SupervisionFacts
from domain.supervision.states import SupervisionState as S
from domain.supervision.steps import SUPERVISION
from store.database import Transaction
from store.supervision.rows import SUPERVISION_ITEMS

ITEM: Moving[SupervisionFacts] = Moving(
    name="SupervisionItem",
    called="supervision_item",
    rows=SUPERVISION_ITEMS,
    workflow=SUPERVISION,
    sees=CasePermission.CASE_READ,
)

Title = Annotated[str, line(200), Label("督查事项", "Matter"), "What it is about, in a line."]
Content = Annotated[
    str, Text(5_000), Label("要求", "In full"), "What is to be done, whole; never with a name."
]
DueOn = Annotated[date, NotBefore(), Label("期限", "Due"), "The last day for a reply."]


@refuses_with(ProblemCode.VALUE_INVALID)
async def why_unit_is_asked_twice(
    transaction: Transaction, item: SupervisionFacts
) -> tuple[Problem, ...]:
    """An instruction asks a unit once; its items are held, so that two do not go there at once."""
    if item.instruction_id is None:
        return ()
    others = await SUPERVISION_ITEMS.where(
        transaction, "instruction_id = $1 ORDER BY id FOR UPDATE", item.instruction_id
    )
    if not any(
        one.unit_id == item.unit_id and one.id != item.id and one.state is not S.WITHDRAWN
        for one in others
    ):
        return ()
    why = Named("该单位已分办", "it has an item of this instruction already")
    return (problem(ProblemCode.VALUE_INVALID, path=("unitId",), clause="WS/22a", why=why),)


class OfItem(Stepping, of=ITEM):
    """What is done with a supervision item."""

    supervision_item_id: Annotated[
        UUID, Ref("SupervisionItem", is_looked_up=False), "Id of the supervision item."
    ]


class AssignSupervision(
    OfItem,
    tells=SupervisionEvents.ASSIGNED,
    done="SupervisionAssigned",
    form=("分办", "Assign"),
    puts=("due_on",),
    checked=why_unit_is_asked_twice,
):
    """Assign an item to the unit that carries it out, until when; to another one, too.

    Clause: WR/54a.
    """

    unit_id: Annotated[
        UUID | None, Ref("Unit"), Label("承办单位", "Unit"), "Another unit; it stays by default."
    ] = None
    due_on: DueOn
    acted_at: ActedAt = None


class ReturnSupervision(
    OfItem,
    tells=SupervisionEvents.RETURNED,
    done="SupervisionReturned",
    form=("退回分办单位", "Hand back"),
    puts=("reason",),
):
    """Hand an item back to be assigned to whose it is, and say why; its last day stays."""

    reason: Reason
    acted_at: ActedAt = None


class ReplySupervision(
    OfItem,
    tells=SupervisionEvents.REPLIED,
    done="SupervisionReplied",
    form=("反馈落实情况", "Reply"),
    stamps="replied_at",
):
    """Tell how an item was carried out.

    Clause: WS/22a.
    """

    reply: Reply
    acted_at: ActedAt = None


class TakeBackSupervision(
    OfItem,
    tells=SupervisionEvents.TAKEN_BACK,
    done="SupervisionTakenBack",
    form=("撤回反馈", "Take back"),
    puts=("reason",),
    clears="replied_at",
):
    """Take a reply back before it is checked, and go on with the item."""

    reason: Reason
    acted_at: ActedAt = None


class VerifySupervision(
    OfItem,
    tells=SupervisionEvents.VERIFIED,
    done="SupervisionVerified",
    form=("核查通过", "It is right"),
):
    """Find that a reply holds."""

    opinion: Finding | None = None
    acted_at: ActedAt = None


class ReopenSupervision(
    OfItem,
    tells=SupervisionEvents.REOPENED,
    done="SupervisionReopened",
    form=("退回重办", "Send back"),
    puts=("reason", "due_on"),
    clears=("replied_at", "closed_at"),
):
    """Send an item back, or take it up again after it was closed; say why, and until when."""

    reason: Reason
    due_on: DueOn
    acted_at: ActedAt = None


class CloseSupervision(
    OfItem,
    tells=SupervisionEvents.CLOSED,
    done="SupervisionClosed",
    form=("办结销号", "Close"),
    stamps="closed_at",
):
    """Close what was checked and found right."""

    acted_at: ActedAt = None


class SuspendSupervision(
    OfItem,
    tells=SupervisionEvents.SUSPENDED,
    done="SupervisionSuspended",
    form=("中止", "Suspend"),
    puts=("reason",),
    clears="due_on",
):
    """Let an item rest while nothing can be done about it, and say why; no day is due meanwhile."""

    reason: Reason
    acted_at: ActedAt = None


class ResumeSupervision(
    OfItem,
    tells=SupervisionEvents.RESUMED,
    done="SupervisionResumed",
    form=("恢复", "Resume"),
    puts=("due_on",),
):
    """Go on with an item that was suspended, until a new last day."""

    due_on: DueOn
    acted_at: ActedAt = None


class ExtendSupervision(
    OfItem,
    tells=SupervisionEvents.EXTENDED,
    done="SupervisionExtended",
    form=("延长期限", "Give more time"),
    puts=("due_on", "reason"),
    weighed=why_it_is_no_longer,
):
    """Give a unit more time, and say why."""

    due_on: DueOn
    reason: Reason


class EditSupervision(
    OfItem,
    tells=SupervisionEvents.EDITED,
    done="SupervisionEdited",
    form=("更正督查事项", "Correct the item"),
):
    """Correct what is written of an item; what is left out stays."""

    title: Title | None = None
    text: Content | None = None


class WithdrawSupervision(
    OfItem,
    tells=SupervisionEvents.WITHDRAWN,
    done="SupervisionWithdrawn",
    form=("撤回督查事项", "Withdraw"),
    grave="final",
    puts=("reason",),
    stamps="closed_at",
):
    """Withdraw an item that should not have been opened, and say why."""

    reason: Reason
    acted_at: ActedAt = None
