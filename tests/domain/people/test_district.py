"""The district's people as data: complete, consistent, and clearly made up where it is."""

from collections import Counter
from itertools import chain
from uuid import UUID

import pytest

from domain.people.district import seed
from domain.people.roles import Role
from domain.people.units import UnitGroup, UnitKind
from domain.representatives.categories import (
    RepresentativeCategory,
    RepresentativeSubKind,
    is_sub_kind_right,
)
from domain.representatives.pool import PoolStatus, composition, pool_status

BY_CODE = {one.code: one for one in seed.units()}
CODES = {one.id: one.code for one in seed.units()}
REVIEWED = {one.id for one in seed.units() if one.is_reviewed}
STREETS = [
    "西长安街",
    "新街口",
    "月坛",
    "展览路",
    "德胜",
    "金融街",
    "什刹海",
    "大栅栏",
    "天桥",
    "椿树",
    "陶然亭",
    "广安门内",
    "牛街",
    "白纸坊",
    "广安门外",
]
WITHOUT_POST = {
    Role.PUBLIC,
    Role.REPRESENTATIVE,
    Role.MYSTERY_INSPECTOR,
    Role.LIVE_SCREEN,
    Role.PARTNER_SYSTEM,
}


def members_of(group: UnitGroup) -> set[str]:
    return {CODES[one.unit_id] for one in seed.group_members() if one.group is group}


def test_every_id_and_every_code_stands_once() -> None:
    ids = [
        *(one.id for one in seed.units()),
        *(one.id for one in seed.aliases()),
        *(one.id for one in seed.group_members()),
        *(one.id for one in seed.persons()),
        *(one.id for one in seed.posts()),
        *(one.id for one in seed.portfolios()),
        *(one.id for one in seed.representatives()),
    ]
    assert len(ids) == len(set(ids))
    assert len(BY_CODE) == len(seed.units())


def test_an_id_never_changes() -> None:
    assert seed.seed_id("unit", "FIN") == UUID("9b6ceb63-c550-584c-9d64-42539440a3bc")


def test_everything_points_to_something_that_is_there() -> None:
    persons = {one.id for one in seed.persons()}
    unit_ids = chain(
        (one.parent_id for one in seed.units()),
        (one.unit_id for one in seed.aliases()),
        (one.unit_id for one in seed.group_members()),
        (one.unit_id for one in seed.posts()),
        (one.unit_id for one in seed.portfolios()),
        (one.affiliation_id for one in seed.representatives()),
    )
    assert {one for one in unit_ids if one is not None} <= set(CODES)
    assert {one.leader_id for one in seed.portfolios()} <= persons
    holders = [one.person_id for one in seed.posts()]
    members = [one.person_id for one in seed.representatives()]
    assert set(holders) | set(members) == persons


def test_fifty_four_departments_and_fifteen_streets_report() -> None:
    kinds = Counter(one.kind for one in seed.units() if one.is_reviewed)
    assert kinds[UnitKind.DEPT] + kinds[UnitKind.MGMT] == 54
    assert kinds[UnitKind.STREET] == 15
    assert len(REVIEWED) == 69


def test_the_fifteen_streets_are_those_of_the_district() -> None:
    names = [one.name_zh for one in seed.units() if one.kind is UnitKind.STREET]
    assert names == [f"{street}街道办事处" for street in STREETS]
    assert [f"STREET-{number:02d}" for number in range(1, 16)] == [
        one.code for one in seed.units() if one.kind is UnitKind.STREET
    ]


def test_a_unit_is_named_in_a_document_or_marked_as_invented() -> None:
    for one in seed.units():
        if one.kind is not UnitKind.STREET:
            assert bool(one.named_in) is not one.is_invented, one.code
    invented = [one for one in seed.units() if one.is_invented and one.is_reviewed]
    assert len(invented) == 23
    assert all(one.code.startswith("X-") for one in invented)


def test_nobody_scores_who_runs_the_session_or_only_receives_copies() -> None:
    assert not any(
        BY_CODE[code].is_reviewed
        for code in ("DG", "GO", "GO-MTG", "GO-INFO", "GO-SUP", "PERF", "PUB", "NPC", "COURT")
    )


def test_no_two_units_and_no_two_persons_share_a_name() -> None:
    assert len({one.name_zh for one in seed.units()}) == len(seed.units())
    assert len({one.name for one in seed.persons()}) == len(seed.persons())


def test_names_sort_by_pinyin_with_tones() -> None:
    pinyin_of = {one.name_zh: one.sort_key for one in seed.units()}
    assert pinyin_of["什刹海街道办事处"].startswith("shi2 cha4 hai3 ")
    assert pinyin_of["大栅栏街道办事处"].startswith("da4 shi2 lan4 ")
    assert pinyin_of["西长安街街道办事处"].startswith("xi1 chang2 an1 jie1 ")
    readings = {one.name[0]: one.sort_key.split()[0] for one in seed.persons()}
    assert readings["曾"] == "zeng1"
    assert readings["解"] == "xie4"
    assert readings["查"] == "zha1"
    assert readings["单"] == "shan4"
    keys = [*(one.sort_key for one in seed.units()), *readings.values()]
    assert all(key == key.lower() and key.isascii() for key in keys)


@pytest.mark.clause("WR/6a")
def test_every_reporting_unit_has_one_leader() -> None:
    charged = Counter(one.unit_id for one in seed.portfolios())
    assert set(charged) >= REVIEWED
    assert set(charged.values()) == {1}
    leaders = {one.person_id for one in seed.posts() if one.is_district_leader}
    assert {one.leader_id for one in seed.portfolios()} <= leaders


def test_every_reporting_unit_has_one_head_and_a_liaison_officer() -> None:
    roles = {
        unit: {UnitKind.STREET: (Role.STREET_HEAD, Role.STREET_STAFF)}.get(
            BY_CODE[CODES[unit]].kind, (Role.UNIT_HEAD, Role.UNIT_STAFF)
        )
        for unit in REVIEWED
    }
    for unit, (head, staff) in roles.items():
        held = [one for one in seed.posts() if one.unit_id == unit]
        assert [one.role for one in held if one.is_head] == [head], CODES[unit]
        assert staff in {one.role for one in held if not one.is_head}, CODES[unit]


@pytest.mark.clause("WR/4")
def test_one_mayor_one_executive_and_five_deputies_lead() -> None:
    leading = Counter(one.role for one in seed.posts() if one.is_district_leader)
    assert leading == {Role.MAYOR: 1, Role.EXEC_DEPUTY_MAYOR: 1, Role.DEPUTY_MAYOR: 5}


def test_every_role_that_a_post_can_give_is_held_by_somebody() -> None:
    assert {one.role for one in seed.posts()} == set(Role) - WITHOUT_POST


@pytest.mark.clause("WS/23a")
def test_nobody_can_look_up_who_the_mystery_inspector_is() -> None:
    assert all(one.role is not Role.MYSTERY_INSPECTOR for one in seed.posts())


@pytest.mark.clause("FS/2.3a")
def test_the_delegation_has_a_hundred_members() -> None:
    codes = [one.code for one in seed.representatives()]
    assert codes == [f"R{number:03d}" for number in range(1, 101)]
    assert pool_status(len(codes)) is PoolStatus.IN_RANGE


@pytest.mark.scenario("S01")
@pytest.mark.clause("FS/2.1a")
def test_the_delegation_has_members_of_every_category_and_sub_kind() -> None:
    parts = composition(Counter(one.category.value for one in seed.representatives()))
    assert sum(parts.values()) == 100
    assert all(parts[category] > 0 for category in RepresentativeCategory)
    assert all(is_sub_kind_right(one.category, one.sub_kind) for one in seed.representatives())
    assert {one.sub_kind for one in seed.representatives()} == {None, *RepresentativeSubKind}


def test_eight_members_belong_to_a_unit_they_must_not_score() -> None:
    affiliated = [one.affiliation_id for one in seed.representatives() if one.affiliation_id]
    assert len(affiliated) == len(set(affiliated)) == 8
    assert set(affiliated) <= REVIEWED


@pytest.mark.parametrize(
    ("group", "size"),
    [
        pytest.param(UnitGroup.DEPARTMENTS, 54, id="departments"),
        pytest.param(UnitGroup.STREETS, 15, id="streets"),
        pytest.param(UnitGroup.DEPARTMENTS_AND_STREETS, 69, id="departments and streets"),
        pytest.param(UnitGroup.RELATED, 0, id="nobody is assigned yet"),
    ],
)
def test_a_group_has_so_many_members(group: UnitGroup, size: int) -> None:
    assert len(members_of(group)) == size


def test_departments_and_streets_are_the_two_together() -> None:
    both = members_of(UnitGroup.DEPARTMENTS) | members_of(UnitGroup.STREETS)
    assert members_of(UnitGroup.DEPARTMENTS_AND_STREETS) == both
    assert members_of(UnitGroup.ALL) > both
    assert members_of(UnitGroup.ENFORCEMENT) < members_of(UnitGroup.DEPARTMENTS)


@pytest.mark.clause("OP/81")
def test_the_four_departments_with_a_yearly_press_conference_are_those_named() -> None:
    assert members_of(UnitGroup.PRESS) == {"DRC", "EDU", "ENV", "CIVIL"}


def test_a_change_of_name_is_data_and_waits_for_confirmation() -> None:
    names = {one.name: one for one in seed.aliases()}
    former, later = names["区科信委"], names["区科学技术和信息化局"]
    assert former.unit_id == later.unit_id == BY_CODE["SCI"].id
    assert former.valid_to is not None
    assert later.valid_from is not None
    assert former.valid_to < later.valid_from
    assert not former.is_confirmed
    assert not later.is_confirmed
    assert names["区政府绩效联席办"].unit_id == BY_CODE["PERF"].id
    assert not names["区政府绩效联席办"].is_confirmed


def test_an_alias_leads_to_one_unit_only() -> None:
    own = {(one.name_zh, one.id) for one in seed.units()}
    every = own | {(one.name, one.unit_id) for one in seed.aliases()}
    assert max(Counter(name for name, _ in every).values()) == 1


@pytest.mark.parametrize("names", [UnitKind, UnitGroup], ids=["kinds", "groups"])
def test_kinds_and_groups_have_both_names(names: type[UnitKind] | type[UnitGroup]) -> None:
    for one in names:
        assert not one.zh.isascii()
        assert one.en.isascii()
