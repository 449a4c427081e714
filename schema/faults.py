"""Top-level errors: a closed set of codes, for faults only (refusals live in the unions)."""

from enum import StrEnum
from typing import Any

from graphql import GraphQLError

LONGEST_MESSAGE = 500
"""Some messages repeat the value they speak of, however large it is."""


class FaultCode(StrEnum):
    """Every `extensions.code` there is."""

    BAD_REQUEST = "BAD_REQUEST"
    """The operation itself is wrong: syntax, types, arguments out of range."""
    UNAUTHENTICATED = "UNAUTHENTICATED"
    """No token, or one that is broken, expired or revoked."""
    TOO_LARGE = "TOO_LARGE"
    """The operation or its answer passes a limit."""
    RATE_LIMITED = "RATE_LIMITED"
    """Too many at once; try later."""
    UNAVAILABLE = "UNAVAILABLE"
    """The database is away, or the server stops; the same may work in a moment."""
    INTERNAL = "INTERNAL"
    """Our fault; the text is masked and carries an error id."""


class Fault(GraphQLError):
    """A top-level error whose text the client may read."""

    def __init__(self, code: FaultCode, message: str, **extensions: Any) -> None:
        super().__init__(in_short(message), extensions={"code": code.value, **extensions})


def in_short(message: str) -> str:
    """A message of bounded length: its beginning."""
    return message if len(message) <= LONGEST_MESSAGE else message[:LONGEST_MESSAGE] + "…"


def bad_request(message: str, **extensions: Any) -> Fault:
    """The asker's operation is wrong in a way that no type tells."""
    return Fault(FaultCode.BAD_REQUEST, message, **extensions)
