"""What kind of field something is on screens, and the words that it has there."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from domain.declared.kinds import closed, is_open
from domain.declared.marks import Label
from domain.declared.worded import Worded

Enums = dict[str, list[str]]
"""Values of the enums that were met, in the order declared."""

_PLAIN: Mapping[Any, str] = {
    str: "text",
    bool: "yes",
    datetime: "instant",
    date: "day",
    int: "number",
    float: "number",
    Decimal: "number",
}


def kind_of(kind: Any, enums: Enums) -> dict[str, Any]:
    """The kind of a value; empty for what screens have no kind for, e.g. JSON."""
    if isinstance(kind, type) and issubclass(kind, Worded):
        enums[kind.public] = [one.value for one in (closed(kind) if is_open(kind) else kind)]
        return {"as": "enum", "of": kind.public}
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {"as": "enum", "of": kind.__name__}
    return {"as": _PLAIN[kind]} if kind in _PLAIN else {}


def words_of(label: Label) -> dict[str, Any]:
    """What a field is called, with what helps."""
    told = {
        "helpZh": label.help_zh,
        "help": label.help_en,
        "clause": label.clause,
    }
    return {"zh": label.zh, "en": label.en, **{name: one for name, one in told.items() if one}}
