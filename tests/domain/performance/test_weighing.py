"""A scheme's weights, on both sides of each bound (S13; MODULES 5)."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from domain.gate import what_is_missing
from domain.performance.problems import PerformanceCode as C
from domain.performance.weighing import WEIGHED, SchemeToWeigh, Weighed
from domain.performance.words import TRACES, AssessmentArea, EvidenceKind
from domain.performance.words import IndicatorTopic as T
from domain.performance.words import ScoreSource as S

Change = Callable[[dict[str, Weighed]], None]


def part(
    title: str,
    weight: str,
    scored_by: S,
    area: AssessmentArea | None = None,
    topic: T = T.GENERAL,
    evidence: tuple[EvidenceKind, ...] = (EvidenceKind.OUTCOME,),
) -> Weighed:
    return Weighed(
        title=title,
        area=area,
        topic=topic,
        scored_by=scored_by,
        weight=Decimal(weight),
        evidence_kinds=evidence,
    )


def sound() -> dict[str, Weighed]:
    """A scheme that may be approved, by what each part is."""
    area = AssessmentArea
    return {
        "onsite": part("现场评议", "20", S.ONSITE, evidence=(EvidenceKind.PUBLIC_VOICE,)),
        "outside": part("第三方评估", "10", S.THIRD_PARTY, evidence=(EvidenceKind.OUTSIDE,)),
        "decisions": part("重大决策", "20", S.ASSESSED, area.DECISIONS),
        "functions": part("履职", "16", S.LEDGER, area.FUNCTIONS),
        "key": part("重点工作", "20", S.ASSESSED, area.KEY_WORK),
        "openness": part("政务公开", "4.00", S.LEDGER, area.SELF_BUILDING, T.OPENNESS),
        "together": part("四同机制", "10", S.LEDGER, area.SELF_BUILDING, T.FOUR_TOGETHER),
    }


def why_refused(change: Change) -> list[C]:
    parts = sound()
    change(parts)
    told = what_is_missing(WEIGHED, SchemeToWeigh(tuple(parts.values())))
    return [C(one.code) for one in told]


def weigh(**weights: str) -> Change:
    def change(parts: dict[str, Weighed]) -> None:
        for name, weight in weights.items():
            parts[name] = replace(parts[name], weight=Decimal(weight))

    return change


def make(name: str, **changes: object) -> Change:
    def change(parts: dict[str, Weighed]) -> None:
        any_part: dict[str, object] = changes
        parts[name] = replace(parts[name], **any_part)  # type: ignore[arg-type]

    return change


@pytest.mark.clause("OP/112", "WR/32a", "WS/26a", "FS/3.4f", "FS/4.2d", "WR/55a", "WR/55b", "FS/1e")
@pytest.mark.parametrize(
    ("change", "told"),
    [
        (weigh(), []),
        # S13: 3.99 is too little, 4.00 is enough.
        (weigh(openness="3.99", key="20.01"), [C.OPENNESS_WEIGHT_BELOW_4]),
        (weigh(openness="4.00"), []),
        (weigh(openness="4.01", key="19.99"), []),
        # S13: the sum is one hundred to the cent.
        (weigh(key="19"), [C.WEIGHT_SUM_NOT_100]),
        (weigh(key="19.99"), [C.WEIGHT_SUM_NOT_100]),
        (weigh(key="20.01"), [C.WEIGHT_SUM_NOT_100]),
        # S13: the score given on site weighs something, be it a cent.
        (weigh(onsite="0", key="40"), [C.ONSITE_WEIGHT_REQUIRED]),
        (weigh(onsite="0.01", key="39.99"), []),
        (make("onsite", scored_by=S.ASSESSED), [C.ONSITE_WEIGHT_REQUIRED]),
        # Each of the four areas, and each that is missing.
        (make("decisions", area=None), [C.AREA_MISSING]),
        (make("decisions", area=AssessmentArea.KEY_WORK), [C.AREA_MISSING]),
        (weigh(decisions="0", key="40"), [C.AREA_MISSING]),
        (weigh(decisions="0", functions="0", key="56"), [C.AREA_MISSING] * 2),
        (make("outside", scored_by=S.ASSESSED), [C.THIRD_PARTY_REQUIRED]),
        (weigh(outside="0", key="30"), [C.THIRD_PARTY_REQUIRED]),
        (make("together", topic=T.GENERAL), [C.FOUR_TOGETHER_REQUIRED]),
        (make("together", scored_by=S.ASSESSED), [C.FOUR_TOGETHER_REQUIRED]),
        (weigh(together="0", key="30"), [C.FOUR_TOGETHER_REQUIRED]),
        # S13: ledger and screenshot alone; with anything else they do.
        (
            make("key", evidence_kinds=(EvidenceKind.LEDGER, EvidenceKind.SCREENSHOT)),
            [C.TRACE_ONLY_INDICATOR],
        ),
        (make("key", evidence_kinds=tuple(TRACES)), [C.TRACE_ONLY_INDICATOR]),
        (make("key", evidence_kinds=(EvidenceKind.LEDGER, EvidenceKind.OUTCOME)), []),
        (make("key", evidence_kinds=()), [C.TRACE_ONLY_INDICATOR]),
    ],
)
def test_a_scheme_is_approved_when_its_weights_are_sound(change: Change, told: list[C]) -> None:
    assert why_refused(change) == told


@pytest.mark.parametrize("one", sorted(TRACES))
def test_no_trace_does_alone(one: EvidenceKind) -> None:
    assert why_refused(make("key", evidence_kinds=(one,))) == [C.TRACE_ONLY_INDICATOR]


@pytest.mark.parametrize("one", sorted(set(EvidenceKind) - TRACES))
def test_whatever_shows_more_than_work_does(one: EvidenceKind) -> None:
    assert why_refused(make("key", evidence_kinds=(one,))) == []


@pytest.mark.clause("WR/55b")
def test_something_is_evaluated_during_the_year() -> None:
    def change(parts: dict[str, Weighed]) -> None:
        for name, one in parts.items():
            if one.scored_by in (S.ASSESSED, S.LEDGER):
                parts[name] = replace(one, scored_by=S.THIRD_PARTY)

    assert why_refused(change) == [C.DAILY_PART_REQUIRED, C.FOUR_TOGETHER_REQUIRED]


@pytest.mark.clause("PR/R3a")
def test_what_is_about_a_draft_counts_nothing_and_lacks_nothing() -> None:
    def change(parts: dict[str, Weighed]) -> None:
        one = part("向公众报告", "5", S.LEDGER, topic=T.PUBLIC_REPORTING)
        parts["reporting"] = replace(one, is_switched_off=True)

    def change_both(parts: dict[str, Weighed]) -> None:
        change(parts)
        make("key", is_switched_off=True)(parts)

    assert why_refused(change) == []
    assert why_refused(change_both) == [C.WEIGHT_SUM_NOT_100, C.AREA_MISSING]


def test_an_empty_scheme_lacks_everything_at_once() -> None:
    told = what_is_missing(WEIGHED, SchemeToWeigh(()))
    assert [C(one.code) for one in told] == [
        C.WEIGHT_SUM_NOT_100,
        C.ONSITE_WEIGHT_REQUIRED,
        C.OPENNESS_WEIGHT_BELOW_4,
        *[C.AREA_MISSING] * 4,
        C.THIRD_PARTY_REQUIRED,
        C.DAILY_PART_REQUIRED,
        C.FOUR_TOGETHER_REQUIRED,
    ]
    assert told[0].message_en == "The weights must sum to 100; they sum to 0.00."
