"""Schemes of a few years, sound and unsound, their indicators, and results in every state."""

from decimal import Decimal
from typing import Any
from uuid import UUID

from domain.people.district import seed
from domain.performance.computing import ComputingRule, MissingScore
from domain.performance.evaluations import AssessmentState, EvaluationState
from domain.performance.indicator import IndicatorState
from domain.performance.results import ResultState
from domain.performance.review import ReviewState
from domain.performance.scheme import SchemeState
from domain.performance.words import AssessmentArea, EvidenceKind, IndicatorTopic, ScoreSource
from tests.oracle.worlds.drawing import NOON, UNITS, Drawing

SOUND = (
    ("ONSITE", None, "GENERAL", "20"),
    ("THIRD_PARTY", None, "GENERAL", "10"),
    ("ASSESSED", "DECISIONS", "GENERAL", "20"),
    ("LEDGER", "FUNCTIONS", "GENERAL", "16"),
    ("ASSESSED", "KEY_WORK", "GENERAL", "20"),
    ("LEDGER", "SELF_BUILDING", "OPENNESS", "4.00"),
    ("LEDGER", "SELF_BUILDING", "FOUR_TOGETHER", "10"),
    ("LEDGER", None, "PUBLIC_REPORTING", "5"),
)


def draw(drawn: Drawing) -> None:
    """One of each year stands, in each state by turns; and drafts that were withdrawn."""
    for place, year in enumerate(range(2022, 2030)):
        for state in (tuple(SchemeState)[place % len(SchemeState)], SchemeState.WITHDRAWN):
            scheme = _scheme(drawn, year, state)
            _indicator(drawn, scheme, *SOUND[0], ["OUTCOME"], "WITHDRAWN")
            if drawn.flag():
                _sound(drawn, scheme)
            else:
                _odd(drawn, scheme)
            _found(drawn, scheme)
            for version in range(1, drawn.chance.randint(1, 4)):
                _results(drawn, scheme, version)


def _scheme(drawn: Drawing, year: int, state: SchemeState) -> UUID:
    key: UUID = drawn.with_id(
        "scheme",
        performance_year=year,
        title=drawn.text()[:100],
        state=state.value,
        drafted_at=drawn.instant(hours=1),
        approved_at=drawn.maybe(drawn.instant()),
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
        reason=drawn.maybe(drawn.text()),
    )["id"]
    return key


def _sound(drawn: Drawing, scheme: UUID) -> None:
    """Nothing lacks, or next to nothing."""
    for scored_by, area, topic, weight in SOUND:
        off = Decimal("0.01") if drawn.flag(0.1) else Decimal(0)
        evidence = ["LEDGER", "SCREENSHOT"] if drawn.flag(0.1) else ["LEDGER", "OUTCOME"]
        state = "WITHDRAWN" if drawn.flag(0.1) else drawn.pick(tuple(IndicatorState)[:3]).value
        _indicator(drawn, scheme, scored_by, area, topic, Decimal(weight) - off, evidence, state)


def _odd(drawn: Drawing, scheme: UUID) -> None:
    for _ in range(drawn.chance.randint(0, 7)):
        area = drawn.maybe(drawn.pick(tuple(AssessmentArea)).value)
        kinds = sorted({drawn.pick(tuple(EvidenceKind)).value for _ in range(2)})
        _indicator(
            drawn,
            scheme,
            drawn.pick(tuple(ScoreSource)).value,
            area,
            drawn.pick(tuple(IndicatorTopic)).value,
            Decimal(drawn.pick(("0", "4.00", "3.99", "96", "100"))),
            kinds,
            drawn.pick(tuple(IndicatorState)).value,
        )


def _indicator(
    drawn: Drawing,
    scheme: UUID,
    scored_by: str,
    area: str | None,
    topic: str,
    weight: Decimal | str,
    evidence: list[str],
    state: str,
) -> None:
    drawn.with_id(
        "indicator",
        scheme_id=scheme,
        title=drawn.text()[:100],
        area=area,
        topic=topic,
        scored_by=scored_by,
        weight=Decimal(weight),
        evidence_kinds=evidence,
        state=state,
        unit_id=drawn.maybe(drawn.unit()),
        target=drawn.maybe(drawn.text()),
        proposed_at=drawn.instant(hours=1),
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
        reason=drawn.maybe(drawn.text()),
    )


def _indicators(drawn: Drawing, scheme: UUID) -> list[dict[str, Any]]:
    return [one for one in drawn.tables.get("indicator", []) if one["scheme_id"] == scheme]


def _found(drawn: Drawing, scheme: UUID) -> None:
    """Evaluations and assessments; of this and that indicator, whatever it is scored by."""
    for one in _indicators(drawn, scheme)[:4]:
        for _ in range(2):
            drawn.with_id(
                "third_party_evaluation",
                indicator_id=one["id"],
                unit_id=drawn.unit(),
                evaluator=drawn.text()[:100],
                score=Decimal(drawn.pick(("0", "88.50", "100"))),
                findings=drawn.maybe(drawn.text()),
                reference=drawn.text(),
                evaluated_on=drawn.day(),
                state=drawn.pick(tuple(EvaluationState)).value,
                entered_at=drawn.instant(hours=1),
                published_at=drawn.maybe(drawn.instant()),
                reason=drawn.maybe(drawn.text()),
            )
            drawn.with_id(
                "daily_assessment",
                indicator_id=one["id"],
                unit_id=drawn.unit(),
                score=Decimal(drawn.pick(("0", "75.00", "100"))),
                basis=drawn.text(),
                shown_by=drawn.pick(tuple(EvidenceKind)).value,
                assessed_on=drawn.day(),
                state=drawn.pick(tuple(AssessmentState)).value,
                entered_at=drawn.instant(hours=1),
                reason=drawn.maybe(drawn.text()),
            )


def _results(drawn: Drawing, scheme: UUID, version: int) -> None:
    states = (*ResultState, ResultState.REPORTED, ResultState.PUBLISHED)
    state = states[len(drawn.tables.get("annual_result_set", ())) % len(states)].value
    results = drawn.with_id(
        "annual_result_set",
        scheme_id=scheme,
        version=version,
        reason=drawn.maybe(drawn.text()),
        rule=ComputingRule.WEIGHTED_2026.value,
        state=state,
        unit_id=drawn.unit(),
        computed_at=drawn.instant(hours=1),
        approved_at=drawn.maybe(drawn.instant()),
        reported_at=drawn.maybe(drawn.instant()),
        reference=drawn.maybe(drawn.text()[:100]),
        published_at=drawn.maybe(drawn.instant()),
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
        returned_reason=drawn.maybe(drawn.text()),
    )
    is_streets_turn = drawn.flag()
    for code in UNITS:
        is_street = code.startswith("STREET")
        result = drawn.with_id(
            "annual_result",
            set_id=results["id"],
            unit_id=seed.seed_id("unit", code),
            total=drawn.maybe(Decimal(drawn.pick(("88.50", "90.00")))),
            rank=drawn.maybe(drawn.pick((1, 2))),
            missing=drawn.pick(([], [MissingScore.NO_ONSITE_SCORE.value])),
            fed_back_at=drawn.instant() if is_street is is_streets_turn else drawn.maybe(NOON),
        )
        for place, one in enumerate(_indicators(drawn, scheme)[:4], start=1):
            _component(drawn, result["id"], place, one)
        if drawn.flag():
            _review(drawn, result)


def _component(drawn: Drawing, result: UUID, place: int, one: dict[str, Any]) -> None:
    score = drawn.maybe(Decimal(drawn.pick(("0", "88.50", "66.67"))), 0.8)
    line = {
        "title": drawn.text(),
        "record_id": drawn.maybe("x"),
        "obligation_key": drawn.maybe("duty@2026-12-01@y"),
        "value": drawn.maybe("0.5"),
        "status": drawn.maybe("MET_LATE"),
        "note": drawn.maybe("5 / v1"),
    }
    drawn.with_id(
        "result_component",
        result_id=result,
        indicator_id=one["id"],
        place=place,
        title=drawn.text()[:100],
        area=one["area"],
        topic=one["topic"],
        scored_by=one["scored_by"],
        weight=one["weight"],
        score=score,
        points=None if score is None else one["weight"] * score / 100,
        missing=MissingScore.NOT_ASSESSED.value if score is None else None,
        basis=[line] * drawn.pick((0, 1, 2)),
    )


def _review(drawn: Drawing, result: dict[str, Any]) -> None:
    drawn.with_id(
        "result_review",
        result_id=result["id"],
        unit_id=result["unit_id"],
        why=drawn.text(),
        state=drawn.pick(tuple(ReviewState)).value,
        requested_at=drawn.instant(hours=1),
        answer=drawn.maybe(drawn.text()),
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
    )
