"""Who sees averages, ranks and comments, and when."""

from itertools import product

import pytest

from domain.scoring.states import Reveal, SessionState, SlotState
from domain.scoring.visibility import (
    are_comments_shown,
    are_ranks_shown,
    is_average_shown,
    is_urn_told,
)

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


@pytest.mark.parametrize("session_state", SessionState)
@pytest.mark.parametrize("slot_state", SlotState)
@pytest.mark.parametrize("is_revealed", [False, True])
def test_of_an_urn_nothing_is_told_as_long_as_its_closing_may_be_taken_back(
    slot_state: SlotState, session_state: SessionState, is_revealed: bool
) -> None:
    is_closed = slot_state in (SlotState.SCORED, SlotState.NO_RESULT)
    is_final = is_revealed or session_state is SessionState.COMPLETED
    assert is_urn_told(
        slot_state=slot_state, session_state=session_state, is_revealed=is_revealed
    ) is (is_closed and is_final)


@pytest.mark.parametrize("reveal", Reveal)
@pytest.mark.parametrize("is_told", [False, True])
@pytest.mark.parametrize("is_published", [False, True])
def test_comments_wait_for_the_urn_and_for_the_unit_at_the_end_for_the_publication(
    reveal: Reveal, is_told: bool, is_published: bool
) -> None:
    def shown(*, is_office: bool) -> bool:
        return are_comments_shown(
            is_urn_told=is_told, reveal=reveal, is_published=is_published, is_office=is_office
        )

    assert shown(is_office=True) is is_told
    assert shown(is_office=False) is (is_told and (is_published or reveal is Reveal.PER_SLOT))
