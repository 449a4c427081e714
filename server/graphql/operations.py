"""Operations made ready: parsed, measured and validated once, then found again by their text."""

from collections import OrderedDict
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    StringValueNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_operation_ast,
    parse,
    validate,
    visit,
)

from domain.people.permissions import Permission
from schema.faults import Fault, FaultCode, bad_request
from server.graphql.limits import Limits, Measure, cost_of, measure_operation, too_large
from server.graphql.request import no_nul

Faults = tuple[GraphQLError, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A text that was parsed and validated, or what is wrong with it."""

    text: str
    node: DocumentNode | None
    faults: Faults


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation of a document, ready to run."""

    document: Document
    node: OperationDefinitionNode
    name: str | None
    measure: Measure
    schema: GraphQLSchema

    @property
    def kind(self) -> OperationType:
        """Query, mutation or subscription."""
        return self.node.operation

    def cost(self, variables: dict[str, Any]) -> int:
        """The estimated cost with these variables."""
        return cost_of(self.measure.costs, variables)

    @cached_property
    def needs(self) -> frozenset[Permission]:
        """Every permission that the fields asked for look at."""
        info = TypeInfo(self.schema)
        collector = _NeedsCollector(info)
        visit(self.document_node, TypeInfoVisitor(info, collector))
        return frozenset(collector.needs)

    @property
    def document_node(self) -> DocumentNode:
        """The parsed document."""
        if self.document.node is None:
            raise RuntimeError("an operation belongs to a document that parsed")
        return self.document.node


class _NeedsCollector(Visitor):
    def __init__(self, info: TypeInfo) -> None:
        super().__init__()
        self.info = info
        self.needs: set[Permission] = set()

    def enter_field(self, _node: FieldNode, *_args: Any) -> None:
        definition = self.info.get_field_def()
        if definition is not None:
            self.needs.update(needs_of(definition))


def needs_of(definition: Any) -> tuple[Permission, ...]:
    """The permissions that a schema field declares to look at."""
    field = definition.extensions.get("strawberry-definition")
    return tuple(field.metadata.get("needs", ())) if field is not None else ()


class Catalogue:
    """The operations this server has met, the oldest forgotten first."""

    def __init__(self, schema: GraphQLSchema, limits: Limits, *, size: int = 1_000) -> None:
        self.schema = schema
        self.limits = limits
        self._size = size
        self._documents: OrderedDict[tuple[str, bool], Document] = OrderedDict()
        self._operations: OrderedDict[tuple[str, str | None, bool], Operation] = OrderedDict()

    def find(
        self, text: str, operation_name: str | None, *, may_introspect: bool
    ) -> Operation | Faults:
        """The operation of that name (the only one, without a name), or every fault found."""
        key = (text, operation_name, may_introspect)
        known = self._operations.get(key)
        if known is not None:
            self._operations.move_to_end(key)
            return known
        document = self._document(text, may_introspect=may_introspect)
        if document.node is None or document.faults:
            return document.faults
        operation = self._operation(document, document.node, operation_name)
        if isinstance(operation, Operation):
            _keep(self._operations, key, operation, self._size)
        return operation

    def _document(self, text: str, *, may_introspect: bool) -> Document:
        known = self._documents.get((text, may_introspect))
        if known is not None:
            return known
        document = self._read(text, may_introspect=may_introspect)
        _keep(self._documents, (text, may_introspect), document, self._size)
        return document

    def _read(self, text: str, *, may_introspect: bool) -> Document:
        try:
            node = parse(text, max_tokens=self.limits.tokens)
        except GraphQLError as error:
            return Document(text, None, (self._syntax_fault(error),))
        looker = _Looker()
        visit(node, looker)
        if looker.has_nul:
            return Document(text, None, (no_nul(),))
        if looker.introspects and not may_introspect:
            return Document(text, None, (_hidden(),))
        faults = tuple(
            _with_code(error)
            for error in validate(
                self.schema, node, max_errors=20, hide_suggestions=not may_introspect
            )
        )
        return Document(text, node, faults)

    def _syntax_fault(self, error: GraphQLError) -> GraphQLError:
        if "Document contains more than" in error.message:
            return Fault(
                FaultCode.TOO_LARGE,
                f"The operation has more than {self.limits.tokens} tokens.",
                limit="tokens",
                most=self.limits.tokens,
            )
        return _with_code(error)

    def _operation(
        self, document: Document, node: DocumentNode, name: str | None
    ) -> Operation | Faults:
        found = get_operation_ast(node, name)
        if found is None:
            return (_no_operation(name),)
        measure = measure_operation(self.schema, node, found)
        large = too_large(measure, self.limits)
        if large is not None:
            return (large,)
        return Operation(document, found, name, measure, self.schema)


def _keep(cache: OrderedDict[Any, Any], key: Any, value: Any, size: int) -> None:
    cache[key] = value
    if len(cache) > size:
        cache.popitem(last=False)


def _no_operation(name: str | None) -> Fault:
    if name is None:
        return bad_request("The document has several operations; name one in `operationName`.")
    return bad_request(f"The document has no operation named {name!r}.")


def _with_code(error: GraphQLError) -> GraphQLError:
    error.extensions = {"code": FaultCode.BAD_REQUEST.value, **(error.extensions or {})}
    return error


class _Looker(Visitor):
    """Looks for what is refused before validation."""

    def __init__(self) -> None:
        super().__init__()
        self.introspects = False
        self.has_nul = False

    def enter_field(self, node: FieldNode, *_args: Any) -> None:
        if node.name.value in ("__schema", "__type"):
            self.introspects = True

    def enter_string_value(self, node: StringValueNode, *_args: Any) -> None:
        if "\0" in node.value:
            self.has_nul = True


def _hidden() -> Fault:
    return bad_request("Introspection needs a bearer token here; the SDL is in the contract.")
