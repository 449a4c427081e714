"""A request goes through six stages in order, and none is left out (OP/121a, OP/122a)."""

from datetime import timedelta

import pytest

from actions.disclosure_requests.request import (
    AnswerDisclosureRequest,
    ArchiveDisclosureRequest,
    BeginDisclosureRequest,
    DraftDisclosureAnswer,
    EditDisclosureRequest,
    RegisterDisclosureRequest,
    ReopenDisclosureRequest,
    ReviewDisclosureRequest,
    SendBackDisclosureRequest,
    TransferDisclosureRequest,
    WithdrawDisclosureRequest,
)
from domain.disclosure_requests.problems import DisclosureCode
from domain.disclosure_requests.states import DisclosureResult
from domain.disclosure_requests.states import DisclosureState as S
from domain.outcomes import Refused
from domain.problems import ProblemCode
from tests.worlds.acts import ENTRY_CODES, act_of, codes, done, unit_id
from tests.worlds.disclosure import HEAD, NOW, OFFICE, OTHER, STAFF, Disclosure

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
DENIED, UNKNOWN = {ProblemCode.NOT_PERMITTED}, {ProblemCode.NOT_FOUND}
ORDER, INVALID = {ProblemCode.STATE_ORDER}, {ProblemCode.VALUE_INVALID}


@pytest.mark.clause("OP/121a")
async def test_a_request_goes_through_its_six_stages(disclosure: Disclosure) -> None:
    key = await disclosure.received()
    states = [(await disclosure.request(key)).state]
    draft = DraftDisclosureAnswer(
        disclosure_request_id=key, result=DisclosureResult.PARTLY, answer="部分见附件。"
    )
    for asked, by in (
        (RegisterDisclosureRequest(disclosure_request_id=key, city_number="市1"), STAFF),
        (BeginDisclosureRequest(disclosure_request_id=key), STAFF),
        (draft, STAFF),
        (ReviewDisclosureRequest(disclosure_request_id=key), HEAD),
        (AnswerDisclosureRequest(disclosure_request_id=key), STAFF),
        (ArchiveDisclosureRequest(disclosure_request_id=key), STAFF),
    ):
        done(await disclosure.do(asked, by))
        states.append((await disclosure.request(key)).state)
    assert list(dict.fromkeys(states)) == [
        S.RECEIVED,
        S.REGISTERED,
        S.PROCESSING,
        S.REVIEWED,
        S.ANSWERED,
        S.ARCHIVED,
    ]
    found = await disclosure.request(key)
    assert (found.answered_at, found.closed_at, found.result) == (
        NOW,
        NOW,
        DisclosureResult.PARTLY,
    )


@pytest.mark.clause("OP/121a")
async def test_nothing_is_answered_that_was_not_reviewed(disclosure: Disclosure) -> None:
    key = await disclosure.begun()
    answer = AnswerDisclosureRequest(disclosure_request_id=key)
    assert codes(await disclosure.do(answer)) == ORDER
    review = ReviewDisclosureRequest(disclosure_request_id=key)
    assert codes(await disclosure.do(review, HEAD)) == {DisclosureCode.ANSWER_MISSING}
    await disclosure.draft(key)
    send_back = SendBackDisclosureRequest(disclosure_request_id=key, reason="依据不足")
    done(await disclosure.do(send_back, HEAD))
    assert codes(await disclosure.do(answer)) == ORDER


@pytest.mark.clause("OP/121a")
async def test_a_head_of_the_unit_reviews(disclosure: Disclosure) -> None:
    key = await disclosure.begun()
    review = ReviewDisclosureRequest(disclosure_request_id=key)
    for by in (STAFF, OFFICE):
        assert codes(await disclosure.do(review, by)) == DENIED


@pytest.mark.clause("OP/122a")
async def test_a_request_is_archived_once_it_is_in_the_citys_system(disclosure: Disclosure) -> None:
    key = await disclosure.received()
    for asked in (
        RegisterDisclosureRequest(disclosure_request_id=key),
        BeginDisclosureRequest(disclosure_request_id=key),
    ):
        done(await disclosure.do(asked))
    await disclosure.answer(key)
    archive = ArchiveDisclosureRequest(disclosure_request_id=key)
    assert codes(await disclosure.do(archive)) == {DisclosureCode.CITY_NUMBER_MISSING}
    number = EditDisclosureRequest(disclosure_request_id=key, city_number="市2026-7")
    done(await disclosure.do(number))
    done(await disclosure.do(archive))
    # What was written wrongly is put right afterwards, too.
    right = EditDisclosureRequest(disclosure_request_id=key, city_number="市2026-8")
    done(await disclosure.do(right))
    assert (await disclosure.request(key)).state is S.ARCHIVED


async def test_a_unit_enters_its_own_requests_and_works_on_no_others(
    disclosure: Disclosure,
) -> None:
    assert codes(await disclosure.receive(OTHER)) == DENIED
    assert codes(await disclosure.receive(OFFICE)) == DENIED
    key = await disclosure.received()
    register = RegisterDisclosureRequest(disclosure_request_id=key)
    assert codes(await disclosure.do(register, OTHER)) == UNKNOWN
    assert codes(await disclosure.do(register, OFFICE)) == DENIED


async def test_the_government_office_gives_a_request_to_whose_it_is(
    disclosure: Disclosure,
) -> None:
    key = await disclosure.begun()
    to = TransferDisclosureRequest(
        disclosure_request_id=key, unit_id=unit_id("FIN"), reason="属财政事项"
    )
    assert codes(await disclosure.do(to)) == DENIED
    before, due_on = await disclosure.clock(key), (await disclosure.request(key)).due_on
    done(await disclosure.do(to, OFFICE, NOW + DAY))
    found, clock = await disclosure.request(key), await disclosure.clock(key)
    assert (found.state, found.unit_id, found.due_on) == (
        S.RECEIVED,
        unit_id("FIN"),
        due_on,
    )
    assert (clock.id, clock.due_at, clock.unit_id) == (before.id, before.due_at, unit_id("FIN"))
    assert codes(await disclosure.do(to, OFFICE, NOW + DAY)) == INVALID
    mine = RegisterDisclosureRequest(disclosure_request_id=key)
    assert codes(await disclosure.do(mine, at=NOW + DAY)) == UNKNOWN
    done(await disclosure.do(mine, OTHER, NOW + DAY))


async def test_what_was_overturned_is_taken_up_again(disclosure: Disclosure) -> None:
    key = await disclosure.begun()
    await disclosure.answer(key)
    done(await disclosure.do(ArchiveDisclosureRequest(disclosure_request_id=key)))
    again = ReopenDisclosureRequest(disclosure_request_id=key, reason="复议决定重新答复")
    done(await disclosure.do(again, at=NOW + 30 * DAY))
    found = await disclosure.request(key)
    assert (found.state, found.closed_at, found.result, found.answer, found.answered_at) == (
        S.PROCESSING,
        None,
        None,
        None,
        None,
    )
    first, second = await disclosure.clocks(key)
    assert (first.state, second.state) == ("MET", "RUNNING")
    assert second.started_at == NOW + 30 * DAY
    assert found.due_on > first.due_at.date()
    await disclosure.answer(key, NOW + 31 * DAY)


async def test_what_is_over_is_not_withdrawn_and_what_is_withdrawn_is_over(
    disclosure: Disclosure,
) -> None:
    key = await disclosure.begun()
    gone = WithdrawDisclosureRequest(disclosure_request_id=key, reason="申请人撤回")
    done(await disclosure.do(gone))
    assert (await disclosure.request(key)).closed_at == NOW
    assert (await disclosure.clock(key)).state == "ABORTED"
    assert codes(await disclosure.do(gone)) == ORDER
    other = await disclosure.begun()
    await disclosure.answer(other)
    late = WithdrawDisclosureRequest(disclosure_request_id=other, reason="申请人撤回")
    assert codes(await disclosure.do(late)) == ORDER


async def test_a_late_entry_counts_from_the_day_on_which_it_came_in(
    disclosure: Disclosure,
) -> None:
    key = await disclosure.received(NOW + 3 * DAY, acted_at=NOW)
    found, clock = await disclosure.request(key), await disclosure.clock(key)
    assert (found.opened_at, found.stands_since, found.entered_at) == (NOW, NOW, NOW + 3 * DAY)
    assert clock.started_at == NOW
    early = RegisterDisclosureRequest(disclosure_request_id=key, acted_at=NOW - HOUR)
    refused = await disclosure.do(early, at=NOW + 3 * DAY)
    assert isinstance(refused, Refused)
    assert [one.path for one in refused.problems] == [("actedAt",)]


async def test_the_code_of_a_request_is_kept_as_its_hash_alone(disclosure: Disclosure) -> None:
    key = await disclosure.received()
    found = await disclosure.request(key)
    code = act_of(disclosure.database, STAFF, NOW).entry_codes.code(key)
    assert found.code_hash == ENTRY_CODES.hash_of(code)
    assert code.replace("-", "") not in str(found)


async def test_the_log_tells_nothing_of_who_applied(disclosure: Disclosure) -> None:
    key = await disclosure.received(applicant_name="赵钱孙李", applicant_contact="某里九号")
    edit = EditDisclosureRequest(disclosure_request_id=key, applicant_name="赵钱孙")
    done(await disclosure.do(edit))
    rows = await disclosure.database.fetch("SELECT payload::text AS told FROM event")
    told = "".join(row["told"] for row in rows)
    assert "applicantName" in told
    assert "赵钱孙" not in told
    assert "九号" not in told
