"""Posts to an address of a partner: no redirect is followed, and no name may lead back here."""

import asyncio
import ipaddress
import ssl
from urllib.parse import SplitResult, urlsplit

PATIENCE_SECONDS = 10.0
LONGEST_STATUS_LINE = 1_000


class UnreachableError(Exception):
    """Nobody answered at the address, or it must not be asked; the text says why."""


class Poster:
    """Posts JSON. `may_reach_itself` is for development: an address on the server's own machine."""

    def __init__(self, *, may_reach_itself: bool) -> None:
        self._may_reach_itself = may_reach_itself
        self._tls = ssl.create_default_context()

    async def post(self, url: str, body: bytes, headers: dict[str, str]) -> int:
        """The status of the answer. Raises UnreachableError."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                return await self._post(urlsplit(url), body, headers)
        except (OSError, ValueError, TimeoutError) as error:
            raise UnreachableError(repr(error)) from None

    async def _post(self, url: SplitResult, body: bytes, headers: dict[str, str]) -> int:
        host = url.hostname or ""
        is_tls = url.scheme == "https"
        port = url.port or (443 if is_tls else 80)
        # Connected to by number, so that a name cannot change between the look and the post.
        reader, writer = await asyncio.open_connection(
            await self._address_of(host, port),
            port,
            ssl=self._tls if is_tls else None,
            server_hostname=host if is_tls else None,
            limit=LONGEST_STATUS_LINE,
        )
        try:
            writer.write(_request(url, body, headers))
            await writer.drain()
            return _status_of(await reader.readline())
        finally:
            writer.transport.abort()

    async def _address_of(self, host: str, port: int) -> str:
        found = await asyncio.get_running_loop().getaddrinfo(host, port)
        for *_, place in found:
            address = ipaddress.ip_address(place[0])
            is_odd = address.is_link_local or address.is_multicast or address.is_unspecified
            if is_odd or (address.is_loopback and not self._may_reach_itself):
                raise UnreachableError(f"{host} leads to {address}, which is not to be asked")
        return str(found[0][4][0])


def _request(url: SplitResult, body: bytes, headers: dict[str, str]) -> bytes:
    target = (url.path or "/") + (f"?{url.query}" if url.query else "")
    lines = {
        "Host": url.netloc.rpartition("@")[2],
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        "Connection": "close",
        "User-Agent": "sitong-webhook",
        **headers,
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"POST {target} HTTP/1.1\r\n{head}\r\n".encode("ascii") + body


def _status_of(line: bytes) -> int:
    words = line.split()
    if len(words) < 2 or not words[0].startswith(b"HTTP/1."):
        raise UnreachableError("the answer was no HTTP")
    return int(words[1])
