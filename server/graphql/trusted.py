"""Trusted documents: operations that the contract carries, asked for by their id.

An operator may let people's tokens run nothing else. A document is recognised by its id, or by
its text however it is laid out: ids are hashes of the text without what GraphQL ignores.
"""

import hashlib
import sys
from pathlib import Path

import orjson
from graphql import GraphQLError
from graphql.utilities import strip_ignored_characters

from domain.people.roles import Role
from domain.people.viewer import Viewer
from schema.faults import bad_request
from server.graphql.request import GraphQLRequest
from store.kept import Kept

PREFIX = "sha256:"
LAID_OUT = 16
"""A text more than so many times as long as the contract's longest is not looked at closer."""

FREE_ROLES = frozenset({Role.PARTNER_SYSTEM})
"""Roles of machines: what they ask is bounded by its cost alone."""


def normal_text(text: str) -> str:
    """An operation without comments and white space; the same from every printer."""
    return strip_ignored_characters(text)


def id_of(text: str) -> str:
    """The id of a document: the hash of its normal text."""
    return PREFIX + hashlib.sha256(normal_text(text).encode()).hexdigest()


class TrustedDocuments:
    """Texts by id, as the contract's manifest lists them."""

    def __init__(
        self, texts: dict[str, str], *, most_bytes: int, is_required: bool = False
    ) -> None:
        self._texts = texts
        self._is_required = is_required
        self._longest = LAID_OUT * max(map(len, texts.values()), default=0)
        self.recognised: Kept[str, bool] = Kept(most_bytes)

    @classmethod
    def load(
        cls, manifest: Path, *, most_bytes: int, is_required: bool = False
    ) -> "TrustedDocuments":
        """From the manifest; none when the contract brings none."""
        texts = orjson.loads(manifest.read_bytes()) if manifest.exists() else {}
        return cls(texts, most_bytes=most_bytes, is_required=is_required)

    def text_of(self, request: GraphQLRequest, viewer: Viewer) -> str:
        """The text to run.

        Raises BAD_REQUEST for an id that the contract does not know, and for any other text when
        the viewer is bound to the contract.
        """
        if request.query is None:
            return self._text_by_id(request.document_id or "")
        if self._is_required and not is_free(viewer) and not self._knows(request.query):
            raise bad_request(
                "With this token only operations of the contract are run: "
                "send `documentId`, or the contract's text unchanged.",
                reason="UNTRUSTED_DOCUMENT",
            )
        return request.query

    def _text_by_id(self, document_id: str) -> str:
        known = self._texts.get(document_id) or self._texts.get(PREFIX + document_id)
        if known is None:
            # Apollo's clients know this sentence and send the text then.
            raise bad_request("PersistedQueryNotFound", documentId=document_id[:100])
        return known

    def _knows(self, text: str) -> bool:
        if self.recognised.find(text):
            return True
        if len(text) > self._longest:
            return False
        try:
            is_known = id_of(text) in self._texts
        except GraphQLError:
            return False
        if is_known:
            self.recognised.keep(text, value=True, size=sys.getsizeof(text))
        return is_known


def is_free(viewer: Viewer) -> bool:
    """Whether the viewer may ask what he likes, whatever the operator lets screens ask."""
    return viewer.may_ask_freely or viewer.role in FREE_ROLES
