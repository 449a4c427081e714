"""Accepted means counted: corrections, recusal, abstention, and the close in the middle."""

import asyncio
from collections.abc import Coroutine
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from actions.scoring.submit_ballot import BallotSubmitted
from domain.outcomes import Refused
from domain.people.viewer import Viewer
from domain.problems import ProblemCode
from domain.representatives.problems import RepresentativeCode
from domain.scoring.counting import mean
from domain.scoring.problems import ScoringCode
from domain.scoring.states import Reveal
from store.database import Database
from tests.worlds.acts import PEOPLE, codes, done
from tests.worlds.hall_reads import urn_keys
from tests.worlds.review_session import ReviewWorld, fresh_key, review_session

pytestmark = pytest.mark.clause("FS/3.4e")
C = ProblemCode
R005 = 4
"""Where the representative affiliated to EDU sits among the members."""


async def _together(calls: list[Coroutine[Any, Any, Any]]) -> list[Any]:
    return list(await asyncio.gather(*calls))


async def test_who_belongs_to_the_unit_does_not_score_it(database: Database) -> None:
    world = await review_session(database, representatives=6, unit_codes=["EDU", "FIN"])
    await world.ready_to_score(0)
    assert codes(await world.ballot(R005, "100")) == {ScoringCode.RECUSED}
    assert codes(await world.ballot(R005, None, is_abstention=True)) == {ScoringCode.RECUSED}
    await world.scored(0)
    assert (await world.slot(0)).ballots_so_far == 3
    await world.ready_to_score(1)
    done(await world.ballot(R005, "90", slot=1))


@pytest.mark.clause("FS/3.4f")
async def test_an_abstention_is_a_ballot_and_no_score(database: Database) -> None:
    world = await review_session(database, representatives=4)
    await world.ready_to_score()
    done(await world.ballot(3, None, is_abstention=True, comment="不了解情况"))
    assert codes(await world.ballot(3, "100")) == {ScoringCode.ALREADY_SCORED}
    await world.scored()
    slot = await world.slot()
    assert (slot.ballots_so_far, slot.abstention_count) == (4, 1)
    assert slot.average == Decimal("85.50")


async def test_a_correction_replaces_until_the_close(database: Database) -> None:
    world = await review_session(database, may_correct=True)
    await world.ready_to_score()
    key = fresh_key()
    first = done(await world.ballot(0, "60", key=key))
    second = done(await world.ballot(0, "88.5", key=key, comment="已整改"))
    assert not first.is_replaced
    assert second.is_replaced
    assert second.receipt.key == first.receipt.key
    third = done(await world.ballot(0, None, key=key, is_abstention=True))
    assert third.is_replaced
    done(await world.ballot(0, "70", key=key))
    assert codes(await world.ballot(0, "99")) == {ScoringCode.ALREADY_SCORED}
    for member in (1, 2):
        done(await world.ballot(member, "70"))
    done(await world.close())
    # What comes too late is answered like a repetition, and changes nothing.
    for late in ("70", "71"):
        answer = done(await world.ballot(0, late, key=key))
        assert (answer.receipt.key, answer.is_replaced, answer.is_repeated) == (
            first.receipt.key,
            False,
            True,
        )
    slot = await world.slot()
    assert (slot.ballots_so_far, slot.average) == (3, Decimal("70.00"))


async def test_without_leave_to_correct_the_first_word_stands(database: Database) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    key = fresh_key()
    first = done(await world.ballot(0, "60", key=key))
    second = done(await world.ballot(0, "88", key=key))
    assert (first.is_repeated, second.is_repeated) == (False, True)
    assert second.receipt.key == first.receipt.key
    assert await database.fetchval("SELECT score FROM urn") == Decimal(60)


async def test_one_key_serves_a_phone_for_every_unit(database: Database) -> None:
    world = await review_session(database)
    key = fresh_key()
    keys = set()
    for number in (0, 1):
        await world.ready_to_score(number)
        keys.add(done(await world.ballot(0, "80", slot=number, key=key)).receipt.key)
        done(await world.close_without_result(number))
    assert len(keys) == 2


@pytest.mark.parametrize("key", ["", "short", "Z" * 32, "0" * 33])
async def test_a_key_that_is_none_is_refused(database: Database, key: str) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    refused = await world.ballot(0, "80", key=key or " ")
    assert codes(refused) == {C.VALUE_INVALID}


async def test_an_endless_comment_is_refused(database: Database) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    assert codes(await world.ballot(0, "80", comment="长" * 2001)) == {C.VALUE_TOO_LONG}
    done(await world.ballot(0, "80", comment="长" * 2000))


async def test_who_is_no_longer_in_the_delegation_does_not_score(database: Database) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    world.members[1] = Viewer(role=world.members[1].role, person_id=world.members[1].person_id)
    assert codes(await world.ballot(1, "80")) == {RepresentativeCode.NOT_A_REPRESENTATIVE}
    sql = "UPDATE representative SET state = $2 WHERE id = $1"
    gone = world.members[0].representative_id
    async with database.transaction() as transaction:
        await transaction.execute(sql, gone, "REMOVED")
    try:
        assert codes(await world.ballot(0, "80")) == {RepresentativeCode.NOT_A_REPRESENTATIVE}
    finally:
        async with database.transaction() as transaction:
            await transaction.execute(sql, gone, "ACTIVE")


async def test_the_same_ballot_sent_ten_times_at_once_counts_once(database: Database) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    key = fresh_key()
    outcomes = await _together([world.ballot(0, "80", key=key) for _ in range(10)])
    assert len({done(one).receipt.key for one in outcomes}) == 1
    assert await database.fetchval("SELECT count(*) FROM urn") == 1


async def test_corrections_at_once_leave_one_ballot_of_those_sent(database: Database) -> None:
    world = await review_session(database, may_correct=True)
    await world.ready_to_score()
    key = fresh_key()
    outcomes = await _together([world.ballot(0, str(score), key=key) for score in range(80, 90)])
    assert all(isinstance(one, BallotSubmitted) for one in outcomes)
    assert sum(not one.is_replaced for one in outcomes) == 1
    for member in (1, 2):
        done(await world.ballot(member, "0"))
    done(await world.close())
    slot = await world.slot()
    assert slot.ballots_so_far == 3
    assert slot.average in {
        mean([Decimal(score), Decimal(0), Decimal(0)]) for score in range(80, 90)
    }


@pytest.mark.parametrize("place", [0, 15, 50, 85, 97])
async def test_what_was_acknowledged_before_the_close_is_what_was_counted(
    database: Database, place: int
) -> None:
    world = await review_session(database, units=1, representatives=100)
    await world.ready_to_score()
    scores = [str(Decimal(Random(place).randrange(0, 10_001)) / 100) for _ in range(100)]
    # As many are in as an average needs, so that nothing but the order decides.
    early = [await world.ballot(number, scores[number]) for number in range(3)]
    calls: list[Coroutine[Any, Any, Any]] = [
        world.ballot(number, scores[number]) for number in range(3, 100)
    ]
    calls.insert(place, world.close())
    outcomes = await _together(calls)
    done(outcomes.pop(place))
    outcomes = early + outcomes
    taken = [one for one in outcomes if isinstance(one, BallotSubmitted)]
    refused = [one for one in outcomes if isinstance(one, Refused)]
    affiliated = {one.code for refusal in refused for one in refusal.problems}
    assert affiliated <= {
        ScoringCode.SESSION_NOT_OPEN,
        ScoringCode.SLOT_NOT_OPEN,
        ScoringCode.RECUSED,
    }
    assert set(await urn_keys(database, world.slot_ids[0])) == {one.receipt.key for one in taken}
    slot = await world.slot()
    assert slot.ballots_so_far == len(taken)
    counted = [
        Decimal(score)
        for score, outcome in zip(scores, outcomes, strict=True)
        if isinstance(outcome, BallotSubmitted)
    ]
    assert slot.average == mean(counted)
    assert await database.fetchval("SELECT count(*) FROM roll") == len(taken)


async def test_a_correction_acknowledged_before_the_close_is_the_one_counted(
    database: Database,
) -> None:
    world = await review_session(database, units=1, representatives=30, may_correct=True)
    await world.ready_to_score()
    keys = [fresh_key() for _ in range(30)]
    first = [world.ballot(number, "10", key=key) for number, key in enumerate(keys)]
    for outcome in await _together([*first]):
        assert isinstance(outcome, BallotSubmitted) or codes(outcome) == {ScoringCode.RECUSED}
    calls: list[Coroutine[Any, Any, Any]] = [
        world.ballot(number, "90", key=key) for number, key in enumerate(keys)
    ]
    calls.insert(12, world.close())
    outcomes = await _together(calls)
    done(outcomes.pop(12))
    replaced = sum(isinstance(one, BallotSubmitted) and one.is_replaced for one in outcomes)
    high = await database.fetchval("SELECT count(*) FROM urn WHERE score = 90")
    assert high == replaced


async def test_two_who_close_at_once_close_once(database: Database) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    for member in range(3):
        done(await world.ballot(member, "80"))
    outcomes = await _together([world.close() for _ in range(4)])
    assert sum(not isinstance(one, Refused) for one in outcomes) == 1
    assert (await world.told()).count("slot:scored") == 1


async def _world_at_end(database: Database) -> ReviewWorld:
    world = await review_session(database, units=1, reveal=Reveal.AT_END)
    await world.ready_to_score()
    for member, score in enumerate(("81.17", "82.29", "83.31")):
        done(await world.ballot(member, score))
    done(await world.close())
    return world


@pytest.mark.clause("FS/3.4f")
async def test_what_waits_for_the_end_is_not_in_the_log_before(database: Database) -> None:
    world = await _world_at_end(database)
    assert str((await world.slot()).average) == "82.26"
    done(await world.complete())
    rows = await database.fetch("SELECT payload::text AS text FROM event")
    assert not [row["text"] for row in rows if "82.26" in row["text"]]
    assert await database.fetchval("SELECT count(*) FROM result_snapshot") == 0


async def test_a_stranger_to_the_hall_is_told_so(database: Database) -> None:
    world = await review_session(database)
    await world.ready_to_score()
    world.members.append(PEOPLE.representative(60))
    assert codes(await world.ballot(3, "80")) == {ScoringCode.NOT_CHECKED_IN}
