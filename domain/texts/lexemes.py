"""By what a text is found: pieces so chosen that every part of it is, or begins, one of them.

A run of Han characters gives each two neighbours and its last one alone: whoever looks for more
than two looks for all of their neighbours, who looks for one looks for what begins with it. Any
other run without a blank, e.g. a code, a number, a word and its full stop, gives what is left of
it from each of its characters on: so a code is found whole, by any part and by any beginning.
"""

import re
from collections.abc import Iterable, Iterator

from domain.texts.characters import HAN
from domain.texts.folding import folded

RUN = re.compile(rf"[{HAN}]+|[^{HAN}\s]+")
"""Of a folded text: Han characters alone, or none of them; never a blank."""

_HAN = re.compile(f"[{HAN}]")

MOST_BYTES = 24
"""Of one lexeme, in UTF-8: what is longer is looked for piece by piece."""

MOST_LEXEMES = 40_000
"""Of one row. More than a text of 30,000 characters has, and with `MOST_BYTES` still within the
megabyte that PostgreSQL gives to all lexemes of a row."""


def lexemes_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Each lexeme of all texts once; no two texts make one together.

    What goes beyond `MOST_LEXEMES` is left out, and not found.
    """
    found: dict[str, None] = {}
    for text in texts:
        for run in RUN.findall(folded(text)):
            found.update(dict.fromkeys(_of_run(run)))
            if len(found) > MOST_LEXEMES:
                return tuple(found)[:MOST_LEXEMES]
    return tuple(found)


def _of_run(run: str) -> Iterator[str]:
    if is_han(run):
        return (run[place : place + 2] for place in range(len(run)))
    return (_beginning(run[place : place + MOST_BYTES]) for place in range(len(run)))


def is_han(run: str) -> bool:
    """Whether a run is one of Han characters."""
    return _HAN.match(run) is not None


def _beginning(text: str) -> str:
    """As many whole characters as a lexeme holds."""
    if text.isascii():
        return text[:MOST_BYTES]
    return text.encode()[:MOST_BYTES].decode(errors="ignore")


def lexemes_to_find(fragment: str) -> Iterator[tuple[str, bool]]:
    """What every text has that holds the fragment: a lexeme, or, where told so, one that begins so.

    The fragment is folded.
    """
    for run in RUN.findall(fragment):
        if not is_han(run):
            while run:
                piece = _beginning(run[:MOST_BYTES])
                yield piece, True
                run = run[len(piece) :]
        elif len(run) == 1:
            yield run, True
        else:
            yield from ((run[place : place + 2], False) for place in range(len(run) - 1))


def is_told_by_lexemes(fragment: str) -> bool:
    """Whether every text with the fragment's lexemes holds it: two neighbours, or one short run."""
    run = RUN.fullmatch(fragment)
    if run is None:
        return False
    return len(fragment) <= 2 if is_han(fragment) else len(fragment.encode()) <= MOST_BYTES
