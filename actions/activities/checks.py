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
    problems = []
    by_leader = asks_of(activity.kind).leader
    if by_leader is not None and activity.leader_id is not None:
        day = local_date(activity.starts_at)
        if not await is_leader(transaction, activity.leader_id, day):
            why = Named("当日不是区政府领导", "no leader of the district on that day")
            told = problem(ProblemCode.VALUE_INVALID, path=("leaderId",), clause=by_leader, why=why)
            problems.append(told)
    if activity.plan_id is not None:
        plan = await PLAN_DOCUMENTS.by_id(transaction, activity.plan_id)
        if plan is None or plan.unit_id != activity.unit_id or plan.state is PlanState.WITHDRAWN:
            why = Named("不是承办单位的计划，或已撤回", "another unit's plan, or withdrawn")
            problems.append(problem(ProblemCode.VALUE_INVALID, path=("planId",), why=why))
    return tuple(problems)
