"""How texts are compared when somebody looks for something: by what they mean, not how typed."""

import re
import unicodedata

from domain.texts.characters import FORBIDDEN, LINE_ENDS, UNSEEN
from domain.texts.cleaning import forbidden_in

_LEFT_OUT = re.compile(f"[{UNSEEN}{FORBIDDEN}]")
_LINE_ENDS = re.compile(LINE_ENDS)


def folded(text: str) -> str:
    """The text in small letters and half-width, without blank ends and without what is unseen.

    So `ＯＰ／６４ａ`, ` op/64A` and `OP/64a` with a zero-width space inside are one. Folding twice
    changes nothing.
    """
    if text.isascii() and text.isprintable():
        return text.strip().casefold()
    plain = _seen(unicodedata.normalize("NFKC", text)).casefold()
    # A capital that becomes two letters may compose anew, and so may what has met now.
    return _seen(unicodedata.normalize("NFKC", plain)).strip()


def folded_or_none(text: str | None) -> str | None:
    """The text folded; nothing when nothing is looked for."""
    return None if text is None else folded(text)


def _seen(text: str) -> str:
    return _LEFT_OUT.sub("", _LINE_ENDS.sub("\n", text))


LONGEST_SOUGHT = 200
"""Names and clauses are shorter; what people look for in texts is, too."""


def sought(text: str) -> str:
    """What is looked for, folded. Raises ValueError with what is wrong with it."""
    forbidden = forbidden_in(text)
    if forbidden is not None:
        raise ValueError(f"character {forbidden.place} is {forbidden.name}, which no text may hold")
    if len(text) > LONGEST_SOUGHT:
        raise ValueError(f"it has {len(text)} characters; at most {LONGEST_SOUGHT} are looked for")
    return folded(text)
