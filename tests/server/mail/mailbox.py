"""A mail server on this machine: keeps what it takes, refuses, hangs or drops as it is told."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP as POLICY
from typing import Any

from aiosmtpd.smtp import SMTP


@dataclass(slots=True)
class Mailbox:
    """`rcpt` and `data` are what it answers instead of taking, in their order; then it takes."""

    port: int = 0
    rcpt: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    hangs: bool = False
    came: asyncio.Event = field(default_factory=asyncio.Event)
    mails: list[EmailMessage] = field(default_factory=list)
    recipients: list[list[str]] = field(default_factory=list)
    _taken: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def count(self, number: int) -> None:
        """Wait until so many mails have come."""
        async with self._taken:
            await self._taken.wait_for(lambda: len(self.mails) >= number)

    async def handle_RCPT(
        self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any
    ) -> str:
        """An address is named."""
        self.came.set()
        if self.hangs:
            await asyncio.sleep(60)
        if self.rcpt:
            return self.rcpt.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        """A mail has come."""
        if self.data:
            return self.data.pop(0)
        found = message_from_bytes(envelope.content, policy=POLICY)
        assert isinstance(found, EmailMessage)
        self.mails.append(found)
        self.recipients.append(list(envelope.rcpt_tos))
        async with self._taken:
            self._taken.notify_all()
        return "250 OK"


@asynccontextmanager
async def mailbox(**how: Any) -> AsyncIterator[Mailbox]:
    """Open on a free port of loopback."""
    box = Mailbox(**how)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(box, hostname="localhost", loop=loop), "127.0.0.1", 0
    )
    box.port = server.sockets[0].getsockname()[1]
    try:
        yield box
    finally:
        server.close()


@asynccontextmanager
async def silent() -> AsyncIterator[int]:
    """A port that takes connections and never says a word; its number."""
    held: list[asyncio.StreamWriter] = []

    async def hold(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        held.append(writer)

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        for writer in held:
            writer.close()
        server.close()
