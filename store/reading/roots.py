"""How a room declares where queries begin: lists to narrow and order, lookups, what belongs to one.

SQL is written over `{t}`, the alias of the row, as in `store/reading/declare.py`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from domain.declared.marks import Label
from store.reading.declare import Many, Texts
from store.reading.sights import TRUE, Sight


class KeyKind(Enum):
    """What a part of a cursor is."""

    INSTANT = "t"
    UUID = "u"
    TEXT = "s"
    NUMBER = "i"
    DAY = "d"


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
    kind: Any = str
    text: str = ""
    of: str = ""
    """The type whose id is given."""
    label: Label | None = None


@dataclass(frozen=True, slots=True)
class Switch:
    """A condition for true and one for false."""

    yes: str
    no: str
    text: str = ""
    label: Label | None = None


@dataclass(frozen=True, slots=True)
class Ordering:
    """An order that may be asked for, by `sql`, never null; equal rows go by the list's last key.

    The words are the Chinese term and the English one.
    """

    sql: str
    kind: KeyKind
    zh: str
    en: str

    @property
    def words(self) -> str:
        """What clients read of it, the Chinese term first."""
        return f"{self.zh} · {self.en}"


@dataclass(frozen=True, slots=True)
class Grouping:
    """By what a list may be counted in parts: `key` is a text of the row.

    Where parts are units, `unit` is the row's and `key` a text of the part with that `unit_id`.
    The words are the Chinese term and the English one.
    """

    key: str
    zh: str
    en: str
    unit: str | None = None

    @property
    def words(self) -> str:
        """What clients read of it, the Chinese term first."""
        return f"{self.zh} · {self.en}"


@dataclass(frozen=True, slots=True)
class NumberAsked:
    """A number that must be given, and is written out in place of `{name}` in sources."""

    name: str
    least: int
    most: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A connection over all rows of a type. `sees` stands in for the type's own.

    `where` holds for every row of the list; `changed_by` adds to the type's streams. `text` is of
    the query's field, `page_text` of its pages, `filter_name` the name of the filter's input.
    `orderings` are the orders that may be asked for beside its own, as `{of}Order`; `groupings`
    by what it may be counted in parts, as `{of}Grouping`. `owners` are the filters that name the
    one whose rows are asked for, where the type has a `narrow` source. `work` is what it costs to
    work out the whole list, where its source is no table.
    """

    of: str
    order: tuple[OrderKey, ...]
    is_descending: bool
    filters: Mapping[str, Filter | Switch] = field(default_factory=dict)
    arguments: Mapping[str, Filter | Switch] = field(default_factory=dict)
    sees: Sight | None = None
    where: str = TRUE
    changed_by: tuple[str, ...] = ()
    text: str = ""
    page_text: str = ""
    filter_name: str = ""
    filter_text: str = ""
    orderings: Mapping[str, Ordering] = field(default_factory=dict)
    groupings: Mapping[str, Grouping] = field(default_factory=dict)
    owners: tuple[str, ...] = ()
    written: tuple[NumberAsked, ...] = ()
    work: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """One row by the global id in `argument`; `types` maps the id's type to what is read.

    One with a `text` becomes a field of the query.
    """

    argument: str
    types: Mapping[str, str]
    text: str = ""
    argument_text: str = ""
    written: tuple[NumberAsked, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Belonging:
    """A plain list that belongs to the thing with the global id in `argument`.

    `{of}` in it is a row that has that `id` and nothing else; an id of another type has none.
    """

    argument: str
    of: str
    holds: Many | Texts
    text: str
    argument_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AtInstant:
    """The one row that a type's source reads as of an instant: `{at}` in it, now by default."""

    of: str
    text: str
    argument: str = "at"
    argument_text: str = "At this instant; now by default."


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """The one row that a type's source is, for the numbers that must be given.

    `work` is what it costs to work it out, as of a `Listing`.
    """

    of: str
    text: str
    written: tuple[NumberAsked, ...] = ()
    work: int = 0


Root = Listing | Lookup | Belonging | AtInstant | Whole
