"""The one-time code that lets a representative in: how it is made, read, and what is kept of it.

Twelve characters of Crockford's alphabet, 60 bits. With a hundred codes alive and ten thousand
tries a second for a whole day, the chance to hit one is below one in ten million: nobody has to
be locked out, so nobody can lock others out.
"""

import hashlib
import hmac
import re
import unicodedata
from dataclasses import dataclass, field
from urllib.parse import unquote
from uuid import UUID

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: without I, L, O, which look like digits, and U."""

CHARACTERS = 12
GROUP = 4
BITS = 5
LOOK_ALIKES = str.maketrans("OIL", "011")

LONGEST_TYPED = 500
"""Of more than this nothing is read; an address is shorter."""

IN_ADDRESS = re.compile(r"[#?&]code=([^#&\s]*)", re.IGNORECASE)
"""Where an address carries the code, as the QR picture does."""


@dataclass(frozen=True, slots=True)
class EntryCodes:
    """Codes and their hashes, both by the server's secret.

    A code follows from its id, so that it can be shown again to who issued it without being kept
    anywhere; without the secret neither the id nor the hash leads to it.
    """

    secret: str = field(repr=False)

    def code(self, code_id: UUID) -> str:
        """The code with this id, in groups: `7K3M-QX9A-D2WF`."""
        number = int.from_bytes(self._mark("code", str(code_id)))
        letters = "".join(
            ALPHABET[number >> BITS * place & len(ALPHABET) - 1] for place in range(CHARACTERS)
        )
        return "-".join(letters[start : start + GROUP] for start in range(0, CHARACTERS, GROUP))

    def hash_of(self, typed: str) -> str:
        """What is kept of a code."""
        return self._mark("hash", plain(typed)).hex()

    def mark_of(self, text: str) -> str:
        """What stands for a text that must not be kept, and nobody gets back from it."""
        return self._mark("mark", text).hex()

    def _mark(self, purpose: str, text: str) -> bytes:
        told = f"entry-code-{purpose}:{text}".encode()
        return hmac.new(self.secret.encode(), told, hashlib.sha256).digest()


def plain(typed: str) -> str:
    """A code as it is compared, however it was typed, pasted or scanned.

    Of an address only what follows `code=` counts. Small and full-width letters count like
    capitals, O like 0, I and L like 1. Nothing else counts: no blanks, dashes of any kind, quotes,
    stops, marks that nobody sees.
    """
    told = unicodedata.normalize("NFKC", typed[:LONGEST_TYPED])
    in_address = IN_ADDRESS.search(told)
    if in_address is not None:
        told = unquote(in_address[1])
    letters = told.upper().translate(LOOK_ALIKES)
    return "".join(one for one in letters if one.isascii() and one.isalnum())
