"""Trusted documents: operations that the contract carries, asked for by their id."""

import hashlib
from pathlib import Path

import orjson
from graphql import parse, print_ast

from schema.faults import bad_request
from server.graphql.request import GraphQLRequest

PREFIX = "sha256:"


def normal_text(text: str) -> str:
    """An operation without its comments, as graphql's printers in every language write it."""
    return print_ast(parse(text))


def id_of(text: str) -> str:
    """The id of a document: the hash of its normal text."""
    return PREFIX + hashlib.sha256(text.encode()).hexdigest()


class TrustedDocuments:
    """Texts by id, as the contract's manifest lists them."""

    def __init__(self, texts: dict[str, str]) -> None:
        self._texts = texts

    @classmethod
    def load(cls, manifest: Path) -> "TrustedDocuments":
        """From the manifest; none when the contract brings none."""
        return cls(orjson.loads(manifest.read_bytes()) if manifest.exists() else {})

    def text_of(self, request: GraphQLRequest) -> str:
        """The text to run. Raises BAD_REQUEST for an id that the contract does not know."""
        if request.document_id is None or request.query is not None:
            return request.query or ""
        known = self._texts.get(request.document_id) or self._texts.get(
            PREFIX + request.document_id
        )
        if known is None:
            # Apollo's clients know this sentence and send the text then.
            raise bad_request("PersistedQueryNotFound", documentId=request.document_id)
        return known
