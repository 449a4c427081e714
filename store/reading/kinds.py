"""Kinds of an interface, as their rooms declare them readable: all of it, and more of their own."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from domain.declared.kinds import KIND, code_of, own_facts_of
from domain.declared.parts import DeclarationError, text_of, where
from domain.workflow import Workflow
from store.reading.declare import Field, KindOf, Readable
from store.reading.interfaces import LIKE_ITS_INTERFACE, by_its_unit
from store.reading.roots import Filter, Grouping, Listing, Ordering, Switch
from store.reading.sights import AllOf, Sight
from store.reading.things import Beside, field_of, page_text_of, steps_told
from store.searching.declare import SEARCH, Searched


def kind(
    of: Readable,
    name: str,
    facts: type,
    *,
    table: str | None = None,
    sees: Sight,
    streams: tuple[str, ...] = (),
    more: Mapping[str, Field] | None = None,
    moves: Workflow[Any, Any] | None = None,
    gates: Beside | None = None,
    searched: Searched | None = None,
) -> Readable:
    """A kind of another thing: the facts that it adds, in a `table` of its own, and `more`.

    Who `sees` it must see the interface's row, too; what its events tell follows from that, so it
    is one permission; beside it a way may stand by which the interface is seen. `streams` are added
    to those of the interface. It `moves` as a `thing` does.
    By what is `searched` of its own its list may be searched.
    Raises DeclarationError for facts that do not extend the interface's or have no table, for a
    field that the interface has, and for eyes that the log knows nothing of.
    """
    parts = own_facts_of(facts)
    if parts and table is None:
        raise DeclarationError(f"{where(facts)} adds {parts[0].attribute}, but {name} has no table")
    if sees != LIKE_ITS_INTERFACE and not _is_known_to_the_log(sees):
        raise DeclarationError(
            f"{name} is seen by what its events cannot tell: {where(facts)} need one permission,"
            " held for {t}.unit_id if for a unit"
        )
    if searched is not None and searched.table != table:
        raise DeclarationError(f"{name} is searched in {searched.table}, but lies in {table}")
    shown = {part.name: field_of(part) for part in parts if part.text is not None}
    own = {**shown, **(more or {}), **steps_told(facts, moves, gates)}
    for one in own.keys() & of.fields.keys():
        raise DeclarationError(f"{name}.{one} is a field of {of.name} already: {where(facts)}")
    columns = tuple(part.attribute for part in parts)
    code = code_of(facts)
    added = "".join(f', own."{one}"' for one in columns)
    if searched is not None:
        added += f", own.{SEARCH} AS {searched.vector}"
    join = "" if table is None else f" JOIN {table} own ON own.id = shared.id"
    return Readable(
        name=name,
        text=text_of(facts),
        interfaces=(of.name,),
        source=f"(SELECT shared.*{added} FROM {of.source} shared{join}"
        f" WHERE shared.{KIND} = '{code}')",
        sees=of.sees if sees == LIKE_ITS_INTERFACE else AllOf((of.sees, sees)),
        changed_by=(*of.changed_by, *streams),
        fields={**of.fields, **own},
        kind_of=KindOf(
            interface=of.name,
            code=code,
            facts=facts,
            own=frozenset(own),
            sees=sees,
            table=table,
            columns=columns,
        ),
    )


def list_of_kind(
    of: str,
    listing: Listing,
    text: str,
    *,
    page_text: str = "",
    filter_text: str = "Which of them; everything given must hold.",
    filters: Mapping[str, Filter | Switch] | None = None,
    orderings: Mapping[str, Ordering] | None = None,
    groupings: Mapping[str, Grouping] | None = None,
) -> Listing:
    """The list of one kind: in the order of its interface's, with its filters and more.

    `Open lamps, the newest first.` has pages that are `A page of open lamps, the newest first.`
    """
    return replace(
        listing,
        of=of,
        text=text,
        page_text=page_text or page_text_of(text),
        filter_name=f"{of}Filter",
        filter_text=filter_text,
        filters={**_but_kind(listing.filters), **(filters or {})},
        orderings={**listing.orderings, **(orderings or {})},
        groupings={**_but_kind(listing.groupings), **(groupings or {})},
    )


def _is_known_to_the_log(sees: Sight) -> bool:
    """Whether an event can say who sees the thing: by one permission and the thing's unit."""
    return by_its_unit(sees) is not None


Rule = TypeVar("Rule", Filter | Switch, Grouping)


def _but_kind(rules: Mapping[str, Rule]) -> dict[str, Rule]:
    """Without those that ask of which kind a row is: here it is known."""
    return {name: one for name, one in rules.items() if f"{{t}}.{KIND}" not in _sql(one).split()}


def _sql(rule: Filter | Switch | Grouping) -> str:
    match rule:
        case Filter():
            return rule.sql
        case Switch():
            return rule.yes
    return rule.key
