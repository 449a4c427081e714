"""Revoked tokens, known to every node: read at start, then learnt from the log."""

from datetime import datetime
from uuid import UUID

from domain.people.viewer import Viewer
from store.database import Reader

REVOKED_KIND = "token:revoked"


class Revocations:
    """What no longer counts: single tokens, and all tokens of a person up to an instant."""

    def __init__(self) -> None:
        self._tokens: set[str] = set()
        self._persons: dict[UUID, datetime] = {}

    async def load(self, reader: Reader) -> None:
        """All revocations so far."""
        rows = await reader.fetch("SELECT token_id, person_id, revoked_at FROM token_revocation")
        for row in rows:
            self.learn(
                token_id=row["token_id"], person_id=row["person_id"], revoked_at=row["revoked_at"]
            )

    def learn(self, *, token_id: str | None, person_id: UUID | None, revoked_at: datetime) -> None:
        """One more revocation."""
        if token_id is not None:
            self._tokens.add(token_id)
        if person_id is not None:
            earlier = self._persons.get(person_id)
            self._persons[person_id] = max(revoked_at, earlier) if earlier else revoked_at

    def is_revoked(self, viewer: Viewer) -> bool:
        """Whether the viewer's token no longer counts."""
        if viewer.token_id is not None and viewer.token_id in self._tokens:
            return True
        if viewer.person_id is None or viewer.issued_at is None:
            return False
        revoked_at = self._persons.get(viewer.person_id)
        return revoked_at is not None and viewer.issued_at <= revoked_at
