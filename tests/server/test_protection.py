"""Every response protects its reader, on whatever route; figures are for those who may see them."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from starlette.routing import Mount, Route

from domain.people.roles import Role
from server.app import _routes
from server.protection import PROTECTING_HEADERS
from tests.asking import Asker
from tests.serving import RunningServer, bearer, database_copy, serving

PUBLIC_URL = "http://hall.example:8443"
QUERY = {"query": "{ units(first: 1) { totalCount } }"}


@pytest_asyncio.fixture(scope="module")
async def server(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[RunningServer]:
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_protection") as credentials,
        serving(credentials, public_url=PUBLIC_URL) as running,
    ):
        yield running


@pytest_asyncio.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def assert_protected(headers: Any, where: str) -> None:
    """Each header once: two policies would count together, and confuse."""
    for name, value in PROTECTING_HEADERS:
        assert headers.getall(name, []) == [value], f"{name} at {where}"


def _places() -> list[str]:
    """A path on every route, and what is found on none."""
    places = ["/nothing", "/screens/nothing.js", "/graphiql/nothing.js", "/screens/assets/../x"]
    for route in _routes():
        assert isinstance(route, Route | Mount)
        if isinstance(route, Mount):
            places += [route.path, f"{route.path}/", f"{route.path}/index.html"]
        else:
            places.append(route.path.format_map(_Anything()))
    return places


class _Anything(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "x"


async def test_every_route_protects_its_reader(
    server: RunningServer, http: aiohttp.ClientSession
) -> None:
    places = _places()
    assert len(places) > 12
    for place in places:
        for method in ("GET", "HEAD", "POST", "DELETE"):
            url = f"{server.url}{place}"
            async with http.request(method, url, allow_redirects=False) as response:
                assert_protected(response.headers, f"{method} {place} ({response.status})")


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (QUERY, {}, 200),
        ({"query": "{ nothing }"}, {}, 400),
        ({"query": "{"}, {}, 400),
        (QUERY, {"Authorization": "Bearer x"}, 401),
        (QUERY, {"Origin": "https://other.example"}, 200),
        (QUERY, {"Accept": "text/event-stream"}, 200),
        ({"query": "x" * 300_000}, {}, 413),
    ],
)
async def test_every_answer_of_the_api_protects_its_reader(
    server: RunningServer, http: aiohttp.ClientSession, body: Any, headers: Any, status: int
) -> None:
    given = {"Accept": "application/graphql-response+json", **headers}
    # The third time a request is known by its bytes, and answered past everything else.
    for _ in range(4):
        async with http.post(server.graphql, json=body, headers=given) as response:
            assert response.status == status
            assert_protected(response.headers, f"{headers}")
            await response.read()
    assert await Asker(http, server).figure("sitong_requests_prompt") > 0


async def test_an_event_stream_and_a_refused_socket_protect_their_readers(
    server: RunningServer, http: aiohttp.ClientSession
) -> None:
    stream = {"query": "subscription { sentimentBoard { cursor } }"}
    headers = {"Accept": "text/event-stream", **bearer(Role.MAYOR)}
    async with http.post(server.graphql, json=stream, headers=headers) as response:
        assert response.status == 200
        assert_protected(response.headers, "stream")
    for place, given, status in (
        ("/graphql", {"Origin": "https://other.example"}, 403),
        ("/nothing", {}, 403),
        ("/graphql", {"Sec-WebSocket-Version": "12"}, 400),
    ):
        url = server.socket.replace("/graphql", place)
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await http.ws_connect(url, headers=given)
        assert refused.value.status == status
        assert_protected(refused.value.headers, place)


async def test_what_is_no_http_is_refused_with_the_same_protection(server: RunningServer) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(b"NONSENSE\r\n\r\n")
    head = (await reader.read(2_000)).decode().lower()
    writer.close()
    assert head.startswith("http/1.1 400")
    for name, value in PROTECTING_HEADERS:
        assert f"{name}: {value.lower()}" in head


async def test_the_screens_learn_the_public_address_and_may_open_sockets_from_it(
    server: RunningServer, http: aiohttp.ClientSession
) -> None:
    async with http.get(f"{server.url}/screens/place.json") as response:
        assert await response.json() == {"publicUrl": PUBLIC_URL}
    async with http.ws_connect(
        server.socket, headers={"Origin": PUBLIC_URL}, protocols=["graphql-transport-ws"]
    ) as socket:
        assert not socket.closed


@pytest.mark.parametrize("name", ["X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"])
async def test_figures_are_for_this_machine_and_not_for_who_is_behind_its_proxy(
    server: RunningServer, http: aiohttp.ClientSession, name: str
) -> None:
    async with http.get(f"{server.url}/metrics") as response:
        assert response.status == 200
    async with http.get(f"{server.url}/metrics", headers={name: "127.0.0.1"}) as response:
        assert response.status == 403
        assert "sitong_" not in await response.text()


async def test_a_token_that_was_set_is_asked_of_everybody(
    admin_credentials: dict[str, Any], worker_id: str, http: aiohttp.ClientSession
) -> None:
    token = "a-token-for-figures"
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_figures") as credentials,
        serving(credentials, metrics_token=token) as server,
    ):
        for given, status in (("", 401), ("Bearer x", 401), (token, 401), (f"Bearer {token}", 200)):
            headers = {"Authorization": given, "X-Forwarded-For": "127.0.0.1"}
            async with http.get(f"{server.url}/metrics", headers=headers) as response:
                assert response.status == status
                assert ("sitong_live_views" in await response.text()) == (status == 200)
