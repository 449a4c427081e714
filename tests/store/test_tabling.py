"""Tables made of facts; that migrations bring just these is told by test_migrating."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

import pytest
from tortoise import fields

from domain.declared.marks import Ref, line
from domain.declared.parts import DeclarationError
from domain.people.viewer import Viewer
from store.tabling import table


@dataclass(frozen=True, slots=True)
class Lamp:
    """A lamp in a street."""

    id: UUID
    name: Annotated[str, line(40)]
    note: str | None
    unit_id: Annotated[UUID, Ref("Unit")]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Owned:
    """What no column holds."""

    id: UUID
    owner: Viewer


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody has looked for."""

    id: UUID
    search: str


def test_a_column_for_each_fact_and_a_key_for_each_reference() -> None:
    made = table(Lamp, "lamp", "Lamp", unique=(("name",),))._meta
    assert made.db_table == "lamp"
    assert isinstance(made.fields_map["name"], fields.CharField)
    assert made.fields_map["name"].max_length == 40
    assert isinstance(made.fields_map["note"], fields.TextField)
    assert made.fields_map["note"].null
    assert made.fk_fields == {"unit"}
    assert isinstance(made.fields_map["tags"], fields.JSONField)


def test_a_fact_that_no_column_holds_is_named() -> None:
    with pytest.raises(DeclarationError, match=r"no column holds Owned \(.*\)\.owner"):
        table(Owned, "owned", "Owned")


def test_a_fact_does_not_take_the_column_by_which_rows_are_found() -> None:
    assert isinstance(table(Query, "query", "Query")._meta.fields_map["search"], fields.TextField)
    with pytest.raises(DeclarationError, match=r"Query \(.*\)\.search is the column"):
        table(Query, "query", "Query", is_searched=True)


def test_a_fact_that_is_worked_out_where_it_is_read_has_no_column() -> None:
    made = table(Lamp, "lamp", "Lamp", without=("note",))._meta
    assert set(made.fields_map) - {"unit_id"} == {"id", "name", "unit", "tags"}
