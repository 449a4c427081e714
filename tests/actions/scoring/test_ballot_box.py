"""Ballots that come at once go in by one transaction, each judged as if it had come alone."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Any
from uuid import UUID

import pytest

from actions.scoring.submit_ballot import BallotSubmitted
from domain.outcomes import Refused
from domain.people.district import seed
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.problems import ProblemCode
from domain.scoring.problems import ScoringCode
from store.database import DATABASE_AWAY, Database, connect
from tests.live.waiting import until
from tests.worlds.acts import codes, done
from tests.worlds.review_session import NoTokenError, ReviewWorld, fresh_key, review_session

pytestmark = pytest.mark.clause("FS/3.4e")
C = ProblemCode
MEMBERS = 60
SOMEBODY_WAITS = """SELECT EXISTS (SELECT FROM pg_stat_activity
  WHERE wait_event_type = 'Lock' AND datname = current_database())"""
FEWEST = 3
"""Of whom an average may be told."""


async def hall(database: Database, **how: Any) -> ReviewWorld:
    """A slot open for a large hall."""
    world = await review_session(database, representatives=MEMBERS, unit_codes=["MUNI"], **how)
    await world.ready_to_score()
    return world


async def urn(database: Database) -> set[UUID]:
    """Keys of all ballots."""
    return {row["key"] for row in await database.fetch("SELECT key FROM urn")}


async def transactions(database: Database, table: str) -> int:
    """By how many transactions the rows came."""
    return int(await database.fetchval(f"SELECT count(DISTINCT xmin::text) FROM {table}"))


async def all_at_once(world: ReviewWorld, keys: Sequence[str]) -> list[BallotSubmitted | Refused]:
    """Every member scores."""
    return list(
        await asyncio.gather(
            *(world.ballot(member, str(60 + member % 40), key=key)
              for member, key in enumerate(keys))
        )
    )  # fmt: skip


def fresh_keys() -> list[str]:
    """One for each member."""
    return [fresh_key() for _ in range(MEMBERS)]


async def test_a_hall_goes_in_by_few_transactions_and_each_is_counted_once(
    database: Database,
) -> None:
    world = await hall(database)
    answers = [done(one) for one in await all_at_once(world, fresh_keys())]
    assert {one.receipt.key for one in answers} == await urn(database)
    assert len(answers) == MEMBERS
    # The first is on its way before the others have come.
    assert await transactions(database, "urn") <= 3
    assert await transactions(database, "roll") <= 3
    done(await world.close())
    assert (await world.slot()).ballots_so_far == MEMBERS


async def test_a_token_that_is_revoked_while_its_ballot_waits_puts_none_in(
    database: Database, credentials: dict[str, Any]
) -> None:
    """The first waits for the slot's lock, the third for the first; the others go in together."""
    world = await hall(database)
    revoked: set[int] = set()

    async def score(member: int) -> BallotSubmitted | Refused:
        return await world.ballot(member, "80", counts=lambda: member not in revoked)

    holder, observer = await connect(credentials), await connect(credentials)
    try:
        async with holder.transaction():
            await holder.execute("SELECT FROM slot FOR UPDATE")
            waiting = [asyncio.create_task(score(member)) for member in range(MEMBERS)]
            await until(lambda: observer.fetchval(SOMEBODY_WAITS))
            revoked |= {0, 2}
        answers = await asyncio.gather(*waiting, return_exceptions=True)
    finally:
        await holder.close()
        await observer.close()
    assert {n for n, one in enumerate(answers) if isinstance(one, NoTokenError)} == revoked
    assert len(await urn(database)) == MEMBERS - len(revoked)
    assert await transactions(database, "urn") == 1


async def test_each_is_refused_for_its_own_reason_among_ballots_that_count(
    database: Database,
) -> None:
    world = await review_session(database, representatives=8, unit_codes=["EDU"])
    await world.ready_to_score()
    done(await world.ballot(0, "80"))
    world.members[6] = replace(world.members[6], representative_id=seed.representatives()[70].id)
    world.members[7] = Viewer(role=Role.MAYOR)
    outcomes = await asyncio.gather(
        world.ballot(0, "90"),
        world.ballot(1, "100.5"),
        world.ballot(2, "70", key="short"),
        world.ballot(3, "71", comment="\ud800"),
        world.ballot(4, "72"),
        world.ballot(5, "73"),
        world.ballot(6, "74"),
        world.ballot(7, "75"),
        return_exceptions=True,
    )
    told = [codes(one) if isinstance(one, Refused) else one for one in outcomes]
    assert told[:3] == [
        {ScoringCode.ALREADY_SCORED},
        {ScoringCode.SCORE_OUT_OF_RANGE},
        {C.VALUE_INVALID},
    ]
    assert told[3] == {C.VALUE_INVALID}
    assert told[4] == {ScoringCode.RECUSED}
    assert isinstance(told[5], BallotSubmitted)
    assert told[6:] == [{ScoringCode.NOT_CHECKED_IN}, {C.NOT_PERMITTED}]
    assert len(await urn(database)) == 2


async def test_phones_with_one_key_have_a_ballot_each(database: Database) -> None:
    world = await hall(database)
    answers = [done(one) for one in await all_at_once(world, [fresh_key()] * MEMBERS)]
    assert {one.receipt.key for one in answers} == await urn(database)
    assert len(await urn(database)) == MEMBERS


async def test_the_same_person_at_once_with_two_keys_counts_once(database: Database) -> None:
    world = await hall(database)
    outcomes = await asyncio.gather(*(world.ballot(0, "80", key=fresh_key()) for _ in range(20)))
    assert sum(isinstance(one, BallotSubmitted) for one in outcomes) == 1
    assert {code for one in outcomes if isinstance(one, Refused) for code in codes(one)} == {
        ScoringCode.ALREADY_SCORED
    }
    assert len(await urn(database)) == 1


async def test_the_same_ballot_at_once_is_answered_alike_and_counted_once(
    database: Database,
) -> None:
    world = await hall(database)
    key = fresh_key()
    outcomes = await asyncio.gather(*(world.ballot(0, "80", key=key) for _ in range(20)))
    assert {done(one).receipt.key for one in outcomes} == await urn(database)
    assert len(await urn(database)) == 1


async def test_two_boxes_over_one_database_never_count_twice(database: Database) -> None:
    """Two nodes: whoever is sent to both by a bad line, is counted by one."""
    first = await hall(database)
    second = replace(first, ballot_box=type(first.ballot_box)(database))
    chance = Random(3)
    keys = fresh_keys()
    calls = [
        world.ballot(member, str(60 + member % 40), key=keys[member])
        for world in (first, second, first)
        for member in chance.sample(range(MEMBERS), MEMBERS)
    ]
    for one in await asyncio.gather(*calls):
        done(one)
    assert len(await urn(database)) == MEMBERS


async def test_the_close_in_the_middle_counts_what_was_answered(database: Database) -> None:
    world = await hall(database)

    async def close_soon() -> None:
        while await database.fetchval("SELECT count(*) FROM roll") == FEWEST:
            pass
        done(await world.close())

    async def one_after_another(member: int) -> BallotSubmitted | Refused:
        # As long as asking the database takes, so that no speed of a machine brings all before.
        for _ in range(member):
            await database.fetchval("SELECT 1")
        return await world.ballot(member, "77")

    early = [await world.ballot(member, "77") for member in range(FEWEST)]
    closing = asyncio.create_task(close_soon())
    late = (one_after_another(member) for member in range(FEWEST, MEMBERS))
    outcomes = early + await asyncio.gather(*late)
    await closing
    counted = [one for one in outcomes if isinstance(one, BallotSubmitted)]
    refused = [codes(one) for one in outcomes if isinstance(one, Refused)]
    # Its only slot was the session's last.
    assert all(why == {ScoringCode.SESSION_NOT_OPEN} for why in refused)
    assert refused
    assert (await world.slot()).ballots_so_far == len(counted)


async def test_a_cut_connection_is_told_to_all_it_concerns_and_repeating_is_safe(
    database: Database, credentials: dict[str, Any]
) -> None:
    world = await hall(database)
    killer = await connect(credentials)
    keys = fresh_keys()
    async with killer.transaction():
        # Nobody gets past the slot: the box waits inside its transaction.
        await killer.execute("SELECT FROM slot WHERE id = $1 FOR UPDATE", world.slot_ids[0])
        sending = asyncio.gather(
            *(world.ballot(member, "80", key=key) for member, key in enumerate(keys)),
            return_exceptions=True,
        )
        waiting = "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
        while not (pids := await killer.fetch(waiting)):
            pass
        for row in pids:
            await killer.execute("SELECT pg_terminate_backend($1)", row["pid"])
    outcomes = await sending
    await killer.close()
    lost = [one for one in outcomes if isinstance(one, BaseException)]
    assert lost
    assert all(isinstance(one, DATABASE_AWAY) for one in lost)
    for member, key in enumerate(keys):
        done(await world.ballot(member, "80", key=key))
    assert len(await urn(database)) == MEMBERS


async def test_an_asker_who_goes_away_takes_no_ballot_back(database: Database) -> None:
    world = await hall(database)
    sending = [asyncio.create_task(world.ballot(member, "80")) for member in range(MEMBERS)]
    await asyncio.sleep(0)
    for task in sending[1::2]:
        task.cancel()
    outcomes = await asyncio.gather(*sending, return_exceptions=True)
    stayed = outcomes[0::2]
    assert all(isinstance(one, BallotSubmitted) for one in stayed)
    assert len(await urn(database)) >= len(stayed)
    done(await world.close())
