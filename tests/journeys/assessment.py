"""A year's scheme, the hall in December, and the result in January, each by whose work it is."""

from collections.abc import Mapping, Sequence
from typing import Any

from tests.journeys.demo_year import (
    MAYOR,
    OFFICE,
    PUBLIC,
    DemoYear,
    Who,
    head,
    member,
    unit,
    voice,
)
from tests.worlds.review_session import fresh_key

PARTS: tuple[dict[str, Any], ...] = (
    {"title": "现场述职评议", "weight": "20", "scoredBy": "ONSITE"},
    {"title": "政务公开第三方评估", "weight": "10", "scoredBy": "THIRD_PARTY", "topic": "OPENNESS"},
    {"title": "重大决策", "weight": "20", "scoredBy": "ASSESSED", "area": "DECISIONS"},
    {"title": "履行职责", "weight": "20", "scoredBy": "ASSESSED", "area": "FUNCTIONS"},
    {"title": "重点工作", "weight": "20", "scoredBy": "ASSESSED", "area": "KEY_WORK"},
    {
        "title": "四同机制落实",
        "weight": "10",
        "scoredBy": "LEDGER",
        "area": "SELF_BUILDING",
        "topic": "FOUR_TOGETHER",
    },
)
"""Of a scheme that may be approved: all of a unit's result can be worked out by hand."""

SLOTS = """
query ($id: ID!) { node(id: $id) { ... on ReviewSession { slots { id unit { code } } } } }
"""
RESULTS = """
{ annualResults(first: 100) { totalCount edges { node { state total rank unit { code }
  components { scoredBy score } } } } }
"""


async def drafted(year: DemoYear) -> tuple[str, list[str]]:
    """The scheme of 2026, being drawn up, and its indicators."""
    title = "2026年度绩效考评方案"
    scheme = await year.made("draftScheme", OFFICE, performanceYear=2026, title=title)
    indicators = [
        await year.made(
            "proposeIndicator",
            OFFICE,
            **{"schemeId": scheme, "topic": "GENERAL", "evidenceKinds": ["OUTCOME"], **one},
        )
        for one in PARTS
    ]
    return scheme, indicators


async def commit(year: DemoYear, indicators: Sequence[str], codes: Sequence[str]) -> None:
    """What was negotiated with units in turn, their heads take on."""
    for place, one in enumerate(indicators):
        code = codes[place % len(codes)]
        this = {"indicatorId": one}
        await year.do("negotiateIndicator", OFFICE, **this, unitId=unit(code), target="全年完成")
        await year.do("commitIndicator", head(code), **this)


async def evaluate(
    year: DemoYear, indicators: Sequence[str], code: str, scores: Sequence[str], *, on: str
) -> None:
    """What a third party and the office give a unit: by indicators 2, 3, 4 and 5."""
    third, *assessed = scores
    given = {"unitId": unit(code), "evaluatedOn": on, "evaluator": "某高校评估中心"}
    found = await year.made(
        "enterThirdPartyEvaluation",
        OFFICE,
        **given,
        indicatorId=indicators[1],
        score=third,
        reference="评估报告1号",
    )
    await year.do("publishThirdPartyEvaluation", OFFICE, evaluationId=found)
    for indicator, score in zip(indicators[2:5], assessed, strict=True):
        await year.do(
            "enterDailyAssessment",
            OFFICE,
            unitId=unit(code),
            indicatorId=indicator,
            score=score,
            basis="实地核查",
            shownBy="FIELD_CHECK",
            assessedOn=on,
        )


async def opened_hall(
    year: DemoYear, codes: Sequence[str], numbers: Sequence[int], *, at: str
) -> tuple[str, Mapping[str, str]]:
    """A session that runs, with these members in it; its slots by units."""
    done = await year.do(
        "openReviewSession",
        OFFICE,
        title="年终现场述职评议会",
        startsAt=at,
        unitIds=[unit(code) for code in codes],
    )
    session = done["session"]["id"]
    this = {"sessionId": session}
    slots = await year.ask(SLOTS, OFFICE, id=session)
    await year.do("openCheckIn", OFFICE, **this)
    members = [member(number) for number in numbers]
    issued = await year.do("issueEntryCodes", OFFICE, **this, representativeIds=members)
    for one in issued["codes"]:
        await year.do("checkIn", PUBLIC, entryCode=one["code"])
    await year.do("startReviewSession", OFFICE, **this)
    return session, {one["unit"]["code"]: one["id"] for one in slots["slots"]}


async def score(
    year: DemoYear,
    slot: str,
    ballots: Mapping[int, str],
    comments: Mapping[int, str],
    *,
    recused: Sequence[int] = (),
) -> None:
    """A unit reports, and members score it, some with a comment; who is recused is refused."""
    for step in ("startSlot", "endSlot", "openScoring"):
        await year.do(step, OFFICE, slotId=slot)
    this = {"slotId": slot}
    for number, given in ballots.items():
        mine = {"score": given, "comment": comments.get(number), "receiptKey": fresh_key()}
        await year.do("submitBallot", voice(number), **this, **mine)
    for number in recused:
        mine = {"score": "100", "receiptKey": fresh_key()}
        assert await year.codes("submitBallot", voice(number), **this, **mine) == ["RECUSED"]
    await year.do("closeScoring", OFFICE, slotId=slot)


async def publish_hall(year: DemoYear, session: str) -> None:
    """The session is over, and its results are public."""
    for step in ("completeReviewSession", "publishResults"):
        await year.do(step, OFFICE, sessionId=session)


async def approved(
    year: DemoYear, parts: Sequence[dict[str, Any]] = PARTS
) -> tuple[str, list[str]]:
    """A scheme that the mayor has approved."""
    scheme, indicators = await drafted(year)
    await year.do("approveScheme", MAYOR, schemeId=scheme)
    return scheme, indicators


async def results(year: DemoYear, by: Who) -> dict[str, dict[str, Any]]:
    """What somebody sees of the results, by units; the page is all there is."""
    page = await year.ask(RESULTS, by)
    assert page["totalCount"] == len(page["edges"])
    return {one["node"]["unit"]["code"]: one["node"] for one in page["edges"]}
