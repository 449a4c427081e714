"""Pages that are not built say so, whatever is asked of them."""

import asyncio
import gzip
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.types import Message

from server import app, pages


async def _asked(path: str, method: str = "GET") -> tuple[int, str, bool]:
    """Status, text and whether it is kept for ever, with which the server's routes answer."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b""}

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {"type": "http", "method": method, "path": path, "headers": [], "query_string": b""}
    await Starlette(routes=app._routes())(scope, receive, send)
    text = b"".join(one.get("body", b"") for one in sent).decode()
    is_kept = (b"cache-control", pages.FOR_EVER.encode()) in sent[0]["headers"]
    return sent[0]["status"], text, is_kept


@pytest.fixture(params=["no folder", "an empty folder"])
def _nothing_is_built(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path if request.param == "an empty folder" else tmp_path / "dist"
    for module, name in ((pages, "SCREENS"), (pages, "GRAPHIQL"), (app, "GRAPHIQL")):
        monkeypatch.setattr(module, name, folder)


async def test_a_file_that_is_kept_for_ever_is_packed_once_for_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "SCREENS", tmp_path)
    (tmp_path / "assets").mkdir()
    script = tmp_path / "assets" / "a-1.js"
    script.write_text("let hall;" * 50_000)
    screens = pages.Screens()

    async def asked(*headers: tuple[bytes, bytes], method: str = "GET") -> Response:
        scope = {"type": "http", "method": method, "path": "/", "headers": headers}
        return await screens.get_response("assets/a-1.js", scope)

    packing = (b"accept-encoding", b"br, gzip")
    many = await asyncio.gather(*(asked(packing) for _ in range(30)))
    assert len({id(one.body) for one in many}) == 1
    assert gzip.decompress(bytes(many[0].body)) == script.read_bytes()
    assert many[0].headers["content-encoding"] == "gzip"
    plain = await asked()
    assert many[0].headers["etag"] == plain.headers["etag"]
    assert many[0].headers["content-type"] == plain.headers["content-type"]
    for other in (
        plain,
        await asked(packing, method="HEAD"),
        await asked(packing, (b"range", b"bytes=0-9")),
        await asked(packing, (b"if-none-match", plain.headers["etag"].encode())),
    ):
        assert "content-encoding" not in other.headers


@pytest.mark.usefixtures("_nothing_is_built")
@pytest.mark.parametrize("page", ["/graphiql", "/screens"])
@pytest.mark.parametrize(
    "rest", ["/", "/\0", "/" + "x" * 300, "/../../x", "/a/b.js", "/assets/a.js"]
)
async def test_a_page_that_is_not_built_says_what_is_missing(page: str, rest: str) -> None:
    assert await _asked(page + rest) == (200, pages.MISSING, False)
    status, *_ = await _asked(page + rest, method="POST")
    assert status == 405
