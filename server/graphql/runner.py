"""From a request to an answer: found, measured, authorised, executed; the same on every wire."""

from dataclasses import dataclass
from typing import Any

from graphql import ExecutionResult, GraphQLError, GraphQLSchema

from domain.people.roles import Role
from domain.people.viewer import Viewer
from schema.context import Frame
from schema.faults import Fault, FaultCode
from server.graphql.context import OperationContext, ServerParts
from server.graphql.errors import masked_fault, public_errors
from server.graphql.execution import run_operation, too_costly
from server.graphql.limits import Limits
from server.graphql.operations import Catalogue, Operation
from server.graphql.request import GraphQLRequest
from server.graphql.trusted import TrustedDocuments


@dataclass(frozen=True, slots=True)
class Answer:
    """A response body and whether execution took place (`data` is then present)."""

    body: dict[str, Any]
    is_executed: bool

    @property
    def is_unavailable(self) -> bool:
        """Whether there is no data because the database was away."""
        return self.body.get("data") is None and any(
            error["extensions"]["code"] == FaultCode.UNAVAILABLE.value
            for error in self.body.get("errors", ())
        )


class Runner:
    """Runs operations of one schema for one server. `executions` counts what has really run."""

    def __init__(
        self,
        schema: GraphQLSchema,
        parts: ServerParts,
        *,
        limits: Limits,
        trusted: TrustedDocuments,
        is_introspection_open: bool,
    ) -> None:
        self._parts = parts
        self._limits = limits
        self._catalogue = Catalogue(schema, limits)
        self._trusted = trusted
        self._is_introspection_open = is_introspection_open
        self.executions = 0

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
        costly = too_costly(found, request.variables, self._limits.cost)
        if costly is not None:
            raise OperationFaultsError((costly,))
        return found

    async def answer(
        self, operation: Operation, request: GraphQLRequest, *, viewer: Viewer, language: str
    ) -> Answer:
        """The answer to a query or a mutation."""
        result = await self.execute(operation, request.variables, viewer=viewer, language=language)
        body: dict[str, Any] = {}
        is_executed = result.data is not None or not _is_request_error(result.errors)
        if is_executed:
            body["data"] = result.data
        if result.errors:
            body["errors"] = public_errors(result.errors)
        body["extensions"] = {
            "cost": {"requested": operation.cost(request.variables), "most": self._limits.cost}
        }
        return Answer(body, is_executed)

    async def execute(
        self,
        operation: Operation,
        variables: dict[str, Any],
        *,
        viewer: Viewer,
        language: str,
        frame: Frame | None = None,
    ) -> ExecutionResult:
        """Run an operation; one of a subscription is run for one frame."""
        self.executions += 1
        context = OperationContext(
            self._parts, viewer=viewer, language=language, needs=operation.needs, frame=frame
        )
        return await run_operation(operation, variables, context)


class OperationFaultsError(Exception):
    """The operation cannot be run; carries the errors to answer with."""

    def __init__(self, faults: tuple[GraphQLError, ...]) -> None:
        super().__init__("the operation cannot be run")
        self.faults = faults

    @property
    def body(self) -> dict[str, Any]:
        """The response body: errors and no data."""
        return {"errors": public_errors(self.faults)}


def _is_request_error(errors: list[GraphQLError] | None) -> bool:
    """Whether nothing was executed: an error without a path speaks of the request itself."""
    return bool(errors) and all(error.path is None for error in errors or ())


def fault_body(error: BaseException) -> dict[str, Any]:
    """The response body for a fault outside any field."""
    return {"errors": [masked_fault(error)]}
