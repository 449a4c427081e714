"""A GraphQL request as it comes over HTTP or a socket: read, checked, understood."""

from dataclasses import dataclass, field
from typing import Any

from schema.faults import Fault, FaultCode, bad_request

DEEPEST_VALUE = 32
"""How deep values may be nested; no input of ours goes beyond three."""

MOST_VALUES = 5_000
"""How many values `variables` may hold, lists and objects counted in."""


@dataclass(frozen=True, slots=True)
class GraphQLRequest:
    """The parameters of one request, of the right types but not yet known to be valid."""

    query: str | None
    operation_name: str | None = None
    variables: dict[str, Any] = field(default_factory=dict)
    extensions: dict[str, Any] = field(default_factory=dict)
    document_id: str | None = None


def graphql_request(given: object) -> GraphQLRequest:
    """Parameters from decoded JSON, judged here once for every way in.

    Raises BAD_REQUEST naming the one that is wrong, or TOO_LARGE.
    """
    if not isinstance(given, dict):
        raise bad_request("The request must be a JSON object with `query`; batches are not taken.")
    query = _text(given, "query")
    extensions = _map(given, "extensions")
    document_id = _text(given, "documentId") or _text(given, "doc_id") or _apollo_id(extensions)
    if query is None and document_id is None:
        raise bad_request("`query` is missing.", parameter="query")
    variables = _map(given, "variables")
    for name, values in (("variables", variables), ("extensions", extensions)):
        _judge(values, name)
    return GraphQLRequest(
        query=query,
        operation_name=_text(given, "operationName"),
        variables=variables,
        extensions=extensions,
        document_id=document_id,
    )


def no_nul() -> Fault:
    """PostgreSQL's texts cannot hold this one character."""
    return bad_request("The character U+0000 cannot be used in any text.")


def _judge(values: dict[str, Any], name: str) -> None:
    """Whatever walks them later may do so by recursion, and reaches an end soon."""
    count = 0
    depth = 0
    level: list[Any] = [values]
    while level:
        depth += 1
        count += len(level)
        if depth > DEEPEST_VALUE or count > MOST_VALUES:
            raise _too_much(name, is_deep=depth > DEEPEST_VALUE)
        level = _inside(level)


def _inside(level: list[Any]) -> list[Any]:
    """What objects and lists hold. Raises BAD_REQUEST for a text that cannot be stored."""
    found: list[Any] = []
    for one in level:
        if isinstance(one, str):
            if "\0" in one:
                raise no_nul()
        elif isinstance(one, dict):
            found += one.values()
        elif isinstance(one, list):
            found += one
    return found


def _too_much(name: str, *, is_deep: bool) -> Fault:
    if is_deep:
        return bad_request(
            f"`{name}` is nested more than {DEEPEST_VALUE} deep.",
            parameter=name,
            most=DEEPEST_VALUE,
        )
    return Fault(
        FaultCode.TOO_LARGE,
        f"`{name}` holds more than {MOST_VALUES} values.",
        limit="values",
        parameter=name,
        most=MOST_VALUES,
    )


def _text(given: dict[str, Any], name: str) -> str | None:
    value = given.get(name)
    if value is not None and not isinstance(value, str):
        raise bad_request(f"`{name}` must be text.", parameter=name)
    return value


def _map(given: dict[str, Any], name: str) -> dict[str, Any]:
    value = given.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise bad_request(f"`{name}` must be a JSON object.", parameter=name)
    return value


def _apollo_id(extensions: dict[str, Any]) -> str | None:
    persisted = extensions.get("persistedQuery")
    value = persisted.get("sha256Hash") if isinstance(persisted, dict) else None
    return f"sha256:{value}" if isinstance(value, str) else None
