"""What third parties and the office have found: entered, published, withdrawn (OP/113, WR/55)."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from actions.performance.evaluation import (
    EnterDailyAssessment,
    EnterThirdPartyEvaluation,
    WithdrawDailyAssessment,
    WithdrawThirdPartyEvaluation,
)
from actions.performance.indicator import WithdrawIndicator
from domain.people.roles import Role
from domain.performance.computing import MissingScore
from domain.performance.problems import PerformanceCode as C
from domain.performance.words import TRACES, EvidenceKind
from domain.problems import ProblemCode
from tests.worlds.acts import PEOPLE, codes, done, unit_id
from tests.worlds.assessed import Assessed
from tests.worlds.assessment import Assessment


def evaluation(assessed: Assessed, name: str = "outside") -> EnterThirdPartyEvaluation:
    return EnterThirdPartyEvaluation(
        indicator_id=assessed.indicators[name],
        unit_id=unit_id("EDU"),
        evaluator="某高校评估中心",
        score=Decimal(60),
        reference="评估报告2026-2",
        evaluated_on=date(2026, 12, 2),
    )


def assessment(assessed: Assessed, **more: Any) -> EnterDailyAssessment:
    given: dict[str, Any] = {
        "indicator_id": assessed.indicators["key"],
        "shown_by": EvidenceKind.OUTCOME,
        "assessed_on": date(2026, 12, 2),
        **more,
    }
    return EnterDailyAssessment(
        unit_id=unit_id("EDU"), score=Decimal(60), basis="任务完成", **given
    )


@pytest.mark.clause("OP/113", "WR/55a")
async def test_an_evaluation_counts_once_it_is_published_and_until_it_is_withdrawn(
    assessed: Assessed,
) -> None:
    done(await assessed.do(evaluation(assessed)))
    first = await assessed.computed()
    assert (await assessed.parts(first))["outside"].score == Decimal("90.00")
    key = await assessed.evaluate("EDU", "60")
    second = await assessed.computed("补录评估")
    assert (await assessed.parts(second))["outside"].score == Decimal("75.00")
    assert len((await assessed.parts(second))["outside"].basis) == 2
    withdraw = WithdrawThirdPartyEvaluation(evaluation_id=key, reason="报告作废")
    done(await assessed.do(withdraw))
    third = await assessed.computed("撤回评估")
    assert (await assessed.parts(third))["outside"].score == Decimal("90.00")


@pytest.mark.clause("OP/113", "WR/55d")
async def test_what_was_found_wanting_becomes_a_rectification_item_of_the_unit(
    assessed: Assessed,
) -> None:
    await assessed.evaluate("EDU", "70", findings="政策解读不及时")
    rows = await assessed.database.fetch(
        "SELECT unit_id, text, clause FROM case_file WHERE clause = 'OP/113'"
    )
    assert [tuple(row.values()) for row in rows] == [(unit_id("EDU"), "政策解读不及时", "OP/113")]


async def test_nothing_is_scored_by_an_indicator_that_was_withdrawn(
    assessment: Assessment,
) -> None:
    _, keys = await assessment.whole()
    for name, asked in (("outside", EnterThirdPartyEvaluation), ("key", EnterDailyAssessment)):
        gone = WithdrawIndicator(indicator_id=keys[name], reason="重复")
        done(await assessment.do(gone))
        given: dict[str, Any] = {
            "indicator_id": keys[name],
            "unit_id": unit_id("EDU"),
            "score": Decimal(60),
        }
        on = date(2026, 1, 11)
        if name == "outside":
            given |= {"evaluator": "某高校", "reference": "报告1", "evaluated_on": on}
        else:
            given |= {"shown_by": EvidenceKind.OUTCOME, "assessed_on": on, "basis": "完成"}
        refused = await assessment.do(asked(**given))
        assert [(one.code, one.path) for one in refused.problems] == [
            (ProblemCode.VALUE_INVALID, ("indicatorId",))
        ]


async def test_each_indicator_is_scored_as_its_scheme_says(assessed: Assessed) -> None:
    assert codes(await assessed.do(evaluation(assessed, "key"))) == {C.OTHER_SOURCE}
    wrong = assessment(assessed, indicator_id=assessed.indicators["onsite"])
    assert codes(await assessed.do(wrong)) == {C.OTHER_SOURCE}
    who = PEOPLE.role(Role.UNIT_HEAD, unit="EDU")
    assert codes(await assessed.do(evaluation(assessed), who)) == {ProblemCode.NOT_PERMITTED}


@pytest.mark.clause("WS/26a", "WS/24a")
@pytest.mark.parametrize("kind", sorted(EvidenceKind))
async def test_no_score_rests_on_a_trace_of_work(assessed: Assessed, kind: EvidenceKind) -> None:
    outcome = await assessed.do(assessment(assessed, shown_by=kind))
    if kind in TRACES:
        assert codes(outcome) == {C.TRACE_ALONE}
    else:
        done(outcome)


async def test_a_withdrawn_assessment_counts_no_longer(assessed: Assessed) -> None:
    await assessed.computed()
    rows = await assessed.database.fetch(
        "SELECT id FROM daily_assessment WHERE unit_id = $1 AND indicator_id = $2",
        unit_id("EDU"),
        assessed.indicators["key"],
    )
    withdraw = WithdrawDailyAssessment(assessment_id=rows[0]["id"], reason="录入有误")
    done(await assessed.do(withdraw))
    key = await assessed.computed("撤回一项")
    result = await assessed.result(key)
    assert (result.total, result.missing) == (None, (MissingScore.NOT_ASSESSED,))
