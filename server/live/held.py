"""What live views keep alive of their requests, in bytes: documents as they were parsed, variables.

A document may take a megabyte, so the number of views bounds little.
"""

from collections import Counter
from dataclasses import dataclass

from server.graphql.operations import Document
from server.live.request import LiveRequest

OWNERS_PART = 8
"""One token, or one address without one, may hold one part in so many."""


@dataclass(slots=True)
class _Shared:
    bytes: int
    views: int = 0


class HeldRequests:
    """Counts them in all, a document that views have in common once; and by owner, each whole.

    `bytes` is what they take in all.
    """

    def __init__(self, most_bytes: int) -> None:
        self.bytes = 0
        self._most_bytes = most_bytes
        self._documents: dict[Document, _Shared] = {}
        self._owned: Counter[str] = Counter()

    def has_room_for(self, request: LiveRequest) -> bool:
        """Whether one more view may be made of it."""
        document = request.operation.document
        new_bytes = 0 if document in self._documents else document.bytes
        return self.bytes + new_bytes + request.variable_bytes <= self._most_bytes

    def has_room_of(self, owner: str, request: LiveRequest) -> bool:
        """Whether its owner may look at one more such view."""
        return self._owned[owner] + request.bytes <= self._most_bytes // OWNERS_PART

    def take(self, request: LiveRequest) -> None:
        """A view is made of it."""
        document = request.operation.document
        shared = self._documents.get(document)
        if shared is None:
            # As large as it is now: what is found in it later is not taken back with it either.
            shared = self._documents[document] = _Shared(document.bytes)
            self.bytes += shared.bytes
        shared.views += 1
        self.bytes += request.variable_bytes

    def let_go(self, request: LiveRequest) -> None:
        """The view is over."""
        document = request.operation.document
        shared = self._documents[document]
        shared.views -= 1
        if not shared.views:
            del self._documents[document]
            self.bytes -= shared.bytes
        self.bytes -= request.variable_bytes

    def own(self, owner: str, request: LiveRequest) -> None:
        """Somebody looks at a view of it who did not before."""
        self._owned[owner] += request.bytes

    def disown(self, owner: str, request: LiveRequest) -> None:
        """He looks at it no more."""
        self._owned[owner] -= request.bytes
        if self._owned[owner] <= 0:
            del self._owned[owner]
