"""How the server hands out the built screens."""

import re
from pathlib import Path

import aiohttp
import pytest
from starlette.requests import Request

from server import pages
from tests.serving import RunningServer


async def test_pages_stay_fresh_and_their_files_are_kept_for_ever(
    screens_server: RunningServer,
) -> None:
    async with aiohttp.ClientSession(auto_decompress=False) as http:
        async with http.get(f"{screens_server.url}/screens") as page:
            assert page.url.path == "/screens/"
        async with http.get(f"{screens_server.url}/screens/wall/") as page:
            assert page.headers["cache-control"] == "no-cache"
            assert "default-src 'self'" in page.headers["content-security-policy"]
            etag = page.headers["etag"]
        fresh = {"if-none-match": etag, "accept-encoding": "identity"}
        async with http.get(f"{screens_server.url}/screens/wall/", headers=fresh) as page:
            assert page.status == 304
        async with http.get(
            f"{screens_server.url}/screens/wall/", headers={"accept-encoding": "identity"}
        ) as page:
            script = re.search(r'src="(/screens/assets/[^"]+\.js)"', await page.text())
        assert script is not None
        async with http.get(f"{screens_server.url}{script[1]}") as file:
            assert "immutable" in file.headers["cache-control"]
            assert file.headers["content-encoding"] == "gzip"


async def test_the_worker_that_keeps_pages_is_fresh_and_may_keep_those_of_the_screens_only(
    screens_server: RunningServer,
) -> None:
    async with (
        aiohttp.ClientSession() as http,
        http.get(f"{screens_server.url}/screens/sw.js") as worker,
    ):
        assert worker.content_type in {"text/javascript", "application/javascript"}
        assert worker.headers["cache-control"] == "no-cache"
        assert "default-src 'self'" in worker.headers["content-security-policy"]
        assert "service-worker-allowed" not in worker.headers


async def test_the_bare_address_leads_to_the_screens(screens_server: RunningServer) -> None:
    async with aiohttp.ClientSession() as http, http.get(f"{screens_server.url}/") as page:
        assert page.url.path == "/screens/"
        assert page.status == 200


async def test_the_bare_address_leads_to_graphiql_where_no_screens_are_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "SCREENS", tmp_path)
    answer = await pages.index_page(Request({"type": "http"}))
    assert answer.headers["location"] == "/graphiql"


async def test_what_is_not_there_is_not_found(screens_server: RunningServer) -> None:
    async with aiohttp.ClientSession() as http:
        for path in ("/screens/none/", "/screens/assets/none.js", "/screens/../server/app.py"):
            async with http.get(f"{screens_server.url}{path}") as answer:
                assert answer.status == 404, path
