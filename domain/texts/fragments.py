"""What somebody looks for, as fragments that must all stand in a text.

Words apart by blanks or stops need not stand together. Chinese is cut into words; a single
character goes with its neighbours that are no words either, with a number or a code (`5号楼`,
`京A12345`), and particles say nothing beside other words. Codes stay whole (`OP/64a`, `c++`).
What stands in quotation marks stands so in the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from domain.texts.han_words import han_words
from domain.texts.lexemes import RUN, is_han

_QUOTED = re.compile(r'"([^"]*)"|“([^”]*)”')

_CODE = re.compile(r"[^()\[\]{}<>|,;!?\"“”‘’«»…·\u3001-\u3003\u3008-\u3011\u3014-\u301f]+")
"""What brackets and stops leave together."""

_NO_ENDS = ".:-_/'=~"
"""Stand inside codes, and mean nothing at their ends."""

_PARTICLES = frozenset("的了和与及在是就也都而等对为被把将之其或从到")


@dataclass(frozen=True, slots=True)
class _Unit:
    """A word or a code, and where it stands. One that `joins` is read with its neighbours."""

    text: str
    start: int
    joins: bool

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def fragments_of(sought: str) -> tuple[str, ...]:
    """The fragments of a folded text, each of which is a part of it; none when it is empty.

    A text of punctuation alone is looked for as it stands.
    """
    phrases = [(one or other).strip() for one, other in _QUOTED.findall(sought)]
    units = list(_units(_QUOTED.sub(" ", sought)))
    telling = [one for one in units if one.text not in _PARTICLES]
    if not telling and not any(phrases):
        telling = units
    found = [*filter(None, phrases), *_joined(telling)]
    return tuple(dict.fromkeys(found or sought.split()))


def _units(text: str) -> Iterator[_Unit]:
    for run in RUN.finditer(text):
        if not is_han(run[0]):
            for code in _CODE.finditer(run[0]):
                bare = code[0].strip(_NO_ENDS)
                if bare:
                    start = run.start() + code.start() + code[0].index(bare)
                    yield _Unit(bare, start, joins=True)
            continue
        start = run.start()
        for word in han_words(run[0]):
            yield _Unit(word, start, joins=len(word) == 1)
            start += len(word)


def _joined(units: list[_Unit]) -> Iterator[str]:
    together = ""
    end = -1
    for one in units:
        if together and not (one.joins and one.start == end):
            yield together
            together = ""
        if one.joins:
            together, end = together + one.text, one.end
        else:
            yield one.text
    if together:
        yield together
