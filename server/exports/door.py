"""`/exports/…`: files to take away by the bearer of a token, in the form that the address names."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote
from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response

from domain.global_ids import key_of
from domain.people.viewer import Viewer, may
from domain.performance.permissions import PerformancePermission
from domain.permissions import Permission
from domain.problems import ProblemCode
from domain.quarterly_reports.permissions import QuarterlyReportPermission
from domain.representatives.permissions import RepresentativePermission
from domain.scoring.permissions import ScoringPermission
from schema.faults import FaultCode
from server.assembly import Parts
from server.exports.document import Document
from server.exports.letter import letter_of
from server.exports.minutes import minutes_of
from server.exports.paper import NoChineseFontError, TooLongForPaperError, paper_of
from server.exports.quarterly_report import quarterly_report_of, title_of
from server.exports.results import results_of
from server.exports.roster import roster_of
from server.exports.workbook import workbook_of
from server.refusing import FileRefusedError, Way, must_count, refused, told, viewer_with
from store.database import Reader
from store.performance.exported import results_to_print
from store.quarterly_reports.exported import report_to_print
from store.representatives.roster import roster_facts
from store.scoring.minutes import minutes_facts

MOST_WAITING = 8
"""Files that may be asked for at once; each takes tenths of a second of one core."""


@dataclass(frozen=True, slots=True)
class Form:
    """A kind of file."""

    media: str
    write: Callable[[Document], bytes]


FORMS = {
    "pdf": Form("application/pdf", paper_of),
    "docx": Form(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", letter_of
    ),
    "xlsx": Form("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook_of),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What may be taken away: by whom, of a thing of which type, how it is read, told and named.

    `unit`: whose it is, where units take away their own.
    """

    by: Permission
    of: str
    read: Callable[[Reader, UUID], Awaitable[Any]]
    tell: Callable[..., Document]
    name: Callable[[Any], str]
    unit: Callable[[Any], UUID] | None = None


EXPORTS = {
    "/exports/review-sessions/{id}/minutes.{form}": Export(
        by=ScoringPermission.SESSION_RUN,
        of="ReviewSession",
        read=minutes_facts,
        tell=minutes_of,
        name=lambda facts: f"{facts.session.title}-记录",
    ),
    # Telephones stand in it: for whoever keeps the roster, not for a member, who sees his own.
    "/exports/delegation-terms/{id}/roster.{form}": Export(
        by=RepresentativePermission.REPRESENTATIVE_RECORD_READ,
        of="DelegationTerm",
        read=roster_facts,
        tell=roster_of,
        name=lambda facts: f"{facts.term.name}-代表名册",
    ),
    # All units' scores stand in it: for who sees to everything, whatever state they are in.
    "/exports/annual-result-sets/{id}/results.{form}": Export(
        by=PerformancePermission.SCORE_READ,
        of="AnnualResultSet",
        read=results_to_print,
        tell=results_of,
        name=lambda facts: (
            f"{facts.scheme.performance_year}年度考评结果-第{facts.results.version}版"
        ),
    ),
    "/exports/quarterly-reports/{id}/report.{form}": Export(
        by=QuarterlyReportPermission.QUARTERLY_REPORT_READ,
        of="QuarterlyReport",
        read=report_to_print,
        tell=quarterly_report_of,
        name=lambda facts: f"{facts.unit.name_zh}-{title_of(facts.report)}",
        unit=lambda facts: facts.unit.id,
    ),
}
"""By the addresses at which they are taken."""


class Exports:
    """Writes one file at a time, and lets a few wait."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()
        self._waiting = 0

    def way(self, export: Export) -> Way:
        """How one kind of file is given out, as pdf, docx or xlsx.

        401 for a bad token, and for one that stopped counting while it waited; 403 without the
        permission, 404 for an unknown thing or form and for another unit's, 413 for what is too
        long for pages, 429 when too many ask at once, 503 while the database or a Chinese font is
        away.
        """

        async def given(request: Request) -> Response:
            return await self._given(request, export)

        async def answer(request: Request) -> Response:
            return await told(given, request)

        return answer

    async def _given(self, request: Request, export: Export) -> Response:
        parts: Parts = request.app.state.parts
        viewer = viewer_with(parts, request, export.by, of_own=export.unit is not None)
        form = FORMS.get(request.path_params["form"])
        key = key_of(request.path_params["id"], export.of)
        if form is None or key is None:
            raise refused(404, ProblemCode.NOT_FOUND, request)
        with self._place():
            async with parts.database.snapshot() as snapshot:
                facts = await export.read(snapshot, key)
            if facts is None or not _is_his(viewer, export, facts):
                raise refused(404, ProblemCode.NOT_FOUND, request)
            document = export.tell(facts, at=parts.clock.now(), by=viewer.name)
            content = await self._written(document, form)
        must_count(parts, viewer)
        name = f"{export.name(facts)}.{request.path_params['form']}"
        return Response(content, media_type=form.media, headers=_headers(name))

    @contextmanager
    def _place(self) -> Iterator[None]:
        """One of those that are served, from before anything is read."""
        if self._waiting >= MOST_WAITING:
            raise FileRefusedError(429, FaultCode.RATE_LIMITED, BUSY)
        self._waiting += 1
        try:
            yield
        finally:
            self._waiting -= 1

    async def _written(self, document: Document, form: Form) -> bytes:
        try:
            async with self._turn:
                return await asyncio.to_thread(form.write, document)
        except NoChineseFontError:
            raise FileRefusedError(503, FaultCode.UNAVAILABLE, NO_FONT) from None
        except TooLongForPaperError:
            raise FileRefusedError(413, FaultCode.TOO_LARGE, TOO_LONG) from None


def _is_his(viewer: Viewer, export: Export, facts: Any) -> bool:
    """Whether it is his unit's, where he may take no other."""
    return export.unit is None or may(viewer, export.by, unit_id=export.unit(facts))


BUSY = "同时导出的人太多，请稍后再试。Too many exports at once; try again in a moment."
NO_FONT = (
    "本机没有中文字体，无法生成 PDF；请管理员安装 fonts-noto-cjk，或改为导出 Excel。"
    "No Chinese font here: install Debian's fonts-noto-cjk, or take the xlsx."
)
TOO_LONG = (
    "内容过多，无法排成文稿；请改为导出 Excel。"
    "There is too much of it to be set in pages; take the xlsx."
)


def _headers(name: str) -> dict[str, str]:
    return {
        "content-disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}",
        "cache-control": "no-store",
    }
