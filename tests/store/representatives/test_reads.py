"""Reads of the delegation."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import date

import pytest

from domain.people.district import seed
from domain.representatives.categories import RepresentativeCategory
from domain.representatives.pool import PoolStatus, composition, pool_status
from store.database import Database
from store.representatives.reads import (
    active_by_category,
    member_with_code,
)

TODAY = date(2026, 12, 18)


async def test_a_member_is_found_by_code_and_the_first_without(database: Database) -> None:
    named = await member_with_code(database, code="R042")
    assert named is not None
    assert (named.code, named.name) == ("R042", seed.representatives()[41].name)
    first = await member_with_code(database, code=None)
    assert first is not None
    assert first.code == "R001"
    assert await member_with_code(database, code="R999") is None


class UndoneError(Exception):
    """Ends a transaction that shall leave no trace."""


async def pool_on(database: Database, day: date, *changes: str) -> tuple[int, PoolStatus]:
    """The pool as it would be after some changes, which are undone again."""
    counts: Mapping[str, int] = {}
    with suppress(UndoneError):
        async with database.transaction() as transaction:
            for change in changes:
                await transaction.execute(change)
            counts = await active_by_category(transaction, day)
            raise UndoneError
    active = sum(composition(counts).values())
    return active, pool_status(active)


SUSPEND = (
    "INSERT INTO suspension (id, representative_id, reason, since_on, until_on)"
    " SELECT gen_random_uuid(), id, '', '2026-12-10', {1} FROM representative WHERE code > '{0}'"
)
LEAVE = "UPDATE representative SET ended_on = '2026-12-18' WHERE code > 'R089'"
ADMIT = (
    "WITH new AS (INSERT INTO person (id, name, sort_key, is_district_leader)"
    " SELECT gen_random_uuid(), 'N' || n, 'n', false FROM generate_series(1, {}) n RETURNING id)"
    " INSERT INTO representative (id, code, person_id, category, state, joined_on, term_id,"
    " stands_since, entered_at)"
    " SELECT gen_random_uuid(), 'N' || row_number() OVER (), new.id, 'RESIDENT', 'ACTIVE',"
    " '2026-01-01', t.id, now(), now() FROM new, delegation_term t"
)


@pytest.mark.scenario("S02")
@pytest.mark.clause("FS/2.3a")
@pytest.mark.parametrize(
    ("changes", "pool"),
    [
        pytest.param(
            [SUSPEND.format("R089", "NULL")], (89, PoolStatus.BELOW_RANGE), id="eighty-nine"
        ),
        pytest.param([SUSPEND.format("R090", "NULL")], (90, PoolStatus.IN_RANGE), id="ninety"),
        pytest.param([], (100, PoolStatus.IN_RANGE), id="a hundred"),
        pytest.param([ADMIT.format(10)], (110, PoolStatus.IN_RANGE), id="a hundred and ten"),
        pytest.param([ADMIT.format(11)], (111, PoolStatus.ABOVE_RANGE), id="one more goes in"),
    ],
)
async def test_the_pool_counts_active_members_and_blocks_nobody(
    database: Database, changes: list[str], pool: tuple[int, PoolStatus]
) -> None:
    assert await pool_on(database, TODAY, *changes) == pool


@pytest.mark.clause("FS/2.3a")
async def test_a_member_counts_until_the_day_on_which_he_leaves(database: Database) -> None:
    assert (await pool_on(database, date(2026, 12, 17), LEAVE))[0] == 100
    assert (await pool_on(database, TODAY, LEAVE))[0] == 89


@pytest.mark.clause("FS/2.3a")
@pytest.mark.parametrize(
    ("day", "active"),
    [(9, 100), (10, 90), (17, 90), (18, 100)],
    ids=["before", "first", "last", "after"],
)
async def test_a_member_counts_not_while_his_membership_rests(
    database: Database, day: int, active: int
) -> None:
    rested = SUSPEND.format("R090", "'2026-12-18'")
    assert (await pool_on(database, date(2026, 12, day), rested))[0] == active


async def test_nobody_counts_before_he_has_joined(database: Database) -> None:
    assert (await pool_on(database, date(2023, 12, 31)))[0] == 0


@pytest.mark.scenario("S01")
@pytest.mark.clause("FS/2.1a")
async def test_the_composition_of_an_empty_pool_is_eight_zeros(database: Database) -> None:
    counts = await active_by_category(database, date(2023, 12, 31))
    assert composition(counts) == dict.fromkeys(RepresentativeCategory, 0)
