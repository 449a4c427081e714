"""Yearly results and what they rest on: its own to a unit that was told, totals to all at last."""

from collections.abc import Callable
from typing import Any

import orjson

from domain.performance.evaluations import AssessmentState, EvaluationState
from domain.performance.permissions import PerformancePermission as P
from domain.performance.problems import PerformanceCode as C
from domain.performance.results import ResultState
from domain.performance.review import ReviewState
from domain.problems import Problem, problem
from tests.oracle import people, performance
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, ListOf, WrongError
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row
from tests.oracle.steps import StepOf, steps
from tests.oracle.wire import global_id, key_in

TOLD_FROM = ("REPORTED", "FED_BACK", "PUBLISHED")
LONGEST_BEAT, MOST_SETS, MOST_RESULTS = 60, 5, 150


def _is_public(eyes: Eyes, state: str) -> bool:
    return state == "PUBLISHED" and eyes.may(P.ANNUAL_RESULT_READ)


def _is_streets_office(eyes: Eyes, results: Row) -> bool:
    is_it = eyes.reaches(P.STREET_RESULT_FEED_BACK, unit=results["unit_id"])
    return is_it and results["state"] in TOLD_FROM


def sees_set(eyes: Eyes, row: Row) -> bool:
    """Who sees to everything, who has streets to tell, everybody what is public."""
    if eyes.everywhere(P.ANNUAL_RESULT_DRAFT_READ) or _is_public(eyes, row["state"]):
        return True
    return _is_streets_office(eyes, row)


def set_of(eyes: Eyes, result: Row) -> Row:
    """The version that a result is of."""
    return eyes.rows.named("annual_result_set", result["set_id"])


def whole(eyes: Eyes, row: Row) -> Row:
    """A result with what its version says of it."""
    results = set_of(eyes, row)
    is_told = results["state"] == "REPORTED" and row["fed_back_at"] is not None
    scheme = eyes.rows.named("scheme", results["scheme_id"])
    return {
        **row,
        "scheme_id": results["scheme_id"],
        "version": results["version"],
        "computed_at": results["computed_at"],
        "state": "FED_BACK" if is_told else results["state"],
        "performance_year": scheme["performance_year"],
    }


def _is_its_own(eyes: Eyes, row: Row) -> bool:
    is_own = eyes.reaches(P.UNIT_RESULT_READ, unit=row["unit_id"])
    return is_own and row["fed_back_at"] is not None


def sees_result(eyes: Eyes, row: Row) -> bool:
    """Who sees to everything, the unit that was told, who tells streets, everybody at last."""
    if eyes.everywhere(P.ANNUAL_RESULT_DRAFT_READ) or _is_its_own(eyes, row):
        return True
    results = set_of(eyes, row)
    is_street = eyes.rows.named("unit", row["unit_id"])["kind"] == "STREET"
    if is_street and _is_streets_office(eyes, results):
        return True
    return _is_public(eyes, results["state"])


def sees_parts(eyes: Eyes, row: Row) -> bool:
    """Who sees to everything, and the unit that was told."""
    return eyes.everywhere(P.ANNUAL_RESULT_DRAFT_READ) or _is_its_own(eyes, row)


def _best_first(rows: list[Row]) -> list[Row]:
    return sorted(rows, key=lambda one: (one["rank"] is None, one["rank"] or 0, one["id"]))


def results_of(eyes: Eyes, row: Row) -> list[Thing]:
    """Those of a version that are seen."""
    found = [
        whole(eyes, one)
        for one in eyes.rows.of("annual_result", "set_id", row["id"])
        if sees_result(eyes, one)
    ]
    return things("AnnualResult", _best_first(found))


def components(eyes: Eyes, row: Row) -> list[Thing]:
    """What each indicator gave."""
    if not sees_parts(eyes, row):
        return []
    found = eyes.rows.of("result_component", "result_id", row["id"])
    return things("ResultComponent", sorted(found, key=lambda one: int(one["place"])))


def basis(_eyes: Eyes, row: Row) -> list[Thing]:
    """What a score rests on."""
    lines: Any = row["basis"]
    return things("ResultBasis", orjson.loads(lines) if isinstance(lines, str) else lines)


def sees_review(eyes: Eyes, row: Row) -> bool:
    """All, or its own."""
    return eyes.reaches(P.RESULT_REVIEW_READ, unit=row["unit_id"])


def sees_evaluation(eyes: Eyes, row: Row) -> bool:
    """Officials who see scores; everybody what is public."""
    is_public = row["state"] == "PUBLISHED" and eyes.may(P.EVALUATION_READ)
    return is_public or eyes.may(P.SCORE_READ)


def sees_assessment(eyes: Eyes, row: Row) -> bool:
    """Officials who see scores; the unit what a result that it was told of rests on."""
    if eyes.everywhere(P.DAILY_ASSESSMENT_READ):
        return True
    is_own = eyes.reaches(P.DAILY_ASSESSMENT_READ, unit=row["unit_id"])
    if row["state"] != "STANDING" or not is_own:
        return False
    parts = eyes.rows.of("result_component", "indicator_id", row["indicator_id"])
    told = [
        one
        for one in eyes.rows.of("annual_result", "unit_id", row["unit_id"])
        if one["fed_back_at"] is not None and row["entered_at"] <= set_of(eyes, one)["computed_at"]
    ]
    return any(part["result_id"] == one["id"] for part in parts for one in told)


def is_newest(eyes: Eyes, row: Row) -> bool:
    """Whether no newer version is public."""
    others = eyes.rows.of("annual_result_set", "scheme_id", row["scheme_id"])
    newer = [one for one in others if one["version"] > row["version"]]
    return all(one["state"] != "PUBLISHED" for one in newer)


def _nobody_left(*, is_street: bool) -> Callable[[Eyes, Row], list[Problem]]:
    def told(eyes: Eyes, row: Row) -> list[Problem]:
        for one in eyes.rows.of("annual_result", "set_id", row["id"]):
            unit = eyes.rows.named("unit", one["unit_id"])
            if one["fed_back_at"] is None and (unit["kind"] == "STREET") is is_street:
                return []
        return [problem(C.RESULTS_FED_BACK, clause="WR/55d")]

    return told


def _scheme_changed(eyes: Eyes, row: Row) -> list[Problem]:
    scheme = eyes.rows.named("scheme", row["scheme_id"])
    if scheme["state"] == "APPROVED" and scheme["entered_at"] <= row["computed_at"]:
        return []
    return [problem(C.SCHEME_CHANGED, clause="WR/55b")]


SET_STEPS = steps(
    (
        StepOf(
            "approveAnnualResults",
            P.ANNUAL_RESULT_APPROVE,
            ("COMPUTED",),
            "WR/55c",
            _scheme_changed,
        ),
        StepOf("returnAnnualResults", P.ANNUAL_RESULT_APPROVE, ("COMPUTED",), "WR/55c"),
        StepOf("reportAnnualResults", P.ANNUAL_RESULT_REPORT, ("APPROVED",), "WR/55c"),
        StepOf(
            "feedBackToDepartments",
            P.DEPARTMENT_RESULT_FEED_BACK,
            ("REPORTED",),
            "WR/55d",
            _nobody_left(is_street=False),
        ),
        StepOf(
            "feedBackToStreets",
            P.STREET_RESULT_FEED_BACK,
            ("REPORTED",),
            "WR/55d",
            _nobody_left(is_street=True),
        ),
        StepOf("publishAnnualResults", P.ANNUAL_RESULT_PUBLISH, ("FED_BACK",), "OP/24c"),
    ),
    lambda state: ResultState(state).named,
)
REVIEW_STEPS = steps(
    (
        StepOf("answerResultReview", P.RESULT_REVIEW_ANSWER, ("REQUESTED",), "WR/55d"),
        StepOf("withdrawResultReview", P.RESULT_REVIEW_REQUEST, ("REQUESTED",), "WR/55d"),
    ),
    lambda state: ReviewState(state).named,
)
EVALUATION_STEPS = steps(
    (
        StepOf("publishThirdPartyEvaluation", P.SCORE_ENTER, ("ENTERED",), "OP/113"),
        StepOf("withdrawThirdPartyEvaluation", P.SCORE_ENTER, ("ENTERED", "PUBLISHED"), "OP/113"),
    ),
    lambda state: EvaluationState(state).named,
)
ASSESSMENT_STEPS = steps(
    (StepOf("withdrawDailyAssessment", P.SCORE_ENTER, ("STANDING",), "WR/55b"),),
    lambda state: AssessmentState(state).named,
)


def _steps_of_set(eyes: Eyes, row: Row) -> list[Thing]:
    if eyes.everywhere(P.ANNUAL_RESULT_DRAFT_READ) or eyes.reaches(
        P.STREET_RESULT_FEED_BACK, unit=row["unit_id"]
    ):
        return SET_STEPS(eyes, row)
    return []


def _to_scorers(told: Callable[[Eyes, Row], list[Thing]]) -> Callable[[Eyes, Row], list[Thing]]:
    return lambda eyes, row: told(eyes, row) if eyes.may(P.SCORE_READ) else []


def _scheme(eyes: Eyes, row: Row) -> Thing:
    return Thing("Scheme", eyes.rows.named("scheme", row["scheme_id"]))


def _indicator_if_seen(eyes: Eyes, row: Row) -> Thing | None:
    found = eyes.rows.named("indicator", row["indicator_id"])
    return Thing("Indicator", found) if performance.sees_indicator(eyes, found) else None


def _result(eyes: Eyes, row: Row) -> Thing:
    return Thing("AnnualResult", whole(eyes, eyes.rows.named("annual_result", row["result_id"])))


def board(eyes: Eyes, given: Given) -> Thing:
    """The newest versions and results, as far as they are seen."""
    if not 1 <= given["everySeconds"] <= LONGEST_BEAT:
        raise WrongError("everySeconds")
    sets = [one for one in eyes.rows.all("annual_result_set") if sees_set(eyes, one)]
    sets.sort(key=lambda one: one["id"])
    sets.sort(key=lambda one: one["computed_at"], reverse=True)
    found = [whole(eyes, one) for one in eyes.rows.all("annual_result") if sees_result(eyes, one)]
    found = _best_first(found)
    found.sort(key=lambda one: one["computed_at"], reverse=True)
    shown = {
        "sets": things("AnnualResultSet", sets[:MOST_SETS]),
        "results": things("AnnualResult", found[:MOST_RESULTS]),
    }
    return Thing("AnnualResultBoard", shown)


def _is(column: str, of: str) -> Callable[[Eyes, Row, str], bool]:
    return lambda _eyes, row, given: bool(row[column] == key_in(given, of))


_STATES = {"states": lambda _eyes, row, given: row["state"] in given}
_UNIT = {"unitId": lambda _eyes, row, given: people.is_of_unit(row, given)}

SETS = ListOf(
    of="AnnualResultSet",
    rows=lambda eyes: eyes.rows.all("annual_result_set"),
    permission=P.ANNUAL_RESULT_READ,
    sees=sees_set,
    key=lambda _eyes, row: (row["computed_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={"schemeId": _is("scheme_id", "Scheme"), **_STATES},
    groups={"STATE": people.of_code("state")},
)
RESULTS = ListOf(
    of="AnnualResult",
    rows=lambda eyes: [whole(eyes, one) for one in eyes.rows.all("annual_result")],
    permission=P.ANNUAL_RESULT_READ,
    sees=sees_result,
    key=lambda _eyes, row: (row["computed_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "schemeId": _is("scheme_id", "Scheme"),
        "setId": _is("set_id", "AnnualResultSet"),
        "performanceYear": lambda _eyes, row, given: bool(row["performance_year"] == given),
        **_UNIT,
        **_STATES,
    },
    orders={"VERSION": ("i", lambda row: row["version"])},
    groups={"STATE": people.of_code("state"), "UNIT": people.of_unit},
)
REVIEWS = ListOf(
    of="ResultReview",
    rows=lambda eyes: eyes.rows.all("result_review"),
    permission=P.RESULT_REVIEW_READ,
    sees=sees_review,
    key=lambda _eyes, row: (row["requested_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "resultId": _is("result_id", "AnnualResult"),
        "state": lambda _eyes, row, given: bool(row["state"] == given),
        **_UNIT,
    },
)
EVALUATIONS = ListOf(
    of="ThirdPartyEvaluation",
    rows=lambda eyes: eyes.rows.all("third_party_evaluation"),
    permission=P.EVALUATION_READ,
    sees=sees_evaluation,
    key=lambda _eyes, row: (row["entered_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={"indicatorId": _is("indicator_id", "Indicator"), **_UNIT, **_STATES},
    groups={"UNIT": people.of_unit},
)
ASSESSMENTS = ListOf(
    of="DailyAssessment",
    rows=lambda eyes: eyes.rows.all("daily_assessment"),
    permission=P.DAILY_ASSESSMENT_READ,
    sees=sees_assessment,
    key=lambda _eyes, row: (row["entered_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={"indicatorId": _is("indicator_id", "Indicator"), **_UNIT},
    groups={"UNIT": people.of_unit},
)

ROOM = Room(
    kinds={
        "AnnualResultSetConnection": Kind(asked={"counts": SETS.counts}),
        "AnnualResultConnection": Kind(asked={"counts": RESULTS.counts}),
        "ThirdPartyEvaluationConnection": Kind(asked={"counts": EVALUATIONS.counts}),
        "DailyAssessmentConnection": Kind(asked={"counts": ASSESSMENTS.counts}),
        "AnnualResultSet": Kind(
            table="annual_result_set",
            sees=sees_set,
            fields={
                "scheme": _scheme,
                "streetsOffice": people.unit,
                "isNewest": is_newest,
                "returnedReason": lambda eyes, row: (
                    row["returned_reason"] if eyes.everywhere(P.ANNUAL_RESULT_DRAFT_READ) else None
                ),
                "results": results_of,
                "allowedSteps": _steps_of_set,
            },
        ),
        "AnnualResult": Kind(
            table="annual_result",
            sees=sees_result,
            whole=whole,
            fields={
                "unit": people.unit,
                "schemeId": lambda _eyes, row: global_id("Scheme", row["scheme_id"]),
                "components": components,
            },
        ),
        "ResultComponent": Kind(
            fields={
                "indicatorId": lambda _eyes, row: global_id("Indicator", row["indicator_id"]),
                "basis": basis,
                "points": lambda _eyes, row: (
                    None if row["points"] is None else f"{row['points'].normalize():f}"
                ),
            }
        ),
        "ResultReview": Kind(
            table="result_review",
            sees=sees_review,
            fields={"unit": people.unit, "result": _result, "allowedSteps": REVIEW_STEPS},
        ),
        "ThirdPartyEvaluation": Kind(
            table="third_party_evaluation",
            sees=sees_evaluation,
            fields={
                "unit": people.unit,
                "indicator": _indicator_if_seen,
                "allowedSteps": _to_scorers(EVALUATION_STEPS),
            },
        ),
        "DailyAssessment": Kind(
            table="daily_assessment",
            sees=sees_assessment,
            fields={
                "unit": people.unit,
                "indicator": _indicator_if_seen,
                "allowedSteps": _to_scorers(ASSESSMENT_STEPS),
            },
        ),
    },
    lists={
        "annualResultSets": SETS,
        "annualResults": RESULTS,
        "resultReviews": REVIEWS,
        "thirdPartyEvaluations": EVALUATIONS,
        "dailyAssessments": ASSESSMENTS,
    },
    frames={"annualResultBoard": board},
)
