"""Twenty working days to answer: what does not count, is put off, is late (OP/121a)."""

from datetime import date, datetime, timedelta

import pytest

from actions.disclosure_requests.request import (
    AnswerDisclosureRequest,
    AskThirdParty,
    CompleteDisclosureRequest,
    ExtendDisclosureRequest,
    HearThirdParty,
    TellDisclosureGaps,
    WithdrawDisclosureRequest,
)
from domain.clocks.problems import ClockCode
from domain.disclosure_requests.problems import DisclosureCode
from domain.disclosure_requests.states import DisclosureState as S
from domain.disclosure_requests.states import ThirdPartySays
from domain.problems import ProblemCode
from tests.worlds.acts import codes, done, shanghai, unit_id
from tests.worlds.disclosure import NOW, Disclosure

pytestmark = pytest.mark.clause("OP/121a")
DAY = timedelta(days=1)
DUE, LAST_TO_ASK = date(2026, 7, 10), date(2026, 6, 23)
"""Twenty and seven working days after 11 June; the nineteenth is a holiday."""
LAST_INSTANT, FIRST_LATE = shanghai("2026-07-10 23:59:59"), shanghai("2026-07-11 00:00:00")


async def test_an_answer_is_due_in_twenty_working_days(disclosure: Disclosure) -> None:
    key = await disclosure.received()
    found, clock = await disclosure.request(key), await disclosure.clock(key)
    assert (found.due_on, found.completable_until) == (DUE, LAST_TO_ASK)
    assert (clock.due_at, clock.unit_id) == (FIRST_LATE, unit_id("EDU"))
    assert clock.title == f"依申请公开申请第{found.number}号"


@pytest.mark.parametrize(("at", "state"), [(LAST_INSTANT, "MET"), (FIRST_LATE, "MET_LATE")])
async def test_the_last_instant_of_the_last_day_is_in_time(
    disclosure: Disclosure, at: datetime, state: str
) -> None:
    key = await disclosure.begun()
    await disclosure.answer(key, at)
    assert (await disclosure.clock(key)).state == state
    assert len(await disclosure.items(key)) == (state == "MET_LATE")


async def test_what_is_missed_is_looked_into_and_told_by_its_number_alone(
    disclosure: Disclosure,
) -> None:
    key = await disclosure.begun()
    await disclosure.pass_until(FIRST_LATE + DAY)
    number = (await disclosure.request(key)).number
    (item,) = await disclosure.items(key)
    assert (item["title"], item["unit_id"]) == (
        f"逾期：依申请公开申请第{number}号",
        unit_id("EDU"),
    )
    await disclosure.answer(key, FIRST_LATE + DAY)
    assert (await disclosure.clock(key)).state == "MET_LATE"
    assert len(await disclosure.items(key)) == 1


async def test_an_answer_that_is_entered_late_and_was_in_time_takes_the_item_away(
    disclosure: Disclosure,
) -> None:
    key = await disclosure.begun()
    await disclosure.draft(key)
    await disclosure.pass_until(FIRST_LATE + DAY)
    answer = AnswerDisclosureRequest(disclosure_request_id=key, acted_at=LAST_INSTANT)
    done(await disclosure.do(answer, at=FIRST_LATE + DAY))
    assert (await disclosure.clock(key)).state == "MET"
    assert [one["state"] for one in await disclosure.items(key)] == ["WITHDRAWN"]


async def test_a_request_that_was_completed_is_answered_in_a_time_of_its_own(
    disclosure: Disclosure,
) -> None:
    key = await disclosure.begun()
    gaps = TellDisclosureGaps(disclosure_request_id=key, gaps="请写明年份。")
    done(await disclosure.do(gaps, at=NOW + DAY))
    assert (await disclosure.clock(key)).state == "PAUSED"
    # However long the applicant takes, nothing is missed.
    await disclosure.pass_until(NOW + 60 * DAY)
    assert await disclosure.items(key) == []
    back = shanghai("2026-08-10 10:00:00")
    complete = CompleteDisclosureRequest(disclosure_request_id=key, text="2026年学区方案。")
    done(await disclosure.do(complete, at=back))
    first, second = await disclosure.clocks(key)
    assert (first.state, first.reason) == ("ABORTED", "CORRECTED")
    assert (second.state, second.started_at) == ("RUNNING", back)
    found = await disclosure.request(key)
    assert (found.due_on, found.state, found.text) == (
        date(2026, 9, 7),
        S.PROCESSING,
        "2026年学区方案。",
    )
    assert codes(await disclosure.do(gaps, at=back)) == {DisclosureCode.CORRECTED_ALREADY}


@pytest.mark.parametrize(
    ("at", "refused"),
    [
        (shanghai("2026-06-23 23:59:59"), set()),
        (shanghai("2026-06-24 00:00:00"), {DisclosureCode.CORRECTION_TOO_LATE}),
    ],
)
async def test_an_applicant_is_told_what_is_missing_within_seven_working_days(
    disclosure: Disclosure, at: datetime, refused: set[str]
) -> None:
    key = await disclosure.begun()
    gaps = TellDisclosureGaps(disclosure_request_id=key, gaps="请写明年份。")
    outcome = await disclosure.do(gaps, at=at)
    if refused:
        assert codes(outcome) == refused
    else:
        done(outcome)


async def test_an_applicant_who_never_completes_it_gives_it_up(disclosure: Disclosure) -> None:
    key = await disclosure.begun()
    gaps = TellDisclosureGaps(disclosure_request_id=key, gaps="请写明年份。")
    done(await disclosure.do(gaps))
    gone = WithdrawDisclosureRequest(disclosure_request_id=key, reason="逾期未补正")
    done(await disclosure.do(gone, at=NOW + 40 * DAY))
    assert [one.state for one in await disclosure.clocks(key)] == ["ABORTED"]


@pytest.mark.parametrize(
    ("says", "heard_at", "due_on", "theirs"),
    [
        # Asked on the 15th, heard on the 25th: the 16th to the 25th do not count.
        (ThirdPartySays.AGREES, "2026-06-25 10:00:00", date(2026, 7, 21), "MET"),
        (ThirdPartySays.SILENT, "2026-06-25 10:00:00", date(2026, 7, 21), "ABORTED"),
        # Fifteen working days end on 7 July; what comes after that is the unit's own time.
        (ThirdPartySays.AGREES, "2026-07-07 23:59:59", date(2026, 7, 31), "MET"),
        (ThirdPartySays.AGREES, "2026-07-08 00:00:00", date(2026, 7, 31), "MET_LATE"),
        (ThirdPartySays.OBJECTS, "2026-07-15 10:00:00", date(2026, 7, 31), "MET_LATE"),
        (ThirdPartySays.SILENT, "2026-07-15 10:00:00", date(2026, 7, 31), "MET_LATE"),
    ],
)
async def test_the_time_of_a_third_party_does_not_count_as_far_as_it_is_its_own(
    disclosure: Disclosure, says: ThirdPartySays, heard_at: str, due_on: date, theirs: str
) -> None:
    key = await disclosure.begun()
    ask = AskThirdParty(disclosure_request_id=key)
    done(await disclosure.do(ask, at=shanghai("2026-06-15 10:00:00")))
    assert (await disclosure.clock(key)).state == "PAUSED"
    at = shanghai(heard_at)
    await disclosure.pass_until(at)
    # That somebody else is silent is nothing to look into.
    assert await disclosure.items(key) == []
    hear = HearThirdParty(disclosure_request_id=key, third_party_says=says)
    done(await disclosure.do(hear, at=at))
    found, clock = await disclosure.request(key), await disclosure.clock(key)
    assert (found.due_on, found.third_party_says, clock.state) == (due_on, says, "RUNNING")
    assert (await disclosure.clock(key, "THIRD_PARTY_15_DAYS")).state == theirs
    await disclosure.pass_until(clock.due_at + DAY)
    assert len(await disclosure.items(key)) == 1


async def test_a_third_party_may_be_asked_again(disclosure: Disclosure) -> None:
    key = await disclosure.begun()
    for day in range(2):
        at = NOW + day * DAY
        done(await disclosure.do(AskThirdParty(disclosure_request_id=key), at=at))
        hear = HearThirdParty(disclosure_request_id=key, third_party_says=ThirdPartySays.AGREES)
        done(await disclosure.do(hear, at=at))
    theirs = [one for one in await disclosure.clocks(key) if one.kind == "THIRD_PARTY_15_DAYS"]
    assert [one.state for one in theirs] == ["MET", "MET"]
    assert (await disclosure.request(key)).due_on == DUE


async def test_an_answer_is_put_off_once_and_not_when_it_is_late(disclosure: Disclosure) -> None:
    key = await disclosure.begun()
    extend = ExtendDisclosureRequest(disclosure_request_id=key, extended_by=20, reason="材料较多")
    late = await disclosure.do(extend, at=FIRST_LATE)
    assert codes(late) == {DisclosureCode.EXTENSION_TOO_LATE}
    done(await disclosure.do(extend, at=LAST_INSTANT))
    found, clock = await disclosure.request(key), await disclosure.clock(key)
    # Forty working days in all.
    assert (found.due_on, found.extended_by, clock.extended_by) == (date(2026, 8, 7), 20, 20)
    assert codes(await disclosure.do(extend, at=FIRST_LATE)) == {ClockCode.ALREADY_EXTENDED}
    await disclosure.pass_until(FIRST_LATE + DAY)
    assert await disclosure.items(key) == []


@pytest.mark.parametrize("days", [0, 21])
async def test_an_answer_is_put_off_by_twenty_days_at_most(
    disclosure: Disclosure, days: int
) -> None:
    key = await disclosure.begun()
    extend = ExtendDisclosureRequest(disclosure_request_id=key, extended_by=days, reason="材料多")
    assert codes(await disclosure.do(extend)) == {ProblemCode.VALUE_OUT_OF_RANGE}


async def test_an_extension_outlives_a_completion(disclosure: Disclosure) -> None:
    key = await disclosure.begun()
    extend = ExtendDisclosureRequest(disclosure_request_id=key, extended_by=5, reason="材料较多")
    done(await disclosure.do(extend))
    done(await disclosure.do(TellDisclosureGaps(disclosure_request_id=key, gaps="请写明年份。")))
    done(await disclosure.do(CompleteDisclosureRequest(disclosure_request_id=key)))
    assert (await disclosure.request(key)).due_on == date(2026, 7, 17)


async def test_what_is_entered_late_counts_when_it_happened(disclosure: Disclosure) -> None:
    key = await disclosure.begun()
    await disclosure.pass_until(FIRST_LATE + DAY)
    asked_at = shanghai("2026-07-09 10:00:00")
    ask = AskThirdParty(disclosure_request_id=key, acted_at=asked_at)
    done(await disclosure.do(ask, at=FIRST_LATE + DAY))
    assert (await disclosure.clock(key)).state == "PAUSED"
    assert [one["state"] for one in await disclosure.items(key)] == ["WITHDRAWN"]
    hear = HearThirdParty(disclosure_request_id=key, third_party_says=ThirdPartySays.AGREES)
    done(await disclosure.do(hear, at=FIRST_LATE + 2 * DAY))
    # The tenth did not count.
    assert (await disclosure.request(key)).due_on == date(2026, 7, 13)
    assert (await disclosure.clock(key)).state == "RUNNING"
