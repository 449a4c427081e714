"""Reads of units, persons and posts."""

from datetime import date

import pytest

from domain.people.district import seed
from store.database import Database
from store.people.reads import (
    persons_by_ids,
    post_with_role,
    reviewed_units,
    unit_by_code,
    units_by_ids,
)

DAY = date(2026, 12, 18)


async def test_units_that_report_come_by_the_syllables_of_their_names(database: Database) -> None:
    reviewed = [one for one in seed.units() if one.is_reviewed]
    expected = sorted(reviewed, key=lambda one: (one.sort_key, one.id))
    found = [one.code for one in await reviewed_units(database)]
    assert found == [one.code for one in expected]
    assert len(found) == 69


async def test_units_are_found_by_id_and_strangers_left_out(database: Database) -> None:
    ids = [seed.seed_id("unit", code) for code in ("FIN", "EDU", "NOWHERE")]
    found = await units_by_ids(database, ids)
    assert {one.code for one in found.values()} == {"FIN", "EDU"}
    assert set(found) == set(ids[:2])


async def test_a_unit_is_found_by_its_code(database: Database) -> None:
    unit = await unit_by_code(database, "STREET-07")
    assert unit is not None
    assert unit.name_zh == "什刹海街道办事处"
    assert unit.is_reviewed
    assert not unit.is_invented
    assert await unit_by_code(database, "street-07") is None


async def test_a_post_that_has_ended_is_not_held_now(changeable: Database) -> None:
    unit_id = seed.seed_id("unit", "EDU")
    async with changeable.transaction() as transaction:
        await transaction.execute(
            "UPDATE post SET valid_to = '2026-06-30' WHERE unit_id = $1 AND is_head", unit_id
        )
    assert await post_with_role(changeable, "UNIT_STAFF", unit_code="EDU", on=DAY) is not None
    assert await post_with_role(changeable, "UNIT_HEAD", unit_code="EDU", on=DAY) is None


async def test_a_post_with_a_role_names_its_holder(database: Database) -> None:
    held = await post_with_role(database, "STREET_HEAD", unit_code="STREET-01", on=DAY)
    assert held is not None
    post, name = held
    assert post.unit_id == seed.seed_id("unit", "STREET-01")
    person = (await persons_by_ids(database, [post.person_id]))[post.person_id]
    assert person.name == name
    assert not person.is_district_leader


@pytest.mark.clause("WS/23a")
async def test_no_post_betrays_the_mystery_inspector(database: Database) -> None:
    assert await post_with_role(database, "MYSTERY_INSPECTOR", unit_code=None, on=DAY) is None


async def test_the_mayor_is_a_district_leader(database: Database) -> None:
    held = await post_with_role(database, "MAYOR", unit_code=None, on=DAY)
    assert held is not None
    person_id = held[0].person_id
    assert (await persons_by_ids(database, [person_id]))[person_id].is_district_leader
