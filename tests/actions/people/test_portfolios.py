"""Who leads which unit: one leader at a time, without a gap that nobody leads (WR/6a)."""

import asyncio
from datetime import date, timedelta
from uuid import UUID

import asyncpg
import pytest

from actions.people.portfolios import AssignPortfolio, EndPortfolio
from domain.instants import A_DAY
from domain.outcomes import Refused
from domain.people.district import seed
from domain.people.problems import PeopleCode
from domain.people.roles import Role
from domain.problems import ProblemCode
from store.people.leading import leader_at
from tests.worlds.acts import PEOPLE, unit_id
from tests.worlds.office import TODAY, Office, person_id

pytestmark = pytest.mark.clause("WR/6a")
FIN = unit_id("FIN")
OLD = seed.seed_id("portfolio", "FIN")
GOES, COMES, MAYOR = person_id("L-EDM"), person_id("L-DM3"), person_id("L-MAYOR")
INVALID, OVERLAP = ProblemCode.VALUE_INVALID, PeopleCode.TIMES_OVERLAP


def assigned(first: date, last: date | None = None, leader: UUID = COMES) -> AssignPortfolio:
    return AssignPortfolio(leader_id=leader, unit_id=FIN, valid_from=first, valid_to=last)


def ended(last: date, key: UUID = OLD) -> EndPortfolio:
    return EndPortfolio(portfolio_id=key, valid_to=last, end_reason="分工调整")


async def test_a_unit_goes_from_one_leader_to_the_next_and_the_log_tells(office: Office) -> None:
    before = await leader_at(office.database, FIN, TODAY)
    await office.did(ended(TODAY))
    new = await office.did(assigned(TODAY + A_DAY))
    assert await leader_at(office.database, FIN, TODAY) == before
    assert await leader_at(office.database, FIN, TODAY + A_DAY) == COMES
    (told,) = await office.log(f"portfolio:{OLD}")
    assert told[0] == "portfolio:ended"
    assert told[1]["validTo"] == "2026-10-12"
    (told,) = await office.log(f"portfolio:{new}")
    assert told[0] == "portfolio:assigned"
    assert told[1]["leaderId"] == str(COMES)


async def test_in_between_the_mayor_leads_it(office: Office) -> None:
    await office.did(ended(TODAY))
    await office.did(assigned(TODAY + 2 * A_DAY))
    assert await leader_at(office.database, FIN, TODAY + A_DAY) == MAYOR


@pytest.mark.parametrize(("days", "is_refused"), [(0, True), (1, False)])
async def test_two_leaders_share_no_day(office: Office, days: int, is_refused: bool) -> None:
    await office.did(ended(TODAY))
    outcome = await office.told(assigned(TODAY + timedelta(days=days)))
    assert isinstance(outcome, Refused) is is_refused
    if is_refused:
        (why,) = outcome.problems
        assert (why.code, why.path, why.clause) == (OVERLAP, ("unitId",), "WR/6a")
        assert "2026-10-12" in why.message_zh


async def test_a_later_leader_keeps_an_earlier_one_to_his_time(office: Office) -> None:
    await office.did(ended(TODAY))
    await office.did(assigned(TODAY + 9 * A_DAY))
    open_ended = assigned(TODAY + A_DAY, leader=GOES)
    assert await office.why_not(open_ended) == [(OVERLAP, ("unitId",))]
    await office.did(assigned(TODAY + A_DAY, TODAY + 8 * A_DAY, leader=GOES))


@pytest.mark.parametrize(
    ("first", "last", "leader", "why"),
    [
        (TODAY + A_DAY, TODAY + A_DAY, COMES, []),
        (TODAY + A_DAY, TODAY, COMES, [(INVALID, ("validTo",))]),
        (TODAY + A_DAY, None, person_id("P-FIN"), [(INVALID, ("leaderId",))]),
        (TODAY + A_DAY, None, MAYOR, []),
    ],
)
async def test_a_leader_leads_for_a_day_at_least(
    office: Office,
    first: date,
    last: date | None,
    leader: UUID,
    why: list[tuple[ProblemCode, tuple[str]]],
) -> None:
    await office.did(ended(TODAY))
    asked = assigned(first, last, leader)
    if why:
        assert await office.why_not(asked) == why
    else:
        await office.did(asked)


async def test_a_slip_is_withdrawn_as_if_it_had_never_held(office: Office) -> None:
    await office.did(ended(TODAY))
    slip = await office.did(assigned(TODAY + A_DAY))
    assert await office.why_not(ended(TODAY - A_DAY, slip)) == [(INVALID, ("validTo",))]
    await office.did(ended(TODAY, slip))
    await office.did(assigned(TODAY + A_DAY, leader=GOES))
    assert await leader_at(office.database, FIN, TODAY + A_DAY) == GOES


async def test_an_end_is_moved_nearer_and_never_away(office: Office) -> None:
    await office.did(ended(TODAY))
    for last in (TODAY, TODAY + A_DAY):
        assert await office.why_not(ended(last)) == [(INVALID, ("validTo",))]
    await office.did(ended(TODAY - A_DAY))
    assert await leader_at(office.database, FIN, TODAY) == MAYOR


async def test_of_two_who_assign_at_once_one_is_told_of_the_other(office: Office) -> None:
    await office.did(ended(TODAY))
    asked = [assigned(TODAY + A_DAY, leader=one) for one in (COMES, GOES, MAYOR)]
    outcomes = await asyncio.gather(*(office.told(one) for one in asked))
    refused = [one for one in outcomes if isinstance(one, Refused)]
    assert [[why.code for why in one.problems] for one in refused] == [[OVERLAP], [OVERLAP]]


async def test_the_office_assigns_and_nobody_else(office: Office) -> None:
    for role in (Role.MAYOR, Role.UNIT_HEAD, Role.ADMIN, Role.PUBLIC):
        for asked in (assigned(TODAY), ended(TODAY)):
            found = await office.why_not(asked, PEOPLE.role(role, unit="FIN"))
            assert found == [(ProblemCode.NOT_PERMITTED, ())]
    for role in (Role.GO_DEPUTY, Role.GO_DIRECTOR):
        await office.did(
            ended(TODAY - (A_DAY if role is Role.GO_DIRECTOR else 0 * A_DAY)), PEOPLE.role(role)
        )


async def test_who_leaves_meanwhile_gets_no_unit_any_more(office: Office) -> None:
    await office.did(ended(TODAY))
    leaving = await asyncpg.connect(**office.database.credentials)
    async with leaving.transaction():
        await leaving.execute("UPDATE post SET valid_to = $2 WHERE person_id = $1", COMES, TODAY)
        asked = asyncio.create_task(office.told(assigned(TODAY + A_DAY)))
        assert not (await asyncio.wait({asked}, timeout=1))[0], "it does not wait for who leaves"
    await leaving.close()
    outcome = await asked
    assert isinstance(outcome, Refused)
    assert [(one.code, one.path) for one in outcome.problems] == [(INVALID, ("leaderId",))]
