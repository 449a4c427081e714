"""How the server hands out the built screens."""

import re

import aiohttp

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


async def test_what_is_not_there_is_not_found(screens_server: RunningServer) -> None:
    async with aiohttp.ClientSession() as http:
        for path in ("/screens/none/", "/screens/assets/none.js", "/screens/../server/app.py"):
            async with http.get(f"{screens_server.url}{path}") as answer:
                assert answer.status == 404, path
