"""Who sees averages, ranks and comments, and when."""

from itertools import product

import pytest

from domain.scoring.states import Reveal, SlotState
from domain.scoring.visibility import are_comments_shown, are_ranks_shown, is_average_shown

EVERY_CASE = list(product(SlotState, Reveal, (False, True)))


@pytest.mark.parametrize("is_held_back", [False, True], ids=["told-at-once", "held-back"])
@pytest.mark.parametrize(("state", "reveal", "is_published"), EVERY_CASE)
def test_an_average_is_shown_once_scored_or_at_the_end_once_published(
    state: SlotState, reveal: Reveal, is_published: bool, is_held_back: bool
) -> None:
    def shown(*, is_in_reach: bool) -> bool:
        return is_average_shown(
            slot_state=state,
            reveal=reveal,
            is_held_back=is_held_back,
            is_published=is_published,
            is_in_reach=is_in_reach,
        )

    is_scored_openly = state is SlotState.SCORED and reveal is Reveal.PER_SLOT and not is_held_back
    assert shown(is_in_reach=True) is (is_published or is_scored_openly)
    assert shown(is_in_reach=False) is is_published


def test_ranks_are_shown_with_the_published_results_only() -> None:
    assert are_ranks_shown(is_published=True)
    assert not are_ranks_shown(is_published=False)


@pytest.mark.parametrize(("state", "reveal", "is_published"), EVERY_CASE)
def test_comments_wait_for_the_close_and_for_the_unit_at_the_end_for_the_publication(
    state: SlotState, reveal: Reveal, is_published: bool
) -> None:
    def shown(*, is_office: bool) -> bool:
        return are_comments_shown(
            slot_state=state, reveal=reveal, is_published=is_published, is_office=is_office
        )

    is_closed = state in (SlotState.SCORED, SlotState.NO_RESULT)
    assert shown(is_office=True) is is_closed
    assert shown(is_office=False) is (is_closed and (is_published or reveal is Reveal.PER_SLOT))
