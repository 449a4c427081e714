"""The district's people in the database: all of them, once, and never over an edit."""

from datetime import date

import pytest

from domain.people.district import seed
from domain.people.units import UnitGroup
from store.database import Database
from store.people.reads import unit_by_code
from store.people.seed import seed_people
from tests.store.people.conftest import PEOPLE_TABLES, forget_people

SEEDED = {
    "unit": len(seed.units()),
    "unit_alias": len(seed.aliases()),
    "group_clause": len(seed.group_clauses()),
    "group_member": len(seed.group_members()),
    "unit_group": len(UnitGroup),
    "person": len(seed.persons()),
    "post": len(seed.posts()),
    "portfolio": len(seed.portfolios()),
    "representative": len(seed.representatives()),
}


async def counts(database: Database) -> dict[str, int]:
    return {
        table: await database.fetchval(f"SELECT count(*) FROM {table}") for table in PEOPLE_TABLES
    }


async def test_everything_of_the_data_stands_in_the_database(database: Database) -> None:
    assert await counts(database) == SEEDED


async def test_seeding_again_adds_nothing(database: Database) -> None:
    await seed_people(database)
    assert await counts(database) == SEEDED


async def test_seeding_fills_an_empty_database(changeable: Database) -> None:
    await forget_people(changeable)
    assert set((await counts(changeable)).values()) == {0}
    await seed_people(changeable)
    assert await counts(changeable) == SEEDED


async def test_seeding_again_leaves_an_edit_alone(changeable: Database) -> None:
    async with changeable.transaction() as transaction:
        await transaction.execute("UPDATE unit SET name_zh = '区财政与资产局' WHERE code = 'FIN'")
    await seed_people(changeable)
    unit = await unit_by_code(changeable, "FIN")
    assert unit is not None
    assert unit.name_zh == "区财政与资产局"


@pytest.mark.clause("WR/6a")
async def test_seeding_again_gives_no_unit_a_second_leader(changeable: Database) -> None:
    other = seed.seed_id("person", "L-DM5")
    async with changeable.transaction() as transaction:
        await transaction.execute(
            "UPDATE portfolio SET valid_to = '2026-06-30' WHERE unit_id = $1",
            seed.seed_id("unit", "FIN"),
        )
        await transaction.execute(
            "INSERT INTO portfolio (id, leader_id, unit_id, valid_from)"
            " VALUES (gen_random_uuid(), $1, $2, '2026-07-01')",
            other,
            seed.seed_id("unit", "FIN"),
        )
    await seed_people(changeable)
    leaders = await changeable.fetch(
        "SELECT leader_id FROM portfolio WHERE unit_id = $1 AND valid_to IS NULL",
        seed.seed_id("unit", "FIN"),
    )
    assert [row["leader_id"] for row in leaders] == [other]


async def test_a_dated_name_keeps_its_dates(database: Database) -> None:
    row = await database.fetchrow(
        "SELECT valid_from, valid_to FROM unit_alias WHERE name = '区科信委'"
    )
    assert row is not None
    assert (row["valid_from"], row["valid_to"]) == (date(2017, 4, 10), date(2020, 6, 1))


async def test_nobody_has_a_phone_number(database: Database) -> None:
    assert await database.fetchval("SELECT count(phone) FROM person") == 0


async def test_a_register_that_has_got_more_says_so_in_the_log(changeable: Database) -> None:
    told = "SELECT count(*) FROM event WHERE stream = 'register'"
    await seed_people(changeable)
    before = await changeable.fetchval(told)
    await seed_people(changeable)
    assert await changeable.fetchval(told) == before
    await changeable.fetch("DELETE FROM unit_alias")
    await seed_people(changeable)
    assert await changeable.fetchval(told) == before + 1
