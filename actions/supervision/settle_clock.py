"""What a clock waited for was done: in time, or late, and then people look into it (OP/61c)."""

from datetime import datetime
from uuid import UUID

from actions.act import Act
from actions.cases.open_cases import open_cases
from actions.cases.withdraw_cases import withdraw_cases
from actions.clocks.clock import meet_clock
from actions.supervision.item import ITEM
from actions.supervision.late_clock import late_clock
from domain.clocks.deadline import ClockKind, DeadlineState
from domain.declared.worded import Worded
from domain.supervision.events import SupervisionEvents
from store.clocks.facts import DeadlineFacts
from store.database import Transaction
from store.supervision.rows import SUPERVISION_ITEMS


async def look_into(
    act: Act,
    transaction: Transaction,
    clock: DeadlineFacts,
    *,
    unit_id: UUID,
    title: str,
    text: str,
) -> None:
    """The same case the worker opens when nobody acts: source and key make it one."""
    case = late_clock(act, clock, unit_id=unit_id, title=title, text=text)
    await open_cases(act, transaction, SUPERVISION_ITEMS, [case], tells=SupervisionEvents.OPENED)


async def look_away(
    act: Act, transaction: Transaction, clock: DeadlineFacts, *, why: Worded
) -> None:
    """The item of a clock that was called missed and was not so falls away."""
    await withdraw_cases(
        act,
        transaction,
        ITEM,
        source_stream=clock.stream,
        source_key=clock.kind,
        tells=SupervisionEvents.WITHDRAWN,
        reason=why.zh,
        told={"reason": why},
    )


async def settle_clock(
    act: Act,
    transaction: Transaction,
    kind: ClockKind,
    clock: DeadlineFacts,
    *,
    done_at: datetime,
    unit_id: UUID,
    title: str,
    in_time: Worded,
) -> DeadlineState:
    """End a clock that waits; late opens a supervision item, `in_time` is why one falls away.

    That falls away which the worker opened, where the act was in time and reached the database
    after the clock had been called missed, or was entered late.
    """
    state = await meet_clock(transaction, kind, clock, done_at=done_at)
    if state is DeadlineState.MET_LATE:
        text = f"{kind.zh}逾期完成。"
        await look_into(act, transaction, clock, unit_id=unit_id, title=title, text=text)
    elif clock.state is DeadlineState.MISSED:
        await look_away(act, transaction, clock, why=in_time)
    return state
