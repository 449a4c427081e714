"""`/graphql` over HTTP: queries, mutations and, as an event stream, subscriptions."""

from collections.abc import Collection
from typing import Any, Protocol

import orjson
from graphql import GraphQLError, OperationType
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from domain.people.viewer import Viewer
from schema.faults import Fault, FaultCode, bad_request
from server.auth.bearer import Bearer
from server.graphql.errors import is_database_away
from server.graphql.negotiation import (
    EVENT_STREAM,
    GRAPHQL_RESPONSE,
    HttpRefusalError,
    language_of,
    media_type,
    parameters_of,
)
from server.graphql.operations import Operation
from server.graphql.request import GraphQLRequest, graphql_request
from server.graphql.runner import OperationFaultsError, Runner, fault_body
from server.whence import address_of

TRY_SOON = {"retry-after": "1"}


class Streams(Protocol):
    """What answers as text/event-stream."""

    def watch(
        self,
        request: Request,
        operation: Operation,
        asked: GraphQLRequest,
        *,
        viewer: Viewer,
        language: str,
    ) -> Response:
        """The stream of a subscription. Raises OperationFaultsError when it cannot be started."""

    def once(self, content: bytes) -> Response:
        """One result as a stream that ends."""


class GraphQLOverHttp:
    """Answers HTTP requests as the GraphQL-over-HTTP specification describes."""

    def __init__(
        self,
        runner: Runner,
        bearer: Bearer,
        streams: Streams,
        *,
        most_bytes: int,
        status_profile: str,
        proxies: Collection[str] = (),
    ) -> None:
        self._runner = runner
        self._bearer = bearer
        self._streams = streams
        self._most_bytes = most_bytes
        self._proxies = frozenset(proxies)
        self._invalid_status = 422 if status_profile == "draft2026" else 400

    async def __call__(self, request: Request) -> Response:
        """One request, one response; nothing but a response ever leaves here."""
        media = "application/json"
        try:
            media = media_type(request.headers.get("accept"))
            return await self._respond(request, media)
        except HttpRefusalError as refusal:
            headers = {name.replace("_", "-"): text for name, text in refusal.headers.items()}
            return _response(
                media, orjson.dumps(_body_of(refusal.fault)), status=refusal.status, headers=headers
            )
        except ClientDisconnect:
            # Nobody hears this: the line broke, or was cut, before the request was read.
            return Response(status_code=400)
        except Exception as error:
            content = orjson.dumps(fault_body(error))
            if is_database_away(error):
                return _response(media, content, status=503, headers=TRY_SOON)
            return _response(media, content, status=500)

    async def _respond(self, request: Request, media: str) -> Response:
        given = await parameters_of(request, most_bytes=self._most_bytes)
        try:
            asked = graphql_request(given)
            viewer = self._bearer.viewer(request.headers.get("authorization"))
        except Fault as fault:
            raise _refused(fault) from None
        try:
            operation = self._runner.find(asked, viewer)
            if operation.kind is OperationType.SUBSCRIPTION:
                return self._stream(request, operation, asked, viewer=viewer, media=media)
        except OperationFaultsError as faults:
            status = self._refused_status(faults) if media != "application/json" else 200
            return _response(media, orjson.dumps(faults.body), status=status)
        if request.method == "GET" and operation.kind is not OperationType.QUERY:
            raise HttpRefusalError(405, bad_request("Mutations go by POST."), allow="POST")
        try:
            answer = await self._runner.answer(
                operation,
                asked,
                viewer=viewer,
                language=_language(request),
                whence=address_of(request, self._proxies),
            )
        except Fault as fault:
            raise _refused(fault) from None
        if media == EVENT_STREAM and answer.is_executed:
            return self._streams.once(answer.content)
        if answer.is_unavailable:
            return _response(media, answer.content, status=503, headers=TRY_SOON)
        is_plain = answer.is_executed or media == "application/json"
        return _response(media, answer.content, status=200 if is_plain else self._invalid_status)

    def _refused_status(self, faults: OperationFaultsError) -> int:
        if _code_of(faults.faults[0]) == FaultCode.TOO_LARGE.value:
            return 413
        is_unparsable = faults.faults[0].message.startswith("Syntax Error")
        return 400 if is_unparsable else self._invalid_status

    def _stream(
        self,
        request: Request,
        operation: Operation,
        asked: GraphQLRequest,
        *,
        viewer: Viewer,
        media: str,
    ) -> Response:
        if media != EVENT_STREAM:
            raise HttpRefusalError(
                406,
                bad_request(
                    "Subscriptions are answered as text/event-stream, or over a WebSocket "
                    "with the subprotocol graphql-transport-ws."
                ),
            )
        return self._streams.watch(
            request, operation, asked, viewer=viewer, language=_language(request)
        )


def _language(request: Request) -> str:
    return language_of(request.headers.get("accept-language"))


def _code_of(fault: GraphQLError) -> object:
    return (fault.extensions or {}).get("code")


def _refused(fault: Fault) -> HttpRefusalError:
    """The refusal of a request by its fault."""
    code = _code_of(fault)
    if code == FaultCode.UNAUTHENTICATED.value:
        return HttpRefusalError(401, fault, www_authenticate="Bearer")
    return HttpRefusalError(413 if code == FaultCode.TOO_LARGE.value else 400, fault)


def _body_of(fault: Fault) -> dict[str, Any]:
    return {"errors": [{"message": fault.message, "extensions": fault.extensions}]}


def response_headers(media: str) -> dict[str, str]:
    """What every answer says of itself."""
    return {
        "content-type": f"{media}; charset=utf-8",
        "cache-control": "no-store",
        "vary": "accept, accept-language, authorization",
    }


def _response(
    media: str, content: bytes, *, status: int = 200, headers: dict[str, str] | None = None
) -> Response:
    if media == EVENT_STREAM:
        media = GRAPHQL_RESPONSE
    return Response(
        content, status_code=status, headers={**response_headers(media), **(headers or {})}
    )
