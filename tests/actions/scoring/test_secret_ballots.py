"""The urn keeps its secret, and once counted it never changes."""

from uuid import UUID

import asyncpg
import pytest

from actions.scoring.announce_tally import announce_tally
from actions.scoring.submit_ballot import BallotSubmitted, SubmitBallot, submit_ballot
from domain.scoring.states import SlotState
from server.chance import new_id
from store.database import Database
from tests.worlds.acts import act_of, codes, done
from tests.worlds.review_session import ReviewWorld, fresh_key, review_session

pytestmark = pytest.mark.clause("FS/3.4e")


async def _voted(database: Database, *, members: int = 20) -> tuple[ReviewWorld, dict[UUID, str]]:
    """A slot with ballots, not closed yet; receipt keys by keys of the urn, in order of arrival."""
    world = await review_session(database, representatives=members)
    await world.ready_to_score()
    keys = {}
    for member in range(members):
        key = fresh_key()
        outcome = await world.ballot(member, str(50 + member), key=key, comment=f"意见{member}")
        if isinstance(outcome, BallotSubmitted):
            keys[outcome.receipt.key] = key
        else:
            codes(outcome)
    return world, keys


async def test_a_counted_urn_lies_in_the_order_of_its_keys(database: Database) -> None:
    world, keys = await _voted(database)
    done(await world.close())
    rows = await database.fetch("SELECT key, xmin::text AS writer FROM urn ORDER BY ctid")
    found = [row["key"] for row in rows]
    assert found == sorted(keys)
    assert len({row["writer"] for row in rows}) == 1


async def test_no_table_but_the_urn_knows_a_key_and_the_urn_knows_no_person(
    database: Database,
) -> None:
    world, keys = await _voted(database)
    act = act_of(database, world.members[0], world.clock.now, request_id=new_id())
    await announce_tally(act_of(database, world.office, world.clock.now), world.slot_ids[0])
    done(await world.close(0))
    await world.ready_to_score(1)
    with_request = fresh_key()
    late = done(
        await submit_ballot(
            act,
            SubmitBallot(
                slot_id=world.slot_ids[1],
                score=None,
                is_abstention=True,
                comment=None,
                receipt_key=with_request,
            ),
        )
    )
    done(await world.close_without_result(1))
    done(await world.complete())
    done(await world.publish())
    secrets = {*map(str, keys), *keys.values(), str(late.receipt.key), with_request}
    for table, text in (await _everything(database)).items():
        if table == "urn":
            persons = [str(one.person_id) for one in world.members]
            persons += [str(one.representative_id) for one in world.members]
            assert not [person for person in persons if person in text]
        else:
            assert not [secret for secret in secrets if secret in text], table


async def test_the_log_tells_how_many_and_never_who(database: Database) -> None:
    world, keys = await _voted(database)
    office = act_of(database, world.office, world.clock.now)
    assert await announce_tally(office, world.slot_ids[0])
    assert not await announce_tally(office, world.slot_ids[0])
    done(await world.close())
    assert not await announce_tally(office, world.slot_ids[0])
    rows = await database.fetch(
        "SELECT kind, actor_role, payload->>'ballots' AS ballots FROM event"
        " WHERE payload ? 'ballots' ORDER BY id"
    )
    told = [(row["kind"], row["actor_role"], row["ballots"]) for row in rows]
    many = str(len(keys))
    assert told == [("slot:tallied", "PERFORMANCE", many), ("slot:scored", "PERFORMANCE", many)]
    assert not await database.fetchval(
        "SELECT count(*) FROM event WHERE actor_role = 'REPRESENTATIVE'"
    )


async def test_categories_of_fewer_than_three_are_struck_from_the_urn(database: Database) -> None:
    world, _ = await _voted(database, members=20)
    before = await _categories(database)
    assert set(before) == {"NPC_DEPUTY", "CPPCC_MEMBER"}
    done(await world.close())
    assert await _categories(database) == before
    world, _ = await _voted(database, members=18)
    before = await _categories(database, slot=world.slot_ids[0])
    assert min(before.values()) < 3
    done(await world.close())
    # Two or one struck alone would still be known; so the rest of the urn carries none either.
    assert await _categories(database, slot=world.slot_ids[0]) == {None: sum(before.values())}


async def _categories(database: Database, slot: UUID | None = None) -> dict[str | None, int]:
    rows = await database.fetch(
        "SELECT category, count(*) AS count FROM urn"
        " WHERE $1::uuid IS NULL OR slot_id = $1 GROUP BY category",
        slot,
    )
    return {row["category"]: row["count"] for row in rows}


OTHER_SLOT = "(SELECT id FROM slot WHERE state = 'WAITING' LIMIT 1)"


@pytest.mark.parametrize("state", [SlotState.SCORED, SlotState.NO_RESULT])
@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE urn SET score = 100",
        "UPDATE urn SET comment = NULL",
        f"UPDATE urn SET slot_id = {OTHER_SLOT}",
        "DELETE FROM urn",
        "INSERT INTO urn (key, slot_id, score) SELECT gen_random_uuid(), slot_id, 100 FROM urn",
        "DELETE FROM roll",
        f"UPDATE roll SET slot_id = {OTHER_SLOT}",
        "INSERT INTO roll (id, slot_id, representative_id) SELECT gen_random_uuid(), r.slot_id,"
        " p.id FROM roll r, representative p WHERE p.code = 'R099' LIMIT 1",
        "UPDATE slot SET average = 100 WHERE state = $1",
        "UPDATE slot SET state = 'SCORING_OPEN' WHERE state = $1",
        "DELETE FROM slot WHERE state = $1",
        "UPDATE result_snapshot SET lines = '[]'",
        "DELETE FROM result_snapshot",
    ],
)
async def test_the_database_itself_refuses_to_change_what_was_counted(
    database: Database, sql: str, state: SlotState
) -> None:
    world = await review_session(database)
    await world.ready_to_score(0)
    if state is SlotState.SCORED:
        await world.scored(0)
    else:
        done(await world.ballot(0, "80", comment="待整改"))
        done(await world.close_without_result(0))
    other = await review_session(database, units=1)
    await other.ready_to_score()
    done(await other.close_without_result())
    done(await other.complete())
    done(await other.publish())
    before = await _everything(database)
    with pytest.raises(asyncpg.RaiseError, match="never change"):
        async with database.transaction() as transaction:
            await transaction.execute(sql, *([state.value] if "$1" in sql else []))
    assert await _everything(database) == before


async def _everything(database: Database) -> dict[str, str]:
    """The whole database as text, table by table."""
    tables = await database.fetch(
        "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
    )
    found = {}
    for table in tables:
        rows = await database.fetch(f'SELECT t::text AS text FROM "{table["name"]}" t ORDER BY 1')
        found[table["name"]] = "\n".join(row["text"] for row in rows)
    return found
