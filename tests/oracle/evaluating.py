"""The oracle: answers a GraphQL document over all rows in memory, for whoever asks.

It knows the schema by its text, and who sees what by the rooms of this folder. Nothing of it comes
from what the product declares of its tables, from its compiler, or from its schema's types.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from graphql import (
    DocumentNode,
    ExecutionResult,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLResolveInfo,
    GraphQLScalarType,
    GraphQLSchema,
    OperationDefinitionNode,
    SelectionSetNode,
    build_schema,
    execute_sync,
    get_operation_ast,
    is_non_null_type,
    parse,
)
from graphql.execution.values import get_argument_values, get_variable_values

from domain.opaque import uuid_of
from tests.oracle import clauses, wire
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.lists import Given, WrongError
from tests.oracle.room import found
from tests.oracle.rooms import ACTS, FRAMES, KINDS, LISTS, PLAIN, QUESTIONS

SDL = Path(__file__).parents[2] / "frontend-contract" / "schema.graphql"
MOST_NODES = 100


def _schema() -> GraphQLSchema:
    made = build_schema(SDL.read_text(encoding="utf-8"))
    written: dict[str, Any] = {"DateTime": _instant, "Date": wire.day, "Decimal": _decimal}
    read: dict[str, Any] = {
        "DateTime": datetime.fromisoformat,
        "Date": date.fromisoformat,
        "Decimal": Decimal,
    }
    for name in written:
        scalar = made.type_map[name]
        assert isinstance(scalar, GraphQLScalarType)
        scalar.coerce_output_value, scalar.coerce_input_value = written[name], read[name]
    return made


def _instant(value: datetime | str) -> str:
    """In a frame the instant is filled in at sending, so that it is a text already."""
    return value if isinstance(value, str) else wire.instant(value)


def _decimal(value: Decimal | str) -> str:
    return str(value)


@dataclass(frozen=True, slots=True)
class Expected:
    """The answer, and for each root that is wrong what may be named as the reason."""

    data: Any
    wrong: Mapping[str, frozenset[str]]


def node(eyes: Eyes, given: str) -> Thing | None:
    """Anything by its id, when it is seen by itself."""
    named = wire.named_by(given)
    if named is None:
        return None
    type_name, key = named
    if type_name == "Clause":
        return clauses.by_id(eyes, key)
    kind, plain = KINDS.get(type_name), uuid_of(key)
    if kind is None or kind.table is None or plain is None:
        return None
    return found(eyes, type_name, kind, eyes.rows.one(kind.table, plain))


def _nodes(eyes: Eyes, given: Given) -> list[Thing | None]:
    if len(given["ids"]) > MOST_NODES:
        raise WrongError("ids")
    return [node(eyes, one) for one in given["ids"]]


def _root(name: str, kind: str, eyes: Eyes, given: Given) -> object:
    if kind == "Mutation":
        return ACTS[name](eyes, given)
    if kind == "Subscription":
        return FRAMES[name](eyes, given)
    if name == "node":
        return node(eyes, given["id"])
    if name == "nodes":
        return _nodes(eyes, given)
    if name in LISTS:
        return LISTS[name].answer(eyes, given)
    return QUESTIONS[name](eyes, given)


def _resolve(source: Thing | None, info: GraphQLResolveInfo[Any], **given: Any) -> object:
    eyes: Eyes = info.context
    name = info.field_name
    if source is None:
        return _root(name, info.parent_type.name, eyes, given)
    kind = KINDS.get(source.of, PLAIN)
    if name in kind.fields:
        return kind.fields[name](eyes, source.row)
    if name in kind.asked:
        return kind.asked[name](eyes, source.row, given)
    if name == "id":
        row = source.row
        return row["global_id"] if "global_id" in row else wire.global_id(source.of, row["id"])
    if name in kind.renamed:
        return source.row[kind.renamed[name]]
    if name in source.row:
        return source.row[name]
    if name in _OF_FRAMES and eyes.frame is not None:
        return _OF_FRAMES[name](eyes)
    return source.row[re.sub(r"(?=[A-Z])", "_", name).lower()]


_OF_FRAMES: dict[str, Any] = {
    "cursor": lambda eyes: eyes.told.cursor,
    "serverTime": lambda eyes: eyes.told.server_time,
    "resumed": lambda eyes: None,
}


def _type_of(value: Thing, *_: object) -> str:
    return value.of


SCHEMA = _schema()


_parsed = lru_cache(maxsize=8)(parse)
"""The same document is asked by one after the other."""


def expected(eyes: Eyes, text: str, variables: Mapping[str, Any]) -> Expected:
    """What this document answers these eyes; each root is judged by itself."""
    document = _parsed(text)
    whole = _run(eyes, document, variables)
    if not whole.errors:
        return Expected(whole.data, {})
    data: dict[str, Any] | None = {}
    wrong: dict[str, frozenset[str]] = {}
    for alias, alone in _roots(document):
        one = _run(eyes, alone, variables)
        told = _whole_or_nothing(alone, one)
        data = None if told is None or data is None else data | told
        for error in one.errors or ():
            assert isinstance(error.original_error, WrongError), error.original_error
            wrong[alias] = wrong.get(alias, frozenset()) | error.original_error.words
    return Expected(data, wrong)


def arguments(text: str, variables: Mapping[str, Any]) -> Given:
    """The arguments of a subscription's one field, as it gets them."""
    document = _parsed(text)
    operation = get_operation_ast(document)
    root = SCHEMA.subscription_type
    assert operation is not None
    assert root is not None
    (one,) = operation.selection_set.selections
    assert isinstance(one, FieldNode)
    given = get_variable_values(SCHEMA, operation.variable_definitions or (), dict(variables))
    assert not isinstance(given, list), given
    return get_argument_values(root.fields[one.name.value], one, given)


def _whole_or_nothing(document: DocumentNode, one: ExecutionResult) -> dict[str, Any] | None:
    """What a root alone tells: one in which something cannot be answered is not answered at all.

    graphql-core would let a relation that may be null take the fault upon itself.
    """
    if not one.errors or one.data is None:
        return one.data
    operation = get_operation_ast(document)
    assert operation is not None
    (root,) = operation.selection_set.selections
    assert isinstance(root, FieldNode)
    asked = SCHEMA.get_root_type(operation.operation)
    assert asked is not None
    may_be_null = not is_non_null_type(asked.fields[root.name.value].type)
    return dict.fromkeys(one.data) if may_be_null else None


def _run(eyes: Eyes, document: DocumentNode, variables: Mapping[str, Any]) -> ExecutionResult:
    return execute_sync(
        SCHEMA,
        document,
        context_value=eyes,
        variable_values=dict(variables),
        field_resolver=_resolve,
        type_resolver=_type_of,
    )


def _roots(document: DocumentNode) -> list[tuple[str, DocumentNode]]:
    """The document once for each of its roots, with that one alone."""
    (operation,) = (one for one in document.definitions if isinstance(one, OperationDefinitionNode))
    fragments = [one for one in document.definitions if isinstance(one, FragmentDefinitionNode)]
    made = []
    for one in operation.selection_set.selections:
        assert isinstance(one, FieldNode), "roots are written as fields"
        alone = OperationDefinitionNode(
            operation=operation.operation,
            name=operation.name,
            variable_definitions=operation.variable_definitions,
            directives=operation.directives,
            selection_set=SelectionSetNode(selections=(one,)),
        )
        alias = (one.alias or one.name).value
        made.append((alias, DocumentNode(definitions=(alone, *fragments))))
    return made
