"""Who may be nominated: one of the eight categories, and not twice in a term (FS/2.1a)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.clause_marks import clause
from domain.gate import refuses_with
from domain.problems import Named, Problem, ProblemCode, problem
from domain.representatives.categories import (
    RepresentativeCategory,
    RepresentativeSubKind,
    is_sub_kind_right,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Nominee:
    """Somebody who is nominated; a person whom the register knows, or a new one."""

    name: str
    category: RepresentativeCategory
    sub_kind: RepresentativeSubKind | None = None
    affiliation_id: UUID | None = None
    phone: str | None = None
    person_id: UUID | None = None
    nominated_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Somebody who stands in a term already, by his code."""

    code: str
    person_id: UUID
    name: str
    phone: str | None
    category: RepresentativeCategory
    affiliation_id: UUID | None


@refuses_with(ProblemCode.VALUE_INVALID)
@clause("FS/2.1a")
def why_sub_kind_is_refused(
    category: RepresentativeCategory, sub_kind: RepresentativeSubKind | None
) -> tuple[Problem, ...]:
    """Central units and troops are one category of two kinds; no other has kinds (A2).

    Clause: FS/2.1a.
    """
    if is_sub_kind_right(category, sub_kind):
        return ()
    why = (
        Named("驻区中央单位和部队代表应注明中央单位或部队", "say whether a central unit or troops")
        if sub_kind is None
        else Named("只有驻区中央单位和部队代表分子类", "only central units and troops have kinds")
    )
    told = problem(ProblemCode.VALUE_INVALID, path=("subKind",), clause="FS/2.1a", why=why)
    return (told,)


class Standing:
    """Who stands in a term, found at once by what tells namesakes apart, however many there are.

    A person who is known is himself. Of a name are told apart: those whose telephones are both
    known, by these; others by category and affiliation.
    """

    def __init__(self, known: Iterable[Roster] = ()) -> None:
        self._found: dict[tuple[object, ...], Roster] = {}
        for one in known:
            self.add(one)

    def add(self, one: Roster) -> None:
        """One more; who came first is the one that is told."""
        place = (one.name, one.category, one.affiliation_id)
        keys: list[tuple[object, ...]] = [("person", one.person_id), ("place", *place)]
        keys.append(("phone", one.name, one.phone) if one.phone else ("no phone", *place))
        for key in keys:
            self._found.setdefault(key, one)

    def same_as(self, nominee: Nominee) -> Roster | None:
        """Who stands there already and is the nominee, if anybody."""
        if nominee.person_id is not None:
            return self._found.get(("person", nominee.person_id))
        place = (nominee.name, nominee.category, nominee.affiliation_id)
        if not nominee.phone:
            return self._found.get(("place", *place))
        by_phone = self._found.get(("phone", nominee.name, nominee.phone))
        return by_phone or self._found.get(("no phone", *place))


@refuses_with(ProblemCode.DUPLICATE)
def why_nominee_is_known(nominee: Nominee, standing: Standing) -> tuple[Problem, ...]:
    """Nobody sits in a term twice."""
    one = standing.same_as(nominee)
    if one is None:
        return ()
    what = f"{one.name}（{one.code}）"
    return (problem(ProblemCode.DUPLICATE, path=("name",), what=what),)
