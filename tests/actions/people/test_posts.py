"""Posts are taken up and left; there is one head a unit, one mayor, one executive deputy."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from actions.people.posts import AddPerson, LeavePost, TakeUpPost
from domain.instants import A_DAY, start_of_day
from domain.people.district import seed
from domain.people.pinyin import LONGEST_SORT_KEY
from domain.people.problems import PeopleCode
from domain.people.roles import Role
from domain.problems import ProblemCode
from store.people.leading import acting_mayor_at, head_of, leader_at
from tests.worlds.acts import PEOPLE, unit_id
from tests.worlds.office import TODAY, Office, person_id

FIN, DG = unit_id("FIN"), unit_id("DG")
INVALID, OVERLAP = ProblemCode.VALUE_INVALID, PeopleCode.TIMES_OVERLAP
NEXT = person_id("S-FIN")


def post_id(code: str) -> UUID:
    return seed.seed_id("post", code)


def taken_up(**more: Any) -> TakeUpPost:
    given = {
        "person_id": NEXT,
        "unit_id": FIN,
        "title_zh": "局长",
        "title_en": "Director",
        "role": Role.UNIT_HEAD,
        "is_head": True,
        "valid_from": TODAY + A_DAY,
        **more,
    }
    return TakeUpPost(**given)


def left(code: str, last: date = TODAY) -> LeavePost:
    return LeavePost(post_id=post_id(code), valid_to=last, end_reason="工作调动")


@pytest.mark.clause("WR/8a")
async def test_a_unit_has_one_head_at_a_time(office: Office) -> None:
    assert await office.why_not(taken_up()) == [(OVERLAP, ("isHead",))]
    await office.did(taken_up(is_head=False))
    await office.did(left("P-FIN"))
    assert await office.why_not(taken_up(valid_from=TODAY)) == [(OVERLAP, ("isHead",))]
    new = await office.did(taken_up())
    assert await head_of(office.database, FIN, TODAY) == person_id("P-FIN")
    assert await head_of(office.database, FIN, TODAY + A_DAY) == NEXT
    ((kind, told),) = await office.log(f"post:{new}")
    assert (kind, told["title"], told["validFrom"]) == ("post:taken_up", "局长", "2026-10-13")


@pytest.mark.clause("WR/4")
async def test_there_is_one_mayor_and_without_one_the_executive_deputy_acts(
    office: Office,
) -> None:
    mayor = {"unit_id": DG, "role": Role.MAYOR, "title_zh": "区长", "is_head": False}
    assert await office.why_not(taken_up(**mayor)) == [(OVERLAP, ("role",))]
    both = [(OVERLAP, ("isHead",)), (OVERLAP, ("role",))]
    assert await office.why_not(taken_up(**{**mayor, "is_head": True})) == both
    await office.did(left("L-MAYOR"))
    await office.did(taken_up(**{**mayor, "valid_from": TODAY + 2 * A_DAY}))
    found = [
        await acting_mayor_at(office.database, start_of_day(TODAY + days * A_DAY))
        for days in range(3)
    ]
    acting = [one and one.person_id for one in found]
    assert acting == [person_id("L-MAYOR"), person_id("L-EDM"), NEXT]


@pytest.mark.clause("WR/6a")
async def test_a_leader_who_goes_leaves_his_units_to_the_mayor(office: Office) -> None:
    portfolio = next(one for one in seed.portfolios() if one.leader_id == person_id("L-DM1"))
    await office.did(left("L-DM1"))
    led = [
        await leader_at(office.database, portfolio.unit_id, day) for day in (TODAY, TODAY + A_DAY)
    ]
    assert led == [person_id("L-DM1"), person_id("L-MAYOR")]
    ((kind, told),) = await office.log(f"portfolio:{portfolio.id}")
    assert (kind, told["validTo"]) == ("portfolio:ended", "2026-10-12")


async def test_a_leader_who_leads_on_by_another_post_keeps_them(office: Office) -> None:
    portfolio = next(one for one in seed.portfolios() if one.leader_id == person_id("L-DM1"))
    promoted = {
        "person_id": person_id("L-DM1"),
        "unit_id": DG,
        "role": Role.EXEC_DEPUTY_MAYOR,
        "is_head": False,
    }
    await office.did(left("L-EDM"))
    await office.did(taken_up(**promoted))
    await office.did(left("L-DM1"))
    assert await leader_at(office.database, portfolio.unit_id, TODAY + A_DAY) == person_id("L-DM1")


@pytest.mark.parametrize(
    "role",
    [
        *(Role.PUBLIC, Role.REPRESENTATIVE, Role.MYSTERY_INSPECTOR),
        *(Role.LIVE_SCREEN, Role.PARTNER_SYSTEM, Role.ADMIN),
    ],
)
async def test_no_post_gives_what_is_no_officials(office: Office, role: Role) -> None:
    asked = taken_up(role=role, is_head=False)
    assert await office.why_not(asked) == [(INVALID, ("role",))]


async def test_everything_that_is_wrong_with_a_post_is_told_at_once(office: Office) -> None:
    asked = taken_up(role=Role.ADMIN, valid_to=TODAY)
    assert {path for _, (path,) in await office.why_not(asked)} == {"validTo", "role"}
    gone = taken_up(person_id=unit_id("FIN"), title_zh=" ")
    assert set(await office.why_not(gone)) == {
        (ProblemCode.NOT_FOUND, ("personId",)),
        (ProblemCode.VALUE_REQUIRED, ("title",)),
    }


async def test_who_is_written_down_stands_where_his_syllables_belong(office: Office) -> None:
    key = await office.did(AddPerson(name="卫知微"))
    row = await office.database.fetchrow("SELECT * FROM person WHERE id = $1", key)
    assert row is not None
    assert (row["name"], row["sort_key"]) == ("卫知微", "wei4 zhi1 wei1")
    assert not row["is_district_leader"]
    await office.did(taken_up(person_id=key, is_head=False))
    await office.did(taken_up(person_id=key, unit_id=unit_id("EDU"), is_head=False))


async def test_the_office_fills_posts_and_nobody_else(office: Office) -> None:
    for role in (Role.MAYOR, Role.UNIT_HEAD, Role.PERSONNEL, Role.ADMIN):
        for asked in (taken_up(), left("P-FIN"), AddPerson(name="卫知微")):
            found = await office.why_not(asked, PEOPLE.role(role, unit="FIN"))
            assert found == [(ProblemCode.NOT_PERMITTED, ())]


@pytest.mark.parametrize("letter", ["装", "W", "𫠝"])
async def test_a_name_as_long_as_may_be_is_written_down(office: Office, letter: str) -> None:
    key = await office.did(AddPerson(name=letter * 80))
    row = await office.database.fetchrow("SELECT * FROM person WHERE id = $1", key)
    assert row is not None
    assert row["name"] == letter * 80
    assert len(row["sort_key"]) <= LONGEST_SORT_KEY
