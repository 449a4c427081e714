"""A task is handed to communities under an approval that holds, or by the duty list (WS/27b)."""

from datetime import date, timedelta
from typing import Any

import pytest

from actions.communities.admission import RefuseAdmissionRequest, RevokeAdmission
from actions.communities.task import CloseCommunityTask, TakeBackCommunityTask
from domain.communities.problems import CommunitiesCode
from domain.communities.task import TaskState
from domain.outcomes import Refused
from domain.problems import ProblemCode
from store.communities.rows import COMMUNITY_DUTIES
from tests.worlds.acts import codes, done, shanghai, unit_id
from tests.worlds.communities import (
    CLERK,
    EDU,
    ELSEWHERE,
    FIN,
    HEAD,
    LAST,
    NOW,
    TODAY,
    Communities,
)

DAY = timedelta(days=1)
NOT_ADMITTED = {CommunitiesCode.TASK_NOT_ADMITTED}
AFTERWARDS = shanghai("2026-07-05 09:00:00")


@pytest.mark.clause("WS/27b")
async def test_a_task_without_admission_is_refused(communities: Communities) -> None:
    outcome = await communities.hand_over()
    assert codes(outcome) == NOT_ADMITTED
    assert isinstance(outcome, Refused)
    (why,) = outcome.problems
    assert (why.path, why.clause) == (("admissionId",), "WS/27b")


@pytest.mark.clause("WS/27b")
async def test_only_what_is_approved_and_stays_so_is_handed_over(communities: Communities) -> None:
    key = await communities.filed()
    assert codes(await communities.hand_over(admission_id=key)) == NOT_ADMITTED
    no = RefuseAdmissionRequest(admission_request_id=key, reason="应由部门自办")
    done(await communities.do(no, HEAD))
    assert codes(await communities.hand_over(admission_id=key)) == NOT_ADMITTED
    key = await communities.approved()
    task = done(await communities.hand_over(admission_id=key)).task_id
    end = RevokeAdmission(admission_request_id=key, reason="保障不到位")
    done(await communities.do(end, HEAD))
    assert codes(await communities.hand_over(admission_id=key)) == NOT_ADMITTED
    assert (await communities.task(task)).state is TaskState.HANDED_OVER


@pytest.mark.clause("WS/27b")
@pytest.mark.parametrize(
    ("day", "is_admitted"),
    [
        (TODAY, False),
        (TODAY + DAY, True),
        (LAST, True),
        (LAST + DAY, False),
    ],
)
async def test_it_is_admitted_from_the_first_day_to_the_last(
    communities: Communities, day: date, *, is_admitted: bool
) -> None:
    key = await communities.approved(valid_from=TODAY + DAY)
    outcome = await communities.hand_over(admission_id=key, handed_over_on=day, at=AFTERWARDS)
    assert (codes(outcome) if isinstance(outcome, Refused) else set()) == (
        set() if is_admitted else NOT_ADMITTED
    )
    if not isinstance(outcome, Refused):
        assert (await communities.task(outcome.task_id)).handed_over_on == day


@pytest.mark.clause("WS/27b")
async def test_an_approval_does_not_cover_what_came_before_it(communities: Communities) -> None:
    key = await communities.filed()
    done(await communities.approve(key, at=NOW + 2 * DAY))
    for day, expected in ((TODAY + DAY, NOT_ADMITTED), (TODAY + 2 * DAY, set())):
        outcome = await communities.hand_over(admission_id=key, handed_over_on=day, at=AFTERWARDS)
        assert (codes(outcome) if isinstance(outcome, Refused) else set()) == expected


@pytest.mark.clause("WS/27b")
async def test_an_approval_is_for_its_unit_and_its_communities(communities: Communities) -> None:
    ours, others = [await communities.community(name) for name in ("丙社区", "丁社区")]
    theirs = await communities.community("戊社区", ELSEWHERE)
    one = await communities.approved(community_ids=(ours,))
    everywhere = await communities.approved()
    # Another unit does not see it, the street does and may not use it.
    assert codes(await communities.hand_over(FIN, admission_id=one)) == {ProblemCode.NOT_FOUND}
    taken = await communities.hand_over(CLERK, admission_id=one, community_id=ours)
    assert codes(taken) == NOT_ADMITTED
    assert codes(await communities.hand_over(admission_id=one)) == NOT_ADMITTED
    for where in (others, theirs):
        outcome = await communities.hand_over(admission_id=one, community_id=where)
        assert CommunitiesCode.TASK_NOT_ADMITTED in codes(outcome)
    elsewhere: dict[str, Any] = {"street_id": unit_id(ELSEWHERE), "community_id": theirs}
    assert codes(await communities.hand_over(admission_id=everywhere, **elsewhere)) == NOT_ADMITTED
    done(await communities.hand_over(admission_id=one, community_id=ours))
    done(await communities.hand_over(admission_id=everywhere, community_id=others))
    done(await communities.hand_over(admission_id=everywhere))


@pytest.mark.clause("WS/27b")
async def test_it_goes_to_a_street_and_its_own_communities(communities: Communities) -> None:
    key = await communities.approved()
    theirs = await communities.community("己社区", ELSEWHERE)
    invalid = {ProblemCode.VALUE_INVALID}
    wrong = await communities.hand_over(admission_id=key, community_id=theirs)
    assert codes(wrong) == invalid
    wrong = await communities.hand_over(admission_id=key, street_id=unit_id("FIN"))
    assert codes(wrong) == invalid | NOT_ADMITTED
    ahead = await communities.hand_over(admission_id=key, handed_over_on=TODAY + DAY)
    assert codes(ahead) == {ProblemCode.INSTANT_IN_FUTURE}


@pytest.mark.clause("WS/27a", "WS/27b")
async def test_a_duty_of_the_list_in_force_that_day_needs_no_request(
    communities: Communities,
) -> None:
    old = await communities.draft()
    done(await communities.put(old))
    (duty,) = await COMMUNITY_DUTIES.where(communities.database, "list_id = $1", old)
    done(await communities.publish(old, TODAY + DAY))
    assert codes(await communities.hand_over(duty_id=duty.id)) == NOT_ADMITTED
    new = await communities.draft(copied_from_id=old)
    done(await communities.publish(new, TODAY + 3 * DAY))
    for offset, expected in ((1, set()), (2, set()), (3, NOT_ADMITTED)):
        day = TODAY + offset * DAY
        outcome = await communities.hand_over(duty_id=duty.id, handed_over_on=day, at=AFTERWARDS)
        assert (codes(outcome) if isinstance(outcome, Refused) else set()) == expected


@pytest.mark.clause("WS/27b")
async def test_it_is_done_or_taken_back_by_its_unit(communities: Communities) -> None:
    admitted = await communities.approved()
    tasks = [done(await communities.hand_over(admission_id=admitted)).task_id for _ in range(2)]
    for task, step, state in (
        (tasks[0], CloseCommunityTask(task_id=tasks[0]), TaskState.DONE),
        (
            tasks[1],
            TakeBackCommunityTask(task_id=tasks[1], reason="改由部门自办"),
            TaskState.TAKEN_BACK,
        ),
    ):
        assert codes(await communities.do(step, FIN)) == {ProblemCode.NOT_FOUND}
        assert codes(await communities.do(step, HEAD)) == {ProblemCode.NOT_PERMITTED}
        done(await communities.do(step, EDU))
        assert (await communities.task(task)).state is state
        assert codes(await communities.do(step, EDU)) == {ProblemCode.STATE_ORDER}
