"""Which facts of a thing an act that is a class sets, and what of them its event tells."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from actions.act import Act
from actions.dated import ACTED_AT, dates_of, happened_at, is_dated, told_late
from actions.declared import Asking
from domain.declared.marks import ABSENT
from domain.declared.parts import DeclarationError, Part, facts_of, parts_of, where

NEVER_ASKED = frozenset({"id", "state"})
"""What a thing is and where it stands follows from its acts."""


@dataclass(frozen=True, slots=True)
class Sets:
    """The facts that are `given`, by those of the thing, and the public names of what is told.

    What may be left out and is left as it is when it is null, for the thing is never without it.
    """

    asked: type[Asking]
    given: tuple[str, ...]
    facts: Mapping[str, Part]
    names: Mapping[str, str]
    is_dated: bool

    def values(self, act: Act, asked: Asking) -> dict[str, object]:
        """What is given, stamped and worked out."""
        said = self.asked.__said__
        given = {one: _each_once(getattr(asked, one)) for one in self.given}
        return {
            **(dates_of(asked, act) if self.is_dated else {}),
            **{name: one for name, one in given.items() if not self._is_left_out(name, one)},
            **dict.fromkeys(said.stamps, happened_at(asked, act)),
            **{name: derive(asked, act) for name, derive in said.derives.items()},
        }

    def _is_left_out(self, name: str, value: object) -> bool:
        return value is ABSENT or (value is None and not self.facts[name].is_optional)

    def told(self, asked: Asking, thing: Any) -> dict[str, object]:
        """What goes into the event: facts as they stand, else what was given."""
        return told_late(asked) | {
            self.names[one]: getattr(thing if one in self.facts else asked, one)
            for one in self.asked.__said__.puts
        }

    def changed(self, before: Any, after: Any) -> list[str]:
        """The public names of the facts that differ; stamps are no news by themselves."""
        looked_at = dict.fromkeys((*self.given, *self.asked.__said__.derives))
        return [self.names[one] for one in looked_at if getattr(before, one) != getattr(after, one)]


def _each_once(value: object) -> object:
    """What is named twice, e.g. a community in a list of them, is meant once."""
    return tuple(dict.fromkeys(value)) if isinstance(value, tuple) else value


def sets_of(asked: type[Asking], *, but: str = "") -> Sets:
    """What a class sets, by all it asks `but` for the thing.

    Raises DeclarationError for what is no fact, and what nobody would read.
    """
    of, said = asked.__of__, asked.__said__
    facts = {part.attribute: part for part in facts_of(of.rows.kind)}
    parts = {
        part.attribute: part for part in parts_of(asked) if part.attribute not in (but, ACTED_AT)
    }
    known = set(facts) - NEVER_ASKED
    dated = is_dated(asked, known=frozenset(known))
    is_read = said.derives or said.judged or said.weighed
    strange = () if is_read else sorted(set(parts) - known - set(said.puts))
    for one in (*said.stamps, *said.derives, *strange):
        if one not in known:
            raise DeclarationError(f"{where(asked)} sets {one!r}, no fact of a {of.name}")
    for one in said.puts:
        if one not in known | set(parts):
            raise DeclarationError(f"{where(asked)} puts {one!r}, no fact of a {of.name}")
        if one in facts and facts[one].text is None:
            raise DeclarationError(f"{where(asked)} puts {one!r}, which is shown to nobody")
    names = {name: part.name for name, part in (facts | parts).items()}
    return Sets(asked, tuple(one for one in parts if one in known), facts, names, dated)


def is_edit(sets: Sets) -> bool:
    """Whether all that is given may be left out, so that what is left out stays as it is.

    Raises DeclarationError where null would not differ from that.
    """
    parts = {part.attribute: part for part in parts_of(sets.asked)}
    if not sets.given or any(parts[one].default not in (None, ABSENT) for one in sets.given):
        return False
    for one in sets.given:
        if sets.facts[one].is_optional and not parts[one].is_telling_absence:
            raise DeclarationError(
                f"{where(sets.asked)}.{one} may be left out, and null takes it away: it is"
                " `| Absent | None = ABSENT`"
            )
    return True
