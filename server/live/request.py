"""What one client asks to see live, and the key under which equal askers share a view."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import orjson
from graphql import (
    FieldNode,
    OperationDefinitionNode,
    VariableNode,
    value_from_ast_untyped,
)
from graphql.execution.values import get_argument_values, get_variable_values

from domain.people.viewer import Viewer, narrowed
from schema.faults import bad_request
from server.graphql.operations import Operation
from server.graphql.validation import MOST_FAULTS
from server.live.cursors import place_of

AFTER = "after"

BYTES_PER_VARIABLE_BYTE = 20
"""What values take for each byte of their JSON, and that JSON in a view's key."""


@dataclass(frozen=True, slots=True)
class LiveRequest:
    """A subscription made ready: one root field, its cursor taken out of the shared key."""

    operation: Operation
    variables: dict[str, Any]
    viewer: Viewer
    language: str
    after: int | None
    is_feed: bool
    bytes: int
    """What it keeps alive: its document and what its variables take."""
    variable_bytes: int

    @property
    def key(self) -> Hashable:
        """Equal for all who must see the same: same text, arguments, rights and language."""
        return (
            self.operation.key,
            orjson.dumps(self.variables, option=orjson.OPT_SORT_KEYS),
            narrowed(self.viewer, self.operation.needs),
            self.language,
        )


def live_request(
    operation: Operation, variables: dict[str, Any], *, viewer: Viewer, language: str
) -> LiveRequest:
    """Make a subscription ready. Raises a Fault when it cannot be started."""
    field, definition = _root_field(operation)
    coerced = get_variable_values(
        operation.schema,
        operation.node.variable_definitions or (),
        variables,
        max_errors=MOST_FAULTS,
        hide_suggestions=operation.document.hides_names,
    )
    if isinstance(coerced, list):
        raise bad_request("; ".join(error.message for error in coerced))
    arguments = get_argument_values(definition, field, coerced)
    after = arguments.get(AFTER)
    place = place_of(after) if after is not None else None
    if after is not None and place is None:
        raise bad_request("`after` is not a cursor of this subscription.", argument=AFTER)
    cursor_variable = _cursor_variable(field)
    shared = _written_out(operation, variables)
    if cursor_variable is not None:
        # It stays, empty, so that a non-null one still coerces; resolvers never read it. Who
        # comes back with a cursor shares the view of who comes without.
        shared[cursor_variable] = ""
    variable_bytes = BYTES_PER_VARIABLE_BYTE * len(orjson.dumps(shared))
    return LiveRequest(
        operation,
        shared,
        viewer,
        language,
        place,
        _is_feed(definition),
        bytes=operation.document.bytes + variable_bytes,
        variable_bytes=variable_bytes,
    )


def _written_out(operation: Operation, variables: dict[str, Any]) -> dict[str, Any]:
    """The declared variables, with their defaults.

    What is left out and what is given as the default are the same question; what the operation
    does not declare cannot change the answer, so it must not part the view.
    """
    found = {}
    for one in operation.node.variable_definitions or ():
        name = one.variable.name.value
        if name in variables:
            found[name] = variables[name]
        elif one.default_value is not None:
            found[name] = value_from_ast_untyped(one.default_value)
    return found


def _root_field(operation: Operation) -> tuple[FieldNode, Any]:
    """Validation has made sure that a subscription has exactly one root field."""
    node: OperationDefinitionNode = operation.node
    root = operation.schema.subscription_type
    for selection in node.selection_set.selections:
        if root is not None and isinstance(selection, FieldNode):
            return selection, root.fields[selection.name.value]
    raise bad_request("Write the subscription's field itself, not a fragment around it.")


def _cursor_variable(field: FieldNode) -> str | None:
    for argument in field.arguments or ():
        if argument.name.value == AFTER and isinstance(argument.value, VariableNode):
            return argument.value.name.value
    return None


def _is_feed(definition: Any) -> bool:
    metadata: dict[str, Any] = definition.extensions["strawberry-definition"].metadata
    return bool(metadata.get("feed", False))
