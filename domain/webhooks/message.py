"""A message to a partner's address: how it is signed, and when it is tried again.

The signature is that of Standard Webhooks, so that partners check it by a library.
"""

import base64
import hashlib
import hmac
from datetime import timedelta

FIRST_PAUSE = timedelta(seconds=5)
LONGEST_PAUSE = timedelta(hours=1)


def signature(secret: bytes, *, message_id: str, sent_seconds: int, body: bytes) -> str:
    """What stands in `webhook-signature`; `sent_seconds` counts since 1970."""
    signed = f"{message_id}.{sent_seconds}.".encode() + body
    digest = hmac.new(secret, signed, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}"


def secret_text(secret: bytes) -> str:
    """A secret as partners write it into their settings."""
    return f"whsec_{base64.b64encode(secret).decode()}"


def derived_secret(master: str, webhook_id: str) -> bytes:
    """The secret of one address, so that none has to be kept."""
    return hmac.new(master.encode(), f"webhook:{webhook_id}".encode(), hashlib.sha256).digest()


def pause_before(attempt: int) -> timedelta:
    """How long to wait after so many failures in a row: doubling, an hour at most."""
    doubled: int = 2 ** min(attempt - 1, 20)
    return min(FIRST_PAUSE * doubled, LONGEST_PAUSE)
