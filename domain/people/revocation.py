"""What was revoked: a token, or all tokens of a person up to an instant."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Revocation:
    """Either a token's id (`jti`) or a person, and the machine's instant of it."""

    token_id: str | None
    person_id: UUID | None
    revoked_at: datetime
