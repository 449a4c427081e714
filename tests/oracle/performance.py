"""Schemes and indicators: a draft is seen by officials who follow it, what was decided by all."""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from domain.performance.indicator import IndicatorState
from domain.performance.permissions import PerformancePermission as P
from domain.performance.problems import PerformanceCode as C
from domain.performance.scheme import SchemeState
from domain.performance.words import AssessmentArea
from domain.problems import Problem, problem
from tests.oracle import people
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import ListOf
from tests.oracle.room import FieldOf, Kind, Room
from tests.oracle.rows import Row
from tests.oracle.steps import StepOf, steps
from tests.oracle.texts import holds
from tests.oracle.wire import key_in

DECIDED = ("APPROVED", "CLOSED")
TRACES = {"INSTRUCTION", "MEETING", "DOCUMENT", "LEDGER", "SCREENSHOT"}
HUNDRED, FOUR = Decimal(100), Decimal(4)


def sees_scheme(eyes: Eyes, row: Row) -> bool:
    """Officials all, others what was decided."""
    is_public = row["state"] in DECIDED and eyes.may(P.SCHEME_READ)
    return is_public or eyes.may(P.SCHEME_DRAFT_READ)


def scheme_of(eyes: Eyes, row: Row) -> Row:
    """The scheme that an indicator is part of."""
    return eyes.rows.named("scheme", row["scheme_id"])


def sees_indicator(eyes: Eyes, row: Row) -> bool:
    """With its scheme; one that was withdrawn, officials alone."""
    if eyes.may(P.SCHEME_DRAFT_READ):
        return True
    return row["state"] != "WITHDRAWN" and sees_scheme(eyes, scheme_of(eyes, row))


def is_switched_off(eyes: Eyes, row: Row) -> bool:
    """What is about the draft counts once it is in force on the last day of the year."""
    if row["topic"] != "PUBLIC_REPORTING":
        return False
    year = scheme_of(eyes, row)["performance_year"]
    for one in eyes.rows.of("document_force", "key", "PR"):
        begins, ends = one["in_force_from"], one["repealed_from"]
        if begins is not None and begins.year <= year and (ends is None or ends.year > year):
            return False
    return True


def standing(eyes: Eyes, scheme: Row) -> list[Row]:
    """A scheme's indicators as they were proposed, but those withdrawn."""
    found = [
        one
        for one in eyes.rows.of("indicator", "scheme_id", scheme["id"])
        if one["state"] != "WITHDRAWN"
    ]
    return sorted(found, key=lambda one: (one["proposed_at"], one["id"]))


def counted(eyes: Eyes, scheme: Row) -> list[Row]:
    """Those of them that are switched on."""
    return [one for one in standing(eyes, scheme) if not is_switched_off(eyes, one)]


def _weight(rows: list[Row]) -> Decimal:
    return sum((one["weight"] for one in rows), Decimal("0.00"))


def lacking(eyes: Eyes, scheme: Row) -> list[Problem]:
    """All that speaks against a scheme."""
    found = counted(eyes, scheme)
    heavy = [one for one in found if one["weight"] > 0]
    told: list[Problem] = []
    if (total := _weight(found)) != HUNDRED:
        told.append(problem(C.WEIGHT_SUM_NOT_100, clause="WR/32a", found=total))
    if not any(one["scored_by"] == "ONSITE" for one in heavy):
        told.append(problem(C.ONSITE_WEIGHT_REQUIRED, clause="FS/3.4f"))
    openness = _weight([one for one in found if one["topic"] == "OPENNESS"])
    if openness < FOUR:
        told.append(problem(C.OPENNESS_WEIGHT_BELOW_4, clause="OP/112", found=openness))
    told += [
        problem(C.AREA_MISSING, clause="WR/32a", area=area.named)
        for area in AssessmentArea
        if all(one["area"] != area for one in heavy)
    ]
    if not any(one["scored_by"] == "THIRD_PARTY" for one in heavy):
        told.append(problem(C.THIRD_PARTY_REQUIRED, clause="WR/55a"))
    if not any(one["scored_by"] in ("LEDGER", "ASSESSED") for one in heavy):
        told.append(problem(C.DAILY_PART_REQUIRED, clause="WR/55b"))
    if not any((one["topic"], one["scored_by"]) == ("FOUR_TOGETHER", "LEDGER") for one in heavy):
        told.append(problem(C.FOUR_TOGETHER_REQUIRED, clause="FS/4.2d"))
    told += [
        problem(C.TRACE_ONLY_INDICATOR, clause="WS/26a", title=one["title"])
        for one in standing(eyes, scheme)
        if set(one["evidence_kinds"]) <= TRACES
    ]
    return list(dict.fromkeys(told))


def _settled(clause: str, *, unless: tuple[str, ...]) -> Callable[[Eyes, Row], list[Problem]]:
    def told(eyes: Eyes, row: Row) -> list[Problem]:
        state = SchemeState(scheme_of(eyes, row)["state"])
        if state in unless:
            return []
        return [problem(C.SCHEME_SETTLED, clause=clause, state=state.named)]

    return told


def to_officials(read: FieldOf, hidden: object = None) -> FieldOf:
    """What those see who see drafts."""
    return lambda eyes, row: read(eyes, row) if eyes.may(P.SCHEME_DRAFT_READ) else hidden


APPROVED = ("APPROVED", "REPORTED", "FED_BACK", "PUBLISHED")


def _results(eyes: Eyes, scheme: Row, states: tuple[str, ...]) -> list[Row]:
    found = eyes.rows.of("annual_result_set", "scheme_id", scheme["id"])
    return [one for one in found if one["state"] in states]


def rested_on(eyes: Eyes, scheme: Row) -> list[Problem]:
    """Approved results rest on it."""
    if not _results(eyes, scheme, APPROVED):
        return []
    return [problem(C.RESULTS_SETTLED, clause="WR/55c")]


def not_done(eyes: Eyes, scheme: Row) -> list[Problem]:
    """Its year is not done with."""
    if _results(eyes, scheme, ("PUBLISHED",)):
        return []
    return [problem(C.RESULTS_NOT_PUBLISHED, clause="OP/24c")]


def completion(eyes: Eyes, row: Row) -> Decimal | None:
    """The mean of what it gave units in the newest published results."""
    public = _results(eyes, scheme_of(eyes, row), ("PUBLISHED",))
    if not public:
        return None
    newest = max(public, key=lambda one: int(one["version"]))
    results = {one["id"] for one in eyes.rows.of("annual_result", "set_id", newest["id"])}
    scores = [
        one["score"]
        for one in eyes.rows.of("result_component", "indicator_id", row["id"])
        if one["result_id"] in results and one["score"] is not None
    ]
    if not scores:
        return None
    return (sum(scores, Decimal(0)) / len(scores)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def indicators(eyes: Eyes, scheme: Row) -> list[Thing]:
    """Those of a scheme that are seen."""
    found = [one for one in standing(eyes, scheme) if sees_indicator(eyes, one)]
    return things("Indicator", found)


_BY, _PROPOSED, _NEGOTIATED, _COMMITTED = (
    P.SCHEME_DRAW_UP,
    ("PROPOSED",),
    ("NEGOTIATED",),
    ("COMMITTED",),
)
_WEIGHTS = _settled("WR/32a", unless=("DRAFT",))
_WORD = _settled("WS/24b", unless=("DRAFT", "APPROVED"))
SCHEME_STEPS = steps(
    (
        StepOf("editScheme", _BY, ("DRAFT",), "WR/3e"),
        StepOf("approveScheme", P.SCHEME_APPROVE, ("DRAFT",), "WR/3e", lacking),
        StepOf("reopenScheme", P.SCHEME_APPROVE, ("APPROVED",), "WR/3e", rested_on),
        StepOf("withdrawScheme", _BY, ("DRAFT",), "WR/3e"),
        StepOf("closeScheme", _BY, ("APPROVED",), "WR/3e", not_done),
    ),
    lambda state: SchemeState(state).named,
)
INDICATOR_STEPS = steps(
    (
        StepOf("editIndicator", _BY, _PROPOSED, "WS/24b", _WEIGHTS),
        StepOf("negotiateIndicator", _BY, _PROPOSED + _NEGOTIATED, "WS/24b", _WORD),
        StepOf("commitIndicator", P.INDICATOR_COMMIT, _NEGOTIATED, "WS/24b", _WORD),
        StepOf("declineIndicator", P.INDICATOR_COMMIT, _NEGOTIATED, "WS/24b", _WORD),
        StepOf("reopenIndicator", _BY, _COMMITTED, "WS/24b", _WORD),
        StepOf("withdrawIndicator", _BY, _PROPOSED + _NEGOTIATED + _COMMITTED, "WS/24b", _WEIGHTS),
    ),
    lambda state: IndicatorState(state).named,
)

SCHEMES = ListOf(
    of="Scheme",
    rows=lambda eyes: eyes.rows.all("scheme"),
    permission=P.SCHEME_READ,
    sees=sees_scheme,
    key=lambda _eyes, row: (row["drafted_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "performanceYear": lambda _eyes, row, given: bool(row["performance_year"] == given),
        "states": lambda _eyes, row, given: row["state"] in given,
    },
    orders={"PERFORMANCE_YEAR": ("i", lambda row: row["performance_year"])},
    groups={"STATE": people.of_code("state")},
)
INDICATORS = ListOf(
    of="Indicator",
    rows=lambda eyes: eyes.rows.all("indicator"),
    permission=P.SCHEME_READ,
    sees=sees_indicator,
    key=lambda _eyes, row: (row["proposed_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "schemeId": lambda _eyes, row, given: bool(row["scheme_id"] == key_in(given, "Scheme")),
        "leadUnitId": lambda _eyes, row, given: people.is_of_unit(row, given),
        "area": lambda _eyes, row, given: bool(row["area"] == given),
        "topic": lambda _eyes, row, given: bool(row["topic"] == given),
        "scoredBy": lambda _eyes, row, given: bool(row["scored_by"] == given),
        "states": lambda _eyes, row, given: row["state"] in given,
        "text": lambda _eyes, row, given: holds(row["title"], given),
    },
    looks_for=frozenset({"text"}),
    groups={
        "AREA": people.of_code("area"),
        "STATE": people.of_code("state"),
        "UNIT": people.of_unit,
    },
)

ROOM = Room(
    kinds={
        "SchemeConnection": Kind(asked={"counts": SCHEMES.counts}),
        "IndicatorConnection": Kind(asked={"counts": INDICATORS.counts}),
        "Scheme": Kind(
            table="scheme",
            sees=sees_scheme,
            fields={
                "reason": to_officials(lambda _eyes, row: row["reason"]),
                "weightSum": lambda eyes, row: _weight(counted(eyes, row)) or Decimal(0),
                "indicators": indicators,
                "allowedSteps": to_officials(SCHEME_STEPS, []),
            },
        ),
        "Indicator": Kind(
            table="indicator",
            sees=sees_indicator,
            fields={
                "scheme": lambda eyes, row: Thing("Scheme", scheme_of(eyes, row)),
                "leadUnit": people.unit,
                "isSwitchedOff": is_switched_off,
                "completion": completion,
                "reason": to_officials(lambda _eyes, row: row["reason"]),
                "allowedSteps": to_officials(INDICATOR_STEPS, []),
            },
        ),
    },
    lists={"schemes": SCHEMES, "indicators": INDICATORS},
)
