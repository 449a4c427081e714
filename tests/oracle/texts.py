"""How texts are looked for: both sides in small letters and half-width."""

import unicodedata

from domain.texts.folding import folded


def holds(text: str | None, given: str) -> bool:
    """Whether a text holds what is looked for; what is not there holds nothing."""
    return text is not None and folded(given) in unicodedata.normalize("NFKC", text).lower()


def is_code(code: str, given: str) -> bool:
    """Whether a code, in ASCII, is what is looked for."""
    return code.lower() == folded(given)
