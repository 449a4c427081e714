"""Ballots: once, counted when answered, secret."""

import asyncio

import pytest

from actions.scoring.finish_session import complete_review_session
from actions.scoring.session import MoveSession
from actions.scoring.submit_ballot import BallotSubmitted
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.scoring.problems import ScoringCode
from store.database import Database
from store.scoring.reads import slot
from tests.worlds.acts import PEOPLE, act_of, codes, done
from tests.worlds.hall_reads import urn_keys
from tests.worlds.review_session import fresh_key, review_session


@pytest.mark.scenario("S11")
@pytest.mark.clause("FS/3.4e")
async def test_a_second_ballot_of_the_same_person_is_refused_and_the_first_counts(
    database: Database,
) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    done(await world.ballot(0, "88"))
    assert codes(await world.ballot(0, "95")) == {ScoringCode.ALREADY_SCORED}
    for member in (1, 2):
        done(await world.ballot(member, "88"))
    done(await world.close())
    counted = await slot(database, world.slot_ids[0])
    assert counted is not None
    assert str(counted.average) == "88.00"


@pytest.mark.scenario("S11")
async def test_two_ballots_at_the_same_moment_store_one(database: Database) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    outcomes = await asyncio.gather(*(world.ballot(0, str(score)) for score in range(80, 90)))
    assert sum(isinstance(one, BallotSubmitted) for one in outcomes) == 1
    assert await database.fetchval("SELECT count(*) FROM roll") == 1
    assert await database.fetchval("SELECT count(*) FROM urn") == 1


async def test_the_same_ballot_again_is_answered_again_even_after_the_close(
    database: Database,
) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    key = fresh_key()
    first = done(await world.ballot(0, "88", key=key))
    again = done(await world.ballot(0, "88", key=key))
    assert (again.receipt.key, again.is_repeated) == (first.receipt.key, True)
    others = [done(await world.ballot(member, "90")).receipt.key for member in (1, 2)]
    done(await world.close())
    assert done(await world.ballot(0, "88", key=key)) == again
    assert await urn_keys(database, world.slot_ids[0]) == tuple(
        sorted([first.receipt.key, *others])
    )


@pytest.mark.scenario("S11")
async def test_scoring_outside_the_slot_or_the_hall_is_refused(database: Database) -> None:
    world = await review_session(database)
    assert codes(await world.ballot(0, "80", slot=1)) == {ScoringCode.SLOT_NOT_OPEN}
    await world.ready_to_score()
    world.members.append(PEOPLE.representative(50))
    assert codes(await world.ballot(3, "80")) == {ScoringCode.NOT_CHECKED_IN}
    assert codes(await world.ballot(0, "100.5")) == {ScoringCode.SCORE_OUT_OF_RANGE}
    assert codes(await world.ballot(0, "88.125")) == {ScoringCode.SCORE_OUT_OF_RANGE}
    assert codes(await world.ballot(0, None)) == {ScoringCode.SCORE_OR_ABSTAIN}
    world.members.append(PEOPLE.role(Role.UNIT_STAFF, unit="FIN"))
    assert codes(await world.ballot(4, "80")) == {ProblemCode.NOT_PERMITTED}


@pytest.mark.scenario("S12")
@pytest.mark.clause("FS/3.4g")
async def test_comments_become_rectification_items_without_names(database: Database) -> None:
    world = await review_session(database, units=1)
    await world.ready_to_score()
    done(await world.ballot(0, "80", comment="窗口排队时间偏长"))
    done(await world.ballot(1, "85.5", comment="请公开进度"))
    done(await world.ballot(2, "91"))
    done(await world.close())
    counted = await slot(database, world.slot_ids[0])
    assert counted is not None
    assert str(counted.average) == "85.50"
    completed = done(
        await complete_review_session(
            act_of(database, world.office, world.clock.now),
            MoveSession(world.session_id),
        )
    )
    assert completed.rectification_items == 2
    rows = await database.fetch("SELECT text, source_key, due_on FROM case_file ORDER BY text")
    assert [row["text"] for row in rows] == ["窗口排队时间偏长", "请公开进度"]
    assert all(row["due_on"].isoformat() == "2027-01-17" for row in rows)
    assert codes(await world.ballot(0, "70")) == {
        ScoringCode.SESSION_NOT_OPEN,
        ScoringCode.ALREADY_SCORED,
    }
