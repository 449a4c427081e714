r"""One rule for every text that comes in, whoever wrote it and wherever it was pasted from.

1. It is in Unicode's composed form (NFC).
2. Lines end with `\n`; a tab is a tab. Any other control character is refused, and so are halves
   of surrogate pairs and noncharacters: they are never what a person meant.
3. What nobody sees is taken out: format characters, bidi controls, fillers, tags, variation
   selectors. They stay where they decide on how their neighbour looks, e.g. inside an emoji.
4. A letter bears at most ten marks, more than any script has; what is piled upon them, over the
   lines above and below, is cut.
5. A text in which nothing is seen is no text: blanks and marks without a letter do not fill a
   field. Its length is counted after all this.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from domain.texts.characters import (
    BLANK_PATTERN,
    FORBIDDEN,
    LINE_ENDS,
    PLAIN,
    SEEN_IN_PLACE,
    UNSEEN,
)

_PLAIN = re.compile(f"[{PLAIN}]*")
_FORBIDDEN = re.compile(f"[{FORBIDDEN}]")
_LINE_ENDS = re.compile(LINE_ENDS)
_TO_BE_TAKEN_OUT = re.compile(rf"[{UNSEEN}{BLANK_PATTERN}\r\u2028\u2029]")
_UNSEEN = re.compile(f"(?=[{UNSEEN}])(?:({SEEN_IN_PLACE})|.)")

MOST_MARKS = 10
"""On one letter: Tibetan piles up nine of them (the sign of Kalachakra with its vowel)."""

_PERHAPS_PILED = re.compile(f"[^{PLAIN}]{{{MOST_MARKS + 1},}}")
_EVERY_UNSEEN = re.compile(f"[{UNSEEN}]")

_UNSEEN_GROUPS = frozenset("ZCM")
"""Separators, controls, marks: by themselves they show nothing, or nothing that can be read."""

_SHOWN_CONTROLS = frozenset({"Co", "Cn"})
"""Characters of a district's own font, and those younger than Python's tables."""


def cleaned(text: str) -> str:
    """The text by rules 1 to 4; what rule 2 refuses is left for `forbidden_in` to find.

    Cleaning twice changes nothing.
    """
    if _PLAIN.fullmatch(text):
        return text
    composed = _composed(text)
    if _TO_BE_TAKEN_OUT.search(composed) is None:
        return composed
    once = _taken_out(composed)
    if _taken_out(_composed(once)) == once:
        return once
    # What stayed for its neighbours' sake stands beside others now. No script is written so.
    return _composed(_EVERY_UNSEEN.sub("", once))


def _composed(text: str) -> str:
    return _PERHAPS_PILED.sub(_unpiled, unicodedata.normalize("NFC", text))


def _taken_out(composed: str) -> str:
    lines = _LINE_ENDS.sub("\n", composed).replace(BLANK_PATTERN, " ")
    # What is taken out may have stood between a letter and its accent.
    return unicodedata.normalize("NFC", _UNSEEN.sub(r"\1", lines))


def _unpiled(run: re.Match[str]) -> str:
    """What stays of it by rule 4; what will be taken out is looked through."""
    kept = []
    pile = 0
    for one in run[0]:
        if (is_mark := _is_mark(one)) is not None:
            pile = pile + 1 if is_mark else 0
        if pile <= MOST_MARKS:
            kept.append(one)
    return "".join(kept)


@lru_cache(maxsize=4_096)
def _is_mark(character: str) -> bool | None:
    """Whether it is piled on the letter before it; nothing for what is not seen."""
    return None if _EVERY_UNSEEN.match(character) else unicodedata.category(character)[0] == "M"


@dataclass(frozen=True, slots=True)
class Forbidden:
    """A character that no text may hold, and where it stands, counted from 1."""

    name: str
    place: int


def forbidden_in(text: str) -> Forbidden | None:
    """The first character that is refused; nothing when all may stay."""
    if _PLAIN.fullmatch(text):
        return None
    found = _FORBIDDEN.search(text)
    if found is None:
        return None
    return Forbidden(f"U+{ord(found[0]):04X}", found.start() + 1)


def is_seen(text: str) -> bool:
    """Whether a cleaned text shows anything (rule 5)."""
    return any(map(_shows, text))


def _shows(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] not in _UNSEEN_GROUPS or category in _SHOWN_CONTROLS
