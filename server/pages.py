"""Pages for people: the screens and GraphiQL, all without any outside address."""

import asyncio
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from server.assembly import CONTRACT

GRAPHIQL_PAGE: Path = CONTRACT / "graphiql" / "dist" / "index.html"
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
    if not await asyncio.to_thread(GRAPHIQL_PAGE.exists):
        return HTMLResponse(MISSING)
    return FileResponse(GRAPHIQL_PAGE, headers={"cache-control": "no-cache"})


class Screens(StaticFiles):
    """The built screens: a page for each folder, kept fresh; everything else kept for ever."""

    def __init__(self) -> None:
        super().__init__(directory=SCREENS, html=True, check_dir=False)

    async def get_response(self, path: str, scope: Scope) -> Response:
        """A file or a folder's page, with how long it may be kept."""
        try:
            response = await super().get_response(path, scope)
        except (HTTPException, OSError):
            if await asyncio.to_thread((SCREENS / "index.html").exists):
                raise
            return HTMLResponse(MISSING)
        if path.startswith("assets/"):
            response.headers["cache-control"] = FOR_EVER
        else:
            response.headers["cache-control"] = "no-cache"
        return response
