"""Makes up variables for any operation of the contract from the types it declares."""

from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    InlineFragmentNode,
    OperationDefinitionNode,
    OperationType,
    is_list_type,
    is_non_null_type,
    is_required_input_field,
    parse,
    type_from_ast,
)

from actions.offered import acts
from domain.people.grants import GRANTS
from domain.people.roles import Role
from domain.permissions import Scope
from scripts.contract import CONTRACT
from server.chance import new_id
from server.graphql.operations import needs_of
from server.graphql.schema import graphql_schema
from server.live.cursors import cursor_at
from tests.worlds.review_session import fresh_key

SCHEMA = graphql_schema()
FILES = sorted(CONTRACT.glob("operations/**/*.graphql"))

PLAIN = {
    "Int": 3,
    "Float": 1.0,
    "Boolean": False,
    "DateTime": "2026-12-18T12:00:00+08:00",
    "Date": "2026-12-18",
    "Decimal": "88.5",
    "String": "文字",
}
BY_NAME = {
    "id": "OP/64a",
    "performanceYear": 2026,
    "everySeconds": 1,
    "year": 2026,
    "kinds": "sentiment:*",
    "from": "2026-12-01",
    "to": "2026-12-31",
}


@dataclass(frozen=True, slots=True)
class Example:
    """One operation of the contract."""

    text: str
    document: DocumentNode

    @classmethod
    def read(cls, file: Any) -> "Example":
        """From its file."""
        text = file.read_text(encoding="utf-8")
        return cls(text, parse(text))

    @property
    def operation(self) -> OperationDefinitionNode:
        """The one operation in it."""
        (operation,) = self.document.definitions
        assert isinstance(operation, OperationDefinitionNode)
        return operation

    @property
    def kind(self) -> OperationType:
        """Query, mutation or subscription."""
        return self.operation.operation

    @property
    def fields(self) -> list[FieldNode]:
        """Its root fields."""
        return [
            one for one in self.operation.selection_set.selections if isinstance(one, FieldNode)
        ]

    @property
    def doer(self) -> Role:
        """Somebody who may do it, or see much of it."""
        name = self.fields[0].name.value
        if self.kind is OperationType.SUBSCRIPTION:
            assert SCHEMA.subscription_type is not None
            needed = needs_of(SCHEMA.subscription_type.fields[name])
            able = (
                role
                for role in (Role.ADMIN, *GRANTS)
                if all(GRANTS[role].get(one) is Scope.ANY for one in needed)
            )
            return next(able, Role.ADMIN)
        if self.kind is not OperationType.MUTATION:
            return Role.ADMIN
        (permission,) = {one.permission for act, one in acts().items() if _camel(act) == name}
        return next(role for role, grants in GRANTS.items() if permission in grants)

    def variables(self, ids: dict[str, str]) -> dict[str, Any]:
        """A value for each variable; `ids` by type."""
        known = {**ids, "Node": ids.get(self._node_type(), ids["Unit"])}
        found = {}
        for one in self.operation.variable_definitions or ():
            name = one.variable.name.value
            wanted = type_from_ast(SCHEMA, one.type)
            # A filter that may be left out asks for all there is.
            found[name] = {} if _is_empty(wanted) else value_of(wanted, name, known)
        if self.kind is OperationType.SUBSCRIPTION:
            return {**found, "after": cursor_at(0)}
        return {name: given for name, given in found.items() if name not in ("after", "before")}

    def _node_type(self) -> str:
        """What `node(id:)` is asked for, by the first type it is narrowed to."""
        for field in self.fields:
            for one in field.selection_set.selections if field.selection_set else ():
                if isinstance(one, InlineFragmentNode) and one.type_condition is not None:
                    return one.type_condition.name.value
        return ""


def _is_empty(wanted: Any) -> bool:
    """Whether it is an object that may say nothing."""
    return isinstance(wanted, GraphQLInputObjectType) and not any(
        is_required_input_field(one) for one in wanted.fields.values()
    )


def value_of(wanted: Any, name: str, ids: dict[str, str]) -> Any:
    """Some value of a type for a variable or field of that name."""
    if is_non_null_type(wanted):
        return value_of(wanted.of_type, name, ids)
    if is_list_type(wanted):
        return [value_of(wanted.of_type, name, ids)]
    if isinstance(wanted, GraphQLInputObjectType):
        return {
            inner: value_of(field.type, inner, ids)
            for inner, field in wanted.fields.items()
            if inner not in ("after", "stream")
        }
    if isinstance(wanted, GraphQLEnumType):
        return next(iter(wanted.values))
    return _scalar(wanted.name, name, ids)


def _scalar(kind: str, name: str, ids: dict[str, str]) -> Any:
    if name in ids:
        return ids[name]
    if kind == "ID":
        return next(
            (known for word, known in _ids_by_word(ids) if word in name.lower()), ids["Node"]
        )
    if kind == "UUID":
        return str(new_id())
    if name == "receiptKey":
        return fresh_key()
    return BY_NAME.get(name, PLAIN[kind])


def _ids_by_word(ids: dict[str, str]) -> list[tuple[str, str]]:
    return [
        ("session", ids["ReviewSession"]),
        ("term", ids["DelegationTerm"]),
        ("draw", ids["RepresentativeDraw"]),
        ("participation", ids["Participation"]),
        ("publicity", ids["PublicityAction"]),
        ("suggestion", ids["Suggestion"]),
        ("quarterly", ids["QuarterlyReport"]),
        ("activity", ids["Activity"]),
        ("plan", ids["PlanDocument"]),
        ("leader", ids["Person"]),
        ("slot", ids["Slot"]),
        ("event", ids["SentimentEvent"]),
        ("unit", ids["Unit"]),
        ("affiliation", ids["Unit"]),
        ("representative", ids["Representative"]),
        ("person", ids["Person"]),
        ("speaker", ids["Person"]),
    ]


def _camel(name: str) -> str:
    first, *more = name.split("_")
    return first + "".join(word.capitalize() for word in more)
