"""Pages for people: the front page and GraphiQL, both without any outside address."""

import asyncio
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response

from server.assembly import CONTRACT

GRAPHIQL_PAGE: Path = CONTRACT / "graphiql" / "dist" / "index.html"

MISSING = """<!doctype html><html lang="zh"><meta charset="utf-8"><title>四同</title>
<body style="font: 16px/1.7 sans-serif; max-width: 40em; margin: 4em auto">
<h1>GraphiQL 尚未构建</h1>
<p>本机没有 Node.js 20，查询页面无法构建；接口 <code>/graphql</code> 照常可用。</p>
<p>安装 Node.js 20 后再次运行 <code>make demo</code> 即可。</p>
<p lang="en">The query page has not been built because Node.js 20 is missing. The API at
<code>/graphql</code> works as usual; install Node.js 20 and run <code>make demo</code> again.</p>
</body></html>"""


async def index_page(_request: Request) -> Response:
    """People who open the address find the query page."""
    return RedirectResponse("/graphiql")


async def graphiql_page(_request: Request) -> Response:
    """The bundled page, or what is missing to build it."""
    if not await asyncio.to_thread(GRAPHIQL_PAGE.exists):
        return HTMLResponse(MISSING)
    return FileResponse(GRAPHIQL_PAGE, headers={"cache-control": "no-cache"})
