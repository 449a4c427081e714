"""How tests ask a running server over HTTP, and read what it counts."""

import json
import re
from dataclasses import dataclass
from typing import Any

import aiohttp
import orjson

from domain.people.roles import Role
from tests.serving import RunningServer, bearer

GRAPHQL_RESPONSE = "application/graphql-response+json"


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back."""

    status: int
    headers: dict[str, str]
    text: str

    @property
    def body(self) -> dict[str, Any]:
        """The text as JSON."""
        found: dict[str, Any] = orjson.loads(self.text)
        return found

    @property
    def codes(self) -> list[str]:
        """The code of every top-level error."""
        return [one["extensions"]["code"] for one in self.body.get("errors", ())]

    @property
    def data(self) -> Any:
        """The data of an answer without errors."""
        assert "errors" not in self.body, self.text
        return self.body["data"]


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks one server."""

    http: aiohttp.ClientSession
    server: RunningServer

    async def post(self, body: object, **headers: str) -> Reply:
        """A request body as it stands; header names with underscores."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        given = {name.replace("_", "-"): text for name, text in headers.items()}
        given.setdefault("content-type", "application/json")
        async with self.http.post(self.server.graphql, data=content, headers=given) as response:
            return await _reply(response)

    async def get(self, parameters: dict[str, str], **headers: str) -> Reply:
        """A GET; header names with underscores."""
        given = {name.replace("_", "-"): text for name, text in headers.items()}
        async with self.http.get(self.server.graphql, params=parameters, headers=given) as response:
            return await _reply(response)

    async def ask(
        self,
        query: str,
        variables: dict[str, Any] | None = None,
        *,
        role: Role | None = None,
        headers: dict[str, str] | None = None,
        accept: str = GRAPHQL_RESPONSE,
        **who: Any,
    ) -> Reply:
        """A GraphQL request in a role; `who` as in `token_of`."""
        given = {"accept": accept, **({} if role is None else bearer(role, **who))}
        return await self.post(
            {"query": query, "variables": variables or {}}, **given, **(headers or {})
        )

    async def figure(self, name: str) -> int:
        """One figure of `/metrics`."""
        async with self.http.get(f"{self.server.url}/metrics") as response:
            text = await response.text()
        found = re.search(rf"^{name} (\S+)$", text, re.MULTILINE)
        assert found is not None, text
        return int(float(found[1]))

    async def executed(self) -> int:
        """How many operations the server has run so far."""
        return await self.figure("sitong_operations_executed")


async def _reply(response: aiohttp.ClientResponse) -> Reply:
    headers = {name.lower(): text for name, text in response.headers.items()}
    return Reply(response.status, headers, await response.text())
