"""Reports in all states, comments, plans with and without surveys, good practice."""

from datetime import timedelta

from domain.people.district import seed
from domain.public_reports.around import CommentState, PlanState, PracticeState, SurveyState
from domain.public_reports.report import ReportForm, ReportLevel, ReportPeriod, ReportState
from tests.oracle.worlds.drawing import Drawing


def draw(drawn: Drawing) -> None:
    """Of the units that matters are about, and of the district."""
    district = seed.seed_id("unit", "DG")
    for number in range(50):
        state = drawn.pick(tuple(ReportState)).value
        seen = state in ("PUBLISHED", "FED_BACK")
        at = drawn.instant() - timedelta(days=drawn.pick((0, 0, 200, 365)))
        drawn.with_id(
            "public_report",
            unit_id=district if number % 5 == 0 else drawn.unit(),
            level=drawn.pick(tuple(ReportLevel)).value,
            year=drawn.pick((2025, 2026)),
            period=drawn.pick((*ReportPeriod, ReportPeriod.FIRST_HALF)).value,
            form=drawn.pick(tuple(ReportForm)).value,
            title=drawn.text()[:100],
            milestone=drawn.maybe(drawn.text()),
            co_hosts=drawn.maybe(drawn.text()),
            concerns=drawn.maybe(drawn.text()),
            content=drawn.maybe("内容"),
            on_website=drawn.flag(),
            on_new_media=drawn.flag(),
            in_person=drawn.flag(),
            to_congress=drawn.flag(),
            has_results=drawn.flag(0.8),
            has_problems=drawn.flag(0.8),
            has_plans=drawn.flag(0.8),
            state=state,
            stands_since=drawn.instant(),
            entered_at=drawn.instant(),
            published_at=at if seen else None,
            feedback=drawn.maybe(drawn.text()),
            reason=drawn.maybe(drawn.text()),
        )
    for _ in range(70):
        report = drawn.pick(drawn.tables["public_report"])
        state = drawn.pick(tuple(CommentState)).value
        drawn.with_id(
            "report_comment",
            report_id=report["id"],
            unit_id=report["unit_id"],
            content=drawn.text(),
            signed=drawn.maybe(drawn.text()),
            state=state,
            answer="答复" if state == "ANSWERED" else drawn.maybe(drawn.text()),
            led_to=drawn.maybe(drawn.text()),
            reason=drawn.maybe(drawn.text()),
            received_at=drawn.instant(),
            answered_at=drawn.maybe(drawn.instant()),
        )
    for _ in range(20):
        drawn.with_id(
            "need_survey",
            unit_id=drawn.unit(),
            year=drawn.pick((2025, 2026)),
            surveyed_on=drawn.day(),
            ways=drawn.text(),
            groups=drawn.text(),
            findings=drawn.text(),
            state=drawn.pick(tuple(SurveyState)).value,
            reason=drawn.maybe(drawn.text()),
            entered_at=drawn.instant(),
        )
    for _ in range(30):
        drawn.with_id(
            "report_plan",
            unit_id=drawn.unit(),
            year=drawn.pick((2025, 2026)),
            title=drawn.text()[:100],
            content=drawn.text(),
            lead_id=drawn.person(),
            survey_id=drawn.maybe(drawn.pick(drawn.tables["need_survey"])["id"]),
            state=drawn.pick(tuple(PlanState)).value,
            reason=drawn.maybe(drawn.text()),
            adopted_at=drawn.instant(),
        )
        state = drawn.pick(tuple(PracticeState)).value
        drawn.with_id(
            "good_practice",
            unit_id=drawn.unit(),
            title=drawn.text()[:100],
            content=drawn.text(),
            state=state,
            reason=drawn.maybe(drawn.text()),
            proposed_at=drawn.instant(),
            spread_at=drawn.instant() if state == "SPREAD" else None,
        )
