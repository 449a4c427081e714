"""What GraphQL over HTTP asks of media types, languages and request bodies."""

import codecs
from typing import Any
from urllib.parse import parse_qsl

import orjson
from starlette.requests import Request

from schema.faults import Fault, FaultCode, bad_request

GRAPHQL_RESPONSE = "application/graphql-response+json"
JSON = "application/json"
EVENT_STREAM = "text/event-stream"
CHARSETS = ("utf-8", "utf8", "us-ascii")
"""Whatever is in these, UTF-8 reads."""

PREFLIGHT_HEADERS = (
    "authorization", "graphql-require-preflight", "apollo-require-preflight",
    "x-apollo-operation-name",
)  # fmt: skip
"""A page of another origin cannot send one of these without asking us first."""


class HttpRefusalError(Exception):
    """The request is refused before it is a GraphQL request; carries status and fault."""

    def __init__(self, status: int, fault: Fault, **headers: str) -> None:
        super().__init__(fault.message)
        self.status = status
        self.fault = fault
        self.headers = headers


def media_type(accept: str | None) -> str:
    """The media type to answer with: the asker's best of ours, JSON when any will do."""
    if not accept:
        return JSON
    ranked = sorted(_accepted(accept), key=lambda one: -one[1])
    for name, quality in ranked:
        if quality <= 0:
            continue
        if name in (GRAPHQL_RESPONSE, JSON, EVENT_STREAM):
            return name
        if name in ("*/*", "application/*"):
            return JSON
    raise HttpRefusalError(
        406, bad_request(f"Answers come as {GRAPHQL_RESPONSE}, {JSON} or {EVENT_STREAM}.")
    )


def _accepted(accept: str) -> list[tuple[str, float]]:
    found = []
    for part in accept.split(","):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = 1.0
        for parameter in parameters:
            if parameter.startswith("q="):
                try:
                    quality = float(parameter[2:])
                except ValueError:
                    quality = 0.0
        found.append((name, quality))
    return found


def language_of(accept_language: str | None) -> str:
    """`en` when English is asked for before Chinese, otherwise `zh`."""
    ranked = sorted(_accepted(accept_language or ""), key=lambda one: -one[1])
    for name, quality in ranked:
        if quality > 0 and name[:2] in ("zh", "en"):
            return name[:2]
    return "zh"


async def parameters_of(request: Request, *, most_bytes: int) -> object:
    """The decoded parameters of a GET or POST. Raises HttpRefusalError when unreadable."""
    if request.method == "GET":
        return _from_query_string(request)
    why_not = why_not_json(
        request.headers.get("content-type", ""), request.headers.get("content-encoding")
    )
    if why_not is not None:
        raise HttpRefusalError(
            415, bad_request(why_not), accept_post=JSON, accept_encoding="identity"
        )
    body = await limited_body(request, most_bytes=most_bytes)
    try:
        return orjson.loads(body.removeprefix(codecs.BOM_UTF8))
    except orjson.JSONDecodeError as error:
        raise HttpRefusalError(400, bad_request(_no_json("The request body", error))) from None


def why_not_json(content_type: str, content_encoding: str | None = None) -> str | None:
    """Why a body of this type and encoding is not read; nothing when it is JSON in UTF-8.

    A parameter that is not known changes nothing about JSON (RFC 8259, 11).
    """
    media, *parameters = (part.strip() for part in content_type.lower().split(";"))
    if media != JSON:
        return f"Send the request as `content-type: {JSON}`."
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "charset" and value.strip().strip('"') not in CHARSETS:
            return "Send the request in UTF-8; no other `charset` is read."
    if content_encoding is not None and content_encoding.strip().lower() not in ("", "identity"):
        return "Send the request as it is; no `content-encoding` is read."
    return None


def _no_json(what: str, error: orjson.JSONDecodeError) -> str:
    if "depth" in error.msg:
        return f"{what} is nested too deeply."
    return f"{what} is not JSON."


async def limited_body(request: Request, *, most_bytes: int) -> bytes:
    """The body, read no further than the limit."""
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > most_bytes:
            raise HttpRefusalError(
                413,
                Fault(
                    FaultCode.TOO_LARGE,
                    f"The request has more than {most_bytes} bytes.",
                    limit="bytes",
                    most=most_bytes,
                ),
            )
        chunks.append(chunk)
    return b"".join(chunks)


def _from_query_string(request: Request) -> dict[str, Any]:
    if not any(name in request.headers for name in PREFLIGHT_HEADERS):
        raise HttpRefusalError(
            400,
            bad_request(
                "A GET request needs the header `GraphQL-Require-Preflight: 1`, "
                "so that no foreign page can send it unseen."
            ),
        )
    # Not `request.url`, which is made of the Host header too.
    query = request.scope["query_string"].decode("latin-1")
    given: dict[str, Any] = dict(parse_qsl(query, keep_blank_values=True))
    for name in ("variables", "extensions"):
        if given.get(name):
            try:
                given[name] = orjson.loads(given[name])
            except orjson.JSONDecodeError as error:
                fault = bad_request(_no_json(f"`{name}`", error), parameter=name)
                raise HttpRefusalError(400, fault) from None
        else:
            given.pop(name, None)
    return given
