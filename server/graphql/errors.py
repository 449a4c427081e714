"""What a client reads of an error: our own words as they are, anything else masked."""

from collections.abc import Iterable
from typing import Any

import structlog
from graphql import GraphQLError

from schema.faults import Fault, FaultCode
from server.chance import error_id

log = structlog.get_logger("sitong.graphql")


def public_errors(errors: Iterable[GraphQLError]) -> list[dict[str, Any]]:
    """Errors as they go out. What is our fault is logged whole and told only by its id."""
    return [_public(error) for error in errors]


def _public(error: GraphQLError) -> dict[str, Any]:
    original = error.original_error
    if original is None or isinstance(original, GraphQLError):
        return _formatted(error, original)
    if isinstance(error.extensions, dict) and "code" in error.extensions:
        return error.formatted  # type: ignore[return-value]
    name = error_id()
    log.error("fault", error_id=name, path=error.path, exc_info=original)
    formatted: dict[str, Any] = {
        "message": f"Something went wrong on our side (error {name}).",
        "extensions": {"code": FaultCode.INTERNAL.value, "errorId": name},
    }
    if error.path:
        formatted["path"] = error.path
    return formatted


def _formatted(error: GraphQLError, original: Exception | None) -> dict[str, Any]:
    formatted: dict[str, Any] = dict(error.formatted)
    extensions = dict(formatted.get("extensions") or {})
    if isinstance(original, Fault):
        extensions |= original.extensions or {}
    # What graphql-core itself says of a request (a variable of the wrong type) is the asker's.
    extensions.setdefault("code", FaultCode.BAD_REQUEST.value)
    formatted["extensions"] = extensions
    return formatted


def masked_fault(error: BaseException) -> dict[str, Any]:
    """The one thing said about a fault outside any field."""
    name = error_id()
    log.error("fault", error_id=name, exc_info=error)
    return {
        "message": f"Something went wrong on our side (error {name}).",
        "extensions": {"code": FaultCode.INTERNAL.value, "errorId": name},
    }
