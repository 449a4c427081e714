"""What was done about an item is recorded, and withdrawn where it was not so (MODULES 6)."""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.rectification.item import ITEM
from domain.declared.entries import Reason
from domain.declared.marks import Form, Label, Ref, Shows
from domain.instants import local_date
from domain.outcomes import Refused
from domain.problems import ProblemCode, problem
from domain.rectification.action import (
    MOST_ACTIONS,
    Content,
    DoneOn,
    Proof,
    RectificationActionFacts,
)
from domain.rectification.events import RectificationEvents
from domain.rectification.facts import RectificationFacts
from domain.rectification.problems import RectificationCode
from store.database import Transaction
from store.rectification.rows import RECTIFICATION_ACTIONS, actions_of


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRectificationAction:
    """Record an action."""

    FORM: ClassVar = Form("登记整改措施", "Record what was done")

    item_id: Annotated[
        UUID, Ref("RectificationItem", is_looked_up=False), "Id of the rectification item."
    ]
    content: Content
    proof: Proof | None = None
    done_on: DoneOn | None = None


@dataclass(frozen=True, slots=True)
class RectificationActionRecorded:
    """It is recorded."""

    action_id: Annotated[UUID, Shows("RectificationAction"), "The action."]
    item_id: Annotated[UUID, Shows("RectificationItem"), "The item."]


@acting(
    holds=ITEM.at("record_action", RecordRectificationAction),
    refuses=frozenset({RectificationCode.TOO_MANY_ACTIONS}),
    may_rehearse=True,
)
async def record_rectification_action(
    act: Act, transaction: Transaction, asked: RecordRectificationAction, item: RectificationFacts
) -> RectificationActionRecorded | Refused:
    """Record something that was done about an item, and what shows it.

    Clauses: FS/3.2f, FS/3.4g, WR/28b.
    """
    # The item is held: nobody records another one meanwhile.
    if await actions_of(transaction, item.id) >= MOST_ACTIONS:
        return Refused((problem(RectificationCode.TOO_MANY_ACTIONS, most=MOST_ACTIONS),))
    action = RectificationActionFacts(
        id=act.new_id(),
        item_id=item.id,
        unit_id=item.unit_id,
        content=asked.content,
        proof=asked.proof,
        done_on=asked.done_on or local_date(act.now),
        recorded_at=act.now,
    )
    await RECTIFICATION_ACTIONS.insert(transaction, action)
    changed = await ITEM.change(transaction, item, action_count=item.action_count + 1)
    told = {"doneOn": action.done_on}
    await act.record(transaction, ITEM.told(changed, RectificationEvents.ACTION_RECORDED, told))
    return RectificationActionRecorded(action.id, item.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawRectificationAction:
    """Withdraw an action."""

    FORM: ClassVar = Form("撤销整改措施", "Withdraw an action")

    item_id: Annotated[
        UUID, Ref("RectificationItem", is_looked_up=False), "Id of the rectification item."
    ]
    action_id: Annotated[
        UUID, Ref("RectificationAction"), Label("整改措施", "Action"), "Which action."
    ]
    reason: Reason


@dataclass(frozen=True, slots=True)
class RectificationActionWithdrawn:
    """It is withdrawn; it stays to be read."""

    action_id: Annotated[UUID, Shows("RectificationAction"), "The action."]
    item_id: Annotated[UUID, Shows("RectificationItem"), "The item."]


@acting(
    holds=ITEM.at("withdraw_action", WithdrawRectificationAction),
    refuses=frozenset({RectificationCode.ACTION_WITHDRAWN, ProblemCode.NOT_FOUND}),
    may_rehearse=True,
)
async def withdraw_rectification_action(
    act: Act,
    transaction: Transaction,
    asked: WithdrawRectificationAction,
    item: RectificationFacts,
) -> RectificationActionWithdrawn | Refused:
    """Withdraw what was recorded by mistake, while the item is still being worked on.

    Clause: FS/3.2f.
    """
    # The item is held: nobody withdraws the same one meanwhile. What another unit did that had it
    # before is none of the actions that count.
    action = await RECTIFICATION_ACTIONS.by_id(transaction, asked.action_id)
    if action is None or (action.item_id, action.unit_id) != (item.id, item.unit_id):
        return Refused((problem(ProblemCode.NOT_FOUND, path=("actionId",)),))
    if action.withdrawn_at is not None:
        code = RectificationCode.ACTION_WITHDRAWN
        return Refused((problem(code, path=("actionId",)),))
    gone = replace(action, withdrawn_at=act.now, reason=asked.reason)
    await RECTIFICATION_ACTIONS.change(transaction, action, gone)
    changed = await ITEM.change(transaction, item, action_count=item.action_count - 1)
    told = {"reason": asked.reason}
    await act.record(transaction, ITEM.told(changed, RectificationEvents.ACTION_WITHDRAWN, told))
    return RectificationActionWithdrawn(action.id, item.id)
