"""The one-time code that lets a representative in: how it is made, and what is kept of it."""

import base64
import hashlib
import hmac
from dataclasses import dataclass, field
from uuid import UUID

CODE_BYTES = 20


@dataclass(frozen=True, slots=True)
class EntryCodes:
    """Codes and their hashes, both by the server's secret.

    A code follows from its id, so that it can be shown again to who issued it without being kept
    anywhere; without the secret neither the id nor the hash leads to it.
    """

    secret: str = field(repr=False)

    def code(self, code_id: UUID) -> str:
        """The code with this id."""
        return base64.urlsafe_b64encode(self._mark("code", str(code_id))[:CODE_BYTES]).decode()

    def hash_of(self, typed: str) -> str:
        """What is kept of a code."""
        return self._mark("hash", typed.strip()).hex()

    def _mark(self, purpose: str, text: str) -> bytes:
        told = f"entry-code-{purpose}:{text}".encode()
        return hmac.new(self.secret.encode(), told, hashlib.sha256).digest()
