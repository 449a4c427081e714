"""Drawn queries over the whole schema, for every role: the product tells what the oracle says."""

from collections.abc import Iterable
from itertools import chain, cycle

from tests.oracle.asking import Asked, DrawnWorld, aims, operation
from tests.oracle.comparing import difference
from tests.oracle.evaluating import expected
from tests.oracle.eyes import Eyes
from tests.oracle.worlds.drawing import NOON

LARGE, SMALL, ASKERS = 250, 700, 2
LEAST_ANSWERED = 0.75


async def compared(world: DrawnWorld, asked: Iterable[Asked]) -> float:
    """The share of those that have an answer at all, of questions that are all answered alike."""
    answers = []
    for number, one in enumerate(asked):
        eyes = Eyes(rows=world.rows, viewer=one.viewer, now=NOON, language=one.language)
        said = expected(eyes, one.drawn.text, one.drawn.variables)
        told = await world.product.answer(one.drawn, one.viewer, language=one.language)
        found = difference(told, said)
        assert found is None, (number, found, one)
        answers.append(not said.wrong)
    return sum(answers) / len(answers)


async def test_large_queries_are_answered_as_the_oracle_says(world: DrawnWorld) -> None:
    asked = (operation(number, world.known, askers=ASKERS) for number in range(LARGE))
    assert await compared(world, chain.from_iterable(asked)) >= LEAST_ANSWERED


async def test_queries_for_each_type_are_answered_as_the_oracle_says(world: DrawnWorld) -> None:
    numbered = zip(range(SMALL), cycle(aims()), strict=False)
    asked = (operation(number, world.known, askers=ASKERS, aim=aim) for number, aim in numbered)
    assert await compared(world, chain.from_iterable(asked)) >= LEAST_ANSWERED
