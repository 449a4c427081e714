"""What is declared of tables and what the schema says are the same, field by field."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
)
from strawberry.types import get_object_definition

from domain.declared.parts import DeclarationError, snake
from domain.events.permissions import EventPermission
from domain.global_ids import global_id_text
from domain.people.grants import PERMISSIONS
from domain.permissions import Scope
from resolvers.gathered import offered
from resolvers.registers import RegistersQuery
from resolvers.system import SystemQuery
from server.graphql.schema import graphql_schema
from store.cases.readable import CASES
from store.readable import is_told_by_what_is_seen, library
from store.reading.asked import Asked, Variables
from store.reading.compiling import root_sql
from store.reading.declare import Column, Live, Many, One, Readable, Same, Worked, Writes
from store.reading.roots import AtInstant, Belonging, Listing, Lookup, Whole
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.reading.statement import Statement

SCHEMA = graphql_schema()
SCALARS = {
    Writes.TEXT: {"String", "ID"},
    Writes.NUMBER: {"Int", "Float"},
    Writes.FLAG: {"Boolean"},
    Writes.INSTANT: {"DateTime"},
    Writes.DAY: {"Date"},
    Writes.DECIMAL: {"Decimal"},
    Writes.JSON: {"JSON"},
}


def _choices(kind: Any, field: str) -> set[str]:
    """The values of an enum that stands in an input object."""
    shape = get_named_type(get_named_type(kind).fields[field].type)
    assert isinstance(shape, GraphQLEnumType)
    return set(shape.values)


def shapes() -> list[Any]:
    """Each readable with its type."""
    return [
        pytest.param(one, SCHEMA.type_map[name], id=name)
        for name, one in library().readables.items()
    ]


@pytest.mark.parametrize(("readable", "shape"), shapes())
def test_every_field_is_declared(
    readable: Readable, shape: GraphQLObjectType | GraphQLInterfaceType
) -> None:
    assert set(readable.fields) == set(shape.fields)


@pytest.mark.parametrize(("readable", "shape"), shapes())
def test_a_field_is_null_as_the_schema_says(
    readable: Readable, shape: GraphQLObjectType | GraphQLInterfaceType
) -> None:
    for name, declared in readable.fields.items():
        if isinstance(declared, Worked | Live):
            continue
        is_required = isinstance(shape.fields[name].type, GraphQLNonNull)
        match declared:
            case Column():
                may_be_null = declared.is_nullable or declared.sees is not None
            case One():
                may_be_null = declared.is_nullable or declared.sees != WITH_ITS_OWNER
            case _:
                may_be_null = False
        assert is_required != may_be_null, name


@pytest.mark.parametrize(("readable", "shape"), shapes())
def test_a_field_is_written_as_its_scalar(
    readable: Readable, shape: GraphQLObjectType | GraphQLInterfaceType
) -> None:
    for name, declared in readable.fields.items():
        inner = get_named_type(shape.fields[name].type)
        match declared:
            case Column(writes=writes) if writes in SCALARS:
                assert inner.name in SCALARS[writes], name
            case One(of=of) | Many(of=of) | Same(of=of):
                assert inner.name == of, name


def test_every_root_that_is_declared_is_offered_and_by_nothing_else() -> None:
    assert SCHEMA.query_type is not None
    assert set(library().roots) <= set(SCHEMA.query_type.fields)
    by_hand = {
        field.python_name
        for door in (SystemQuery, RegistersQuery)
        for field in get_object_definition(door, strict=True).fields
    }
    assert {snake(name) for name in library().roots} & (by_hand | set(offered("READS"))) == {"node"}


def test_every_filter_of_a_list_is_declared() -> None:
    assert SCHEMA.query_type is not None
    for name, root in library().roots.items():
        arguments = dict(SCHEMA.query_type.fields[name].args)
        if isinstance(root, Whole):
            assert set(arguments) == {one.name for one in root.written}
            continue
        if isinstance(root, Lookup | Belonging | AtInstant):
            numbers = root.written if isinstance(root, Lookup) else ()
            assert set(arguments) == {root.argument, *(one.name for one in numbers)}
            continue
        for page_argument in ("first", "after", "last", "before"):
            del arguments[page_argument]
        given = arguments.pop("filter", None)
        fields = set() if given is None else set(get_named_type(given.type).fields)
        assert fields == set(root.filters), name
        order = arguments.pop("orderBy", None)
        by = set() if order is None else _choices(order.type, "field")
        assert by == set(root.orderings), name
        written = {one.name for one in root.written}
        assert set(arguments) == {*root.arguments, *written}, name


def test_every_list_is_ordered_by_a_unique_key_at_last() -> None:
    for name, root in library().roots.items():
        if isinstance(root, Listing):
            assert root.order[-1].sql in ("{t}.id", "{t}.key", "{t}.seq"), name


def test_everything_that_is_read_is_seen_by_a_permission() -> None:
    for readable in library().readables.values():
        assert set(readable.sees.permissions) <= set(PERMISSIONS.values())
        assert readable.sees.permissions, f"{readable.name} would be open to everybody"


def test_no_order_hides_a_bound() -> None:
    for readable in library().readables.values():
        for name, one in readable.fields.items():
            if isinstance(one, Many | One):
                assert "LIMIT" not in (one.order_by or ""), f"{readable.name}.{name}: say `most`"


def test_a_list_is_not_ordered_by_what_is_hidden_from_some() -> None:
    case = next(one for one in library().readables.values() if one.name == "Case")
    due_on = Column("{t}.due_on", Writes.DAY, sees=Holds(EventPermission.EVENT_READ))
    secret = replace(case, fields={**case.fields, "dueOn": due_on})
    with pytest.raises(DeclarationError, match=r"DUE_ON of the list cases tells what .*due_on"):
        is_told_by_what_is_seen("cases", CASES, secret)


def test_a_list_is_not_narrowed_by_what_is_hidden_from_some() -> None:
    case = next(one for one in library().readables.values() if one.name == "Case")
    closed = Column("{t}.closed_at", Writes.INSTANT, sees=Holds(EventPermission.EVENT_READ))
    secret = replace(case, fields={**case.fields, "closedAt": closed})
    with pytest.raises(DeclarationError, match=r"isOpen of the list cases tells what .*closed_at"):
        is_told_by_what_is_seen("cases", CASES, secret)


@dataclass(frozen=True, slots=True)
class Written:
    """An argument that stands in the operation."""

    told: str | int | None

    def value(self, _variables: Variables) -> str | int | None:
        """As it stands there."""
        return self.told

    def at(self, _key: str) -> "Written":
        """Nothing lies inside."""
        return Written(None)


def _numbers(root: Listing | Lookup | Whole) -> dict[str, Any]:
    """What it cannot be asked without, as variables give it."""
    return {one.name: Written(one.least) for one in root.written}


@pytest.mark.parametrize("name", sorted(library().roots))
def test_whatever_is_answered_is_known_to_change(name: str) -> None:
    # An answer that rests on no stream would be shared for ever.
    root = library().roots[name]
    if isinstance(root, Listing):
        asked = Asked(name, name, _numbers(root), {f"{root.of}Connection": ()})
    elif isinstance(root, Whole):
        asked = Asked(name, name, _numbers(root), {root.of: ()})
    elif isinstance(root, AtInstant):
        asked = Asked(name, name, {}, {root.of: ()})
    else:
        of = root.of if isinstance(root, Belonging) else next(iter(root.types))
        given = Written(global_id_text(of, UUID(int=1)))
        numbers = _numbers(root) if isinstance(root, Lookup) else {}
        asked = Asked(name, name, {root.argument: given, **numbers}, {})
    statement = Statement(dict.fromkeys(PERMISSIONS.values(), Scope.ANY), {})
    root_sql(library(), statement, asked)
    assert statement.topics
