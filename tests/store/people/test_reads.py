"""Reads of units, persons and posts."""

import pytest

from domain.people.district import seed
from store.database import Database
from store.paging import Page, PageRequest
from store.people.facts import UnitFacts
from store.people.reads import (
    UnitFilter,
    persons_by_ids,
    post_with_role,
    posts_by_units,
    unit_by_code,
    unit_count,
    units_by_ids,
    units_page,
)

EVERY = UnitFilter()


async def all_units(database: Database, wanted: UnitFilter) -> list[str]:
    page = await units_page(database, PageRequest(limit=500), wanted)
    return [one.code for one in page.rows]


async def walked(database: Database, *, limit: int, is_backward: bool) -> list[str]:
    """Codes of all units, page by page from one end to the other."""
    found: list[str] = []
    request = PageRequest(limit=limit, is_backward=is_backward)
    while True:
        page: Page[UnitFacts] = await units_page(database, request, EVERY)
        codes = [one.code for one in page.rows]
        found = [*codes, *found] if is_backward else [*found, *codes]
        if not (page.has_previous if is_backward else page.has_next):
            return found
        request = (
            PageRequest(limit=limit, before=page.keys[0], is_backward=True)
            if is_backward
            else PageRequest(limit=limit, after=page.keys[-1])
        )


async def test_units_come_by_the_syllables_of_their_names(database: Database) -> None:
    expected = sorted(seed.units(), key=lambda one: (one.sort_key, one.id))
    assert await all_units(database, EVERY) == [one.code for one in expected]


@pytest.mark.parametrize("limit", [1, 7, 100])
@pytest.mark.parametrize("is_backward", [False, True], ids=["forward", "backward"])
async def test_pages_together_hold_every_unit_once_and_in_order(
    database: Database, limit: int, is_backward: bool
) -> None:
    expected = await all_units(database, EVERY)
    assert await walked(database, limit=limit, is_backward=is_backward) == expected


async def test_a_page_tells_what_lies_on_either_side(database: Database) -> None:
    first = await units_page(database, PageRequest(limit=2), EVERY)
    assert (first.has_previous, first.has_next) == (False, True)
    second = await units_page(database, PageRequest(limit=2, after=first.keys[-1]), EVERY)
    assert (second.has_previous, second.has_next) == (True, True)
    assert {one.code for one in first.rows}.isdisjoint(one.code for one in second.rows)


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        pytest.param(EVERY, len(seed.units()), id="all"),
        pytest.param(UnitFilter(is_reviewed=True), 69, id="those that report"),
        pytest.param(UnitFilter(kind="STREET"), 15, id="streets"),
        pytest.param(UnitFilter(group="G-DEPT"), 54, id="a group"),
        pytest.param(UnitFilter(group="G-REL"), 0, id="a group without members"),
        pytest.param(UnitFilter(group="G-PRESS", kind="DEPT"), 4, id="all must hold"),
        pytest.param(UnitFilter(kind="PLANET"), 0, id="an unknown kind"),
    ],
)
async def test_a_filter_leaves_so_many_units(
    database: Database, wanted: UnitFilter, count: int
) -> None:
    assert await unit_count(database, wanted) == count
    assert len(await all_units(database, wanted)) == count


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("财政", {"FIN"}, id="part of a name"),
        pytest.param("finance bureau", {"FIN"}, id="part of an English name, in any case"),
        pytest.param("street-03", {"STREET-03"}, id="a whole code, in any case"),
        pytest.param("区科信委", {"SCI"}, id="a former name"),
        pytest.param("%", set(), id="no wildcard"),
    ],
)
async def test_a_unit_is_found_by_text(database: Database, text: str, codes: set[str]) -> None:
    assert set(await all_units(database, UnitFilter(text=text))) == codes


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


async def test_posts_come_with_the_head_first(database: Database) -> None:
    unit_id = seed.seed_id("unit", "EDU")
    (posts,) = (await posts_by_units(database, [unit_id])).values()
    assert [one.role for one in posts] == ["UNIT_HEAD", "UNIT_STAFF"]
    assert [one.is_head for one in posts] == [True, False]


async def test_a_post_that_has_ended_is_not_held_now(changeable: Database) -> None:
    unit_id = seed.seed_id("unit", "EDU")
    async with changeable.transaction() as transaction:
        await transaction.execute(
            "UPDATE post SET valid_to = '2026-06-30' WHERE unit_id = $1 AND is_head", unit_id
        )
    (posts,) = (await posts_by_units(changeable, [unit_id])).values()
    assert [one.role for one in posts] == ["UNIT_STAFF"]
    assert await post_with_role(changeable, "UNIT_HEAD", unit_code="EDU") is None


async def test_a_post_with_a_role_names_its_holder(database: Database) -> None:
    held = await post_with_role(database, "STREET_HEAD", unit_code="STREET-01")
    assert held is not None
    post, name = held
    assert post.unit_id == seed.seed_id("unit", "STREET-01")
    person = (await persons_by_ids(database, [post.person_id]))[post.person_id]
    assert person.name == name
    assert not person.is_district_leader


@pytest.mark.clause("WS/23a")
async def test_no_post_betrays_the_mystery_inspector(database: Database) -> None:
    assert await post_with_role(database, "MYSTERY_INSPECTOR", unit_code=None) is None


async def test_the_mayor_is_a_district_leader(database: Database) -> None:
    held = await post_with_role(database, "MAYOR", unit_code=None)
    assert held is not None
    person_id = held[0].person_id
    assert (await persons_by_ids(database, [person_id]))[person_id].is_district_leader
