"""Judges variables quickly: plain values need no coercion and no error message.

Whatever is not plain takes the ordinary way, where graphql-core coerces it or says what is wrong.
"""

from collections.abc import Callable, Mapping
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    GraphQLSchema,
    OperationDefinitionNode,
    Undefined,
    type_from_ast,
)

from server.graphql.compiled.given import given_by

Judge = Callable[[Any], bool]

LARGEST_INT = 2**31


def _is_int(value: Any) -> bool:
    return type(value) is int and -LARGEST_INT <= value < LARGEST_INT


_SCALARS: dict[str, Judge] = {
    "String": lambda value: type(value) is str,
    "ID": lambda value: type(value) is str,
    "Boolean": lambda value: type(value) is bool,
    "Int": _is_int,
}


def _never(_value: Any) -> bool:
    return False


def judge_of(given: GraphQLInputType) -> Judge:
    """Whether a value of this type is plain."""
    if isinstance(given, GraphQLNonNull):
        return _non_null(judge_of(given.of_type))
    return _or_null(_judge_of_named(given))


def _judge_of_named(given: Any) -> Judge:
    match given:
        case GraphQLScalarType():
            return _SCALARS.get(given.name, _never)
        case GraphQLEnumType():
            names = {name for name, one in given.values.items() if _is_its_name(name, one.value)}
            return lambda value: type(value) is str and value in names
        case GraphQLList():
            judge = judge_of(given.of_type)
            return lambda value: type(value) is list and all(map(judge, value))
        case GraphQLInputObjectType():
            return _object(given)
    return _never


def _is_its_name(name: str, value: Any) -> bool:
    """Whether the database knows an enum's value by the name that clients use."""
    return str(getattr(value, "value", value)) == name


def _object(given: GraphQLInputObjectType) -> Judge:
    judges = {name: judge_of(one.type) for name, one in given.fields.items()}
    if any(one.default_value not in (None, Undefined) for one in given.fields.values()):
        return _never
    required = [name for name, one in given.fields.items() if isinstance(one.type, GraphQLNonNull)]

    def judge(value: Any) -> bool:
        return (
            type(value) is dict
            and all(name in judges and judges[name](part) for name, part in value.items())
            and all(name in value for name in required)
        )

    return judge


def _non_null(judge: Judge) -> Judge:
    return lambda value: value is not None and judge(value)


def _or_null(judge: Judge) -> Judge:
    return lambda value: value is None or judge(value)


class PlainVariables:
    """The variables of one operation: judged, and their defaults filled in."""

    def __init__(self, schema: GraphQLSchema, operation: OperationDefinitionNode) -> None:
        self._judges: dict[str, Judge] = {}
        self._defaults: dict[str, Any] = {}
        self._required: list[str] = []
        for one in operation.variable_definitions or ():
            name = one.variable.name.value
            given: Any = type_from_ast(schema, one.type)
            self._judges[name] = judge_of(given)
            if one.default_value is not None:
                self._defaults[name] = given_by(one.default_value).value({})
            elif isinstance(given, GraphQLNonNull):
                self._required.append(name)

    def of(self, given: Mapping[str, Any]) -> dict[str, Any] | None:
        """Plain values for all variables; nothing when one needs more than that.

        Variables that the operation does not know are left out, as GraphQL says.
        """
        found: dict[str, Any] = {}
        for name, judge in self._judges.items():
            if name in given:
                value = given[name]
                if not judge(value):
                    return None
                found[name] = value
            elif name in self._defaults:
                found[name] = self._defaults[name]
            elif name in self._required:
                return None
        return found
