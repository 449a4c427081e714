"""Draws: equal for equal seeds, nobody excluded, each category's part, fair over many of them."""

from collections import Counter
from hashlib import sha256
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.representatives.categories import RepresentativeCategory as C
from domain.representatives.draw import (
    Candidate,
    Placed,
    drawn,
    may_be_drawn,
    shares,
    times_at_entry,
)

HOST, OTHER = UUID(int=1), UUID(int=2)
SIZES = {
    C.NPC_DEPUTY: 18,
    C.CPPCC_MEMBER: 18,
    C.UNITED_FRONT: 8,
    C.EXPERT_SCHOLAR: 12,
    C.RESIDENT: 20,
    C.ENTERPRISE: 12,
    C.CENTRAL_UNIT_AND_TROOPS: 7,
    C.MEDIA: 5,
}
SEEDS = st.integers(0, 2**256 - 1).map(lambda number: f"{number:064x}")


@st.composite
def pools(draw: st.DrawFn) -> tuple[list[Candidate], int]:
    """A pool, and how many of it are to be drawn."""
    kinds = draw(st.lists(st.sampled_from(list(C)), min_size=1, max_size=40))
    pool = [
        Candidate(code=f"R{number:03}", category=kind, times=draw(st.integers(0, 3)))
        for number, kind in enumerate(kinds)
    ]
    return pool, draw(st.integers(1, len(pool)))


def codes(placed: tuple[Placed, ...]) -> set[str]:
    return {one.code for one in placed if one.is_drawn}


def drawn_by_somebody_else(
    lines: list[tuple[str, str, int]], places: int, seed: str
) -> tuple[set[str], dict[str, int]]:
    """The published words done again, with nothing of ours but the names of the categories."""
    order = list(dict.fromkeys(one.value for one in C))
    row = sorted(lines, key=lambda line: order.index(line[1]))
    start = int(sha256(f"{seed}/start".encode()).hexdigest(), 16) % len(row)
    # The point p lies on the member who is p // places in the row.
    of_each = Counter(row[(start + n * len(row)) // places][1] for n in range(places))
    found: set[str] = set()
    for kind, number in of_each.items():
        mine = [line for line in lines if line[1] == kind]
        mine.sort(key=lambda line: (line[2], sha256(f"{seed}/{line[0]}".encode()).hexdigest()))
        found |= {line[0] for line in mine[:number]}
    return found, dict(of_each)


@given(pools(), SEEDS)
def test_anybody_finds_the_same_from_pool_and_seed(
    made: tuple[list[Candidate], int], seed: str
) -> None:
    pool, places = made
    lines = [(one.code, one.category.value, one.times) for one in pool]
    found, of_each = drawn_by_somebody_else(lines, places, seed)
    assert codes(drawn(pool, places=places, seed=seed)) == found
    sizes = Counter(one.category for one in pool)
    ours = shares(sizes, places=places, seed=seed)
    assert {kind.value: number for kind, number in ours.items() if number} == of_each


@given(pools(), SEEDS, st.randoms(use_true_random=False))
def test_the_order_of_the_pool_is_no_matter(
    made: tuple[list[Candidate], int], seed: str, chance: Random
) -> None:
    pool, places = made
    mixed = list(pool)
    chance.shuffle(mixed)
    assert drawn(mixed, places=places, seed=seed) == drawn(pool, places=places, seed=seed)


@given(pools(), SEEDS)
def test_as_many_are_drawn_as_there_are_places_and_everybody_has_one(
    made: tuple[list[Candidate], int], seed: str
) -> None:
    pool, places = made
    placed = drawn(pool, places=places, seed=seed)
    assert len(codes(placed)) == places
    assert {one.code for one in placed} == {one.code for one in pool}
    for kind in C:
        mine = {one.code for one in pool if one.category is kind}
        held = sorted(one.place for one in placed if one.code in mine)
        assert held == list(range(1, len(mine) + 1))


@given(pools(), SEEDS)
def test_each_category_has_its_part_rounded_down_or_up(
    made: tuple[list[Candidate], int], seed: str
) -> None:
    pool, places = made
    sizes = Counter(one.category for one in pool)
    of_each = shares(sizes, places=places, seed=seed)
    assert list(of_each) == list(C)
    for kind in C:
        down, rest = divmod(places * sizes[kind], len(pool))
        assert of_each[kind] in ({down, down + 1} if rest else {down})


@given(pools(), SEEDS)
def test_nobody_is_drawn_before_one_of_his_category_who_was_drawn_less(
    made: tuple[list[Candidate], int], seed: str
) -> None:
    pool, places = made
    found = codes(drawn(pool, places=places, seed=seed))
    for one in pool:
        if one.code in found:
            others = (o for o in pool if o.category is one.category and o.code not in found)
            assert all(one.times <= other.times for other in others)


@given(st.lists(st.sampled_from([HOST, OTHER, None]), min_size=1), SEEDS)
def test_who_is_affiliated_to_the_host_is_never_drawn(
    affiliations: list[UUID | None], seed: str
) -> None:
    pool = {
        f"R{number}": one
        for number, one in enumerate(affiliations)
        if may_be_drawn(one, host_id=HOST)
    }
    assert HOST not in pool.values()
    assert affiliations.count(HOST) == len(affiliations) - len(pool)


@pytest.mark.parametrize("places", [0, 101])
def test_no_more_can_be_drawn_than_there_are_and_none_is_no_draw(places: int) -> None:
    with pytest.raises(ValueError, match=f"{places} of 100"):
        shares(SIZES, places=places, seed="5")


@pytest.mark.parametrize("places", [1, 100])
def test_one_and_all_can_be_drawn(places: int) -> None:
    assert sum(shares(SIZES, places=places, seed="5").values()) == places


@pytest.mark.clause("FS/2.3b")
def test_many_draws_are_fair_within_categories_and_between_them() -> None:
    times = Counter[str]()
    kinds = {f"{kind}-{n}": kind for kind, size in SIZES.items() for n in range(size)}
    by_kind = Counter[C]()
    draws, places = 400, 7
    for number in range(draws):
        pool = [
            Candidate(code=code, category=kind, times=times[code]) for code, kind in kinds.items()
        ]
        found = codes(drawn(pool, places=places, seed=f"seed {number}"))
        times.update(found)
        by_kind.update(kinds[code] for code in found)
    for kind, size in SIZES.items():
        mine = [times[code] for code, one in kinds.items() if one is kind]
        assert max(mine) - min(mine) <= 1
        # The part of each category wanders about its exact part by far less than one in ten.
        exact = draws * places * size / 100
        assert abs(by_kind[kind] - exact) <= 0.1 * exact


def test_among_equals_everybody_is_drawn_about_as_often() -> None:
    pool = [Candidate(code=f"R{n}", category=C.MEDIA, times=0) for n in range(10)]
    found = Counter[str]()
    for number in range(2_000):
        found.update(codes(drawn(pool, places=3, seed=f"{number}")))
    # 600 on average with a deviation of about 20.
    assert all(500 < found[one.code] < 700 for one in pool)


def test_every_seed_rounds_up_each_category_as_often_as_its_part_says() -> None:
    ups = Counter[C]()
    for number in range(2_000):
        ups.update(shares(SIZES, places=3, seed=f"{number}"))
    for kind, size in SIZES.items():
        # Standard deviation below 0.5 a draw: four of them over two thousand draws.
        assert abs(ups[kind] - 2_000 * 3 * size / 100) < 90


@pytest.mark.parametrize(("others", "counted"), [([], 0), ([4], 4), ([7, 5, 9], 5)])
def test_who_joins_begins_where_the_least_drawn_of_his_category_is(
    others: list[int], counted: int
) -> None:
    assert times_at_entry(others) == counted
