"""A draw from the pool: who is drawn follows from the published pool and seed alone (FS/2.3b).

1. Out is whoever is affiliated to the host unit; the pool is everybody else who is active.
2. Lay the pool out in a row, category by category in the document's order, each member as long as
   there are places. Points lie on it a pool's size apart, the first where the seed puts it. A
   category has as many places as points fall upon it: its exact part of them, rounded down or up,
   and over many draws the exact part itself.
3. Within a category those come first that were drawn or invited least often, among equals in the
   order of `SHA-256(seed/code)`. The first are drawn, the next stand in for who declines.

Anybody can do this again with nothing but SHA-256; `tests/domain/representatives` has one who
does.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

from domain.clause_marks import clause
from domain.problems import Named
from domain.representatives.categories import RepresentativeCategory

METHOD = "SITONG-DRAW-1"
"""Names these rules. Other rules get another name; old draws are verified by theirs."""

IN_WORDS = Named(
    "一、剔除与承办单位有关联的代表，其余在任代表为抽选范围，按代码排列。"
    "二、设抽选范围共M人、抽取n人：按文件所列八类的顺序把代表排成一行，每人占n格，全长n×M格；"
    "以SHA-256(“种子/start”)（十六进制）除以M的余数为起点，每隔M格取一点，共n点，"
    "落在某类上的点数即该类名额。"
    "三、类内先比已抽中或受邀次数，少者在前；次数相同的，比SHA-256(“种子/代码”)的十六进制文本，"
    "小者在前。各类按名额取排在前面的人，其后依次递补。",
    "1. Leave out who is affiliated to the host unit; all other active members are the pool, by"
    " code. 2. Of a pool of M and n places: put the members in a row, category by category in the"
    " order of the document, each n long, so that the row is n*M long. Begin at SHA-256 of"
    " 'seed/start' (in hexadecimal) modulo M and mark a point every M, n in all: a category has"
    " as many places as points lie upon it. 3. Within a category who was drawn or invited less"
    " often goes first, among equals who has the smaller SHA-256 of 'seed/code', compared as"
    " hexadecimal text. So many as there are places are drawn; the next stand in.",
)
"""The rules as whoever verifies a draw reads them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An active member as the pool tells of him; `times` he was drawn or invited so far."""

    code: str
    category: RepresentativeCategory
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A candidate's place within his category, from 1, and whether it is drawn."""

    code: str
    place: int
    is_drawn: bool


@clause("FS/2.3b")
def may_be_drawn(affiliation_id: UUID | None, *, host_id: UUID) -> bool:
    """Law 1.

    Clause: FS/2.3b.
    """
    return affiliation_id != host_id


def shares(
    sizes: Mapping[RepresentativeCategory, int], *, places: int, seed: str
) -> dict[RepresentativeCategory, int]:
    """Law 2: places of each category, with zeros. Raises ValueError for more than there are."""
    members = sum(sizes.values())
    if not 0 < places <= members:
        raise ValueError(f"{places} of {members} cannot be drawn")
    start = int(_hash(seed, "start"), 16) % members
    points = range(start, places * members, members)
    found, begin = {}, 0
    for one in RepresentativeCategory:
        end = begin + places * sizes.get(one, 0)
        found[one] = sum(begin <= point < end for point in points)
        begin = end
    return found


@clause("FS/2.3b")
def drawn(pool: Sequence[Candidate], *, places: int, seed: str) -> tuple[Placed, ...]:
    """Laws 2 and 3: everybody's place, category by category. The order of the pool is no matter.

    Clause: FS/2.3b.
    """
    by_category = {
        kind: sorted(
            (one for one in pool if one.category is kind),
            key=lambda one: (one.times, _hash(seed, one.code)),
        )
        for kind in RepresentativeCategory
    }
    sizes = {kind: len(members) for kind, members in by_category.items()}
    of_each = shares(sizes, places=places, seed=seed)
    return tuple(
        Placed(code=one.code, place=place, is_drawn=place <= of_each[kind])
        for kind, members in by_category.items()
        for place, one in enumerate(members, start=1)
    )


def times_at_entry(times_of_others: Iterable[int]) -> int:
    """What is counted to one who joins or comes back: as often as the least drawn of his category.

    Else he would be drawn each time until he had caught up with years before him.
    """
    return min(times_of_others, default=0)


def _hash(seed: str, what: str) -> str:
    return sha256(f"{seed}/{what}".encode()).hexdigest()
