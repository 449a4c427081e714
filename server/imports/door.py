"""`/imports/…`: spreadsheets that are sent by the bearer of a token, taken whole or not at all."""

import asyncio
from dataclasses import replace

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from actions.representatives.import_nominees import ImportNominees, import_nominees
from domain.global_ids import key_of
from domain.outcomes import Refused
from domain.problems import Named, Problem, ProblemCode
from domain.representatives.permissions import RepresentativePermission
from domain.sheets.reading import MOST_PROBLEMS, Grid
from schema.faults import FaultCode
from server.assembly import Parts, system_act
from server.graphql.negotiation import HttpRefusalError, limited_body
from server.imports.workbook import UnusableFileError, cells_of
from server.refusing import (
    FileRefusedError,
    is_english,
    must_count,
    refused,
    told,
    viewer_with,
)
from store.database import Transaction

NOMINEES = "/imports/delegation-terms/{id}/nominees"

MOST_BYTES = 4 * 2**20
"""Of a file; ten thousand nominees take a tenth of it."""
MOST_WAITING = 4
"""Files that may be sent at once; each is read in a process of its own, one after the other."""

BUSY = "同时导入的人太多，请稍后再试。Too many imports at once; try again in a moment."
TOO_LARGE = Named(
    f"文件超过 {MOST_BYTES // 2**20} MB。", f"The file has more than {MOST_BYTES // 2**20} MB."
)
BROKEN_OFF = Named("文件没有传完。", "The file broke off.")
NOT_SO = Named("`dryRun` 只能是 true 或 false。", "`dryRun` is true or false.")
DRY = {"": False, "false": False, "true": True}


class Imports:
    """Reads one file at a time, and lets a few wait."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()
        self._waiting = 0

    async def nominees(self, request: Request) -> Response:
        """The xlsx in the body nominates for the term that the address names; `?dryRun=true` tries.

        200 with the codes, or with all that is wrong: nobody is nominated then. 400 for a file
        that cannot be read, 401 for a bad token, and for one that stopped counting meanwhile, 403
        without the permission, 404 for an unknown term, 413 for a file too large, 429 when too many
        send at once, 503 while the database is away.

        Clause: FS/2.1a.
        """
        return await told(self._nominees, request)

    async def _nominees(self, request: Request) -> Response:
        parts: Parts = request.app.state.parts
        viewer = viewer_with(parts, request, RepresentativePermission.REPRESENTATIVE_NOMINATE)
        key = key_of(request.path_params["id"], "DelegationTerm")
        if key is None:
            raise refused(404, ProblemCode.NOT_FOUND, request)
        is_dry = DRY.get(request.query_params.get("dryRun", ""))
        if is_dry is None:
            raise _refused(400, NOT_SO, request)
        grid = await self._cells(request)
        act = replace(
            system_act(parts.served),
            viewer=viewer,
            must_count=lambda: must_count(parts, viewer),
            rehearsing=_nothing if is_dry else None,
        )
        outcome = await import_nominees(act, ImportNominees(term_id=key, grid=grid))
        if not isinstance(outcome, Refused):
            return _response(
                {"isDryRun": is_dry, "codes": outcome.codes, "problems": [], "problemCount": 0}
            )
        if any(one.code is ProblemCode.NOT_FOUND for one in outcome.problems):
            raise refused(404, ProblemCode.NOT_FOUND, request)
        told_first = [
            _shown(one, is_in_english=is_english(request))
            for one in outcome.problems[:MOST_PROBLEMS]
        ]
        return _response(
            {
                "isDryRun": is_dry,
                "codes": [],
                "problems": told_first,
                "problemCount": len(outcome.problems),
            }
        )

    async def _cells(self, request: Request) -> Grid:
        if self._waiting >= MOST_WAITING:
            raise FileRefusedError(429, FaultCode.RATE_LIMITED, BUSY)
        self._waiting += 1
        try:
            content = await limited_body(request, most_bytes=MOST_BYTES)
            async with self._turn:
                return await cells_of(content)
        except HttpRefusalError as error:
            raise _refused(error.status, TOO_LARGE, request) from None
        except UnusableFileError as error:
            raise _refused(400, error.why, request) from None
        except ClientDisconnect:
            raise _refused(400, BROKEN_OFF, request) from None
        finally:
            self._waiting -= 1


def _refused(status: int, words: Named, request: Request) -> FileRefusedError:
    code = FaultCode.TOO_LARGE if status == 413 else FaultCode.BAD_REQUEST
    return FileRefusedError(status, code, words.en if is_english(request) else words.zh)


async def _nothing(_transaction: Transaction, _outcome: object) -> None:
    """Nothing is read of what was tried."""


def _shown(one: Problem, *, is_in_english: bool) -> dict[str, object]:
    """A problem with its place: the row as Excel counts it, the heading of the column."""
    row, column = (*one.path, None, None)[:2]
    is_placed = row is not None and row.isdigit()
    return {
        "code": one.code,
        "message": one.message_en if is_in_english else one.message_zh,
        "messageZh": one.message_zh,
        "messageEn": one.message_en,
        "clause": one.clause,
        "row": int(row) if is_placed and row is not None else None,
        "column": column if is_placed else None,
    }


def _response(body: dict[str, object]) -> Response:
    return Response(
        orjson.dumps(body),
        media_type="application/json",
        headers={"cache-control": "no-store"},
    )
