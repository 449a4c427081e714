"""What an attacker can make of all that is told of a slot, tried in every small world there is.

He knows the roll and the ballots of some, sees whatever is told, and looks for a score that is the
same in every world that would look so.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product

import pytest

from domain.scoring.counting import CountingRuleName, average_told, fewest_scores

MEAN, TRIMMED = CountingRuleName.MEAN_2026, CountingRuleName.TRIMMED_MEAN_2026

Ballot = Decimal | None
World = tuple[Ballot, ...]

FINE = (None, *(Decimal(score) for score in (0, 25, 50, 75, 100)))
COARSE = (None, *(Decimal(score) for score in (0, 50, 100)))

SIZES = [
    (MEAN, 1, FINE),
    (MEAN, 2, FINE),
    (MEAN, 3, FINE),
    (MEAN, 4, FINE),
    (MEAN, 5, FINE),
    (MEAN, 6, COARSE),
    (TRIMMED, 3, FINE),
    (TRIMMED, 4, FINE),
    (TRIMMED, 5, FINE),
    (TRIMMED, 6, COARSE),
]


def _scores(ballots: Sequence[Ballot]) -> list[Decimal]:
    return [one for one in ballots if one is not None]


def _told(rule: CountingRuleName, world: World) -> tuple[object, ...]:
    """Ballots, average, abstentions: what the published line of a slot says."""
    scores = _scores(world)
    average = average_told(rule, scores)
    return len(world), average, 0 if average is None else len(world) - len(scores)


def _alike(
    rule: CountingRuleName, size: int, values: Sequence[Ballot], *, known: int
) -> Iterator[list[World]]:
    """Worlds in groups that look the same to who knows the first ballots."""
    groups: dict[object, list[World]] = defaultdict(list)
    for world in product(values, repeat=size):
        groups[world[:known], _told(rule, world)].append(world)
    return iter(groups.values())


def _is_at_one_end(worlds: Sequence[World], known: int) -> bool:
    """Whether, whatever the world, all others stand at the same end of the scale."""
    ends = {frozenset(_scores(world[known:])) for world in worlds}
    return ends in ({frozenset({Decimal(0)})}, {frozenset({Decimal(100)})})


@pytest.mark.clause("FS/3.4f")
@pytest.mark.parametrize(("rule", "size", "values"), SIZES)
def test_who_knows_all_scores_but_two_can_name_neither(
    rule: CountingRuleName, size: int, values: Sequence[Ballot]
) -> None:
    """So of three, one who gave his own away keeps the other two safe; of one or two, nobody."""
    for known in range(size + 1):
        for worlds in _alike(rule, size, values, known=known):
            is_one_left = any(len(_scores(world[known:])) < 2 for world in worlds)
            if (known > 1 and is_one_left) or _is_at_one_end(worlds, known):
                continue
            for place in range(known, size):
                found = {world[place] for world in worlds}
                assert len(found) > 1 or found == {None}, (known, worlds[0])


@pytest.mark.clause("FS/3.4f")
@pytest.mark.parametrize("smallest", [0, 1, 2, 3, 4, 50])
def test_an_average_is_of_three_scores_at_least_without_those_it_leaves_out(smallest: int) -> None:
    least = max(3, smallest)
    assert fewest_scores(MEAN, smallest_group=smallest) == least
    assert fewest_scores(TRIMMED, smallest_group=smallest) == least + 2


@pytest.mark.clause("FS/3.4f")
@pytest.mark.parametrize(("rule", "fewest"), [(MEAN, 3), (TRIMMED, 5)])
def test_of_fewer_scores_no_average_is_told_however_it_is_counted(
    rule: CountingRuleName, fewest: int
) -> None:
    scores = [Decimal(70 + place) for place in range(fewest)]
    assert average_told(rule, scores) is not None
    for few in range(fewest):
        assert average_told(rule, scores[:few]) is None
