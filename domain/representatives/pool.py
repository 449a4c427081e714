"""The delegation in numbers: about a hundred, warned of but never blocked (FS/2.3a, A3)."""

from collections.abc import Mapping

from domain.clause_marks import clause
from domain.declared.worded import Worded
from domain.representatives.categories import RepresentativeCategory

FEWEST, MOST = 90, 110


class PoolStatus(Worded):
    """How the number of active members compares with about a hundred (FS/2.3a, A3)."""

    BELOW_RANGE = "BELOW_RANGE", "偏少", "fewer than 90"
    IN_RANGE = "IN_RANGE", "适当", "90 to 110"
    ABOVE_RANGE = "ABOVE_RANGE", "偏多", "more than 110"


@clause("FS/2.3a")
def pool_status(active: int, *, fewest: int = FEWEST, most: int = MOST) -> PoolStatus:
    """Both bounds are in range.

    Clause: FS/2.3a.
    """
    if active < fewest:
        return PoolStatus.BELOW_RANGE
    return PoolStatus.ABOVE_RANGE if active > most else PoolStatus.IN_RANGE


@clause("FS/2.1a")
def composition(counts: Mapping[str, int]) -> dict[RepresentativeCategory, int]:
    """Members of all eight categories, with zeros.

    Clause: FS/2.1a.
    """
    return {one: counts.get(one.value, 0) for one in RepresentativeCategory}
