"""Instants, days, numbers and keys are read in one way each; a lenient guess is a refusal."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from graphql import FloatValueNode, IntValueNode, ListValueNode, StringValueNode
from hypothesis import given
from hypothesis import strategies as st

from schema.scalars import (
    day_from_text,
    decimal_from_literal,
    decimal_from_text,
    instant_from_text,
    instant_to_text,
    uuid_from_text,
)

KEY = "019f0000-0000-7000-8000-00000000abcd"


@pytest.mark.parametrize(
    "given",
    ["0e999999", "1e-1000000", "88." + "0" * 20_000, "8_8", "٨٨", "1e2", "９９", "88.", ".5", "+5",
     "--5", "- 5", " 88", "88 ", "88\n", "88\u200b", "88,5", "88.555", "88.5.5", "0x58", "NaN",
     "Infinity", "", "-", "9" * 9, "9" * 10_000, 88.555, 1e22, 1e-7, float("nan"), float("inf"),
     10**9, True, False, None, [], {}],
)  # fmt: skip
def test_a_decimal_that_is_written_otherwise_is_refused(given: Any) -> None:
    with pytest.raises(ValueError, match="Decimal"):
        decimal_from_text(given)


@pytest.mark.parametrize(
    ("given", "expected"),
    [("88.50", "88.50"), ("0", "0"), ("100", "100"), ("007", "7"), ("-1", "-1"), ("-0", "0"),
     ("-0.00", "0.00"), ("99999999.99", "99999999.99"), (88, "88"), (88.5, "88.5"), (1e2, "100.0"),
     (-0.0, "0.0")],
)  # fmt: skip
def test_a_decimal_keeps_the_digits_that_were_written(given: Any, expected: str) -> None:
    assert str(decimal_from_text(given)) == expected


def test_a_decimal_in_an_operations_text_is_judged_by_its_very_digits() -> None:
    assert decimal_from_literal(IntValueNode(value="88")) == Decimal(88)
    assert decimal_from_literal(FloatValueNode(value="88.50")) == Decimal("88.50")
    assert decimal_from_literal(StringValueNode(value="88.5")) == Decimal("88.5")
    for text in ("1e2", "0e999999", "88.555"):
        with pytest.raises(ValueError, match="Decimal"):
            decimal_from_literal(FloatValueNode(value=text))
    with pytest.raises(ValueError, match="Decimal"):
        decimal_from_literal(IntValueNode(value="9" * 10_000))
    with pytest.raises(ValueError, match="Decimal"):
        decimal_from_literal(ListValueNode(values=()))


@pytest.mark.parametrize(
    "given",
    ["2026-10-02T22:30:00+08:00", "2026-10-02T14:30:00Z", "2026-10-02T14:30:00z",
     "2026-10-02t14:30:00Z", "2026-10-02T14:30Z", "2026-10-02T14:30:00.000Z",
     "2026-10-02T14:30:00.000000000Z", "2026-10-02T09:30:00-05:00"],
)  # fmt: skip
def test_an_instant_is_read_with_its_offset(given: str) -> None:
    assert instant_from_text(given) == datetime(2026, 10, 2, 14, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "given",
    ["1900-01-01T00:00:00+08:00", "1999-12-31T23:59:59+08:00", "2101-01-01T00:00:00+08:00",
     "2100-12-31T16:00:00Z", "0001-01-01T00:00:00+14:00", "9000-01-01T23:59:59-14:00",
     "0000-01-01T00:00:00Z", "2026-10-02T22:30:00", "2026-10-02", "2026-10-02 22:30:00+08:00",
     "2026-10-02x22:30:00+08:00", "20261002T223000+0800", "2026-W40-5T22:30:00+08:00",
     "2026-275T22:30:00Z", "2026-10-02T22:30:00+0800", "2026-10-02T22:30:00+08",
     "2026-10-02T22:30:00+08:00:30", "2026-10-02T22:30:00+23:59", "2026-10-02T22:30:00+99:99",
     "2026-10-02T24:00:00Z", "2026-10-02T22:30:60Z", "2026-02-30T00:00:00Z",
     "２０２６-10-02T22:30:00Z", "2026-10-02T22:30:00Z ", "2026-10-02T22:30:00Z\n",
     "2026-10-02T22:30:00." + "0" * 10_000 + "Z", "2026-10-02T22:30:00,5Z", "", "now",
     1_790_000_000, 1.5, True, None, [], {}],
)  # fmt: skip
def test_an_instant_that_is_written_otherwise_is_refused(given: Any) -> None:
    with pytest.raises(ValueError, match="DateTime") as refusal:
        instant_from_text(given)
    assert len(str(refusal.value)) < 200


@pytest.mark.parametrize(
    "given", ["2000-01-01T00:00:00+08:00", "1999-12-31T16:00:00Z", "2100-12-31T15:59:59Z"]
)
def test_the_first_and_the_last_year_are_in(given: str) -> None:
    assert instant_from_text(given).tzinfo is UTC


@given(st.datetimes(datetime(2000, 1, 2), datetime(2100, 12, 30), timezones=st.just(UTC)))  # noqa: DTZ001 - bounds of hypothesis carry none
def test_an_instant_that_we_tell_is_read_again(instant: datetime) -> None:
    told = instant_from_text(instant_to_text(instant))
    assert abs((told - instant).total_seconds()) < 1


@pytest.mark.parametrize(
    "given",
    ["1999-12-31", "2101-01-01", "0001-01-01", "9000-01-01", "20261002", "2026-W40-5", "2026-10-2",
     "2026-02-30", "２０２６-10-02", "2026-10-02 ", "2026-10-02\n", "2026-10-02T00:00:00Z", "",
     20261002, True, None, []],
)  # fmt: skip
def test_a_day_that_is_written_otherwise_is_refused(given: Any) -> None:
    assert day_from_text("2026-10-02") == date(2026, 10, 2)
    with pytest.raises(ValueError, match="Date"):
        day_from_text(given)


@pytest.mark.parametrize(
    "given",
    ["", KEY.replace("-", ""), f"{{{KEY}}}", f"urn:uuid:{KEY}", f"{KEY} ", f"{KEY}\n", f" {KEY}",
     KEY.replace("0", "０"), KEY.replace("0", "٠"), KEY + "0" * 10_000, "019f0000", 5, True, None],
)  # fmt: skip
def test_a_uuid_that_is_written_otherwise_is_refused(given: Any) -> None:
    with pytest.raises(ValueError, match="UUID"):
        uuid_from_text(given)


@pytest.mark.parametrize("given", [KEY, KEY.upper()])
def test_a_uuid_is_read_in_capitals_too(given: str) -> None:
    assert uuid_from_text(given) == UUID(KEY)
