"""A return is what the records tell of a quarter, and nothing else (FS/4.2b)."""

import pytest

from actions.activities.activity import CancelActivity
from actions.representatives.suggestion import AdoptSuggestion, DeclineSuggestion
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.quarterly_reports.facts import QuarterlyReportState
from domain.quarterly_reports.figures import MOST_LINES
from domain.quarterly_reports.problems import QuarterlyReportCode
from tests.worlds.acts import PEOPLE, codes, done, unit_id
from tests.worlds.quarterly import NOTHING, PERFORMANCE, Filing

pytestmark = pytest.mark.clause("FS/4.2b")


async def test_its_figures_are_the_sums_of_its_lines(filing: Filing) -> None:
    host = filing.host
    key = await host.held("2026-03-17 14:00", members=4, present=3)
    adopted, declined = await host.suggested(key), await host.suggested(key, member=2)
    done(await host.do(AdoptSuggestion(suggestion_id=adopted)))
    done(await host.do(DeclineSuggestion(suggestion_id=declined, reason="规划已有安排")))
    await host.suggested(key, member=3)
    await host.held("2026-03-24 14:00", members=3, present=0)

    report_id = await filing.drafted()
    told, lines = await filing.report(report_id), await filing.lines(report_id)
    assert told.state is QuarterlyReportState.DRAFT
    assert (told.activity_count, told.counted_count) == (2, 1)
    assert (told.delegate_count, told.invitation_count, told.attendance_count) == (4, 7, 3)
    figures = told.adopted_count, told.partly_adopted_count, told.not_adopted_count
    assert (told.opinion_count, *figures, told.open_count) == (3, 1, 0, 1, 1)
    assert [one.counts_for_phase for one in lines.activities] == [True, False]
    assert [(one.invited_count, one.attended_count) for one in lines.delegates] == [
        (2, 1),
        (2, 1),
        (2, 1),
        (1, 0),
    ]
    assert {one.reason for one in lines.opinions} == {None, "规划已有安排"}


async def test_what_was_not_held_or_is_anothers_is_no_part_of_it(filing: Filing) -> None:
    host = filing.host
    cancelled = await host.planned("2026-03-17 14:00")
    await host.invited(cancelled)
    done(await host.do(CancelActivity(activity_id=cancelled, reason="另行安排")))
    planned = await host.planned("2026-03-18 14:00")
    await host.invited(planned)
    await Filing(filing.database, "FIN").host.held("2026-03-19 14:00")
    told = await filing.report(await filing.drafted())
    assert (told.activity_count, told.invitation_count, told.opinion_count) == (0, 0, 0)


@pytest.mark.parametrize(
    ("starts", "quarter", "counted"),
    [
        ("2026-03-31 23:59", 1, 1),
        ("2026-04-01 00:00", 1, 0),
        ("2026-04-01 00:00", 2, 1),
        ("2026-03-31 23:59", 2, 0),
    ],
)
async def test_its_day_in_shanghai_decides_on_the_quarter(
    filing: Filing, starts: str, quarter: int, counted: int
) -> None:
    await filing.host.held(starts)
    told = await filing.report(await filing.drafted(quarter=quarter, at="2026-07-01 00:00:00"))
    assert told.activity_count == counted
    assert told.invitation_count == 3 * counted


async def test_a_draft_is_generated_anew_and_forgets_what_is_untrue(filing: Filing) -> None:
    key = await filing.empty()
    assert (await filing.report(key)).activities_empty_reason is not None
    await filing.host.held("2026-03-17 14:00")
    done(await filing.regenerate(key))
    told = await filing.report(key)
    assert told.activity_count == 1
    assert (told.activities_empty_reason, told.delegates_empty_reason) == (None, None)
    assert told.opinions_empty_reason == NOTHING["opinions_empty_reason"]
    assert len((await filing.lines(key)).delegates) == 3


async def test_there_is_one_for_each_unit_and_quarter(filing: Filing) -> None:
    await filing.drafted()
    assert codes(await filing.draft()) == {ProblemCode.DUPLICATE}
    await filing.drafted(2025, 4)
    done(await Filing(filing.database, "FIN").draft())


async def test_a_quarter_has_begun_when_it_is_told_of(filing: Filing) -> None:
    outcome = await filing.draft(quarter=3, at="2026-06-30 23:59:59")
    assert codes(outcome) == {QuarterlyReportCode.QUARTER_NOT_BEGUN}
    done(await filing.draft(quarter=3, at="2026-07-01 00:00:00"))


@pytest.mark.parametrize("quarter", [0, 5])
async def test_a_year_has_four_quarters(filing: Filing, quarter: int) -> None:
    assert ProblemCode.VALUE_OUT_OF_RANGE in codes(await filing.draft(quarter=quarter))


@pytest.mark.parametrize(
    ("role", "unit"), [(Role.UNIT_STAFF, "FIN"), (Role.PERFORMANCE, None), (Role.MAYOR, None)]
)
async def test_nobody_else_generates_it(filing: Filing, role: Role, unit: str | None) -> None:
    by = PEOPLE.role(role, unit=unit)
    assert codes(await filing.draft(by=by)) == {ProblemCode.NOT_PERMITTED}


async def test_the_performance_office_changes_no_counts(filing: Filing) -> None:
    key = await filing.drafted()
    assert codes(await filing.regenerate(key, by=PERFORMANCE)) == {ProblemCode.NOT_PERMITTED}
    explained = await filing.explain(key, by=PERFORMANCE, opinions_empty_reason="无")
    assert codes(explained) == {ProblemCode.NOT_PERMITTED}


async def test_a_part_with_records_has_nothing_to_explain(filing: Filing) -> None:
    await filing.host.held("2026-03-17 14:00")
    key = await filing.drafted()
    outcome = await filing.explain(key, activities_empty_reason="无", opinions_empty_reason="无")
    assert codes(outcome) == {QuarterlyReportCode.PART_NOT_EMPTY}
    assert [one.path for one in outcome.problems] == [("activitiesEmptyReason",)]
    done(await filing.explain(key, opinions_empty_reason="无"))
    done(await filing.explain(key, opinions_empty_reason=None))
    assert (await filing.report(key)).opinions_empty_reason is None


async def test_a_part_holds_so_many_lines_and_no_more(filing: Filing) -> None:
    unit, member = str(unit_id("EDU")), "SELECT id, person_id FROM representative LIMIT 1"
    sql = (
        "INSERT INTO suggestion (id, representative_id, person_id, title, content, source, state,"
        " unit_id, filed_at, stands_since, entered_at)"
        " SELECT gen_random_uuid(), r.id, r.person_id, '标题', '内容', 'OWN', 'ASSIGNED',"
        f" '{unit}', at, at, at FROM ({member}) r, generate_series(1, {{count}}),"
        " (VALUES ('2026-02-03T10:00:00+08:00'::timestamptz)) AS of (at)"
    )
    await filing.host.tamper(sql.format(count=MOST_LINES))
    key = await filing.drafted()
    assert (await filing.report(key)).opinion_count == MOST_LINES
    await filing.host.tamper(sql.format(count=1))
    assert codes(await filing.regenerate(key)) == {QuarterlyReportCode.TOO_MANY_RECORDS}
    assert (await filing.report(key)).opinion_count == MOST_LINES
