"""Refusals of files that are taken away or sent: a status, a code, and words in one language."""

from collections.abc import Awaitable, Callable
from typing import Any

import orjson
import structlog
from starlette.requests import Request
from starlette.responses import Response

from domain.people.viewer import Viewer, may, scope_of
from domain.permissions import Permission
from domain.problems import Code, ProblemCode, problem
from schema.faults import Fault, FaultCode
from server.advice import advice_for
from server.assembly import Parts
from server.graphql.errors import masked_fault, unavailable
from server.graphql.negotiation import language_of
from store.database import is_away

log = structlog.get_logger("sitong.files")

ENDED = "令牌已失效，请重新登录。The token stopped counting meanwhile; sign in again."


class FileRefusedError(Exception):
    """Nothing is given or taken; carries status, code and words."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message


Way = Callable[[Request], Awaitable[Response]]


async def told(way: Way, request: Request) -> Response:
    """What comes of a request; a refusal as JSON, 503 while the database is away.

    A fault of ours is told by its id alone, 500.
    """
    try:
        return await way(request)
    except FileRefusedError as refused:
        body = {"message": refused.message, "extensions": {"code": refused.code}}
        return _errors(body, refused.status)
    except Exception as error:
        if not is_away(error):
            # The way's pattern: what stands in the address may be a secret.
            way_named = request.scope["route"].path
            return _errors(masked_fault(error, path=way_named), 500)
        log.warning("database away", error=repr(error))
        words = advice_for(error)
        said = words.en if is_english(request) else words.zh
        return _errors(unavailable(said), 503)


def _errors(body: dict[str, Any], status: int) -> Response:
    return Response(
        orjson.dumps({"errors": [body]}),
        status_code=status,
        media_type="application/json",
        headers={
            "cache-control": "no-store",
            **({"retry-after": "1"} if status in (429, 503) else {}),
        },
    )


def is_english(request: Request) -> bool:
    """Whether words are wanted in English."""
    return language_of(request.headers.get("accept-language")) == "en"


def viewer_with(
    parts: Parts, request: Request, permission: Permission, *, of_own: bool = False
) -> Viewer:
    """Who asks, and may; `of_own`: for his own unit's alone is enough, which the caller judges.

    Raises FileRefusedError: 401 for a bad token, 403 without permission.
    """
    try:
        viewer = parts.bearer.viewer(request.headers.get("authorization"))
    except Fault as fault:
        raise FileRefusedError(401, FaultCode.UNAUTHENTICATED, fault.message) from None
    if not (may(viewer, permission) or (of_own and scope_of(viewer, permission))):
        raise refused(403, ProblemCode.NOT_PERMITTED, request)
    return viewer


def refused(status: int, code: Code, request: Request) -> FileRefusedError:
    """A refusal in the words of a code."""
    said = problem(code)
    return FileRefusedError(
        status, code, said.message_en if is_english(request) else said.message_zh
    )


def must_count(parts: Parts, viewer: Viewer) -> None:
    """Raises FileRefusedError, 401, when the token stopped counting while others were served."""
    if not parts.bearer.counts(viewer):
        raise FileRefusedError(401, FaultCode.UNAUTHENTICATED, ENDED)
