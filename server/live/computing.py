"""Subscriptions as operations: made ready once, run once for each frame of a shared view."""

from typing import Any

import orjson
from graphql import OperationType

from domain.people.viewer import Viewer, narrowed
from schema.faults import Fault
from server.graphql.errors import is_database_away, public_errors
from server.graphql.operations import Operation
from server.graphql.request import GraphQLRequest
from server.graphql.runner import OperationFaultsError, Runner
from server.live.frame import FeedOpening, ViewFrame
from server.live.request import LiveRequest, live_request
from server.live.views import Computed


class LiveOperations:
    """Makes subscriptions ready and computes their frames."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner

    def ready(
        self, operation: Operation, request: GraphQLRequest, *, viewer: Viewer, language: str
    ) -> LiveRequest:
        """A subscription made ready. Raises OperationFaultsError when it cannot be started."""
        if operation.kind is not OperationType.SUBSCRIPTION:
            raise TypeError("only subscriptions are live")
        try:
            return live_request(operation, request.variables, viewer=viewer, language=language)
        except Fault as fault:
            raise OperationFaultsError((fault,)) from None

    async def compute(self, request: LiveRequest, frame: ViewFrame) -> Computed:
        """One frame of a shared view: in the eyes of its audience, not of any one viewer."""
        result = await self._runner.execute(
            request.operation,
            request.variables,
            viewer=narrowed(request.viewer, request.operation.needs),
            language=request.language,
            frame=frame,
        )
        body: dict[str, Any] = {"data": result.data}
        if result.errors:
            for error in result.errors:
                if isinstance(error.original_error, FeedOpening):
                    return Computed(b"", opening=error.original_error.matches)
                if is_database_away(error):
                    return Computed(b"", is_transient=True)
            body["errors"] = public_errors(result.errors)
        payload = orjson.dumps(body)
        try:
            self._runner.limits.judge_answer(len(payload))
        except Fault as fault:
            errors = tuple(public_errors((fault,)))
            return Computed(
                orjson.dumps({"data": None, "errors": errors}), errors=errors, has_data=False
            )
        return Computed(
            payload,
            errors=tuple(body.get("errors", ())),
            has_data=result.data is not None,
        )
