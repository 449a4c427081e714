"""How a room declares what can be read of its tables, field by field, once.

SQL is written over `{t}`, the alias of the row, and in relations also `{of}`, the row they
start from. A type without a `sees` cannot be written down, so no type is open by oversight.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from store.reading.sights import TRUE, Sight


class Writes(Enum):
    """How a value becomes JSON."""

    TEXT = auto()
    CODE = auto()
    """Text that needs no escaping: codes, states, kinds."""
    NUMBER = auto()
    FLAG = auto()
    INSTANT = auto()
    DAY = auto()
    DECIMAL = auto()
    JSON = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """A value of the row; null for those who do not see it.

    `changed_by` names what changes it beside the streams that change the row.
    """

    sql: str
    writes: Writes
    is_nullable: bool = False
    sees: Sight | None = None
    changed_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GlobalId:
    """The opaque id; of the row's own type when none is named."""

    sql: str = "{t}.id"
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Same:
    """The same row in another shape."""

    of: str


@dataclass(frozen=True, slots=True)
class One:
    """A row that this one points to; null when there is none or it is not seen."""

    of: str
    where: str
    sees: Sight
    is_nullable: bool = False
    order_by: str | None = None
    """Which, when several fit: the first."""


@dataclass(frozen=True, slots=True)
class Page:
    """The argument that bounds a nested list."""

    argument: str
    default: int
    most: int


@dataclass(frozen=True, slots=True)
class Many:
    """Rows that belong to this one, in order. `source` stands in for the type's own."""

    of: str
    where: str
    order_by: str
    sees: Sight
    source: str | None = None
    page: Page | None = None


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts that belong to this row; `sql` selects them in order."""

    sql: str
    sees: Sight


@dataclass(frozen=True, slots=True)
class LogPlace:
    """The place in the log that a column holds, as a feed's cursor."""

    sql: str


Field = Column | GlobalId | Same | One | Many | Texts | LogPlace


@dataclass(frozen=True, slots=True)
class Variants:
    """A column that tells which type of an interface a row is."""

    column: str
    types: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Readable:
    """A type that is read by SQL.

    `changed_by` names the streams whose events change such rows, by what the streams begin with.
    `computed` are the fields that Python works out; asking for one takes the ordinary way.
    """

    name: str
    source: str
    sees: Sight
    fields: Mapping[str, Field]
    changed_by: tuple[str, ...]
    variants: Variants | None = None
    computed: frozenset[str] = frozenset()


class KeyKind(Enum):
    """What a part of a cursor is."""

    INSTANT = "t"
    UUID = "u"
    TEXT = "s"
    NUMBER = "i"


@dataclass(frozen=True, slots=True)
class OrderKey:
    """One column of a list's order; the last of them is unique."""

    sql: str
    kind: KeyKind


def as_given(value: Any) -> object:
    """The value as the client gave it."""
    return value


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition over `{t}` and `{v}`, the value given, once converted."""

    sql: str
    convert: Callable[[Any], object] = as_given


@dataclass(frozen=True, slots=True)
class Switch:
    """A condition for true and one for false."""

    yes: str
    no: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A connection over all rows of a type. `sees` stands in for the type's own.

    `where` holds for every row of the list; `changed_by` adds to the type's streams.
    """

    of: str
    order: tuple[OrderKey, ...]
    is_descending: bool
    filters: Mapping[str, Filter | Switch] = field(default_factory=dict)
    arguments: Mapping[str, Filter | Switch] = field(default_factory=dict)
    sees: Sight | None = None
    where: str = TRUE
    changed_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """One row by the global id in `argument`; `types` maps the id's type to what is read."""

    argument: str
    types: Mapping[str, str]


Root = Listing | Lookup
