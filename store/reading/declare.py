"""How a room declares what can be read of its tables, field by field, once.

SQL is written over `{t}`, the alias of the row, and in relations also `{of}`, the row they
start from. A type without a `sees` cannot be written down, so no type is open by oversight.
Every `text` is what clients read; the types of the API are made of these declarations.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from domain.declared.marks import Label
from domain.workflow import Workflow
from store.reading.sights import Sight


class Writes(Enum):
    """How a value becomes JSON."""

    TEXT = auto()
    CODE = auto()
    """Text that needs no escaping: codes, states, kinds."""
    CODES = auto()
    """Several of them, kept as JSON."""
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
    text: str = ""
    kind: Any = None
    """Its type in Python, from which the type in the API follows; of `writes` by default."""
    label: Label | None = None
    """What screens call it."""


@dataclass(frozen=True, slots=True)
class GlobalId:
    """The opaque id; of the row's own type when none is named."""

    sql: str = "{t}.id"
    of: str | None = None
    text: str = "Opaque global id."


@dataclass(frozen=True, slots=True)
class Same:
    """The same row in another shape."""

    of: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class OnDay:
    """The argument that names the day on which a relation is looked at: `{on}` in its SQL."""

    text: str = "On this day; today by default."
    argument: str = "on"


@dataclass(frozen=True, slots=True)
class One:
    """A row that this one points to; null when there is none or it is not seen.

    Without `sees`, the sight of its own type decides.
    """

    of: str
    where: str
    sees: Sight | None
    is_nullable: bool = False
    order_by: str | None = None
    """Which, when several fit: the first."""
    text: str = ""
    label: Label | None = None
    on: OnDay | None = None
    changed_by: tuple[str, ...] = ()
    """What changes which row it is, beside the streams that change this one and that."""


@dataclass(frozen=True, slots=True)
class Page:
    """The argument that bounds a nested list."""

    argument: str
    default: int
    most: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Many:
    """Rows that belong to this one, in order. `source` stands in for the type's own.

    Without `sees`, the sight of their own type decides. `most` bounds what has no page.
    """

    of: str
    where: str
    order_by: str
    sees: Sight | None
    source: str | None = None
    page: Page | None = None
    most: int | None = None
    text: str = ""
    on: OnDay | None = None


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts that belong to this row; `sql` selects them in order."""

    sql: str
    sees: Sight
    text: str = ""


@dataclass(frozen=True, slots=True)
class LogPlace:
    """The place in the log that a column holds, as a feed's cursor."""

    sql: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """A field that Python works out: SQL leaves a hole with the `facts` it needs.

    `sql` is JSON over the row. What is not `is_lasting` looks at the time or the asker's language,
    so that no answer with it is shared. What `sees` hides is not worked out but null, or the empty
    list. `with_calendar`: it counts days.
    """

    facts: Any
    sql: str = "to_jsonb({t})"
    is_lasting: bool = True
    sees: Sight | None = None
    hidden: str = "null"
    with_calendar: bool = False
    changed_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves(Worked):
    """`allowedSteps` of a thing that moves: each step of its `workflow`, for whoever asks.

    `held` makes of the facts the thing, or what of it tells its state and unit, and what the
    workflow's gates look at.
    """

    is_lasting: bool = False
    hidden: str = "[]"
    workflow: Workflow[Any, Any]
    held: Callable[[Any], tuple[Any, Any]]


class Live(Enum):
    """What a frame of a subscription says of itself; filled in when it is sent."""

    CURSOR = "cursor"
    SERVER_TIME = "serverTime"
    RESUMED = "resumed"


Field = Column | GlobalId | Same | One | Many | Texts | LogPlace | Worked | Live


@dataclass(frozen=True, slots=True)
class Variants:
    """A column that tells of which kind a row of an interface is: the type for each value."""

    column: str
    types: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class KindOf:
    """Of which interface a thing is a kind, and what of it is the kind's own.

    Its rows have the `code`; what it adds lies in `columns` of its own `table`, under the same id.
    `sees` is what its own sight asks beyond the interface's.
    """

    interface: str
    code: str
    facts: Any
    own: frozenset[str]
    sees: Sight
    table: str | None = None
    columns: tuple[str, ...] = ()

    def beside(self, row: str) -> str:
        """The row of the interface with what the kind adds, as a source."""
        added = "".join(f', own."{one}"' for one in self.columns)
        return f"(SELECT {row}.*{added} FROM {self.table} own WHERE own.id = {row}.id)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Readable:
    """A type that is read by SQL.

    `changed_by` names the streams whose events change such rows, by what the streams begin with.
    `interfaces` are those it implements; what `is_interface` is only ever one of them. A thing
    that others are kinds of has them as `variants`, a kind says what it is a `kind_of`. A source
    that is a statement of its own may leave open what a root's `written` arguments say, and be
    quicker as `narrow`: the same rows of one owner alone, a unit or a person, `{owner}`.
    """

    name: str
    source: str
    sees: Sight
    fields: Mapping[str, Field]
    changed_by: tuple[str, ...]
    variants: Variants | None = None
    text: str = ""
    interfaces: tuple[str, ...] = ()
    is_interface: bool = False
    narrow: str = ""
    kind_of: KindOf | None = None

    def declares(self, name: str) -> str:
        """The type that declares a field of this one: a kind has most of its interface."""
        kind = self.kind_of
        return self.name if kind is None or name in kind.own else kind.interface
