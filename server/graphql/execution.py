"""Runs a prepared operation against the schema."""

from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import Any, TypeGuard, cast

import orjson
from graphql import ExecutionResult, execute
from graphql.execution.executor_throwing_on_incremental import ExecutorThrowingOnIncremental
from strawberry.execution import optimized_is_awaitable

from schema.faults import Fault, FaultCode
from server.graphql.operations import Operation


class SplicingExecutor(ExecutorThrowingOnIncremental):
    """Takes what is JSON already as it is: a compiled statement has completed it."""

    def complete_value(self, return_type: Any, *rest: Any) -> Any:
        """The value, or the JSON that it is."""
        result = rest[RESULT]
        if type(result) is orjson.Fragment:
            return result
        return super().complete_value(return_type, *rest)


RESULT = 3
"""Which argument of `complete_value` after the type is the value to be completed."""


def too_costly(operation: Operation, variables: dict[str, Any], most: int) -> Fault | None:
    """The refusal of an operation whose estimated cost passes the limit."""
    cost = operation.cost(variables)
    if cost <= most:
        return None
    return Fault(
        FaultCode.TOO_LARGE,
        f"The operation would cost {cost}; at most {most} are allowed. Ask for smaller pages.",
        limit="cost",
        found=cost,
        most=most,
    )


async def run_operation(
    operation: Operation, variables: dict[str, Any], context: object
) -> ExecutionResult:
    """The result of one execution. A subscription is executed like a query: one frame of it."""
    outcome = execute(
        operation.schema,
        operation.document_node,
        context_value=context,
        variable_values=variables,
        operation_name=operation.name,
        hide_suggestions=operation.document.hides_names,
        executor_class=SplicingExecutor,
        is_awaitable=cast("Callable[[Any], TypeGuard[Awaitable[Any]]]", optimized_is_awaitable),
    )
    if isawaitable(outcome):
        return await outcome
    return outcome
