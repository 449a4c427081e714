"""Admission of tasks: asked for beforehand, decided by street or Government Office (WS/27b)."""

from datetime import timedelta
from typing import Any

import pytest

from actions.communities.admission import (
    EditAdmissionRequest,
    RefileAdmissionRequest,
    RefuseAdmissionRequest,
    ReturnAdmissionRequest,
    RevokeAdmission,
    WithdrawAdmissionRequest,
)
from domain.communities.admission import MOST_COMMUNITIES, AdmissionState
from domain.communities.problems import CommunitiesCode
from domain.problems import ProblemCode
from store.communities.rows import COMMUNITY_DUTIES
from tests.worlds.acts import codes, done, shanghai, unit_id
from tests.worlds.communities import (
    CLERK,
    DEPUTY,
    DIRECTOR,
    EDU,
    ELSEWHERE,
    FIN,
    HEAD,
    LAST,
    OFFICE,
    OTHER_HEAD,
    TODAY,
    Communities,
)

DAY = timedelta(days=1)
TICK = timedelta(microseconds=1)
MIDNIGHT = shanghai("2026-07-01 00:00:00")
"""After the last day asked for."""
INVALID, DENIED = {ProblemCode.VALUE_INVALID}, {ProblemCode.NOT_PERMITTED}


@pytest.mark.clause("WS/27b")
async def test_the_street_decides_for_its_communities_and_the_office_for_all(
    communities: Communities,
) -> None:
    for who in (HEAD, DEPUTY, DIRECTOR):
        key = await communities.filed()
        done(await communities.approve(key, who))
        assert (await communities.request(key)).state is AdmissionState.APPROVED
    key = await communities.filed()
    for who in (CLERK, OFFICE, EDU):
        assert codes(await communities.approve(key, who)) == DENIED
    # The head of another street does not even see it.
    assert codes(await communities.approve(key, OTHER_HEAD)) == {ProblemCode.NOT_FOUND}


@pytest.mark.clause("WS/27b")
async def test_a_street_does_not_admit_what_it_asks_for_itself(communities: Communities) -> None:
    key = await communities.filed(by=CLERK)
    assert codes(await communities.approve(key, HEAD)) == DENIED
    done(await communities.approve(key, DEPUTY))


@pytest.mark.clause("WS/27b")
async def test_it_is_asked_for_from_today_on_and_for_a_day_at_least(
    communities: Communities,
) -> None:
    assert codes(await communities.file(valid_from=TODAY - DAY)) == INVALID
    assert codes(await communities.file(valid_from=LAST, valid_to=LAST - DAY)) == INVALID
    done(await communities.file(valid_from=TODAY, valid_to=TODAY))
    assert codes(await communities.file(by=EDU, unit_id=FIN.unit_id)) == DENIED
    assert codes(await communities.file(by=OFFICE, unit_id=EDU.unit_id)) == DENIED


@pytest.mark.clause("WS/27b")
async def test_communities_are_those_of_the_street(communities: Communities) -> None:
    ours = await communities.community("甲社区")
    theirs = await communities.community("乙社区", ELSEWHERE)
    assert codes(await communities.file(street_id=unit_id("FIN"))) == INVALID
    assert codes(await communities.file(community_ids=(ours, theirs))) == INVALID
    many: dict[str, Any] = {"community_ids": (ours,) * (MOST_COMMUNITIES + 1)}
    assert codes(await communities.file(**many)) == {ProblemCode.VALUE_OUT_OF_RANGE}
    key = await communities.filed(community_ids=(ours,))
    edit = EditAdmissionRequest(admission_request_id=key, community_ids=(theirs,))
    assert codes(await communities.do(edit, EDU)) == INVALID
    assert (await communities.request(key)).community_ids == (ours,)
    # Whoever is named twice is asked once.
    twice = await communities.filed(community_ids=(ours, ours))
    assert (await communities.request(twice)).community_ids == (ours,)
    again = EditAdmissionRequest(admission_request_id=twice, community_ids=(ours, ours))
    assert codes(await communities.do(again, EDU)) == {ProblemCode.NOTHING_TO_CHANGE}


@pytest.mark.clause("WS/27b")
async def test_a_duty_that_is_named_stands_in_a_published_list(communities: Communities) -> None:
    version = await communities.draft()
    done(await communities.put(version))
    (duty,) = await COMMUNITY_DUTIES.where(communities.database, "list_id = $1", version)
    # A draft is the office's: nobody else knows of it.
    assert codes(await communities.file(duty_id=duty.id)) == {ProblemCode.NOT_FOUND}
    done(await communities.publish(version))
    key = await communities.filed(duty_id=duty.id)
    assert (await communities.request(key)).duty_id == duty.id


@pytest.mark.clause("WS/27b")
async def test_it_is_approved_until_its_last_day_is_over(communities: Communities) -> None:
    late = await communities.filed()
    assert codes(await communities.approve(late, at=MIDNIGHT)) == {CommunitiesCode.ADMISSION_OVER}
    done(await communities.approve(late, at=MIDNIGHT - TICK))


@pytest.mark.clause("WS/27b")
async def test_it_is_returned_completed_and_filed_again(communities: Communities) -> None:
    key = await communities.filed()
    back = ReturnAdmissionRequest(admission_request_id=key, reason="请说明经费")
    again = RefileAdmissionRequest(admission_request_id=key)
    assert codes(await communities.do(again, EDU)) == {ProblemCode.STATE_ORDER}
    assert codes(await communities.do(back, EDU)) == DENIED
    done(await communities.do(back, HEAD))
    assert codes(await communities.approve(key)) == {ProblemCode.STATE_ORDER}
    none = EditAdmissionRequest(admission_request_id=key)
    assert codes(await communities.do(none, EDU)) == {ProblemCode.NOTHING_TO_CHANGE}
    before = TODAY - DAY
    for wrong in (
        EditAdmissionRequest(admission_request_id=key, valid_from=before),
        EditAdmissionRequest(admission_request_id=key, valid_to=before),
    ):
        assert codes(await communities.do(wrong, EDU)) == INVALID
    edit = EditAdmissionRequest(
        admission_request_id=key, support="每社区两人。", valid_to=LAST + DAY
    )
    assert codes(await communities.do(edit, HEAD)) == DENIED
    # The first day came meanwhile, and stays.
    done(await communities.do(edit, EDU, MIDNIGHT - TICK))
    done(await communities.do(again, EDU, MIDNIGHT))
    done(await communities.approve(key, at=MIDNIGHT))
    assert (await communities.request(key)).valid_to == LAST + DAY


@pytest.mark.clause("WS/27b")
async def test_it_is_refused_with_a_reason(communities: Communities) -> None:
    key = await communities.filed()
    no = RefuseAdmissionRequest(admission_request_id=key, reason=" ")
    assert codes(await communities.do(no, HEAD)) == {ProblemCode.VALUE_REQUIRED}
    no = RefuseAdmissionRequest(admission_request_id=key, reason="应由部门自办")
    done(await communities.do(no, HEAD))
    found = await communities.request(key)
    assert (found.state, found.reason) == (AdmissionState.REFUSED, "应由部门自办")
    assert codes(await communities.approve(key)) == {ProblemCode.STATE_ORDER}


@pytest.mark.clause("WS/27b")
async def test_who_asks_withdraws_what_is_open_and_who_decides_revokes(
    communities: Communities,
) -> None:
    key = await communities.filed()
    off = WithdrawAdmissionRequest(admission_request_id=key, reason="不再需要")
    end = RevokeAdmission(admission_request_id=key, reason="保障不到位")
    assert codes(await communities.do(off, FIN)) == {ProblemCode.NOT_FOUND}
    assert codes(await communities.do(off, HEAD)) == DENIED
    assert codes(await communities.do(end, HEAD)) == {ProblemCode.STATE_ORDER}
    done(await communities.do(off, EDU))
    assert (await communities.request(key)).state is AdmissionState.WITHDRAWN
    key = await communities.approved()
    end = RevokeAdmission(admission_request_id=key, reason="保障不到位")
    off = WithdrawAdmissionRequest(admission_request_id=key, reason="不再需要")
    assert codes(await communities.do(off, EDU)) == {ProblemCode.STATE_ORDER}
    assert codes(await communities.do(end, EDU)) == DENIED
    done(await communities.do(end, HEAD))
    assert (await communities.request(key)).state is AdmissionState.REVOKED
