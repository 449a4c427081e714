"""A receipt serves its owner: it tells nobody what was scored and opens nobody else's ballot."""

import hashlib
from dataclasses import replace
from itertools import product
from uuid import UUID

import pytest

from actions.scoring.submit_ballot import BallotSubmitted
from domain.outcomes import Refused
from domain.people.district import seed
from domain.scoring.problems import ScoringCode
from store.database import Database
from tests.worlds.acts import codes, done
from tests.worlds.hall_reads import urn_keys
from tests.worlds.review_session import ReviewWorld, fresh_key, review_session

pytestmark = pytest.mark.clause("FS/3.4e")

GUESSES: tuple[tuple[str | None, str | None], ...] = (
    ("88", None),
    ("88", "请公开进度"),
    ("88.00", None),
    ("88.01", None),
    ("0", None),
    ("100", "请公开进度"),
    ("100.5", None),
    ("1111", None),
    ("-99999999.99", None),
    (None, None),
)
"""Score and comment, the true ones first; the last ones could not be counted at all."""


async def _urn(database: Database) -> list[tuple[object, ...]]:
    rows = await database.fetch("SELECT key, slot_id, category, score, comment FROM urn")
    return sorted((tuple(row.values()) for row in rows), key=str)


async def _guessed(
    world: ReviewWorld, key: str, *, member: int = 0
) -> set[BallotSubmitted | Refused]:
    """Every answer to the guesses of somebody who holds the phone of a member."""
    return {
        await world.ballot(
            member, score, key=key, comment=comment, is_abstention=score is None and is_abstention
        )
        for (score, comment), is_abstention in product(GUESSES, (False, True))
    }


async def _ended(world: ReviewWorld, ending: str) -> None:
    """The slot with ballots of three members comes to this."""
    if ending in ("scored", "complete"):
        done(await world.close())
    if ending == "no result":
        done(await world.close_without_result())
    if ending == "complete":
        done(await world.complete())
    if ending == "paused":
        done(await world.pause())


@pytest.mark.parametrize(
    ("ending", "may_correct"),
    [("open", False), *product(("paused", "scored", "no result", "complete"), (False, True))],
)
async def test_a_known_key_has_one_answer_whatever_is_sent_with_it(
    database: Database, ending: str, may_correct: bool
) -> None:
    world = await review_session(database, units=1, may_correct=may_correct)
    await world.ready_to_score()
    key = fresh_key()
    first = done(await world.ballot(0, "88", key=key, comment="请公开进度"))
    for member in (1, 2) if ending != "no result" else (1,):
        done(await world.ballot(member, "70"))
    await _ended(world, ending)
    before = await _urn(database)
    assert await _guessed(world, key) == {replace(first, is_repeated=True)}
    assert await _urn(database) == before


async def test_a_correction_that_changes_nothing_is_answered_like_any_other(
    database: Database,
) -> None:
    world = await review_session(database, may_correct=True)
    await world.ready_to_score()
    key = fresh_key()
    first = done(await world.ballot(0, "88", key=key))
    for score in ("88", "88", "88.01"):
        assert done(await world.ballot(0, score, key=key)) == replace(first, is_replaced=True)


@pytest.mark.parametrize("is_open", [True, False])
@pytest.mark.parametrize("may_correct", [False, True])
@pytest.mark.parametrize("has_scored", [False, True])
async def test_somebody_elses_key_tells_nothing_and_replaces_nothing(
    database: Database, has_scored: bool, may_correct: bool, is_open: bool
) -> None:
    """It is as good as any key that nobody has used."""
    world = await review_session(database, units=1, representatives=6, may_correct=may_correct)
    await world.ready_to_score()
    stolen = fresh_key()
    done(await world.ballot(0, "88", key=stolen))
    for member in (1, 2):
        done(await world.ballot(member, "70"))
    if has_scored:
        done(await world.ballot(3, "75"))
        done(await world.ballot(4, "75"))
    if not is_open:
        done(await world.close())
    before = await _urn(database)
    by_stolen = await world.ballot(3, "10", key=stolen)
    by_fresh = await world.ballot(4, "10", key=fresh_key())
    if has_scored or not is_open:
        assert by_stolen == by_fresh
        assert await _urn(database) == before
    else:
        assert done(by_stolen).receipt.key != done(by_fresh).receipt.key
        assert set(before) < set(await _urn(database))


async def test_who_reads_the_database_finds_no_ballot_by_trying_the_delegation(
    database: Database,
) -> None:
    """Not even where the phone's own chance is known, as of a phone that draws badly."""
    world = await review_session(database)
    await world.ready_to_score()
    known = "0" * 32
    keys = {done(await world.ballot(member, "80", key=known)).receipt.key for member in range(3)}
    slot, receipt = world.slot_ids[0].bytes, bytes.fromhex(known)
    persons = [one.id.bytes for one in seed.representatives()] + [b""]
    orders = [
        order
        for person in persons
        for order in (slot + person + receipt, receipt + slot + person, slot + receipt + person)
    ]
    tried = {UUID(bytes=hashlib.sha256(one).digest()[:16]) for one in orders}
    assert not keys & tried
    done(await world.close())
    # And each finds his own all the same.
    assert set(await urn_keys(database, world.slot_ids[0])) == keys


async def test_ballots_from_before_keys_were_bound_are_found_counted_and_final(
    database: Database,
) -> None:
    world = await review_session(database, may_correct=True)
    await world.ready_to_score()
    key = fresh_key()
    old = UUID(bytes=hashlib.sha256(bytes.fromhex(key) + world.slot_ids[0].bytes).digest()[:16])
    now = done(await world.ballot(0, "88", key=key)).receipt.key
    async with database.transaction() as transaction:
        await transaction.execute("UPDATE urn SET key = $1 WHERE key = $2", old, now)
    assert codes(await world.ballot(0, "10", key=key)) == {ScoringCode.ALREADY_SCORED}
    for member in (1, 2):
        assert done(await world.ballot(member, "88", key=key)).receipt.key != old
    done(await world.close())
    assert old in await urn_keys(database, world.slot_ids[0])
    assert str((await world.slot()).average) == "88.00"
