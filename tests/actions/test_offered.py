"""Acts are found where they stand, and steps that are told are acts that take them."""

import pytest

from actions.offered import acts
from store.readable import library
from store.reading.declare import Moves

MOVES = [
    pytest.param(one, id=readable.name)
    for readable in library().readables.values()
    for one in readable.fields.values()
    if isinstance(one, Moves)
]


@pytest.mark.parametrize("moves", MOVES)
def test_each_step_that_is_told_is_an_act_by_the_same_permission(moves: Moves) -> None:
    assert moves.workflow.offered
    for step in moves.workflow.offered:
        act = acts()[step.act]
        assert act.is_offered
        assert act.permission is step.by, step.name
