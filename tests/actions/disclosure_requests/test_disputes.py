"""What is disputed and lost is reported and carried out before it is closed (OP/122b, WR/28a)."""

from datetime import date, timedelta
from typing import Any

import pytest

from actions.disclosure_requests.dispute import (
    CloseDispute,
    DecideDispute,
    EditDispute,
    PerformDispute,
    ReopenDispute,
    ReportDispute,
    WithdrawDispute,
)
from actions.disclosure_requests.report import WithdrawDisclosureReport
from actions.disclosure_requests.request import ReopenDisclosureRequest
from actions.obligations.move_ledger import move_ledger
from actions.people.groups import AddGroupMember
from domain.disclosure_requests.dispute import DisputeKind, DisputeResult, DisputeState
from domain.disclosure_requests.problems import DisclosureCode
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.units import UnitGroup
from domain.problems import ProblemCode
from tests.worlds.acts import PEOPLE, codes, done, shanghai, unit_id
from tests.worlds.disclosure import LAWYER, NOW, OFFICE, OTHER, Disclosure
from tests.worlds.ledger import key_of, ledger_at
from tests.worlds.office import Office, group_id

DAY = timedelta(days=1)
TODAY = NOW.date()
ORDER, INVALID = {ProblemCode.STATE_ORDER}, {ProblemCode.VALUE_INVALID}
LOST = DisputeResult.LOST


def decide(key: Any, result: DisputeResult = LOST, on: date = TODAY) -> DecideDispute:
    """It is decided so."""
    return DecideDispute(dispute_id=key, result=result, decided_on=on)


@pytest.mark.clause("OP/122b", "WR/28a", "WR/29")
@pytest.mark.parametrize("kind", DisputeKind)
async def test_what_was_lost_is_closed_once_it_is_reported_and_carried_out(
    disclosure: Disclosure, kind: DisputeKind
) -> None:
    key = await disclosure.disputed(kind=kind)
    done(await disclosure.do(decide(key)))
    close = CloseDispute(dispute_id=key)
    refused = await disclosure.do(close)
    assert codes(refused) == {
        DisclosureCode.LOST_CASE_UNREPORTED,
        DisclosureCode.DECISION_NOT_PERFORMED,
    }
    clause = "WR/29" if kind is DisputeKind.RECONSIDERATION else "WR/28a"
    assert isinstance(refused, Refused)
    assert [one.clause for one in refused.problems] == ["OP/122b", clause]
    done(await disclosure.do(ReportDispute(dispute_id=key, study="告知不全；已改模板。")))
    assert codes(await disclosure.do(close)) == {DisclosureCode.DECISION_NOT_PERFORMED}
    done(await disclosure.do(PerformDispute(dispute_id=key, performed_on=TODAY)))
    done(await disclosure.do(close))
    assert (await disclosure.a_dispute(key)).state is DisputeState.CLOSED


@pytest.mark.parametrize("result", [DisputeResult.UPHELD, DisputeResult.SETTLED])
async def test_what_was_not_lost_is_closed_as_it_is(
    disclosure: Disclosure, result: DisputeResult
) -> None:
    key = await disclosure.disputed()
    assert codes(await disclosure.do(CloseDispute(dispute_id=key))) == ORDER
    done(await disclosure.do(decide(key, result)))
    assert codes(await disclosure.do(ReportDispute(dispute_id=key, study="无"))) == INVALID
    done(await disclosure.do(CloseDispute(dispute_id=key)))


async def test_days_come_in_their_order(disclosure: Disclosure) -> None:
    key = await disclosure.disputed()
    assert codes(await disclosure.do(decide(key, on=TODAY - DAY))) == INVALID
    done(await disclosure.do(decide(key)))
    early = PerformDispute(dispute_id=key, performed_on=TODAY - DAY)
    assert codes(await disclosure.do(early)) == INVALID
    ahead = await disclosure.dispute(filed_on=TODAY + DAY)
    assert isinstance(ahead, Refused)
    assert [one.path for one in ahead.problems] == [("filedOn",)]


async def test_an_appeal_takes_a_dispute_up_again(disclosure: Disclosure) -> None:
    key = await disclosure.disputed()
    done(await disclosure.do(decide(key)))
    done(await disclosure.do(ReopenDispute(dispute_id=key, reason="上诉")))
    found = await disclosure.a_dispute(key)
    assert (found.state, found.result, found.decided_on) == (DisputeState.OPEN, None, None)
    done(await disclosure.do(EditDispute(dispute_id=key, number="（2026）京02行终9号")))
    done(await disclosure.do(WithdrawDispute(dispute_id=key, reason="重复登记")))
    assert codes(await disclosure.do(EditDispute(dispute_id=key, title="另案"))) == ORDER


@pytest.mark.clause("OP/121b")
async def test_a_dispute_is_about_a_request_of_its_unit_or_about_something_else(
    disclosure: Disclosure,
) -> None:
    mine = await disclosure.received()
    key = await disclosure.disputed(disclosure_request_id=mine, kind=DisputeKind.COMPLAINT)
    assert (await disclosure.a_dispute(key)).disclosure_request_id == mine
    # The Government Office sees the request, and is not the one that was asked.
    other = await disclosure.dispute(OFFICE, unit_id=unit_id("GO"), disclosure_request_id=mine)
    assert isinstance(other, Refused)
    assert [(one.code, one.path) for one in other.problems] == [
        (ProblemCode.VALUE_INVALID, ("disclosureRequestId",))
    ]
    done(await disclosure.dispute(LAWYER, unit_id=unit_id("FIN")))


async def test_the_legal_office_enters_for_all_and_units_for_themselves(
    disclosure: Disclosure,
) -> None:
    assert codes(await disclosure.dispute(OTHER)) == {ProblemCode.NOT_PERMITTED}
    assert codes(await disclosure.dispute(OFFICE)) == {ProblemCode.NOT_PERMITTED}
    key = await disclosure.disputed(by=LAWYER)
    done(await disclosure.do(decide(key), LAWYER))
    assert codes(await disclosure.do(CloseDispute(dispute_id=key), OTHER)) == {
        ProblemCode.NOT_FOUND
    }


JULY = shanghai("2026-07-01 00:00:00")


@pytest.mark.clause("OP/122b")
async def test_a_month_is_reported_with_figures_that_nobody_types(disclosure: Disclosure) -> None:
    late = await disclosure.begun(shanghai("2026-05-06 09:00:00"))
    await disclosure.answer(late)
    await disclosure.received(shanghai("2026-05-31 23:59:59"))
    await disclosure.received(shanghai("2026-06-01 00:00:00"))
    key = await disclosure.begun()
    await disclosure.answer(key)
    await disclosure.received(JULY)
    suit = await disclosure.disputed(disclosure_request_id=key)
    done(await disclosure.do(decide(suit)))
    await disclosure.disputed()
    gone = await disclosure.disputed(disclosure_request_id=key)
    done(await disclosure.do(WithdrawDispute(dispute_id=gone, reason="误登")))
    report = done(await disclosure.report(2026, 6, JULY)).disclosure_report_id
    found = await disclosure.a_report(report)
    assert (found.received_count, found.answered_count, found.late_count) == (2, 2, 1)
    assert (found.disputed_count, found.lost_count) == (1, 1)


@pytest.mark.clause("OP/122b")
async def test_a_month_is_reported_once_it_is_over_and_once(disclosure: Disclosure) -> None:
    early = await disclosure.report(2026, 6, shanghai("2026-06-30 23:59:59"))
    assert codes(early) == {DisclosureCode.MONTH_NOT_OVER}
    first = done(await disclosure.report(2026, 6, JULY)).disclosure_report_id
    assert codes(await disclosure.report(2026, 6, JULY)) == {DisclosureCode.MONTH_REPORTED}
    done(await disclosure.report(2026, 6, JULY, OTHER, "FIN"))
    denied = await disclosure.report(2026, 5, JULY, OTHER)
    assert codes(denied) == {ProblemCode.NOT_PERMITTED}
    gone = WithdrawDisclosureReport(disclosure_report_id=first, reason="数据有误")
    done(await disclosure.do(gone, at=JULY))
    done(await disclosure.report(2026, 6, JULY))
    december = await disclosure.report(2026, 12, shanghai("2026-12-31 23:59:59"))
    assert codes(december) == {DisclosureCode.MONTH_NOT_OVER}
    done(await disclosure.report(2026, 12, shanghai("2027-01-01 00:00:00")))


@pytest.mark.clause("OP/122b")
async def test_a_report_after_the_tenth_is_late(disclosure: Disclosure) -> None:
    office = Office(disclosure.database)
    for code in ("EDU", "FIN"):
        await office.did(
            AddGroupMember(
                group_id=group_id(UnitGroup.RELATED),
                unit_id=unit_id(code),
                clause="OP/122b",
                valid_from=date(2026, 6, 1),
                reason="受理依申请公开",
            )
        )
    async with ledger_at(disclosure.database, "2026-07-01 09:00:00") as ledger:

        async def status(code: str) -> Any:
            row = await ledger.row(key_of("OP/122b", "2026-06-01", unit_id(code)))
            assert row is not None
            return row["status"]

        in_time, late = shanghai("2026-07-10 23:59:59"), shanghai("2026-07-11 00:00:00")
        done(await disclosure.report(2026, 6, in_time))
        done(await disclosure.report(2026, 6, late, OTHER, "FIN"))
        ledger.clock.now = late
        await move_ledger(ledger.act(PEOPLE.role(Role.ADMIN)))
        found = [await status(code) for code in ("EDU", "FIN", "STREET-01")]
        assert found == ["MET", "MET_LATE", "MISSED"]


@pytest.mark.clause("OP/122b")
async def test_an_answer_that_was_late_once_and_is_given_anew_in_time_is_not_late(
    disclosure: Disclosure,
) -> None:
    key = await disclosure.begun(shanghai("2026-04-01 09:00:00"))
    await disclosure.answer(key, shanghai("2026-06-02 09:00:00"))
    late = done(await disclosure.report(2026, 6, JULY)).disclosure_report_id
    assert (await disclosure.a_report(late)).late_count == 1
    gone = WithdrawDisclosureReport(disclosure_report_id=late, reason="复议后重新答复")
    done(await disclosure.do(gone, at=JULY))
    again = ReopenDisclosureRequest(disclosure_request_id=key, reason="复议决定重新答复")
    done(await disclosure.do(again, at=shanghai("2026-06-10 09:00:00")))
    await disclosure.answer(key, shanghai("2026-06-12 09:00:00"))
    report = done(await disclosure.report(2026, 6, JULY)).disclosure_report_id
    found = await disclosure.a_report(report)
    assert (found.answered_count, found.late_count) == (1, 0)


@pytest.mark.clause("OP/121a")
@pytest.mark.parametrize(
    ("at", "status"),
    [("2026-07-10 23:59:59", "ON_TRACK"), ("2026-07-11 00:00:00", "MET_LATE")],
)
async def test_an_answer_counts_for_its_unit_by_its_last_day(
    disclosure: Disclosure, at: str, status: str
) -> None:
    async with ledger_at(disclosure.database, "2026-06-01 09:00:00") as ledger:
        key = await disclosure.begun()
        await disclosure.answer(key, shanghai(at))
        row = await ledger.row(key_of("OP/121a", subject=unit_id("EDU")))
        assert row is not None
        assert row["status"] == status
