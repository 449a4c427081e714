"""Tables made of facts: what Tortoise's migrations compare, declared nowhere a second time."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import new_class
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import TSVectorField
from tortoise.indexes import Index
from tortoise.models import Model

from domain.declared.kinds import own_facts_of
from domain.declared.marks import Ref, Text
from domain.declared.parts import DeclarationError, Part, facts_of, text_of, where

CODE = 20
LONG_CODE = 40
"""Characters of a column for an enum's values, by the longest of them."""

Options = Mapping[str, Any]


def table(
    facts: type,
    name: str,
    of: str,
    *,
    unique: tuple[tuple[str, ...], ...] = (),
    indexes: tuple[tuple[str, ...], ...] = (),
    is_searched: bool = False,
    is_kind: bool = False,
    text: str | None = None,
    without: tuple[str, ...] = (),
    columns: Mapping[str, Options | fields.Field[Any]] | None = None,
) -> type[Model]:
    """The table of a kind of facts: a column for each, in their order.

    `of` is the thing that its rows are, to which others' `Ref` leads. A `Text` that is a line is
    kept in a column of its length. `columns` says of some what facts do not, or is the column;
    `text` is what the database says of the table, when it is not the facts' own. What `is_kind` of
    another thing has a table of what it adds; a migration lets the `id` point to the other's.
    Facts that are worked out where they are read are `without` a column.
    Raises DeclarationError for a type that no column holds, and for a fact `search` where the rows
    are searched: that column is not theirs.
    """
    options = columns or {}
    made: dict[str, Any] = {}
    if is_kind:
        made["id"] = _key()
    parts = own_facts_of(facts) if is_kind else facts_of(facts)
    for part in (one for one in parts if one.attribute not in without):
        ref = part.said(Ref)
        more = options.get(part.attribute, {})
        if isinstance(more, fields.Field):
            made[part.attribute] = more
        elif part.attribute == "id":
            made["id"] = _key()
        elif ref is not None and not part.is_many:
            made[part.attribute.removesuffix("_id")] = _reference(part, ref, name, more)
        else:
            made[part.attribute] = _column(facts, part, more)
    if is_searched:
        if "search" in made:
            raise DeclarationError(f"{where(facts)}.search is the column by which rows are found")
        made["search"] = TSVectorField(null=True)
    meta = {
        "table": name,
        "table_description": text or text_of(facts),
        "unique_together": unique,
        "indexes": tuple(Index(fields=one) for one in indexes),
    }
    body = {"__module__": __name__, "__doc__": text_of(facts), "Meta": type("Meta", (), meta)}
    return new_class(f"{of}Row", (Model,), {}, lambda names: names.update(made | body))


def _key() -> Any:
    return fields.UUIDField(primary_key=True, default=None)


def _reference(part: Part, ref: Ref, name: str, more: Options) -> Any:
    return _FOREIGN_KEY(
        f"sitong.{ref.of}Row",
        null=part.is_optional,
        on_delete=fields.RESTRICT,
        **{"related_name": f"{name}s", **more},
    )


def _column(facts: type, part: Part, more: Options) -> Any:
    given = {"null": True, **more} if part.is_optional else dict(more)
    text = part.said(Text)
    kind: Any = part.kind
    if part.is_many:
        return fields.JSONField(**given)
    if kind is str and text is not None and text.is_line:
        return fields.CharField(**{"max_length": text.most, **given})
    if kind is str and "max_length" in given:
        return fields.CharField(**given)
    if isinstance(kind, type) and issubclass(kind, Enum):
        # Of an open enum other rooms say how long.
        longest = max((len(one.value) for one in kind), default=LONG_CODE)
        return fields.CharField(**{"max_length": CODE if longest <= CODE else LONG_CODE, **given})
    if kind not in _COLUMNS:
        raise DeclarationError(f"no column holds {where(facts)}.{part.attribute}")
    return _COLUMNS[kind](**given)


_FOREIGN_KEY: Callable[..., Any] = fields.ForeignKeyField


def _decimal(**given: Any) -> Any:
    return fields.DecimalField(**{"max_digits": 5, "decimal_places": 2, **given})


_COLUMNS: Mapping[Any, Callable[..., Any]] = {
    str: fields.TextField,
    bool: fields.BooleanField,
    int: fields.IntField,
    date: fields.DateField,
    datetime: fields.DatetimeField,
    Decimal: _decimal,
    UUID: fields.UUIDField,
}
