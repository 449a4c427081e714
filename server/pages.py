"""Pages for people: the screens and GraphiQL, all without any outside address."""

import asyncio
import gzip
from pathlib import Path

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from server.assembly import CONTRACT

GRAPHIQL: Path = CONTRACT / "graphiql" / "dist"
SCREENS: Path = CONTRACT / "screens" / "dist"

FOR_EVER = "public, max-age=31536000, immutable"
"""For files whose names carry a hash of what is in them."""

MISSING = """<!doctype html><html lang="zh"><meta charset="utf-8"><title>四同</title>
<body style="font: 16px/1.7 sans-serif; max-width: 40em; margin: 4em auto">
<h1>页面尚未构建</h1>
<p>本机没有 Node.js 20，查询页面和各屏幕无法构建；接口 <code>/graphql</code> 照常可用。</p>
<p>安装 Node.js 20 后再次运行 <code>make demo</code> 即可。</p>
<p lang="en">This page has not been built because Node.js 20 is missing. The API at
<code>/graphql</code> works as usual; install Node.js 20 and run <code>make demo</code> again.</p>
</body></html>"""


async def index_page(_request: Request) -> Response:
    """People who open the address find the screens; the query page where none are built."""
    is_built = await asyncio.to_thread((SCREENS / "index.html").exists)
    return RedirectResponse("/screens/" if is_built else "/graphiql")


async def graphiql_page(_request: Request) -> Response:
    """The bundled page, or what is missing to build it."""
    page = GRAPHIQL / "index.html"
    if not await asyncio.to_thread(page.exists):
        return HTMLResponse(MISSING)
    return FileResponse(page, headers={"cache-control": "no-cache"})


class Built(StaticFiles):
    """A folder that the build fills; where it has not, all that is not found tells so."""

    def __init__(self, folder: Path, *, html: bool = False) -> None:
        super().__init__(directory=folder, html=html, check_dir=False)
        # Or the first request looks for the folder all the same, and breaks without it.
        self.config_checked = True
        self._index = folder / "index.html"

    async def get_response(self, path: str, scope: Scope) -> Response:
        """A file, or what is missing to build it."""
        try:
            return await super().get_response(path, scope)
        except HTTPException as error:
            if error.status_code != 404 or await asyncio.to_thread(self._index.exists):
                raise
            return HTMLResponse(MISSING)


class Screens(Built):
    """The built screens: a page for each folder, kept fresh; everything else kept for ever.

    What is kept for ever is packed once, for the first who takes it so: packing costs more than
    all else that is done for a file, and a hall of phones asks for the same few at once.
    """

    def __init__(self) -> None:
        super().__init__(SCREENS, html=True)
        self._packed: dict[Path, asyncio.Future[bytes]] = {}

    async def get_response(self, path: str, scope: Scope) -> Response:
        """A file or a folder's page, with how long it may be kept."""
        response = await super().get_response(path, scope)
        is_for_ever = path.startswith("assets/") and not isinstance(response, HTMLResponse)
        response.headers["cache-control"] = FOR_EVER if is_for_ever else "no-cache"
        if is_for_ever and isinstance(response, FileResponse) and _takes_packed(scope):
            return await self._packed_response(response)
        return response

    async def _packed_response(self, file: FileResponse) -> Response:
        path = Path(file.path)
        if not (file.media_type or "").startswith(PACKED_TYPES):
            return file
        packed = self._packed.get(path)
        if packed is None:
            packed = self._packed[path] = asyncio.ensure_future(asyncio.to_thread(_pack, path))
        headers = {name: text for name, text in file.headers.items() if name in KEPT_HEADERS}
        # Others go on waiting for it when this asker hangs up.
        content = await asyncio.shield(packed)
        return Response(
            content, headers={**headers, "content-encoding": "gzip", "vary": "accept-encoding"}
        )


PACKED_TYPES = ("text/", "application/javascript", "application/json", "image/svg+xml")
KEPT_HEADERS = ("content-type", "etag", "last-modified", "cache-control")


def _takes_packed(scope: Scope) -> bool:
    headers = Headers(scope=scope)
    is_whole = scope["method"] == "GET" and "range" not in headers
    return is_whole and "gzip" in headers.get("accept-encoding", "")


def _pack(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), mtime=0)
