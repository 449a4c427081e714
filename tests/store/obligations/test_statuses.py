"""How an obligation stands, at both sides of every bound (T9, T11)."""

from dataclasses import fields
from decimal import Decimal

import pytest

from store.database import Database
from store.obligations.statement import STATUS
from tests.oracle.statuses import Measured, status_of

D = Decimal


def at_least(stage: str, in_time: int, counted: int | None = None, **more: object) -> Measured:
    counted = in_time if counted is None else counted
    given = {"required": D(2), "counted": D(counted), "in_time": D(in_time), **more}
    return Measured(form="AT_LEAST", stage=stage, **given)  # type: ignore[arg-type]


def share(stage: str, counted: str, whole: int = 100, **more: object) -> Measured:
    given = {"required": D("0.60"), "counted": D(counted), "whole": whole, **more}
    return Measured(form="SHARE", stage=stage, **given)  # type: ignore[arg-type]


def holding(stage: str, held: int, most: int | None = None) -> Measured:
    limit = None if most is None else D(most)
    return Measured(form="HOLDING", stage=stage, required=D(90), most=limit, counted=D(held))


def at_most(stage: str, counted: int, required: int = 10) -> Measured:
    return Measured(form="AT_MOST", stage=stage, required=D(required), counted=D(counted))


def each(stage: str, whole: int, **more: int) -> Measured:
    given = {"required": D(whole), "whole": whole, **more}
    return Measured(form="EACH", stage=stage, **given)  # type: ignore[arg-type]


CASES = [
    ("not-begun", at_least("AHEAD", 0), "NOT_STARTED"),
    ("begun", at_least("RUNNING", 1), "ON_TRACK"),
    ("little-time-left", at_least("RISKY", 1), "AT_RISK"),
    ("at-the-figure", at_least("RISKY", 2), "MET"),
    ("one-below-at-the-end", at_least("OVER", 1), "MISSED"),
    ("reached-by-late-ones", at_least("OVER", 1, 2), "MET_LATE"),
    ("reached-by-late-ones-while-it-runs", at_least("RISKY", 1, 2), "AT_RISK"),
    ("soft-ones-are-missed-too", at_least("OVER", 1, effect="WARNING"), "MISSED"),
    ("explored-is-never-overdue", at_least("OVER", 0, effect="NOTHING"), "ON_TRACK"),
    ("explored-is-never-at-risk", at_least("RISKY", 0, effect="NOTHING"), "ON_TRACK"),
    ("a-draft-advises", at_least("OVER", 0, effect="ADVISORY"), "ADVISORY_MISSED"),
    ("waived", at_least("OVER", 0, is_waived=True), "WAIVED"),
    ("waived-before-it-begins", at_least("AHEAD", 0, is_waived=True), "WAIVED"),
    ("was-not-there", at_least("OVER", 0, is_there=False), "NOT_APPLICABLE"),
    ("no-figure", at_least("OVER", 3, required=None), "UNSET"),
    ("59-of-100", share("RUNNING", "0.5900"), "NOT_MET"),
    ("60-of-100", share("RUNNING", "0.6000"), "MET"),
    ("59-of-100-at-the-end", share("OVER", "0.5900"), "MISSED"),
    ("60-of-100-at-the-end", share("OVER", "0.6000"), "MET"),
    ("no-meeting-yet", share("RUNNING", "0", 0), "ON_TRACK"),
    ("no-meeting-at-all", share("OVER", "0", 0), "NOT_APPLICABLE"),
    ("89-members", holding("RUNNING", 89, 110), "NOT_MET"),
    ("90-members", holding("RUNNING", 90, 110), "MET"),
    ("110-members", holding("RUNNING", 110, 110), "MET"),
    ("111-members", holding("RUNNING", 111, 110), "NOT_MET"),
    ("19-links-at-the-end", holding("OVER", 89), "MISSED"),
    ("without-a-limit", holding("OVER", 500), "MET"),
    ("eight-of-ten", at_most("RUNNING", 8), "ON_TRACK"),
    ("nine-of-ten", at_most("RUNNING", 9), "AT_RISK"),
    ("ten-of-ten", at_most("RUNNING", 10), "AT_RISK"),
    ("eleven-of-ten", at_most("RUNNING", 11), "MISSED"),
    ("ten-of-ten-at-the-end", at_most("OVER", 10), "MET"),
    ("none-of-none", at_most("RUNNING", 0, 0), "ON_TRACK"),
    ("one-of-none", at_most("RUNNING", 1, 0), "MISSED"),
    ("every-one-holds", each("OVER", 3), "MET"),
    ("every-one-so-far", each("RUNNING", 3), "ON_TRACK"),
    ("one-missed", each("RUNNING", 3, missed=1), "MISSED"),
    ("one-late", each("RUNNING", 3, late=1), "MET_LATE"),
    ("one-late-and-one-missed", each("OVER", 3, late=1, missed=1), "MISSED"),
    ("one-still-open-at-the-end", each("OVER", 3, open=1), "ON_TRACK"),
    ("nothing-came-up", each("OVER", 0), "NOT_APPLICABLE"),
    ("nothing-came-up-yet", each("RUNNING", 0), "ON_TRACK"),
]


@pytest.mark.parametrize(
    ("measured", "expected"), [pytest.param(one, word, id=name) for name, one, word in CASES]
)
@pytest.mark.scenario("S22")
@pytest.mark.clause("WS/10d")
async def test_an_obligation_stands(database: Database, measured: Measured, expected: str) -> None:
    assert status_of(measured) == expected
    columns = {one.name: getattr(measured, one.name) for one in fields(measured)}
    columns |= {
        "broken": measured.missed + measured.late,
        "waiver_id": "x" if measured.is_waived else None,
        "present": 31 if measured.is_there else 15,
        "present_days": 16,
    }
    kinds = {"form": "text", "effect": "text", "stage": "text", "waiver_id": "text"}
    numbers = ("required", "most", "counted", "in_time")
    names = [
        *kinds,
        *numbers,
        *("whole", "open", "broken", "late", "present", "present_days"),
    ]
    places = ", ".join(
        f"${place}::{kinds.get(name, 'numeric' if name in numbers else 'int')} AS {name}"
        for place, name in enumerate(names, 1)
    )
    found = await database.fetchval(
        f"SELECT {STATUS} FROM (SELECT {places}) m", *(columns[name] for name in names)
    )
    assert found == expected
