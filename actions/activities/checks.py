"""Whether what an activity points to serves for it: its leader, its plan."""

from typing import Any

from domain.activities.asking import asks_of
from domain.activities.plan_facts import PlanState
from domain.gate import refuses_with
from domain.instants import local_date
from domain.problems import Named, Problem, ProblemCode, problem
from store.activities.reads import is_leader
from store.activities.rows import PLAN_DOCUMENTS
from store.database import Transaction


@refuses_with(ProblemCode.VALUE_INVALID)
async def why_parts_are_refused(transaction: Transaction, activity: Any) -> tuple[Problem, ...]:
    """A dispatch meeting is a district leader's, a plan the host's own (FS/3.2b, FS/1b)."""
    problems = await _why_not_led(transaction, activity, path="leaderId")
    if activity.plan_id is not None:
        # Locked, so that nobody withdraws it meanwhile.
        plan = await PLAN_DOCUMENTS.for_update(transaction, activity.plan_id)
        if plan is None or plan.unit_id != activity.unit_id or plan.state is PlanState.WITHDRAWN:
            why = Named("不是承办单位的计划，或已撤回", "another unit's plan, or withdrawn")
            problems.append(problem(ProblemCode.VALUE_INVALID, path=("planId",), why=why))
    return tuple(problems)


@refuses_with(ProblemCode.VALUE_INVALID)
async def why_its_leader_is_none(transaction: Transaction, activity: Any) -> tuple[Problem, ...]:
    """On the day to which it is moved its leader is still one (FS/3.2b)."""
    return tuple(await _why_not_led(transaction, activity, path="startsAt"))


async def _why_not_led(transaction: Transaction, activity: Any, *, path: str) -> list[Problem]:
    by_leader = asks_of(activity.kind).leader
    if by_leader is None or activity.leader_id is None:
        return []
    if await is_leader(transaction, activity.leader_id, local_date(activity.starts_at)):
        return []
    why = Named("当日不是区政府领导", "no leader of the district on that day")
    return [problem(ProblemCode.VALUE_INVALID, path=(path,), clause=by_leader, why=why)]
