"""Revoked tokens, known to every node: read at start, then learnt by commit or from the log."""

from datetime import datetime
from uuid import UUID

from domain.people.revocation import Revocation
from domain.people.viewer import Viewer
from store.database import Reader


class Revocations:
    """What no longer counts: single tokens, and all tokens of a person up to an instant."""

    def __init__(self) -> None:
        self._tokens: set[str] = set()
        self._persons: dict[UUID, datetime] = {}

    async def load(self, reader: Reader) -> None:
        """All revocations so far."""
        rows = await reader.fetch("SELECT token_id, person_id, revoked_at FROM token_revocation")
        for row in rows:
            self.learn(Revocation(**row))

    def learn(self, revocation: Revocation) -> None:
        """One more revocation; one that is known already changes nothing."""
        if revocation.token_id is not None:
            self._tokens.add(revocation.token_id)
        person_id, revoked_at = revocation.person_id, revocation.revoked_at
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
