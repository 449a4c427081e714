"""What is kept never takes more bytes than it may."""

from hypothesis import given
from hypothesis import strategies as st

from store.kept import BYTES_PER_ENTRY, LARGEST_SHARE, Kept

MOST = 100_000


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 2 * MOST // LARGEST_SHARE))))
def test_what_is_counted_is_what_is_kept_and_within_the_bound(came: list[tuple[int, int]]) -> None:
    kept: Kept[int, int] = Kept(MOST)
    for key, size in came:
        kept.keep(key, size, size)
        there = [found for key in range(61) if (found := kept.find(key)) is not None]
        assert kept.bytes == sum(there) + BYTES_PER_ENTRY * len(there) <= MOST
        assert len(kept) == len(there)


def test_the_longest_unused_is_forgotten_first() -> None:
    kept: Kept[str, int] = Kept(10 * (1_000 + BYTES_PER_ENTRY))
    for number in range(10):
        kept.keep(f"k{number}", number, 1_000)
    assert kept.find("k0") == 0
    kept.keep("newest", 10, 1_000)
    assert (kept.find("k0"), kept.find("k1"), kept.find("newest")) == (0, None, 10)


def test_what_would_push_out_all_others_is_not_kept() -> None:
    kept: Kept[str, int] = Kept(MOST)
    kept.keep("small", 1, 100)
    kept.keep("large", 2, MOST // 2)
    assert (kept.find("small"), kept.find("large")) == (1, None)


def test_what_is_replaced_or_dropped_is_counted_no_more() -> None:
    kept: Kept[str, int] = Kept(MOST)
    kept.keep("one", 1, 5_000)
    kept.keep("one", 2, 100)
    assert kept.bytes == 100 + BYTES_PER_ENTRY
    kept.drop("one")
    kept.drop("never there")
    assert kept.bytes == len(kept) == 0
