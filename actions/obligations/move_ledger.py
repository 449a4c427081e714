"""Time moves the ledger: periods begin, come to risk and end, each told once over all nodes."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from actions.act import Act
from domain.obligations.events import LedgerEvents, ObligationEvents
from domain.obligations.facts import DutyPeriodFacts, Stage
from domain.obligations.permissions import ObligationPermission
from store.database import Transaction
from store.events.log import NewEvent
from store.obligations.clock import begin_ledger, hold_ledger, ledger_clock, set_ledger_clock
from store.obligations.periods import move_stages, what_it_rests_on, write_periods
from store.obligations.standing import Standing, standings_of

LEDGER = "ledger"
"""The stream on which the ledger tells how far it has come."""

SPOKEN_OF = frozenset({Stage.RISKY, Stage.OVER})


async def move_ledger(act: Act) -> datetime:
    """Bring the ledger to the act's instant; answers when it has to move next.

    Periods are written anew when what they rest on has changed: declarations, official days, the
    force of a document, the turn of a year. What was due meanwhile is told once, to each unit
    that it concerns.
    """
    days = act.rules.days_after
    async with act.database.transaction() as transaction:
        await hold_ledger(transaction)
        clock = await ledger_clock(transaction)
        if clock is None:
            return await begin_ledger(transaction, act.now, days=days)
        rests_on = await what_it_rests_on(transaction, act.now, days=days)
        if clock.written_for == rests_on.digest and clock.as_of <= act.now < clock.next_at:
            return clock.next_at
        if clock.written_for != rests_on.digest:
            await write_periods(transaction, rests_on.periods(clock.as_of))
        moved = await move_stages(transaction, act.now)
        next_at = await set_ledger_clock(transaction, act.now, written_for=rests_on.digest)
        told = {"asOf": act.now, "duties": sorted({one.duty for one in moved})}
        await act.record(
            transaction,
            NewEvent(LEDGER, LedgerEvents.MOVED, ObligationPermission.OBLIGATION_READ, told),
            *await _told(transaction, moved),
        )
    return next_at


async def _told(transaction: Transaction, moved: Iterable[DutyPeriodFacts]) -> list[NewEvent]:
    """To each unit, which of its obligations have come to risk, or were missed."""
    spoken_of = [one for one in moved if one.stage in SPOKEN_OF]
    by_unit: dict[UUID, list[Standing]] = defaultdict(list)
    for one in await standings_of(transaction, spoken_of):
        by_unit[one.unit_id].append(one)
    return [
        NewEvent(
            f"ledger:{unit_id}",
            ObligationEvents.DUE,
            ObligationPermission.OBLIGATION_READ,
            {
                "obligations": [
                    {"duty": one.duty, "firstOn": one.first_on, "status": one.status}
                    for one in mine
                ]
            },
            unit_id=unit_id,
        )
        for unit_id, mine in sorted(by_unit.items())
    ]
