"""Things as clients see them: what their facts say of themselves, and what is added by SQL."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import GenericAlias, NoneType
from typing import Any, get_args
from uuid import UUID

from domain.declared.kinds import closed_facts
from domain.declared.marks import Label, Ref
from domain.declared.parts import DeclarationError, Part, facts_of, text_of, where
from domain.global_ids import key_of
from domain.permissions import Permission
from domain.workflow import Workflow
from store.readable import names_of
from store.reading.declare import (
    Column,
    Field,
    GlobalId,
    Live,
    Many,
    Moves,
    One,
    Readable,
    Writes,
)
from store.reading.objects import as_day
from store.reading.roots import (
    Filter,
    Grouping,
    KeyKind,
    Listing,
    Ordering,
    OrderKey,
    Switch,
)
from store.reading.sights import WITH_ITS_OWNER, AnyOf, Holds, Sight

_WRITES: Mapping[type, Writes] = {
    str: Writes.TEXT,
    bool: Writes.FLAG,
    int: Writes.NUMBER,
    float: Writes.NUMBER,
    datetime: Writes.INSTANT,
    date: Writes.DAY,
    Decimal: Writes.DECIMAL,
}

NO_DAY = "9000-01-01"
"""Stands for none in an order: behind all that there will be. The last day of Python's is
PostgreSQL's infinity to asyncpg."""

NOBODY = UUID(int=0)
"""Matches nothing: what an id of another type stands for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What the gates of a workflow look at beside the thing's own facts.

    `sql` is JSON over the row, of the type `facts`; `asked` makes of thing and facts what the gates
    are asked with: by default these facts alone. `changed_by` as of a `Column`.
    """

    facts: Any
    sql: str
    asked: Callable[[Any, Any], Any] = lambda _thing, beside: beside
    changed_by: tuple[str, ...] = ()


_NOTHING = Beside(facts=None, sql="NULL", asked=lambda thing, _nothing: thing)
"""Gates that look at the thing's own facts."""


def thing(
    name: str,
    facts: type,
    *,
    source: str,
    sees: Sight,
    streams: tuple[str, ...],
    more: Mapping[str, Field] | None = None,
    is_node: bool = True,
    moves: Workflow[Any, Any] | None = None,
    gates: Beside | None = None,
    steps_seen: Sight | None = None,
) -> Readable:
    """A row of `source`: the facts that have a text, and `more`.

    `streams` are what its events' streams begin with. What `moves` by a workflow tells in
    `allowedSteps` which steps may be taken now, by its own facts and by what is `Beside` them; to
    whoever sees it, or to those alone of whom `steps_seen` says so.
    """
    shown = {part.name: field_of(part) for part in facts_of(facts) if part.text is not None}
    given: dict[str, Field] = {"id": GlobalId()} if is_node else {}
    return Readable(
        name=name,
        text=text_of(facts),
        interfaces=("Node",) if is_node else (),
        source=source,
        sees=sees,
        changed_by=streams,
        fields={**given, **shown, **(more or {}), **steps_told(facts, moves, gates, steps_seen)},
    )


def steps_told(
    facts: type,
    moves: Workflow[Any, Any] | None,
    gates: Beside | None,
    sees: Sight | None = None,
) -> dict[str, Field]:
    """The `allowedSteps` of what moves; for whoever sees it, unless fewer are named."""
    if moves is None:
        return {}
    beside = gates or _NOTHING
    return {
        "allowedSteps": Moves(
            facts=GenericAlias(tuple, (closed_facts(facts), beside.facts)),
            sql=f"jsonb_build_array({json_of(facts)}, {beside.sql})",
            changed_by=beside.changed_by,
            sees=sees,
            workflow=moves,
            held=lambda found: (found[0], beside.asked(*found)),
        )
    }


def who_moves(workflow: Workflow[Any, Any]) -> Sight:
    """Whoever may take some step of a workflow."""
    held = dict.fromkeys(step.by for step in workflow.offered if step.by is not None)
    return AnyOf(tuple(Holds(one) for one in held))


def frame(
    name: str,
    text: str,
    *,
    source: str,
    sees: Sight,
    streams: tuple[str, ...],
    shows: Mapping[str, Field],
    interfaces: tuple[str, ...] = (),
) -> Readable:
    """A frame of a subscription: what it shows, and what every frame says of itself."""
    return Readable(
        name=name,
        text=text,
        interfaces=("Update", *interfaces),
        source=source,
        sees=sees,
        changed_by=streams,
        fields={**{one.value: one for one in Live}, **shows},
    )


def field_of(part: Part) -> Field:
    """What is shown of a fact: its value, or the thing that it points to."""
    text, label = part.text or "", part.said(Label)
    ref = part.said(Ref)
    if ref is not None:
        return one(
            ref.of,
            part.attribute,
            text,
            sees=WITH_ITS_OWNER if ref.with_owner else None,
            is_nullable=part.is_optional,
            label=label,
        )
    kind: Any = part.kind
    if part.is_many:
        return _codes(part, text, label)
    given = kind | None if part.is_optional else kind
    return value(f"{{t}}.{part.attribute}", given, text, label=label)


def _codes(part: Part, text: str, label: Label | None) -> Column:
    """Several codes, kept as JSON."""
    kind: Any = part.kind
    if not (isinstance(kind, type) and issubclass(kind, Enum)):
        raise DeclarationError(f"several {where(kind)} cannot be written by SQL: {part.attribute}")
    return Column(f"{{t}}.{part.attribute}", Writes.CODES, text=text, kind=list[kind], label=label)


def value(
    sql: str,
    kind: Any,
    text: str,
    *,
    sees: Sight | None = None,
    changed_by: tuple[str, ...] = (),
    label: Label | None = None,
) -> Column:
    """A value that SQL works out, of a type of Python's; `sees` hides it behind null."""
    inner = [one for one in get_args(kind) if one is not NoneType]
    plain: Any = inner[0] if inner else kind
    if isinstance(plain, type) and issubclass(plain, Enum):
        writes = Writes.CODE
    elif plain in _WRITES:
        writes = _WRITES[plain]
    else:
        raise DeclarationError(f"{where(plain)} cannot be written by SQL: {sql}")
    return Column(
        sql, writes, bool(inner), sees, changed_by=changed_by, text=text, kind=plain, label=label
    )


def one(
    of: str,
    column: str,
    text: str,
    *,
    sees: Sight | None,
    is_nullable: bool = False,
    label: Label | None = None,
) -> One:
    """The thing that a column points to; without `sees`, by the thing's own sight."""
    return One(
        of,
        where=f"{{t}}.id = {{of}}.{column}",
        sees=sees,
        is_nullable=is_nullable,
        text=text,
        label=label,
    )


def many(
    of: str,
    text: str,
    *,
    where: str,
    order_by: str,
    sees: Sight | None,
    source: str | None = None,
    most: int | None = None,
) -> Many:
    """Things that belong to the row, in order and `most` of them; without `sees`, by their own."""
    return Many(of, where, order_by, sees, source=source, most=most, text=text)


def newest_first(
    of: str,
    column: str,
    text: str,
    *,
    page_text: str = "",
    filter_name: str = "",
    filter_text: str = "Which of them; everything given must hold.",
    filters: Mapping[str, Filter | Switch] | None = None,
    orderings: Mapping[str, Ordering] | None = None,
    groupings: Mapping[str, Grouping] | None = None,
) -> Listing:
    """The list of all things of a type by an instant, the newest first.

    `Lamps, the newest first.` has pages that are `A page of lamps, the newest first.`
    """
    return Listing(
        of=of,
        text=text,
        page_text=page_text or page_text_of(text),
        filter_name=filter_name or (f"{of}Filter" if filters else ""),
        filter_text=filter_text,
        order=(OrderKey(f"{{t}}.{column}", KeyKind.INSTANT), OrderKey("{t}.id", KeyKind.UUID)),
        is_descending=True,
        filters=filters or {},
        orderings=orderings or {},
        groupings=groupings or {},
    )


def page_text_of(text: str) -> str:
    """What a page of a list is, by what is said of the list."""
    return f"A page of {text[0].lower()}{text[1:]}"


class Id:
    """The kind of a filter that takes a global id."""


class Json:
    """The kind of a value that is JSON of any shape."""


def by_id(of: str, sql: str, text: str, label: Label | None = None) -> Filter:
    """Only rows that point to the thing with this id; one of another type matches none.

    Of an interface it takes the ids of all its kinds.

    `sql` is a column of the row, or a whole condition over `{v}`.
    """
    condition = sql if "{v}" in sql else f"{{t}}.{sql} = {{v}}::uuid"

    def key(given: object) -> UUID:
        return key_of(str(given), *names_of(of)) or NOBODY

    return Filter(condition, key, Id, text, of=of, label=label)


def by_value(column: str, kind: Any, text: str, label: Label | None = None) -> Filter:
    """Only rows with this value."""
    return Filter(f"{{t}}.{column} = {{v}}::text", kind=kind, text=text, label=label)


def by_values(column: str, kind: Any, text: str, label: Label | None = None) -> Filter:
    """Only rows with one of these values."""
    return Filter(f"{{t}}.{column} = ANY({{v}}::text[])", as_list, list[kind], text, label=label)


def from_day(column: str, text: str, label: Label | None = None) -> Filter:
    """Only rows whose instant lies on this day in the district, or later."""
    sql = f"{{t}}.{column} >= {{v}}::date::timestamp AT TIME ZONE 'Asia/Shanghai'"
    return Filter(sql, as_day, date, text, label=label)


def until_day(column: str, text: str, label: Label | None = None) -> Filter:
    """Only rows whose instant lies on this day in the district, or before."""
    sql = f"{{t}}.{column} < ({{v}}::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'"
    return Filter(sql, as_day, date, text, label=label)


def as_list(given: Any) -> list[Any]:
    """A list as it was given; one value alone is a list of it, as GraphQL says."""
    return list(given) if isinstance(given, list | tuple) else [given]


def is_null(column: str, text: str, label: Label | None = None) -> Switch:
    """Only rows without a value, or only those with one."""
    return Switch(f"{{t}}.{column} IS NULL", f"{{t}}.{column} IS NOT NULL", text, label)


def ordered_by(column: str, kind: KeyKind, zh: str, en: str) -> Ordering:
    """By a column that is never null."""
    return Ordering(f"{{t}}.{column}", kind, zh, en)


def ordered_by_day(column: str, zh: str, en: str) -> Ordering:
    """By a day; what has none comes after all that have one."""
    return Ordering(f"COALESCE({{t}}.{column}, '{NO_DAY}'::date)", KeyKind.DAY, zh, en)


def json_of(facts: type) -> str:
    """The row's facts as JSON, for what Python works out of them; nothing else of the row."""
    pairs = ", ".join(f"'{part.attribute}', {{t}}.{part.attribute}" for part in facts_of(facts))
    return f"jsonb_build_object({pairs})"


def permissions_of(*sights: Sight | None) -> tuple[Permission, ...]:
    """What the sights look at."""
    return tuple(dict.fromkeys(p for sight in sights if sight for p in sight.permissions))
