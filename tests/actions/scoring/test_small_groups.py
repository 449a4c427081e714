"""Of a group that is too small nothing is told, and nobody is stuck with it."""

from decimal import Decimal

import asyncpg
import pytest

from domain.problems import ProblemCode
from domain.scoring.counting import CountingRuleName
from domain.scoring.problems import ScoringCode
from domain.scoring.states import SessionState, SlotState
from store.database import Database
from store.scoring.reads import comments_by_slots, sessions_by_ids, snapshots
from tests.worlds.acts import codes, done
from tests.worlds.hall_reads import urn_keys
from tests.worlds.review_session import ReviewWorld, review_session

pytestmark = pytest.mark.clause("FS/3.4f")
C = ProblemCode
MEAN, TRIMMED = CountingRuleName.MEAN_2026, CountingRuleName.TRIMMED_MEAN_2026


async def _voted(
    database: Database, rule: CountingRuleName, *, scores: int, abstentions: int
) -> ReviewWorld:
    """A unit that so many have scored, with a comment each."""
    world = await review_session(database, units=1, representatives=9, counting_rule=rule)
    await world.ready_to_score()
    for member in range(scores + abstentions):
        given = str(70 + member) if member < scores else None
        done(
            await world.ballot(member, given, is_abstention=given is None, comment=f"意见{member}")
        )
    return world


@pytest.mark.parametrize(
    ("rule", "scores", "abstentions"),
    [
        (MEAN, 1, 0),
        (MEAN, 2, 0),
        (MEAN, 1, 2),
        (MEAN, 2, 1),
        (MEAN, 0, 5),
        (MEAN, 0, 0),
        (TRIMMED, 3, 0),
        (TRIMMED, 4, 0),
        (TRIMMED, 4, 4),
    ],
)
async def test_of_too_few_scores_no_average_is_made_and_the_session_ends_all_the_same(
    database: Database, rule: CountingRuleName, scores: int, abstentions: int
) -> None:
    world = await _voted(database, rule, scores=scores, abstentions=abstentions)
    assert codes(await world.close()) == {ScoringCode.QUORUM_NOT_REACHED}
    assert codes(await world.close_without_result(reason=" ")) == {C.VALUE_REQUIRED}
    assert codes(await world.close_without_result(reason="由" * 501)) == {C.VALUE_TOO_LONG}
    done(await world.close_without_result(reason=" 到场代表不足 "))
    slot = await world.slot()
    assert (slot.state, slot.no_result_reason) == (SlotState.NO_RESULT, "到场代表不足")
    assert (slot.ballots_so_far, slot.abstention_count, slot.average) == (
        scores + abstentions,
        None,
        None,
    )
    assert await world.state() is SessionState.SCORING_CLOSED
    done(await world.complete())
    done(await world.publish())
    (snapshot,) = await snapshots(database, world.session_id)
    (line,) = snapshot.lines
    assert (line.average, line.rank, line.abstention_count) == (None, None, 0)
    assert line.no_result_reason == "到场代表不足"
    assert len(await urn_keys(database, slot.id)) == scores + abstentions


@pytest.mark.parametrize(("rule", "scores", "average"), [(MEAN, 3, "71.00"), (TRIMMED, 5, "72.00")])
async def test_enough_scores_are_counted_and_cannot_be_set_aside(
    database: Database, rule: CountingRuleName, scores: int, average: str
) -> None:
    world = await _voted(database, rule, scores=scores, abstentions=1)
    assert codes(await world.close_without_result()) == {ScoringCode.QUORUM_REACHED}
    done(await world.close())
    assert (await world.slot()).average == Decimal(average)


@pytest.mark.parametrize("ballots", [1, 2, 3])
@pytest.mark.clause("FS/3.4g")
async def test_a_comment_is_passed_on_only_where_the_roll_is_not_its_name(
    database: Database, ballots: int
) -> None:
    world = await _voted(database, MEAN, scores=0, abstentions=ballots)
    done(await world.close_without_result())
    opened = done(await world.complete()).rectification_items
    told = (await comments_by_slots(database, world.slot_ids)).get(world.slot_ids[0], ())
    assert opened == len(told) == (ballots if ballots >= 3 else 0)


async def test_a_session_without_a_quorum_of_its_own_has_the_least_one(database: Database) -> None:
    for rule, least in ((MEAN, 3), (TRIMMED, 5)):
        world = await review_session(database, counting_rule=rule)
        found = await sessions_by_ids(database, [world.session_id])
        assert found[world.session_id].quorum == least


@pytest.mark.parametrize("kept", [None, 1, 2])
async def test_a_session_from_before_there_was_a_least_quorum_has_it_too(
    database: Database, kept: int | None
) -> None:
    world = await review_session(database)
    async with database.transaction() as transaction:
        await transaction.execute("UPDATE review_session SET quorum = $1", kept)
    found = await sessions_by_ids(database, [world.session_id])
    assert found[world.session_id].quorum == 3
    await world.ready_to_score()
    for member in (0, 1):
        done(await world.ballot(member, "80"))
    assert codes(await world.close()) == {ScoringCode.QUORUM_NOT_REACHED}


async def test_the_database_itself_keeps_no_average_of_fewer_than_three(
    database: Database,
) -> None:
    await review_session(database, units=1)
    closed = "UPDATE slot SET state = $1, ballot_count = 3, abstention_count = $2, average = $3"
    for state, abstentions, average in (
        (SlotState.SCORED, 1, Decimal(80)),
        (SlotState.NO_RESULT, None, Decimal(80)),
        (SlotState.NO_RESULT, 1, None),
    ):
        with pytest.raises(asyncpg.CheckViolationError):
            async with database.transaction() as transaction:
                await transaction.execute(closed, state.value, abstentions, average)
    async with database.transaction() as transaction:
        await transaction.execute(closed, SlotState.SCORED.value, 0, Decimal(80))
