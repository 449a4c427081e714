"""Chance that comes out the same in every run."""

import random
from collections.abc import Iterator
from itertools import accumulate

SEED = 20261121


def zipf_draws(ranks: int, exponent: float, *, count: int) -> Iterator[int]:
    """Ranks from 0 as visitors ask for them: the n-th is asked n**exponent times less often."""
    weights = [1 / rank**exponent for rank in range(1, ranks + 1)]
    chance = random.Random(SEED)  # noqa: S311 - a load, not a secret
    yield from chance.choices(range(ranks), cum_weights=list(accumulate(weights)), k=count)
