"""A submitted return stands; the Performance Office accepts it, or sends it back (FS/4.2b)."""

import asyncio
from dataclasses import fields

import pytest

from actions.representatives.suggestion import AdoptSuggestion
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.quarterly_reports.facts import QuarterlyReportState as S
from domain.quarterly_reports.problems import QuarterlyReportCode
from tests.worlds.acts import PEOPLE, codes, done
from tests.worlds.quarterly import NOTHING, PERFORMANCE, Filing

pytestmark = pytest.mark.clause("FS/4.2b")


async def test_s08_each_part_that_is_missing_is_named(filing: Filing) -> None:
    """S08: delegate information is left out."""
    await filing.host.held("2026-09-15 14:00", "JOINT_SUPERVISION", members=0)
    filing.now = "2026-10-09 10:00:00"
    key = await filing.drafted(2026, 3)
    outcome = await filing.submit(key)
    assert codes(outcome) == {ProblemCode.PART_MISSING}
    assert [one.message_en for one in outcome.problems] == [
        "The part delegate information is missing without a note.",
        "The part opinions is missing without a note.",
    ]
    done(await filing.explain(key, opinions_empty_reason="无"))
    outcome = await filing.submit(key)
    assert [one.message_zh for one in outcome.problems] == ["缺少代表信息部分，又未作说明。"]
    done(await filing.explain(key, delegates_empty_reason="专项督查未邀请代表"))
    done(await filing.submit(key))


async def test_a_quarter_is_told_of_when_it_is_over(filing: Filing) -> None:
    filing.now = "2026-03-31 23:59:59"
    key = await filing.empty()
    assert codes(await filing.submit(key)) == {QuarterlyReportCode.QUARTER_NOT_OVER}
    done(await filing.submit(key, at="2026-04-01 00:00:00"))


async def test_nobody_sends_what_he_has_not_seen(filing: Filing) -> None:
    held = await filing.host.held("2026-03-17 14:00")
    suggestion = await filing.host.suggested(held)
    key = await filing.drafted()
    done(await filing.host.do(AdoptSuggestion(suggestion_id=suggestion)))
    assert codes(await filing.submit(key)) == {QuarterlyReportCode.FIGURES_OUTDATED}
    done(await filing.regenerate(key))
    done(await filing.submit(key))
    assert (await filing.report(key)).adopted_count == 1


async def test_a_later_record_does_not_change_what_was_submitted(filing: Filing) -> None:
    held = await filing.host.held("2026-03-17 14:00")
    suggestion = await filing.host.suggested(held)
    key = await filing.drafted()
    done(await filing.submit(key))
    before, lines = await filing.report(key), await filing.lines(key)
    done(await filing.host.do(AdoptSuggestion(suggestion_id=suggestion)))
    await filing.host.held("2026-03-24 14:00")
    assert codes(await filing.regenerate(key)) == {ProblemCode.STATE_ORDER}
    assert codes(await filing.explain(key, opinions_empty_reason="无")) >= {ProblemCode.STATE_ORDER}
    assert await filing.report(key) == before
    assert await filing.lines(key) == lines


async def test_accepting_changes_no_count(filing: Filing) -> None:
    await filing.host.held("2026-03-17 14:00")
    key = await filing.drafted()
    done(await filing.explain(key, opinions_empty_reason="无"))
    done(await filing.submit(key))
    before, lines = await filing.report(key), await filing.lines(key)
    filing.now = "2026-04-07 10:00:00"
    done(await filing.accept(key))
    told = await filing.report(key)
    differ = {
        one.name for one in fields(told) if getattr(told, one.name) != getattr(before, one.name)
    }
    assert differ == {"state", "accepted_at", "stands_since", "entered_at"}
    assert await filing.lines(key) == lines
    assert codes(await filing.send_back(key)) == {ProblemCode.STATE_ORDER}


async def test_what_is_sent_back_is_put_right_and_submitted_again(filing: Filing) -> None:
    key = await filing.empty()
    done(await filing.submit(key))
    first = await filing.report(key)
    await filing.host.held("2026-03-24 14:00")
    filing.now = "2026-04-20 10:00:00"
    done(await filing.send_back(key, reason="漏报3月24日座谈会"))
    told = await filing.report(key)
    assert (told.state, told.reason) == (S.RETURNED, "漏报3月24日座谈会")
    assert told.activity_count == 0
    assert codes(await filing.accept(key)) == {ProblemCode.STATE_ORDER}
    done(await filing.regenerate(key))
    done(await filing.submit(key))
    again = await filing.report(key)
    assert (again.submission, again.activity_count) == (2, 1)
    assert again.first_submitted_at == first.submitted_at
    assert again.submitted_at != first.submitted_at


@pytest.mark.parametrize(
    ("role", "unit", "code"),
    [
        (Role.UNIT_STAFF, "FIN", ProblemCode.NOT_FOUND),
        (Role.SUPERVISION, None, ProblemCode.NOT_PERMITTED),
        (Role.UNIT_HEAD, "EDU", ProblemCode.NOT_PERMITTED),
        (Role.GO_STAFF, None, ProblemCode.NOT_PERMITTED),
        (Role.MAYOR, None, ProblemCode.NOT_PERMITTED),
        (Role.PERFORMANCE, None, None),
    ],
)
async def test_the_performance_office_alone_receives_it(
    filing: Filing, role: Role, unit: str | None, code: ProblemCode | None
) -> None:
    key = await filing.empty()
    done(await filing.submit(key))
    by = PEOPLE.role(role, unit=unit)
    outcomes = [await filing.send_back(key, by=by), await filing.accept(key, by=by)]
    if code is None:
        done(outcomes[0])
        return
    assert {one for outcome in outcomes for one in codes(outcome)} <= {
        code,
        ProblemCode.NOT_PERMITTED,
    }


@pytest.mark.parametrize(
    ("role", "unit"), [(Role.UNIT_STAFF, "FIN"), (Role.PERFORMANCE, None), (Role.MAYOR, None)]
)
async def test_nobody_else_submits_it(filing: Filing, role: Role, unit: str | None) -> None:
    key = await filing.empty()
    assert isinstance(await filing.submit(key, by=PEOPLE.role(role, unit=unit)), Refused)
    assert (await filing.report(key)).state is S.DRAFT


async def test_of_two_at_once_one_submits(filing: Filing) -> None:
    key = await filing.empty()
    outcomes = await asyncio.gather(*(filing.submit(key) for _ in range(4)))
    refused = [one for one in outcomes if isinstance(one, Refused)]
    assert len(refused) == 3
    assert (await filing.report(key)).submission == 1


async def test_returning_needs_a_reason(filing: Filing) -> None:
    key = await filing.empty()
    done(await filing.submit(key))
    assert ProblemCode.VALUE_REQUIRED in codes(await filing.send_back(key, reason=" "))
    assert NOTHING["opinions_empty_reason"] == (await filing.report(key)).opinions_empty_reason
    assert codes(await filing.accept(key, by=filing.staff)) == {ProblemCode.NOT_PERMITTED}
    done(await filing.accept(key, by=PERFORMANCE))
