"""Time alone changes the picture: due milestones fire, each exactly once over all nodes."""

from collections.abc import Collection
from uuid import UUID

from actions.act import Act
from actions.cases.open_cases import open_cases
from actions.supervision.late_clock import late_clock
from domain.clause_marks import clause
from domain.clocks.deadline import MilestoneRule
from domain.clocks.kinds import CLOCK_KINDS
from domain.clocks.permissions import ClockPermission
from domain.supervision.events import SupervisionEvents
from domain.supervision.facts import SupervisionFacts
from store.clocks.deadlines import (
    DueMilestone,
    claim_due_milestones,
    mark_fired,
    set_states,
)
from store.database import DATABASE_AWAY, LOST_RACES, Transaction
from store.events.log import NewEvent
from store.supervision.rows import SUPERVISION_ITEMS

BATCH = 200


class MilestoneFailedError(Exception):
    """What a single milestone leads to cannot be done: a fault of ours, not the others'."""

    def __init__(self, milestone_id: UUID) -> None:
        super().__init__(f"milestone {milestone_id} cannot fire")
        self.milestone_id = milestone_id


@clause("OP/61c")
async def fire_due_milestones(act: Act, *, limit: int = BATCH, but: Collection[UUID] = ()) -> int:
    """Fire what is due by the act's instant, but for those in `but`; answers how many fired.

    Claim, change of state, cases and events are one transaction, so a node that dies in the
    middle has fired nothing and another fires it. Raises MilestoneFailedError for one that was
    taken alone and cannot fire.
    Clause: OP/61c (what was missed becomes a supervision item).
    """
    async with act.database.transaction() as transaction:
        due = await claim_due_milestones(transaction, act.now, limit=limit, but=but)
        try:
            if due:
                await _fire(act, transaction, due)
        except (*DATABASE_AWAY, *LOST_RACES):
            raise
        except Exception as error:
            if len(due) == 1:
                raise MilestoneFailedError(due[0].id) from error
            raise
    return len(due)


async def _fire(act: Act, transaction: Transaction, due: tuple[DueMilestone, ...]) -> None:
    ruled = [(milestone, _rule_of(milestone)) for milestone in due]
    await mark_fired(transaction, [milestone.id for milestone in due], at=act.now)
    await set_states(
        transaction,
        [(one.deadline.id, rule.leads_to) for one, rule in ruled if rule.leads_to is not None],
    )
    await open_cases(
        act,
        transaction,
        SUPERVISION_ITEMS,
        [_case(act, one) for one, rule in ruled if rule.is_looked_into],
        tells=SupervisionEvents.OPENED,
    )
    await act.record(transaction, *(_event(one, rule) for one, rule in ruled))


def _rule_of(milestone: DueMilestone) -> MilestoneRule:
    rules = CLOCK_KINDS[milestone.deadline.kind].milestones
    return next(rule for rule in rules if rule.kind == milestone.kind)


def _event(milestone: DueMilestone, rule: MilestoneRule) -> NewEvent:
    deadline = milestone.deadline
    return NewEvent(
        deadline.stream,
        rule.tells,
        ClockPermission.DEADLINE_READ,
        {
            "deadlineId": deadline.id,
            "clock": deadline.kind,
            "milestone": milestone.kind,
            "state": rule.leads_to or deadline.state,
            "firesAt": milestone.fires_at,
            "dueAt": deadline.due_at,
        },
        unit_id=deadline.unit_id,
        clause=deadline.clause,
    )


def _case(act: Act, milestone: DueMilestone) -> SupervisionFacts:
    deadline = milestone.deadline
    if deadline.unit_id is None:
        raise ValueError(f"{deadline.kind} opens a case and so needs a unit")
    return late_clock(
        act,
        deadline,
        unit_id=deadline.unit_id,
        title=deadline.title,
        text=f"{CLOCK_KINDS[deadline.kind].zh}逾期未完成。",
    )
