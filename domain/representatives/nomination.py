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


@refuses_with(ProblemCode.DUPLICATE)
def why_nominee_is_known(nominee: Nominee, known: Iterable[Roster]) -> tuple[Problem, ...]:
    """Nobody sits in a term twice."""
    for one in known:
        if _is_same(nominee, one):
            what = f"{one.name}（{one.code}）"
            return (problem(ProblemCode.DUPLICATE, path=("name",), what=what),)
    return ()


def _is_same(nominee: Nominee, one: Roster) -> bool:
    """Namesakes are told apart by their telephones, else by category and affiliation."""
    if nominee.person_id is not None:
        return nominee.person_id == one.person_id
    if nominee.name != one.name:
        return False
    if nominee.phone and one.phone:
        return nominee.phone == one.phone
    return (nominee.category, nominee.affiliation_id) == (one.category, one.affiliation_id)
