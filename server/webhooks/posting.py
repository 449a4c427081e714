"""Posts to an address of a partner: no redirect is followed, and no name may lead back here."""

import asyncio
import re
import socket
import ssl
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import SplitResult, urlsplit

from domain.webhooks.reach import Network, may_be_asked, network
from server.settings import Settings

PATIENCE_SECONDS = 10.0
LONGEST_STATUS_LINE = 1_000
LOOKUPS_AT_ONCE = 16


class UnreachableError(Exception):
    """Nobody answered at the address, or it must not be asked; the text says why."""


class ForbiddenAddressError(UnreachableError):
    """The name leads to where nothing may be posted."""


class Poster:
    """Posts JSON to the open net and to `networks` of the operator's.

    `may_reach_itself` is for development: an address on the server's own machine.
    """

    def __init__(self, *, may_reach_itself: bool, networks: Iterable[Network] = ()) -> None:
        self._may_reach_itself = may_reach_itself
        self._networks = tuple(networks)
        self._tls = ssl.create_default_context()
        # Names are looked up by threads, which a dead name server holds for long; those that the
        # rest of the server relies on are others.
        self._lookups = ThreadPoolExecutor(LOOKUPS_AT_ONCE, thread_name_prefix="webhook name")

    def close(self) -> None:
        """Look no more names up."""
        self._lookups.shutdown(wait=False, cancel_futures=True)

    async def post(self, url: str, body: bytes, headers: dict[str, str]) -> int:
        """The status of the answer. Raises UnreachableError."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                return await self._post(urlsplit(url), body, headers)
        except (OSError, ValueError, TimeoutError) as error:
            raise UnreachableError(repr(error)) from None

    async def judge(self, url: str) -> None:
        """Raises ForbiddenAddressError when nothing may be posted there; a name may be unknown."""
        parts = urlsplit(url)
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._address_of(parts.hostname or "", _port_of(parts))
        except (OSError, ValueError, TimeoutError):
            return

    async def _post(self, url: SplitResult, body: bytes, headers: dict[str, str]) -> int:
        host = url.hostname or ""
        is_tls = url.scheme == "https"
        port = _port_of(url)
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
        """The number behind a name, all of whose numbers may be asked."""
        found = await asyncio.get_running_loop().run_in_executor(
            self._lookups, lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        )
        numbers = [str(place[0]) for *_, place in found]
        for number in numbers:
            if not may_be_asked(
                number, is_own_machine_allowed=self._may_reach_itself, allowed=self._networks
            ):
                raise ForbiddenAddressError(f"{host} leads to {number}, which is not to be asked")
        return numbers[0]


def poster_of(settings: Settings) -> Poster:
    """What posts to partners, within what the operator lets it reach."""
    return Poster(
        may_reach_itself=settings.env == "development",
        networks=[network(one) for one in settings.webhook_networks],
    )


def _port_of(url: SplitResult) -> int:
    return url.port or (443 if url.scheme == "https" else 80)


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


STATUS = re.compile(rb"HTTP/1\.[0-9] ([1-5][0-9]{2})(?: .*)?\r?\n", re.DOTALL)


def _status_of(line: bytes) -> int:
    found = STATUS.fullmatch(line)
    if found is None:
        raise UnreachableError("the answer was no HTTP")
    return int(found[1])
