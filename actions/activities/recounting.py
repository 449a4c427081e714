"""Whether an activity counts is written anew by every act that may change it (FS/3.1–3.3)."""

from typing import Protocol
from uuid import UUID

from actions.act import Act
from actions.moving import Moving
from domain.activities.events import ActivityEvents
from domain.activities.facts import ActivityFacts
from domain.activities.moving import ACTIVITY_WORKFLOW, ActivityToMove
from domain.activities.permissions import ActivityPermission as P
from domain.activities.problems import ActivityCode
from domain.activities.states import ActivityState
from domain.activities.turnout import Turnout, why_not_counted
from domain.gate import refuses_with
from domain.problems import Problem, problem
from store.activities.reads import beside, turnout_of
from store.activities.rows import ACTIVITIES
from store.database import Transaction

_OVER = frozenset({ActivityState.CLOSED, ActivityState.CANCELLED})
_DEALT_WITH = frozenset({ActivityState.DISPOSED, ActivityState.CLOSED})


class OfActivity(Protocol):
    """What may belong to an activity: an invitation, a suggestion."""

    @property
    def activity_id(self) -> UUID | None:
        """The activity, where it belongs to one."""

    @property
    def reason(self) -> str | None:
        """Why what was done with it last was done."""


async def _gates(transaction: Transaction, activity: ActivityFacts) -> ActivityToMove:
    return ActivityToMove(activity, await beside(transaction, activity.id))


ACTIVITY: Moving[ActivityFacts] = Moving(
    name="Activity",
    rows=ACTIVITIES,
    workflow=ACTIVITY_WORKFLOW,
    sees=P.ACTIVITY_READ,
    clause="FS/4.2a",
    gates=_gates,
)


@refuses_with(ActivityCode.ACTIVITY_OVER)
async def why_activity_is_over(transaction: Transaction, part: OfActivity) -> tuple[Problem, ...]:
    """What was closed or cancelled keeps its counts."""
    if part.activity_id is None:
        return ()
    activity = await ACTIVITIES.for_update(transaction, part.activity_id)
    if activity is None or activity.state not in _OVER:
        return ()
    return (problem(ActivityCode.ACTIVITY_OVER, state=activity.state.named),)


async def recount_for(act: Act, transaction: Transaction, part: OfActivity) -> None:
    """After somebody came, or is invited no more."""
    if part.activity_id is None:
        return
    activity = await ACTIVITIES.for_update(transaction, part.activity_id)
    if activity is not None:
        await retell(act, transaction, activity)


async def retell(act: Act, transaction: Transaction, activity: ActivityFacts) -> None:
    """Count anew for what no event of the activity tells, and tell it."""
    counted = await recount(act, transaction, activity)
    if counted.counts_for_phase is activity.counts_for_phase:
        payload = {"invited": counted.invited_count, "present": counted.present_count}
        await act.record(transaction, ACTIVITY.told(counted, ActivityEvents.TURNOUT, payload))


async def recount(act: Act, transaction: Transaction, activity: ActivityFacts) -> ActivityFacts:
    """The activity, locked, with who was invited and came; a changed verdict is told."""
    invited, present = await turnout_of(transaction, activity.id)
    reason = why_not_counted(
        Turnout(
            phase=activity.phase,
            state=activity.state,
            starts_at=activity.starts_at,
            invited=invited,
            present=present,
        ),
        counts_by=act.rules.counts_by,
    )
    counted = await ACTIVITY.change(
        transaction,
        activity,
        invited_count=invited,
        present_count=present,
        counts_for_phase=reason is None,
        not_counted_reason=reason,
    )
    if counted.counts_for_phase is not activity.counts_for_phase:
        kind = ActivityEvents.COUNTED if reason is None else ActivityEvents.NOT_COUNTED
        payload = {"phase": activity.phase, "notCountedReason": reason}
        await act.record(transaction, ACTIVITY.told(counted, kind, payload))
    return counted


async def dispose_if_done(act: Act, transaction: Transaction, part: OfActivity) -> None:
    """By the last disposition every suggestion is dealt with (FS/3.1d)."""
    if part.activity_id is None:
        return
    activity = await ACTIVITIES.for_update(transaction, part.activity_id)
    if activity is None or activity.state is not ActivityState.HELD:
        return
    if (await beside(transaction, activity.id)).open_suggestions:
        return
    disposed = await ACTIVITY.move(
        transaction, activity, step="dispose", stands_since=act.now, entered_at=act.now
    )
    await act.record(
        transaction, ACTIVITY.told(disposed, ActivityEvents.DISPOSED, clause="FS/3.1d")
    )


async def open_again(act: Act, transaction: Transaction, part: OfActivity) -> None:
    """A suggestion is handled again: an activity that had dealt with all has not any more.

    So one that is closed is open again, for the same reason (FS/3.1d).
    """
    if part.activity_id is None:
        return
    activity = await ACTIVITIES.for_update(transaction, part.activity_id)
    if activity is None or activity.state not in _DEALT_WITH:
        return
    is_closed = activity.state is ActivityState.CLOSED
    opened = await ACTIVITY.move(
        transaction,
        activity,
        step="reopen" if is_closed else "suggest",
        reason=part.reason if is_closed else activity.reason,
        stands_since=act.now,
        entered_at=act.now,
    )
    await act.record(transaction, ACTIVITY.told(opened, ActivityEvents.REOPENED))
