"""Values that nobody should send, by type of input, so that new fields have them at once."""

from typing import Any

TOO_LONG = "长" * 20_001
CONTROLS = ("\0", "\x1b", "a\x07b", "\x85", "\ufdd0", "\uffff")

NUMBERS: tuple[Any, ...] = (
    "0e999999", "1e-1000000", "88." + "0" * 20_000, "8_8", "٨٨", "1e2", "９９", "88.", " 88", "NaN",
    "-Infinity", "", "\u200b", "9" * 5_000, True, [[]], {},
)  # fmt: skip

NASTY: dict[str, tuple[Any, ...]] = {
    "Decimal": (*NUMBERS, 88.555, 1e300, -1e-300),
    "Float": (*NUMBERS, "5"),
    "Int": (*NUMBERS, "5", 1.5, 2**31, -(2**31) - 1, 10**18),
    "Boolean": ("true", "", 1, 0, "\u200b", [[]], {}),
    "DateTime": (
        "1900-01-01T00:00:00+08:00", "0001-01-01T00:00:00Z", "9000-01-01T23:59:59-08:00",
        "2026-10-02T22:30:00", "2026-10-02", "２０２６-10-02T22:30:00Z", "2026-10-02x22:30:00Z",
        "2026-10-02T22:30:00Z\u200b", "2026-10-02T22:30:00." + "9" * 20_000 + "Z", "", "now",
        1_790_000_000, 10**18, True, [[]], {},
    ),
    "Date": (
        "1900-01-01", "0001-01-01", "9000-01-01", "20261002", "2026-W40-5", "２０２６-10-02",
        "2026-02-30", "2026-10-02 ", "", "9" * 5_000, 20_261_002, True, [[]], {},
    ),
    "UUID": (
        "", "x", "019f0000000070008000000000000000", "{019f0000-0000-7000-8000-000000000000}",
        "urn:uuid:019f0000-0000-7000-8000-000000000000", "０19f0000-0000-7000-8000-000000000000",
        "019f0000-0000-7000-8000-000000000000\u200b", "f" * 5_000, 5, True, [[]], {},
    ),
    "ID": (
        "", "x", "=" * 9, "中文", "\u200b", "VW5pdA==", "VW5pdDo=", "VW5pdDp4", "VW5pdDp4!",
        "A" * 50_000, 5, 10**18, True, 1.5, [[]], {},
    ),
    "String": (*CONTROLS, TOO_LONG, 5, 1.5, True, [[]], {}),
    "enum": ("", "NOPE", "nope", "\u200b", 1, True, [[]], {}),
}  # fmt: skip
"""By name of the scalar; all enums alike. A list in a list is no value of any."""

UNSEEN = ("\u200b", "\ufeff", "\u3164\u2800", "\u0301", "\u202e\u00ad")
"""Texts in which nothing is seen: they do not fill a field."""
