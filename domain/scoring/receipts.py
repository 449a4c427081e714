"""Under which name a ballot lies in the urn, and what its owner can find it by."""

import hashlib
import hmac
from dataclasses import dataclass, field
from uuid import UUID

from domain.problems import Named, Problem, ProblemCode, problem

KEY_HEX_DIGITS = 32
"""A receipt key is 128 bits of the phone's own chance, in hexadecimal."""


@dataclass(frozen=True, slots=True)
class UrnKeys:
    """Keys of ballots: hashes by the server's secret of slot, representative and receipt key.

    As the representative is in it, a receipt key that somebody else has come by is a key to
    nothing of its owner's. As the secret is in it, whoever reads the database cannot try through
    the delegation, not even where a phone has drawn its key badly; and whoever has the secret still
    lacks 128 bits that only the phone knows.

    Ballots of a server whose secret has changed since keep their keys, and each finds his own.
    """

    secret: str = field(repr=False)

    def key(self, receipt_key: str, *, slot_id: UUID, representative_id: UUID) -> UUID:
        """The key of a representative's ballot of a slot. The receipt key is a proper one."""
        told = b"urn-key:" + slot_id.bytes + representative_id.bytes + bytes.fromhex(receipt_key)
        return UUID(bytes=hmac.digest(self.secret.encode(), told, hashlib.sha256)[:16])


def why_receipt_key_is_refused(key: str) -> tuple[Problem, ...]:
    """Whether a receipt key is 128 bits in hexadecimal."""
    if len(key) == KEY_HEX_DIGITS and all(digit in "0123456789abcdef" for digit in key):
        return ()
    why = Named("应为32位小写十六进制数", "it must be 32 lower-case hexadecimal digits")
    return (problem(ProblemCode.VALUE_INVALID, path=("receiptKey",), why=why),)
