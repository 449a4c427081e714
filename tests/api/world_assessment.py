"""What the world has of the yearly assessment, entered by those whose work it is."""

from typing import Any, Protocol

from domain.people.roles import Role
from tests.api.world_ledger import Acting
from tests.asking import Asker

OFFICE = Role.PERFORMANCE


class Asking(Acting, Protocol):
    """Asks, too."""

    @property
    def asker(self) -> Asker:
        """Who does."""


PARTS: tuple[dict[str, Any], ...] = (
    {"title": "现场述职评议", "weight": "20", "scoredBy": "ONSITE"},
    {"title": "第三方评估", "weight": "10", "scoredBy": "THIRD_PARTY"},
    {"title": "重大决策", "weight": "20", "scoredBy": "ASSESSED", "area": "DECISIONS"},
    {"title": "履行职责", "weight": "16", "scoredBy": "LEDGER", "area": "FUNCTIONS"},
    {"title": "重点工作", "weight": "20", "scoredBy": "ASSESSED", "area": "KEY_WORK"},
    {
        "title": "政务公开",
        "weight": "4",
        "scoredBy": "LEDGER",
        "area": "SELF_BUILDING",
        "topic": "OPENNESS",
    },
    {
        "title": "四同机制",
        "weight": "10",
        "scoredBy": "LEDGER",
        "area": "SELF_BUILDING",
        "topic": "FOUR_TOGETHER",
    },
)
"""Of a scheme that may be approved."""


async def assess(maker: Acting, unit_id: str) -> dict[str, str]:
    """A scheme that is approved, and a draft; ids by what acts call them."""
    scheme, indicators = await _drafted(maker, 2026, PARTS)
    for key in indicators[2:4]:
        agreed = {"indicatorId": key, "unitId": unit_id, "target": "全年完成"}
        await maker.act("negotiateIndicator", OFFICE, agreed)
    await maker.act("declineIndicator", OFFICE, {"indicatorId": indicators[2], "reason": "过高"})
    await maker.act("approveScheme", Role.MAYOR, {"schemeId": scheme})
    await maker.act("commitIndicator", OFFICE, {"indicatorId": indicators[3]})
    _, (gone, *_rest) = await _drafted(maker, 2027, PARTS[:2])
    await maker.act("withdrawIndicator", OFFICE, {"indicatorId": gone, "reason": "合并"})
    withdrawn, _ = await _drafted(maker, 2028, ())
    await maker.act("withdrawScheme", OFFICE, {"schemeId": withdrawn, "reason": "重拟"})
    for key in (*indicators[:3], *indicators[4:]):
        agreed = {"indicatorId": key, "unitId": unit_id, "target": "全年完成"}
        await maker.act("negotiateIndicator", OFFICE, agreed)
        await maker.act("commitIndicator", OFFICE, {"indicatorId": key})
    scored = await _scored(maker, indicators, unit_id)
    return {"schemeId": scheme, "indicatorId": indicators[3], **scored}


async def _scored(maker: Acting, indicators: list[str], unit_id: str) -> dict[str, str]:
    """Evaluations and assessments of a unit; one of each is withdrawn."""
    found: dict[str, str] = {}
    for _ in range(2):
        about = {"unitId": unit_id, "score": "88.5"}
        told = await maker.act(
            "enterThirdPartyEvaluation",
            OFFICE,
            {
                **about,
                "indicatorId": indicators[1],
                "evaluator": "某高校评估中心",
                "findings": "解读不及时",
                "reference": "报告1",
                "evaluatedOn": "2026-12-01",
            },
        )
        one = told["ThirdPartyEvaluationEntered__evaluation"]["ThirdPartyEvaluation__id"]
        for indicator in (indicators[2], indicators[4]):
            told = await maker.act(
                "enterDailyAssessment",
                OFFICE,
                {
                    **about,
                    "indicatorId": indicator,
                    "basis": "实地核查",
                    "shownBy": "FIELD_CHECK",
                    "assessedOn": "2026-11-30",
                },
            )
        other = told["DailyAssessmentEntered__assessment"]["DailyAssessment__id"]
        if not found:
            why = {"reason": "录入有误"}
            await maker.act("withdrawThirdPartyEvaluation", OFFICE, {"evaluationId": one, **why})
            await maker.act("withdrawDailyAssessment", OFFICE, {"assessmentId": other, **why})
        else:
            await maker.act("publishThirdPartyEvaluation", OFFICE, {"evaluationId": one})
        found = {"evaluationId": one, "assessmentId": other}
    return found


async def tell_results(maker: Asking, kept: dict[str, str], unit_id: str, code: str) -> None:
    """Results of the year: one version public, of the next departments told alone.

    Their ids are added to those that are `kept`, by what acts call them.
    """
    scheme_id = kept["schemeId"]
    first = await _computed(maker, scheme_id, None)
    await _reported(maker, first)
    given = {"resultSetId": first}
    await maker.act("feedBackToDepartments", OFFICE, given)
    await maker.act("feedBackToStreets", Role.UNIT_HEAD, given, unit="SOCIAL")
    await maker.act("publishAnnualResults", OFFICE, given)
    found = await maker.asker.ask(
        "query($s: ID!, $u: ID!) { annualResults(filter: {setId: $s, unitId: $u})"
        " { edges { node { id total } } } }",
        {"s": first, "u": unit_id},
        role=OFFICE,
    )
    ((mine,),) = [found.data["annualResults"]["edges"]]
    assert mine["node"]["total"] is not None
    asked = {"resultId": mine["node"]["id"], "unitId": unit_id, "why": "漏计一项"}
    review = await maker.act("requestResultReview", Role.UNIT_HEAD, asked, unit=code)
    key = review["ResultReviewRequested__review"]["ResultReview__id"]
    await maker.act("answerResultReview", OFFICE, {"reviewId": key, "answer": "已补计"})
    returned = {"resultSetId": await _computed(maker, scheme_id, "补计"), "returnedReason": "核实"}
    await maker.act("returnAnnualResults", Role.MAYOR, returned)
    second = await _computed(maker, scheme_id, "核实后重算")
    await _reported(maker, second)
    await maker.act("feedBackToDepartments", OFFICE, {"resultSetId": second})
    kept |= {"resultSetId": second, "resultId": mine["node"]["id"], "reviewId": key}


async def _computed(maker: Acting, scheme_id: str, reason: str | None) -> str:
    given = {"schemeId": scheme_id, "reason": reason}
    told = await maker.act("computeAnnualResults", OFFICE, given)
    found: str = told["AnnualResultsComputed__resultSet"]["AnnualResultSet__id"]
    return found


async def _reported(maker: Acting, key: str) -> None:
    await maker.act("approveAnnualResults", Role.MAYOR, {"resultSetId": key})
    report = {"resultSetId": key, "reference": "西政文〔2027〕3号"}
    await maker.act("reportAnnualResults", Role.GO_DIRECTOR, report)


async def _drafted(
    maker: Acting, year: int, parts: tuple[dict[str, Any], ...]
) -> tuple[str, list[str]]:
    given = {"performanceYear": year, "title": f"{year}年度绩效考评方案"}
    drafted = await maker.act("draftScheme", OFFICE, given)
    scheme: str = drafted["SchemeDrafted__scheme"]["Scheme__id"]
    found = []
    for one in parts:
        asked = {"schemeId": scheme, "topic": "GENERAL", "evidenceKinds": ["OUTCOME"], **one}
        proposed = await maker.act("proposeIndicator", OFFICE, asked)
        found.append(proposed["IndicatorProposed__indicator"]["Indicator__id"])
    return scheme, found
