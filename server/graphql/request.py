"""A GraphQL request as it comes over HTTP or a socket: read, checked, understood."""

from dataclasses import dataclass, field
from typing import Any

from schema.faults import Fault, bad_request


@dataclass(frozen=True, slots=True)
class GraphQLRequest:
    """The parameters of one request, of the right types but not yet known to be valid."""

    query: str | None
    operation_name: str | None = None
    variables: dict[str, Any] = field(default_factory=dict)
    extensions: dict[str, Any] = field(default_factory=dict)
    document_id: str | None = None


def graphql_request(given: object) -> GraphQLRequest:
    """Parameters from decoded JSON. Raises BAD_REQUEST naming the one that is wrong."""
    if not isinstance(given, dict):
        raise bad_request("The request must be a JSON object with `query`; batches are not taken.")
    query = _text(given, "query")
    extensions = _map(given, "extensions")
    document_id = _text(given, "documentId") or _text(given, "doc_id") or _apollo_id(extensions)
    if query is None and document_id is None:
        raise bad_request("`query` is missing.", parameter="query")
    variables = _map(given, "variables")
    if _has_nul(variables):
        raise no_nul()
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


def _has_nul(value: object) -> bool:
    if isinstance(value, str):
        return "\0" in value
    if isinstance(value, dict):
        return any(_has_nul(one) for one in value.values())
    return isinstance(value, list) and any(_has_nul(one) for one in value)


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
