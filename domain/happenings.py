"""Every kind of event there is, gathered once from what the rooms declare."""

import re
from collections.abc import Mapping

from domain.declared.gathering import gathered
from domain.declared.happening import Happening, Told
from domain.declared.parts import DeclarationError, where
from domain.problems import Named
from domain.rooms import modules

_SPELLING = re.compile(r"[a-z]+(_[a-z]+)*:[a-z]+(_[a-z]+)*")


def _what_is_wrong(name: str, one: Happening) -> str | None:
    if not _SPELLING.fullmatch(one.value) or name != one.value.partition(":")[2].upper():
        return f'is spelled "{one.value}", not family:what_happened like its name'
    if not one.zh or not one.en:
        return "lacks its words"
    return None


HAPPENINGS: Mapping[str, Happening] = gathered(Happening, "events", _what_is_wrong)
"""Every kind by its value."""


def families_of(kinds: Mapping[str, Happening]) -> Mapping[str, type[Happening]]:
    """The families by what all their kinds begin with, e.g. `slot`.

    Raises DeclarationError for a family whose kinds begin differently, or like another's.
    """
    found: dict[str, type[Happening]] = {}
    for kind in kinds.values():
        if found.setdefault(kind.begins, type(kind)) is not type(kind):
            raise DeclarationError(f"{where(type(kind))} begins like {where(found[kind.begins])}")
    for prefix, family in found.items():
        if any(kind.begins != prefix for kind in family):
            raise DeclarationError(f"{where(family)} has kinds that begin differently")
    return dict(sorted(found.items(), key=lambda each: (each[1].room(), each[0])))


FAMILIES: Mapping[str, type[Happening]] = families_of(HAPPENINGS)
"""The families of kinds, those of a room together."""


def _streams() -> Mapping[str, Named]:
    found: dict[str, Named] = {}
    for module in modules("domain", "events"):
        for stream, words in vars(module).get("STREAMS", {}).items():
            if found.setdefault(stream, words) is not words:
                raise DeclarationError(f"{stream} is named twice, in {module.__name__} too")
    return dict(sorted(found.items()))


STREAMS: Mapping[str, Named] = _streams()
"""What streams are of, by what they begin with."""


def told_to(whom: Told) -> tuple[Happening, ...]:
    """The kinds that these are told of."""
    return tuple(kind for kind in HAPPENINGS.values() if whom in kind.told)
