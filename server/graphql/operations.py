"""Operations made ready: parsed, measured and validated once, then found again by their text."""

import hashlib
import sys
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_introspection_query,
    get_operation_ast,
    parse,
    visit,
)

from domain.permissions import Permission
from schema.faults import Fault, FaultCode, bad_request
from server.graphql.extent import Extent, extent_of
from server.graphql.limits import Limits, Measure, cost_of, measure_operation, too_large
from server.graphql.request import DEEPEST_VALUE, no_nul
from server.graphql.validation import Faults, faults_of, with_code
from store.kept import Kept

LONGEST_NUMBER = 64
"""Digits of a number that is written in an operation. Python refuses to read some thousands."""

LONGEST_ALIAS = 128
"""Characters of a name that the asker makes up; it comes back in answers, errors and logs."""

BYTES_PER_TOKEN = 650
"""What a parsed document takes for each token of its text; measured, 250 to 620."""

BYTES_PER_OPERATION = 4_000
BYTES_PER_VARIABLE = 2_000
BYTES_PER_COST = 500
"""What an operation made ready takes, for each of its variables and of its costs."""


@dataclass(frozen=True, eq=False)
class Document:
    """A text that was parsed and validated, with those of its operations that were asked for.

    `hides_names`: what is wrong with its variables is told without guessing at what was meant.
    """

    text: str
    node: DocumentNode
    hides_names: bool
    operations: "dict[str | None, Operation]" = field(default_factory=dict)

    @property
    def bytes(self) -> int:
        """What it takes in memory: the text twice, since names and values are cut out of it."""
        parsed = 2 * sys.getsizeof(self.text) + BYTES_PER_TOKEN * self.node.token_count
        return parsed + sum(one.bytes for one in self.operations.values())


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation of a document, ready to run.

    `key` is equal for equal texts and names; it keeps nothing else alive.
    """

    document: Document
    node: OperationDefinitionNode
    name: str | None
    measure: Measure
    schema: GraphQLSchema
    key: bytes

    @property
    def kind(self) -> OperationType:
        """Query, mutation or subscription."""
        return self.node.operation

    @property
    def bytes(self) -> int:
        """What it takes in memory beside its document, ready for the short way too."""
        variables = len(self.node.variable_definitions or ())
        return (
            BYTES_PER_OPERATION
            + BYTES_PER_VARIABLE * variables
            + BYTES_PER_COST * len(self.measure.costs)
        )

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
    """The operations this server has met and can run; what is wrong is judged anew each time."""

    def __init__(self, schema: GraphQLSchema, limits: Limits, *, most_bytes: int) -> None:
        self.schema = schema
        self.limits = limits
        self.documents: Kept[tuple[str, bool], Document] = Kept(most_bytes)

    def find(
        self, text: str, operation_name: str | None, *, may_introspect: bool
    ) -> Operation | Faults:
        """The operation of that name (the only one, without a name), or every fault found."""
        key = (text, may_introspect)
        document = self.documents.find(key)
        if document is None:
            try:
                document = self._read(text, may_introspect=may_introspect)
            except _RefusedError as refused:
                return refused.faults
            self.documents.keep(key, document, document.bytes)
        known = document.operations.get(operation_name)
        if known is not None:
            return known
        operation = self._operation(document, operation_name)
        if isinstance(operation, Operation):
            document.operations[operation_name] = operation
            self.documents.keep(key, document, document.bytes)
        return operation

    def _read(self, text: str, *, may_introspect: bool) -> Document:
        """The document of a text. Raises when it cannot be run, whichever operation is meant."""
        if len(text) > self.limits.characters:
            raise _RefusedError(_too_many("characters", len(text), self.limits.characters))
        try:
            node = parse(text, max_tokens=self.limits.tokens)
        except GraphQLError as error:
            raise _RefusedError(self._syntax_fault(error)) from None
        fault = self._fault_in(extent_of(node), may_introspect=may_introspect)
        if fault is not None:
            raise _RefusedError(fault)
        faults = faults_of(self.schema, node, hides_names=not may_introspect)
        if faults:
            raise _RefusedError(*faults)
        return Document(text, node, hides_names=not may_introspect)

    def _fault_in(self, extent: Extent, *, may_introspect: bool) -> Fault | None:
        """Why a document is not even validated."""
        if extent.circle is not None:
            return bad_request(f"The fragment {extent.circle!r} leads back to itself.")
        if extent.selections > self.limits.selections:
            return _too_many("selections", extent.selections, self.limits.selections)
        if extent.nesting > DEEPEST_VALUE:
            return bad_request(f"Values are nested more than {DEEPEST_VALUE} deep.")
        if extent.longest_number > LONGEST_NUMBER:
            return bad_request(f"A number has more than {LONGEST_NUMBER} characters.")
        if extent.longest_alias > LONGEST_ALIAS:
            return bad_request(f"An alias has more than {LONGEST_ALIAS} characters.")
        if extent.has_nul:
            return no_nul()
        if extent.introspects and not may_introspect:
            return _hidden()
        return None

    def _syntax_fault(self, error: GraphQLError) -> GraphQLError:
        if "Document contains more than" in error.message:
            return Fault(
                FaultCode.TOO_LARGE,
                f"The operation has more than {self.limits.tokens} tokens.",
                limit="tokens",
                most=self.limits.tokens,
            )
        return with_code(error)

    def _operation(self, document: Document, name: str | None) -> Operation | Faults:
        found = get_operation_ast(document.node, name)
        if found is None:
            return (_no_operation(name),)
        measure = measure_operation(self.schema, document.node, found)
        large = too_large(measure, self.limits) or self._introspects_too_much(measure)
        if large is not None:
            return (large,)
        return Operation(document, found, name, measure, self.schema, _key(document.text, name))

    def _introspects_too_much(self, measure: Measure) -> Fault | None:
        if measure.introspection == 0 or measure.introspection <= self._most_introspection:
            return None
        return _too_many("introspection", measure.introspection, self._most_introspection)

    @cached_property
    def _most_introspection(self) -> int:
        """A quarter more than tools ask for when they ask for everything."""
        everything = parse(
            get_introspection_query(
                specified_by_url=True,
                directive_is_repeatable=True,
                schema_description=True,
                input_value_deprecation=True,
                one_of=True,
            )
        )
        asked = get_operation_ast(everything)
        assert asked is not None  # noqa: S101 - it is one operation
        return measure_operation(self.schema, everything, asked).introspection * 5 // 4


class _RefusedError(Exception):
    """The document cannot be run; carries what is wrong with it."""

    def __init__(self, *faults: GraphQLError) -> None:
        super().__init__("the document cannot be run")
        self.faults = faults


def _key(text: str, name: str | None) -> bytes:
    digest = hashlib.blake2b(text.encode(), digest_size=24)
    digest.update(b"\0" + (name or "").encode())
    return digest.digest()


def _too_many(what: str, found: int, most: int) -> Fault:
    return Fault(
        FaultCode.TOO_LARGE,
        f"The operation has {found} {what}; at most {most} are allowed.",
        limit=what,
        found=found,
        most=most,
    )


def _no_operation(name: str | None) -> Fault:
    if name is None:
        return bad_request("The document has several operations; name one in `operationName`.")
    return bad_request(f"The document has no operation named {name[:100]!r}.")


def _hidden() -> Fault:
    return bad_request("Introspection needs a bearer token here; the SDL is in the contract.")
