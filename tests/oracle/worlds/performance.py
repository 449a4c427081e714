"""Schemes of a few years, sound and unsound, and their indicators."""

from decimal import Decimal
from uuid import UUID

from domain.performance.indicator import IndicatorState
from domain.performance.scheme import SchemeState
from domain.performance.words import AssessmentArea, EvidenceKind, IndicatorTopic, ScoreSource
from tests.oracle.worlds.drawing import Drawing

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
