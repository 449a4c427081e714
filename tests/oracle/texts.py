"""How texts are looked for: both sides in small letters and half-width."""

import unicodedata
from collections.abc import Sequence

from domain.texts.folding import folded
from domain.texts.fragments import fragments_of


def holds(text: str | None, given: str) -> bool:
    """Whether a text holds what is looked for; what is not there holds nothing."""
    return text is not None and folded(given) in unicodedata.normalize("NFKC", text).lower()


def are_found(texts: Sequence[str | None], given: str) -> bool:
    """Whether every word that is looked for stands in one of several texts, in any order."""
    there = [folded(text) for text in texts if text is not None]
    return all(any(fragment in text for text in there) for fragment in fragments_of(folded(given)))


def is_code(code: str, given: str) -> bool:
    """Whether a code, in ASCII, is what is looked for."""
    return code.lower() == folded(given)
