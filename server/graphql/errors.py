"""What a client reads of an error: our own words as they are, anything else masked."""

from collections.abc import Iterable
from typing import Any

import structlog
from graphql import GraphQLError

from schema.faults import Fault, FaultCode, in_short
from server.advice import advice_for
from server.chance import error_id
from store.database import is_away

log = structlog.get_logger("sitong.graphql")


def public_errors(errors: Iterable[GraphQLError]) -> list[dict[str, Any]]:
    """Errors as they go out, of bounded length. Our fault is logged and told only by its id."""
    told = [_public(error) for error in errors]
    for one in told:
        one["message"] = in_short(one["message"])
    return told


def _public(error: GraphQLError) -> dict[str, Any]:
    original = error.original_error
    if not is_database_away(error) and (original is None or isinstance(original, GraphQLError)):
        return _formatted(error, original)
    if isinstance(error.extensions, dict) and "code" in error.extensions:
        return dict(error.formatted)
    formatted = masked_fault(original, path=error.path)
    if error.path:
        formatted["path"] = error.path
    return formatted


def is_database_away(error: BaseException | None) -> bool:
    """Whether the database was away, or could not work."""
    return is_away(_raised(error))


def _raised(error: BaseException | None) -> BaseException | None:
    """What a resolver raised; graphql-core wraps it, also twice."""
    while isinstance(error, GraphQLError):
        error = error.original_error
    return error


def _formatted(error: GraphQLError, original: Exception | None) -> dict[str, Any]:
    formatted: dict[str, Any] = dict(error.formatted)
    extensions = dict(formatted.get("extensions") or {})
    if isinstance(original, Fault):
        extensions |= original.extensions or {}
    # What graphql-core itself says of a request (a variable of the wrong type) is the asker's.
    extensions.setdefault("code", FaultCode.BAD_REQUEST.value)
    formatted["extensions"] = extensions
    return formatted


def masked_fault(error: BaseException | None, **where: Any) -> dict[str, Any]:
    """The one thing said about a fault; `where` it happened goes to the log alone."""
    if is_database_away(error):
        log.warning("database away", error=repr(error), **where)
        return unavailable(advice_for(_raised(error)).en)
    name = error_id()
    log.error("fault", error_id=name, exc_info=error, **where)
    return {
        "message": f"Something went wrong on our side (error {name}).",
        "extensions": {"code": FaultCode.INTERNAL.value, "errorId": name},
    }


def unavailable(message: str) -> dict[str, Any]:
    """What is said when the same may work in a moment."""
    return {"message": message, "extensions": {"code": FaultCode.UNAVAILABLE.value}}
