"""Whatever decimal can be sent as a score is judged; no number is too long for an answer."""

import asyncio
from dataclasses import replace
from itertools import product

import pytest

from actions.scoring.submit_ballot import BallotSubmitted, SubmitBallot, submit_ballot_at_once
from domain.outcomes import Refused
from domain.scoring.problems import ScoringCode
from schema.scalars import decimal_from_text
from store.database import Database
from tests.worlds.acts import act_of, codes, done
from tests.worlds.review_session import ReviewWorld, fresh_key, review_session

pytestmark = pytest.mark.clause("FS/3.4e")


FOUND = ("1000", "1111", "99999999", "-1000")
"""Those of four digits and more with which it was found."""

SHAPES = tuple(
    sign + digit * digits + point
    for digits, digit, sign, point in product(range(1, 9), "19", ("", "-"), ("", ".9", ".99"))
)
"""A number of every shape that the scalar takes."""

OUT_OF_RANGE = (
    *FOUND,
    *(text for text in SHAPES if not 0 <= decimal_from_text(text) <= 100),
    "100.01",
    "-0.01",
)


async def _box_alone(world: ReviewWorld, member: int, score: str, key: str) -> object:
    return await world.ballot(member, score, key=key)


async def _box_together(world: ReviewWorld, member: int, score: str, key: str) -> object:
    answer, neighbour = await asyncio.gather(
        world.ballot(member, score, key=key), world.ballot(member + 1, "80", key=key)
    )
    # Already in, too late, or counted with it; never taken along by what is beside it.
    if isinstance(neighbour, Refused):
        assert codes(neighbour) <= {ScoringCode.ALREADY_SCORED, ScoringCode.SESSION_NOT_OPEN}
    return answer


async def _without_box(world: ReviewWorld, member: int, score: str, key: str) -> object:
    act = act_of(world.database, world.members[member], world.clock.now)
    asked = SubmitBallot(
        slot_id=world.slot_ids[0],
        score=decimal_from_text(score),
        is_abstention=False,
        comment=None,
        receipt_key=key,
    )
    return await submit_ballot_at_once(act, asked)


WAYS = {"box-alone": _box_alone, "box-together": _box_together, "without-box": _without_box}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("may_correct", [False, True])
async def test_every_decimal_that_is_no_score_is_told_so(
    database: Database, may_correct: bool, way: str
) -> None:
    world = await review_session(database, units=1, representatives=5, may_correct=may_correct)
    await world.ready_to_score()
    for score in OUT_OF_RANGE:
        answer = await WAYS[way](world, 0, score, fresh_key())
        assert isinstance(answer, Refused), score
        assert codes(answer) == {ScoringCode.SCORE_OUT_OF_RANGE}, score
    assert not await database.fetchval("SELECT count(*) FROM urn WHERE score <> 80")
    done(await world.ballot(0, "100"))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("is_open", "may_correct"), [(True, False), (True, True), (False, False), (False, True)]
)
async def test_a_known_key_keeps_its_one_answer_whatever_decimal_comes(
    database: Database, is_open: bool, may_correct: bool, way: str
) -> None:
    world = await review_session(database, units=1, representatives=5, may_correct=may_correct)
    await world.ready_to_score()
    key = fresh_key()
    first = done(await world.ballot(0, "11", key=key))
    for member in (1, 2):
        done(await world.ballot(member, "80", key=key))
    if not is_open:
        done(await world.close())
    for score in OUT_OF_RANGE:
        answer = await WAYS[way](world, 0, score, key)
        if is_open and may_correct:
            assert isinstance(answer, Refused), score
            assert codes(answer) == {ScoringCode.SCORE_OUT_OF_RANGE}, score
        else:
            assert isinstance(answer, BallotSubmitted), score
            assert answer == replace(first, is_repeated=True), score
    assert await database.fetchval("SELECT count(*) FROM urn WHERE score = 11") == 1


@pytest.mark.parametrize("way", WAYS)
async def test_after_the_close_no_decimal_is_more_than_too_late(
    database: Database, way: str
) -> None:
    """Also of somebody who has not scored at all."""
    world = await review_session(database, units=1, representatives=5)
    await world.ready_to_score()
    await world.scored()
    for score in OUT_OF_RANGE:
        answer = await WAYS[way](world, 3, score, fresh_key())
        assert isinstance(answer, Refused), score
        assert codes(answer) == {ScoringCode.SESSION_NOT_OPEN, ScoringCode.SCORE_OUT_OF_RANGE}, (
            score
        )
