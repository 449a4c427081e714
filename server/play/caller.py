"""Speaks to this very server over HTTP with bearer tokens, as any client would."""

import asyncio
from dataclasses import dataclass
from typing import Any

import orjson

from server.play.pace import Pace

ANSWER_SECONDS = 20.0


class CallFailedError(Exception):
    """The server gave no answer, or one with errors; the text says which."""


class ActRefusedError(Exception):
    """The act was refused; `codes` say why."""

    def __init__(self, act: str, codes: frozenset[str]) -> None:
        super().__init__(f"{act}: {', '.join(sorted(codes))}")
        self.codes = codes


@dataclass(frozen=True, slots=True)
class ActText:
    """A mutation: its name, the type of its input, its done type and what is asked of that."""

    name: str
    input_type: str
    done: str
    wanted: str = "__typename"

    @property
    def text(self) -> str:
        """The operation."""
        return (
            f"mutation Play($input: {self.input_type}!) {{ {self.name}(input: $input) {{"
            f" __typename ... on {self.done} {{ {self.wanted} }}"
            " ... on Refused { problems { code } } } }"
        )


class Caller:
    """A client of the server at an address, slowed to a pace."""

    def __init__(self, host: str, port: int, *, pace: Pace) -> None:
        self._host = host
        self._port = port
        self.pace = pace

    async def is_ready(self) -> bool:
        """Whether the server says that it can answer."""
        try:
            status, _ = await self._exchange(b"GET", b"/readyz")
        except CallFailedError:
            return False
        return status == 200

    async def demo_speed(self) -> float:
        """How fast the shown clock runs; 1 outside a demonstration."""
        _, body = await self._exchange(b"GET", b"/healthz")
        return float(orjson.loads(body).get("demonstration", {}).get("speed", 1.0))

    async def act(self, act: ActText, given: dict[str, Any], *, token: str | None) -> Any:
        """What the act's done type holds. Raises ActRefusedError when it was refused."""
        answer = (await self.ask(act.text, {"input": given}, token=token))[act.name]
        if answer["__typename"] == "Refused":
            codes = frozenset(problem["code"] for problem in answer["problems"])
            raise ActRefusedError(act.name, codes)
        return answer

    async def ask(
        self, text: str, variables: dict[str, Any] | None = None, *, token: str | None
    ) -> dict[str, Any]:
        """The data of an operation. Raises CallFailedError when there is none."""
        await self.pace.turn()
        status, body = await self._exchange(
            b"POST", b"/graphql", {"query": text, "variables": variables or {}}, token=token
        )
        try:
            answer = orjson.loads(body)
        except orjson.JSONDecodeError:
            raise CallFailedError(f"HTTP {status} without JSON") from None
        if answer.get("errors"):
            raise CallFailedError(str(answer["errors"][0]["message"]))
        data: dict[str, Any] = answer["data"]
        return data

    async def _exchange(
        self,
        method: bytes,
        path: bytes,
        content: dict[str, Any] | None = None,
        *,
        token: str | None = None,
    ) -> tuple[int, bytes]:
        """Status and body of one request on a connection of its own."""
        body = b"" if content is None else orjson.dumps(content)
        lines = [
            method + b" " + path + b" HTTP/1.1",
            b"Host: " + _host_of(self._host, self._port),
            b"Connection: close",
            b"Accept: application/graphql-response+json, application/json",
            b"Content-Type: application/json",
            b"Content-Length: " + str(len(body)).encode(),
        ]
        if token is not None:
            lines.append(b"Authorization: Bearer " + token.encode())
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                answer = await self._send(b"\r\n".join(lines) + b"\r\n\r\n" + body)
        except (OSError, TimeoutError) as error:
            raise CallFailedError(f"no answer: {error!r}") from None
        head, _, rest = answer.partition(b"\r\n\r\n")
        status = head.split(b" ", 2)[1:2]
        if not status or not status[0].isdigit():
            raise CallFailedError("the connection was cut")
        return int(status[0]), rest

    async def _send(self, request: bytes) -> bytes:
        reader, writer = await asyncio.open_connection(self._host, self._port)
        try:
            writer.write(request)
            return await reader.read()
        finally:
            writer.close()


def _host_of(host: str, port: int) -> bytes:
    return f"[{host}]:{port}".encode() if ":" in host else f"{host}:{port}".encode()
