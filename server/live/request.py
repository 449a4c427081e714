"""What one client asks to see live, and the key under which equal askers share a view."""

from dataclasses import asdict, dataclass
from typing import Any

import orjson
from graphql import (
    FieldNode,
    OperationDefinitionNode,
    VariableNode,
)
from graphql.execution.values import get_argument_values, get_variable_values

from domain.people.viewer import Viewer, narrowed
from schema.faults import bad_request
from server.graphql.operations import Operation
from server.live.cursors import place_of

AFTER = "after"


@dataclass(frozen=True, slots=True)
class LiveRequest:
    """A subscription made ready: one root field, its cursor taken out of the shared key."""

    operation: Operation
    variables: dict[str, Any]
    viewer: Viewer
    language: str
    after: int | None
    is_feed: bool

    @property
    def key(self) -> bytes:
        """Equal for all who must see the same: same text, arguments, rights and language."""
        return orjson.dumps(
            (
                self.operation.document.text,
                self.operation.name,
                self.variables,
                asdict(narrowed(self.viewer, self.operation.needs)),
                self.language,
            ),
            option=orjson.OPT_SORT_KEYS,
        )


def live_request(
    operation: Operation, variables: dict[str, Any], *, viewer: Viewer, language: str
) -> LiveRequest:
    """Make a subscription ready. Raises a Fault when it cannot be started."""
    field, definition = _root_field(operation)
    coerced = get_variable_values(
        operation.schema, operation.node.variable_definitions or (), variables
    )
    if isinstance(coerced, list):
        raise bad_request("; ".join(error.message for error in coerced))
    arguments = get_argument_values(definition, field, coerced)
    after = arguments.get(AFTER)
    place = place_of(after) if after is not None else None
    if after is not None and place is None:
        raise bad_request("`after` is not a cursor of this subscription.", argument=AFTER)
    cursor_variable = _cursor_variable(field)
    # The variable stays, empty, so that a non-null one still coerces; resolvers never read it.
    # What the operation does not declare cannot change the answer, so it must not part the view.
    shared = {
        name: "" if name == cursor_variable else variables[name]
        for name in coerced.coerced
        if name in variables
    }
    return LiveRequest(operation, shared, viewer, language, place, _is_feed(definition))


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
