"""Official days of a year were loaded: what was counted without them is counted anew (T5)."""

from actions.act import Act
from actions.clocks.course import course_of
from domain.clause_marks import clause
from domain.clocks.calendar import Calendar
from domain.clocks.course import due_of_course
from domain.clocks.events import DeadlineEvents
from domain.clocks.kinds import CLOCK_KINDS
from domain.clocks.permissions import ClockPermission
from store.clocks.deadlines import (
    provisional_deadlines_for_update,
    set_due,
    set_milestones,
)
from store.clocks.facts import DeadlineFacts
from store.database import Transaction
from store.events.log import NewEvent


@clause("WS/14b")
async def recompute_provisional_deadlines(act: Act, calendar: Calendar) -> int:
    """Count every running provisional deadline anew; answers how many are due at another instant.

    One that rests on official days from now on is provisional no longer, moved or not.
    Clause: WS/14b.
    """
    async with act.database.transaction() as transaction:
        held = await provisional_deadlines_for_update(transaction)
        moved = 0
        for deadline in held:
            moved += await _recompute(act, transaction, deadline, calendar=calendar)
    return moved


async def _recompute(
    act: Act, transaction: Transaction, deadline: DeadlineFacts, *, calendar: Calendar
) -> bool:
    kind = CLOCK_KINDS[deadline.kind]
    due = due_of_course(kind, course_of(deadline), calendar=calendar)
    counted = await set_due(transaction, deadline, due)
    await set_milestones(transaction, counted, kind, now=act.now)
    if due.due_at == deadline.due_at:
        return False
    await act.record(
        transaction,
        NewEvent(
            deadline.stream,
            DeadlineEvents.RECOMPUTED,
            ClockPermission.DEADLINE_READ,
            {"deadlineId": deadline.id, "dueAt": due.due_at, "before": deadline.due_at},
            unit_id=deadline.unit_id,
            clause=deadline.clause,
        ),
    )
    return True
