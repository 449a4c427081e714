"""Hands one mail to the mail server: encrypted as is set, to one address, within a bounded time."""

import asyncio
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Literal

import aiosmtplib

from server.settings import Settings

PATIENCE_SECONDS = 20.0
"""Of one step of the talk, and of all of it."""

PERMANENT = 500
UNREACHABLE = "连接不上邮件服务器。The mail server cannot be reached"
TOO_SLOW = "邮件服务器没有及时答复。The mail server did not answer in time"
REFUSED = "邮件服务器拒收。The mail server refuses"
UNENCRYPTED = "邮件服务器不能加密，未寄出。The mail server does not encrypt, so nothing was sent"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailServer:
    """Where mails are handed in, and between whom they go."""

    host: str
    port: int
    tls: Literal["starttls", "tls", "off"]
    sender: str
    recipient: str


class NotMailedError(Exception):
    """A mail was not taken; the text says why. What is final will not be taken later, either."""

    def __init__(self, words: str, *, is_final: bool = False) -> None:
        super().__init__(words)
        self.words = words
        self.is_final = is_final


def mail_server_of(settings: Settings) -> MailServer | None:
    """The mail server that is set; nothing where none is."""
    if settings.smtp_host is None or settings.mail_from is None or settings.mail_to is None:
        return None
    return MailServer(
        host=settings.smtp_host,
        port=settings.smtp_port,
        tls=settings.smtp_tls,
        sender=settings.mail_from,
        recipient=settings.mail_to,
    )


async def hand_in(
    server: MailServer, message: EmailMessage, *, patience_seconds: float = PATIENCE_SECONDS
) -> None:
    """Hand it in. Raises NotMailedError."""
    try:
        async with asyncio.timeout(patience_seconds):
            await aiosmtplib.send(
                message,
                sender=server.sender,
                # Told apart from the heads, or a comma in one would reach somebody else.
                recipients=[server.recipient],
                hostname=server.host,
                port=server.port,
                use_tls=server.tls == "tls",
                # Left alone it would go on in clear where the server does not encrypt.
                start_tls=server.tls == "starttls",
                timeout=patience_seconds,
            )
    except aiosmtplib.SMTPRecipientsRefused as error:
        codes = [one.code for one in error.recipients]
        words = "; ".join(f"{one.code} {one.message}" for one in error.recipients)
        raise NotMailedError(_told(REFUSED, words), is_final=min(codes) >= PERMANENT) from None
    except aiosmtplib.SMTPResponseException as error:
        is_final = error.code >= PERMANENT and not isinstance(error, aiosmtplib.SMTPConnectError)
        words = f"{error.code} {error.message}"
        raise NotMailedError(_told(REFUSED, words), is_final=is_final) from None
    except (TimeoutError, aiosmtplib.SMTPTimeoutError):
        raise NotMailedError(TOO_SLOW) from None
    except (aiosmtplib.SMTPConnectError, aiosmtplib.SMTPServerDisconnected, OSError) as error:
        raise NotMailedError(_told(UNREACHABLE, type(error).__name__)) from None
    except aiosmtplib.SMTPException as error:
        raise NotMailedError(_told(UNENCRYPTED, str(error))) from None


def _told(words: str, more: str) -> str:
    """What a server says, on one line and without what no screen shows."""
    plain = "".join(letter if letter.isprintable() else " " for letter in more)
    return f"{words}: {' '.join(plain.split())}"
