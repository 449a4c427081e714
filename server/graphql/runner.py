"""From a request to an answer: found, measured, authorised, executed; the same on every wire."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

import asyncpg
import orjson
import structlog
from graphql import ExecutionResult, GraphQLError, GraphQLSchema, OperationType

from domain.instants import local_date
from domain.people.roles import Role
from domain.people.viewer import Viewer
from schema.context import Frame
from schema.faults import Fault, FaultCode
from server.auth.bearer import unauthenticated
from server.graphql.compiled.reading import CompiledReading
from server.graphql.compiled.reads import Read
from server.graphql.context import OperationContext, ServerParts
from server.graphql.errors import masked_fault, public_errors
from server.graphql.execution import run_operation, too_costly
from server.graphql.known_acts import KnownActs
from server.graphql.limits import Limits
from server.graphql.memory import Shares
from server.graphql.operations import Catalogue, Operation
from server.graphql.request import GraphQLRequest
from server.graphql.shared.answers import ReadKey, SharedAnswers
from server.graphql.trusted import TrustedDocuments
from store.database import is_away
from store.readable import library

log = structlog.get_logger("sitong.graphql")


@dataclass(frozen=True, slots=True)
class Answer:
    """A response body as JSON, and whether execution took place (`data` is then present)."""

    content: bytes
    errors: tuple[dict[str, Any], ...] = ()
    is_executed: bool = True
    is_unavailable: bool = False
    """Whether there is no data because the database was away."""


class ReadyRead(NamedTuple):
    """A query that SQL alone answers: its statement, who shares it, what follows its data.

    Nobody shares what looks at the very instant.
    """

    read: Read
    key: ReadKey | None
    extensions: bytes

    def body(self, data: bytes) -> bytes:
        """The response body around its data."""
        return body_of(data, self.extensions)


def body_of(data: bytes, extensions: bytes) -> bytes:
    """A response body of data as JSON and what follows it."""
    return b'{"data":' + data + extensions


class Runner:
    """Runs operations of one schema for one server. `executions` counts what has really run.

    `counts` tells whether a viewer's token still counts.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        parts: ServerParts,
        *,
        limits: Limits,
        trusted: TrustedDocuments,
        counts: Callable[[Viewer], bool],
        is_introspection_open: bool,
        shared_bytes: int,
        shares: Shares,
    ) -> None:
        self._parts = parts
        self.limits = limits
        self._catalogue = Catalogue(schema, limits, most_bytes=shares.documents)
        self._trusted = trusted
        self._counts = counts
        self._is_introspection_open = is_introspection_open
        self._reading = CompiledReading(
            library(),
            database=parts.database,
            lanes=parts.lanes,
            clock=parts.clock,
            shares=shares,
        )
        self.shared = SharedAnswers(
            self._fetch, parts.database.credentials, most_bytes=shared_bytes
        )
        self._acts = KnownActs()
        self.executions = 0
        self.failed_reads = 0

    def caches(self) -> dict[str, int]:
        """The bytes of what is remembered, by what it is."""
        return {
            "documents": self._catalogue.documents.bytes,
            "trusted": self._trusted.recognised.bytes,
            "statements": self._reading.statements.bytes,
            "audiences": self._reading.queries.audiences.bytes,
            "answers": self.shared.bytes,
        }

    def find(self, request: GraphQLRequest, viewer: Viewer) -> Operation:
        """The operation asked for. Raises OperationFaultsError with everything that is wrong."""
        try:
            text = self._trusted.text_of(request, viewer)
        except Fault as fault:
            raise OperationFaultsError((fault,)) from None
        found = self._catalogue.find(
            text,
            request.operation_name,
            may_introspect=self._is_introspection_open or viewer.role is not Role.PUBLIC,
        )
        if not isinstance(found, Operation):
            raise OperationFaultsError(found)
        costly = too_costly(found, request.variables, self.limits.cost)
        if costly is not None:
            raise OperationFaultsError((costly,))
        return found

    def own(self, text: str) -> Operation:
        """An operation that this server asks itself, whatever documents others may send."""
        found = self._catalogue.find(text, None, may_introspect=False)
        if not isinstance(found, Operation):
            raise OperationFaultsError(found)
        return found

    async def answer(
        self,
        operation: Operation,
        request: GraphQLRequest,
        *,
        viewer: Viewer,
        language: str,
        whence: str = "",
    ) -> Answer:
        """The answer to a query or a mutation that comes from this network address.

        Raises UNAUTHENTICATED when the viewer's token stopped counting while a query was read.
        An act that was done in time is told: he who did it must know that it was.
        """
        ready = self.ready_read(operation, request.variables, viewer)
        answer = None if ready is None else await self._read(operation, ready)
        if answer is None:
            context = self._context(operation, viewer=viewer, language=language, whence=whence)
            answer = await self._executed(operation, request, context)
        if operation.kind is OperationType.QUERY and not self._counts(viewer):
            raise unauthenticated("The bearer token stopped counting meanwhile.")
        return answer

    async def _read(self, operation: Operation, ready: ReadyRead) -> Answer | None:
        """The answer by one statement; nothing where the statement is at fault."""
        try:
            return Answer(await self.read(ready))
        except asyncpg.PostgresError as error:
            if is_away(error):
                raise
            # A statement of ours that PostgreSQL refuses: a fault, but not the asker's.
            log.exception("compiled read failed", operation=operation.name)
            self.failed_reads += 1
            return None

    def ready_read(
        self, operation: Operation, variables: dict[str, Any], viewer: Viewer
    ) -> ReadyRead | None:
        """The query as a statement; nothing when it takes the ordinary way."""
        found = self._reading.queries.find(operation, variables, viewer)
        if found is None:
            return None
        given = orjson.dumps(found.variables, option=orjson.OPT_SORT_KEYS)
        cost = operation.cost(variables)
        extensions = b',"extensions":{"cost":{"requested":%d,"most":%d}}}' % (
            cost,
            self.limits.cost,
        )
        key = ReadKey(operation.key, given, found.audience, found.day)
        return ReadyRead(found.read, key if found.is_shared else None, extensions)

    async def read(self, ready: ReadyRead) -> bytes:
        """The response body. Raises what the database raises."""
        if ready.key is None:
            return ready.body(await self._fetch(ready.read))
        return ready.body(await self.shared.answer(ready.key, ready.read))

    def holds_today(self, key: ReadKey) -> bool:
        """Whether an answer under this key is not of another day."""
        return key.day is None or key.day == local_date(self._parts.clock.now())

    async def _fetch(self, read: Read) -> bytes:
        content = await self._reading.fetch(read)
        self.limits.judge_answer(len(content))
        return content

    def _extensions(self, operation: Operation, variables: dict[str, Any]) -> dict[str, Any]:
        return {"cost": {"requested": operation.cost(variables), "most": self.limits.cost}}

    async def _executed(
        self, operation: Operation, request: GraphQLRequest, context: OperationContext
    ) -> Answer:
        """By graphql-core and the doors, or by the one act that it is."""
        result = await self._acts.done(operation, request.variables, context)
        if result is None:
            result = await run_operation(operation, request.variables, context)
        is_executed = result.data is not None or not _is_request_error(result.errors)
        errors = tuple(public_errors(result.errors or ()))
        body: dict[str, Any] = {"data": result.data} if is_executed else {}
        if errors:
            body["errors"] = errors
        body["extensions"] = self._extensions(operation, request.variables)
        content = orjson.dumps(body)
        if operation.kind is OperationType.QUERY:
            # Who has acted is told so, however long it is.
            self.limits.judge_answer(len(content))
        return Answer(
            content,
            errors,
            is_executed,
            is_unavailable=result.data is None and any(map(_is_unavailable, errors)),
        )

    async def execute(
        self,
        operation: Operation,
        variables: dict[str, Any],
        *,
        viewer: Viewer,
        language: str,
        frame: Frame,
    ) -> ExecutionResult:
        """Run an operation of a subscription for one frame."""
        context = self._context(operation, viewer=viewer, language=language, frame=frame)
        return await run_operation(operation, variables, context)

    def _context(
        self,
        operation: Operation,
        *,
        viewer: Viewer,
        language: str,
        frame: Frame | None = None,
        whence: str = "",
    ) -> OperationContext:
        self.executions += 1
        return OperationContext(
            self._parts,
            self._reading,
            operation,
            viewer=viewer,
            language=language,
            counts=self._counts,
            frame=frame,
            whence=whence,
        )


class OperationFaultsError(Exception):
    """The operation cannot be run; carries the errors to answer with."""

    def __init__(self, faults: tuple[GraphQLError, ...]) -> None:
        super().__init__("the operation cannot be run")
        self.faults = faults

    @property
    def body(self) -> dict[str, Any]:
        """The response body: errors and no data."""
        return {"errors": public_errors(self.faults)}


def _is_unavailable(error: dict[str, Any]) -> bool:
    return bool(error["extensions"]["code"] == FaultCode.UNAVAILABLE.value)


def _is_request_error(errors: list[GraphQLError] | None) -> bool:
    """Whether nothing was executed: an error without a path speaks of the request itself."""
    return bool(errors) and all(error.path is None for error in errors or ())


def fault_body(error: BaseException) -> dict[str, Any]:
    """The response body for a fault outside any field; one of ours is told in its own words."""
    if isinstance(error, Fault):
        return {"errors": public_errors((error,))}
    return {"errors": [masked_fault(error)]}
