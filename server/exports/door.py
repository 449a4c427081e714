"""`/exports/…`: files to take away by the bearer of a token, in the form that the address names."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote

import orjson
import structlog
from starlette.requests import Request
from starlette.responses import Response

from domain.global_ids import key_of
from domain.people.viewer import Viewer, may
from domain.problems import Code, ProblemCode, problem
from domain.scoring.permissions import ScoringPermission
from schema.faults import Fault, FaultCode
from server.advice import advice_for
from server.assembly import Parts
from server.exports.document import Document
from server.exports.minutes import minutes_of
from server.exports.paper import NoChineseFontError, paper_of
from server.exports.workbook import workbook_of
from server.graphql.negotiation import language_of
from store.database import is_away
from store.scoring.minutes import minutes_facts

log = structlog.get_logger("sitong.exports")

MOST_WAITING = 8
"""Files that may be asked for at once; each takes tenths of a second of one core."""


@dataclass(frozen=True, slots=True)
class Form:
    """A kind of file."""

    media: str
    write: Callable[[Document], bytes]


FORMS = {
    "pdf": Form("application/pdf", paper_of),
    "xlsx": Form("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook_of),
}


class ExportRefusedError(Exception):
    """Nothing to take away; carries status, code and words."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message


class Exports:
    """Writes one file at a time, and lets a few wait."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()
        self._waiting = 0

    async def minutes(self, request: Request) -> Response:
        """The minutes of the session that the address names, as pdf or xlsx.

        401 for a bad token, and for one that stopped counting while it waited; 403 without
        `session:run`, 404 for an unknown session or form, 429 when too many ask at once, 503
        while the database or a Chinese font is away.
        """
        try:
            return await self._minutes(request)
        except ExportRefusedError as refused:
            body = {"message": refused.message, "extensions": {"code": refused.code}}
            headers = {"retry-after": "1"} if refused.status in (429, 503) else {}
            return Response(
                orjson.dumps({"errors": [body]}),
                status_code=refused.status,
                media_type="application/json",
                headers={"cache-control": "no-store", **headers},
            )

    async def _minutes(self, request: Request) -> Response:
        parts: Parts = request.app.state.parts
        is_english = language_of(request.headers.get("accept-language")) == "en"
        viewer = _viewer(parts, request)
        if not may(viewer, ScoringPermission.SESSION_RUN):
            raise _refused(403, ProblemCode.NOT_PERMITTED, is_english=is_english)
        form = FORMS.get(request.path_params["form"])
        key = key_of(request.path_params["session_id"], "ReviewSession")
        if form is None or key is None:
            raise _refused(404, ProblemCode.NOT_FOUND, is_english=is_english)
        try:
            async with parts.database.snapshot() as snapshot:
                facts = await minutes_facts(snapshot, key)
        except Exception as error:
            if is_away(error):
                log.warning("database away", error=repr(error))
                words = advice_for(error)
                told = words.en if is_english else words.zh
                raise ExportRefusedError(503, FaultCode.UNAVAILABLE, told) from error
            raise
        if facts is None:
            raise _refused(404, ProblemCode.NOT_FOUND, is_english=is_english)
        document = minutes_of(facts, at=parts.clock.now(), by=viewer.name)
        content = await self._written(document, form)
        if not parts.bearer.counts(viewer):
            raise ExportRefusedError(401, FaultCode.UNAUTHENTICATED, ENDED)
        name = f"{facts.session.title}-记录.{request.path_params['form']}"
        return Response(content, media_type=form.media, headers=_headers(name))

    async def _written(self, document: Document, form: Form) -> bytes:
        if self._waiting >= MOST_WAITING:
            raise ExportRefusedError(429, FaultCode.RATE_LIMITED, BUSY)
        self._waiting += 1
        try:
            async with self._turn:
                return await asyncio.to_thread(form.write, document)
        except NoChineseFontError:
            raise ExportRefusedError(503, FaultCode.UNAVAILABLE, NO_FONT) from None
        finally:
            self._waiting -= 1


BUSY = "同时导出的人太多，请稍后再试。Too many exports at once; try again in a moment."
ENDED = "令牌已失效，请重新登录。The token stopped counting meanwhile; sign in again."
NO_FONT = (
    "本机没有中文字体，无法生成 PDF；请管理员安装 fonts-noto-cjk，或改为导出 Excel。"
    "No Chinese font here: install Debian's fonts-noto-cjk, or take the xlsx."
)


def _viewer(parts: Parts, request: Request) -> Viewer:
    try:
        return parts.bearer.viewer(request.headers.get("authorization"))
    except Fault as fault:
        raise ExportRefusedError(401, FaultCode.UNAUTHENTICATED, fault.message) from None


def _refused(status: int, code: Code, *, is_english: bool) -> ExportRefusedError:
    told = problem(code)
    return ExportRefusedError(status, code, told.message_en if is_english else told.message_zh)


def _headers(name: str) -> dict[str, str]:
    return {
        "content-disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}",
        "cache-control": "no-store",
    }
