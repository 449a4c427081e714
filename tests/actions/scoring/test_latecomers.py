"""Who comes late, or has lost his card, is let in until the last unit is scored."""

from dataclasses import replace

import pytest

from actions.scoring.check_in import CheckedIn, CheckIn, check_in
from actions.scoring.issue_entry_codes import IssueEntryCodes, issue_entry_codes
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.problems import ProblemCode
from domain.scoring.problems import ScoringCode
from domain.scoring.states import Reveal
from store.database import Database
from tests.worlds.acts import ENTRY_CODES, PEOPLE, act_of, codes, done
from tests.worlds.hall_reads import has_scored
from tests.worlds.review_session import ReviewWorld, review_session

pytestmark = pytest.mark.clause("FS/3.4e")
LATE = PEOPLE.representative(9)


async def _come(world: ReviewWorld, viewer: Viewer) -> CheckedIn | Refused:
    """He is given a code at the desk and brings it at once."""
    assert viewer.representative_id is not None
    asked = IssueEntryCodes(world.session_id, (viewer.representative_id,))
    desk = act_of(world.database, world.office, world.clock.now)
    issued = await issue_entry_codes(desk, asked)
    if isinstance(issued, Refused):
        return issued
    stranger = act_of(world.database, Viewer(role=Role.PUBLIC), world.clock.now)
    return await check_in(stranger, CheckIn(ENTRY_CODES.code(issued.codes[0].id)))


async def test_a_latecomer_scores_the_unit_that_is_being_scored(database: Database) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    done(await world.ballot(0, "80"))
    done(await _come(world, LATE))
    late = replace(world, members=[*world.members, LATE])
    done(await late.ballot(3, "90"))
    assert sorted(await has_scored(database, world.slot_ids[0])) == [False, False, True, True]


async def test_a_lost_card_is_made_anew_for_one_and_costs_no_ballot(database: Database) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    done(await world.ballot(0, "80"))
    again = done(await _come(world, world.members[0]))
    assert again.representative_id == world.members[0].representative_id
    assert codes(await world.ballot(0, "10")) == {ScoringCode.ALREADY_SCORED}
    done(await world.ballot(1, "80"))


async def test_the_door_closes_with_the_last_unit_and_opens_with_its_new_round(
    database: Database,
) -> None:
    world = await review_session(database, units=1, reveal=Reveal.AT_END)
    await world.ready_to_score()
    await world.scored()
    assert codes(await _come(world, LATE)) == {ProblemCode.STATE_ORDER}
    done(await world.rescore())
    done(await _come(world, LATE))
