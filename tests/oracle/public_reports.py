"""Reports to the public: everybody sees what is published, a unit its own before."""

from collections.abc import Callable
from typing import Any

from domain.problems import Problem, problem
from domain.public_reports.around import CommentState, PlanState, PracticeState, SurveyState
from domain.public_reports.permissions import ReportPermission as P
from domain.public_reports.problems import ReportCode
from domain.public_reports.report import ReportState
from tests.oracle import people
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, ListOf, WrongError
from tests.oracle.open_days import binds, if_, ref
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row
from tests.oracle.steps import StepOf, steps
from tests.oracle.wire import key_in

NEWEST, LONGEST_BEAT = 20, 60
PUBLISHED = ("PUBLISHED", "FED_BACK")


def sees_draft(eyes: Eyes, row: Row) -> bool:
    """All, or his unit's."""
    return eyes.reaches(P.REPORT_DRAFT_READ, unit=row["unit_id"])


def sees_waiting(eyes: Eyes, row: Row) -> bool:
    """All comments, or his unit's."""
    return eyes.reaches(P.REPORT_COMMENT_READ, unit=row["unit_id"])


def sees_report(eyes: Eyes, row: Row) -> bool:
    """Everybody once it is published."""
    return sees_draft(eyes, row) or row["state"] in PUBLISHED


def sees_comment(eyes: Eyes, row: Row) -> bool:
    """Everybody once it is answered."""
    return sees_waiting(eyes, row) or row["state"] == "ANSWERED"


def _unsurveyed(eyes: Eyes, row: Row) -> bool:
    survey = eyes.rows.one("need_survey", row["survey_id"])
    return survey is None or survey["state"] == "WITHDRAWN"


def sees_practice(eyes: Eyes, row: Row) -> bool:
    """Everybody once it is spread."""
    return sees_draft(eyes, row) or row["state"] == "SPREAD"


def count(state: str) -> Callable[[Eyes, Row], int]:
    """How many comments of a report stand so."""

    def read(eyes: Eyes, row: Row) -> int:
        found = eyes.rows.of("report_comment", "report_id", row["id"])
        return len([one for one in found if one["state"] == state])

    return read


def _against(eyes: Eyes, row: Row) -> list[Problem]:
    told = [] if row["content"] else [problem(ReportCode.REPORT_EMPTY)]
    is_mid_year = (row["level"], row["period"]) == ("DISTRICT", "FIRST_HALF")
    is_online = row["on_website"] and row["on_new_media"]
    if binds(eyes) and is_mid_year and not is_online:
        told.append(problem(ReportCode.CHANNELS_MISSING, clause="PR/1b"))
    return told


_OPEN, _BY = ("PLANNED", "PREPARED"), P.PUBLIC_REPORT_WRITE
REPORT_STEPS = steps(
    (
        StepOf("editPublicReport", _BY, _OPEN, "OP/91"),
        StepOf("preparePublicReport", _BY, _OPEN, "OP/91"),
        StepOf("publishPublicReport", _BY, ("PREPARED",), "OP/91", _against),
        StepOf("correctPublicReport", _BY, PUBLISHED, "OP/91"),
        StepOf("feedBackPublicReport", _BY, PUBLISHED, "OP/91"),
        StepOf("cancelPublicReport", _BY, _OPEN, "OP/91"),
    ),
    lambda state: ReportState(state).named,
)
COMMENT_STEPS = steps(
    (
        StepOf("answerReportComment", _BY, ("RECEIVED", "ANSWERED", "HIDDEN"), "PR/G1d"),
        StepOf("hideReportComment", _BY, ("RECEIVED", "ANSWERED"), "PR/G1d"),
    ),
    lambda state: CommentState(state).named,
)
SURVEY_STEPS = steps(
    (StepOf("withdrawNeedSurvey", _BY, ("RECORDED",), "PR/G2a"),),
    lambda state: SurveyState(state).named,
)
PLAN_STEPS = steps(
    (
        StepOf("editReportPlan", _BY, ("ADOPTED",), "OP/91"),
        StepOf("withdrawReportPlan", _BY, ("ADOPTED",), "OP/91"),
    ),
    lambda state: PlanState(state).named,
)
PRACTICE_STEPS = steps(
    (
        StepOf("spreadGoodPractice", P.GOOD_PRACTICE_SPREAD, ("PROPOSED", "DECLINED"), "PR/R4b"),
        StepOf("declineGoodPractice", P.GOOD_PRACTICE_SPREAD, ("PROPOSED", "SPREAD"), "PR/R4b"),
    ),
    lambda state: PracticeState(state).named,
)


def published(eyes: Eyes, given: Given) -> Thing:
    """The newest first."""
    if not 1 <= given["everySeconds"] <= LONGEST_BEAT:
        raise WrongError("everySeconds")
    found = [one for one in eyes.rows.all("public_report") if one["state"] in PUBLISHED]
    found.sort(key=lambda one: one["id"])
    found.sort(key=lambda one: one["published_at"], reverse=True)
    return Thing("PublishedReports", {"reports": things("PublicReport", found[:NEWEST])})


def _list(
    of: str, table: str, by: str, sees: Callable[[Eyes, Row], bool], permission: P, **more: Any
) -> ListOf:
    return ListOf(
        of=of,
        rows=lambda eyes: eyes.rows.all(table),
        permission=permission,
        sees=sees,
        key=lambda _eyes, row: (row[by], row["id"]),
        tags="tu",
        is_descending=True,
        **more,
    )


def _unit(_eyes: Eyes, row: Row, given: Any) -> bool:
    return people.is_of_unit(row, given)


def _is(column: str) -> Callable[[Eyes, Row, Any], bool]:
    return lambda _eyes, row, given: bool(row[column] == given)


REPORTS = _list(
    "PublicReport",
    "public_report",
    "entered_at",
    sees_report,
    P.PUBLIC_REPORT_READ,
    filters={
        "unitId": _unit,
        "level": _is("level"),
        "form": _is("form"),
        "states": lambda _eyes, row, given: row["state"] in given,
    },
    groups={
        "STATE": people.of_code("state"),
        "FORM": people.of_code("form"),
        "UNIT": people.of_unit,
    },
)
COMMENTS = _list(
    "ReportComment",
    "report_comment",
    "received_at",
    sees_comment,
    P.PUBLIC_REPORT_READ,
    filters={
        "reportId": lambda _eyes, row, given: row["report_id"] == key_in(given, "PublicReport"),
        "state": _is("state"),
    },
    groups={"STATE": people.of_code("state")},
)
SURVEYS = _list(
    "NeedSurvey",
    "need_survey",
    "entered_at",
    sees_draft,
    P.REPORT_DRAFT_READ,
    filters={"unitId": _unit},
)
PLANS = _list(
    "ReportPlan",
    "report_plan",
    "adopted_at",
    sees_draft,
    P.REPORT_DRAFT_READ,
    filters={
        "unitId": _unit,
        "state": _is("state"),
        "isWithoutSurvey": lambda eyes, row, given: _unsurveyed(eyes, row) is given,
    },
)
PRACTICES = _list(
    "GoodPractice",
    "good_practice",
    "proposed_at",
    sees_practice,
    P.PUBLIC_REPORT_READ,
    filters={"unitId": _unit, "state": _is("state")},
)

ROOM = Room(
    kinds={
        "PublicReportConnection": Kind(asked={"counts": REPORTS.counts}),
        "ReportCommentConnection": Kind(asked={"counts": COMMENTS.counts}),
        "PublicReport": Kind(
            table="public_report",
            sees=sees_report,
            fields={
                "unit": people.unit,
                "answeredCommentCount": count("ANSWERED"),
                "waitingCommentCount": if_(sees_waiting, count("RECEIVED")),
                "allowedSteps": if_(sees_draft, REPORT_STEPS, []),
            },
        ),
        "ReportComment": Kind(
            table="report_comment",
            sees=sees_comment,
            fields={
                "report": ref("PublicReport", "public_report", "report_id"),
                "reason": if_(sees_waiting, lambda _eyes, row: row["reason"]),
                "allowedSteps": if_(sees_waiting, COMMENT_STEPS, []),
            },
        ),
        "NeedSurvey": Kind(
            table="need_survey",
            sees=sees_draft,
            fields={"unit": people.unit, "allowedSteps": SURVEY_STEPS},
        ),
        "ReportPlan": Kind(
            table="report_plan",
            sees=sees_draft,
            fields={
                "unit": people.unit,
                "lead": ref("Person", "person", "lead_id", people.sees_persons),
                "survey": ref("NeedSurvey", "need_survey", "survey_id", sees_draft),
                "isWithoutSurvey": _unsurveyed,
                "allowedSteps": PLAN_STEPS,
            },
        ),
        "GoodPractice": Kind(
            table="good_practice",
            sees=sees_practice,
            fields={
                "unit": people.unit,
                "reason": if_(sees_draft, lambda _eyes, row: row["reason"]),
                "allowedSteps": if_(sees_draft, PRACTICE_STEPS, []),
            },
        ),
    },
    lists={
        "publicReports": REPORTS,
        "reportComments": COMMENTS,
        "needSurveys": SURVEYS,
        "reportPlans": PLANS,
        "goodPractices": PRACTICES,
    },
    frames={"reportPublished": published},
)
