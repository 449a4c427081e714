"""Groups have explicit members, for all clauses or for one; a clause may be unassigned (A31)."""

import asyncio
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from actions.people.groups import (
    AddGroupMember,
    BindClause,
    DeclareUnitGroup,
    EndUnitGroup,
    RemoveGroupMember,
    UnbindClause,
)
from domain.instants import A_DAY
from domain.outcomes import Refused
from domain.people.problems import PeopleCode
from domain.people.roles import Role
from domain.people.units import UnitGroup
from domain.problems import ProblemCode
from store.people.leading import units_bound
from tests.worlds.acts import PEOPLE, unit_id
from tests.worlds.office import TODAY, Office, group_id

RELATED = group_id(UnitGroup.RELATED)
EDU, FIN = unit_id("EDU"), unit_id("FIN")
INVALID, OVERLAP = ProblemCode.VALUE_INVALID, PeopleCode.TIMES_OVERLAP


def added(**more: Any) -> AddGroupMember:
    given = {
        "group_id": RELATED,
        "unit_id": EDU,
        "clause": "OP/37",
        "valid_from": TODAY,
        "reason": "涉及教育领域",
        **more,
    }
    return AddGroupMember(**given)


def removed(key: UUID, last: date = TODAY) -> RemoveGroupMember:
    return RemoveGroupMember(member_id=key, valid_to=last, end_reason="职责划出")


@pytest.mark.clause("OP/37")
async def test_related_departments_are_named_clause_by_clause(office: Office) -> None:
    assert await units_bound(office.database, "OP/37", TODAY) == frozenset()
    key = await office.did(added())
    assert await units_bound(office.database, "OP/37", TODAY) == {EDU}
    assert await units_bound(office.database, "OP/37", TODAY - A_DAY) == frozenset()
    assert await units_bound(office.database, "OP/38", TODAY) == frozenset()
    await office.did(added(unit_id=FIN, clause=None))
    assert await units_bound(office.database, "OP/37", TODAY) == {EDU, FIN}
    assert await units_bound(office.database, "OP/38", TODAY) == {FIN}
    await office.did(removed(key))
    assert await units_bound(office.database, "OP/37", TODAY) == {EDU, FIN}
    assert await units_bound(office.database, "OP/37", TODAY + A_DAY) == {FIN}
    told = await office.log(f"unit_group:{RELATED}")
    assert [kind for kind, _ in told] == [
        "unit_group:member_added",
        "unit_group:member_added",
        "unit_group:member_removed",
    ]
    assert told[0][1] == {"unitId": str(EDU), "clause": "OP/37", "validFrom": "2026-10-12"}


async def test_a_clause_is_cited_as_the_register_writes_it(office: Office) -> None:
    await office.did(added(clause=" ｏｐ/37 "))
    assert await units_bound(office.database, "OP/37", TODAY) == {EDU}
    assert await office.why_not(added(clause="OP/999")) == [(INVALID, ("clause",))]


async def test_a_unit_is_a_member_once_at_a_time(office: Office) -> None:
    key = await office.did(added(valid_to=TODAY))
    for first, why in ((TODAY, [(OVERLAP, ("unitId",))]), (TODAY + A_DAY, [])):
        asked = added(valid_from=first)
        if why:
            assert await office.why_not(asked) == why
        else:
            await office.did(asked)
    await office.did(added(clause="OP/38"))
    await office.did(added(clause=None))
    assert await office.why_not(removed(key)) == [(INVALID, ("validTo",))]


async def test_a_group_is_declared_bound_and_ended_with_all_that_hangs_on_it(
    office: Office,
) -> None:
    asked = DeclareUnitGroup(
        code="G-PILOT", name_zh="试点单位", name_en="Pilot units", valid_from=TODAY
    )
    group = await office.did(asked)
    again = DeclareUnitGroup(
        code="g-pilot", name_zh="试点", name_en="Pilot", valid_from=TODAY, valid_to=TODAY - A_DAY
    )
    assert set(await office.why_not(again)) == {
        (ProblemCode.DUPLICATE, ("code",)),
        (INVALID, ("validTo",)),
    }
    await office.did(added(group_id=group, clause=None))
    bind = BindClause(group_id=group, clause="ws/30a", valid_from=TODAY)
    bound = await office.did(bind)
    assert await office.why_not(bind) == [(OVERLAP, ("clause",))]
    assert EDU in await units_bound(office.database, "WS/30a", TODAY)
    unbind = UnbindClause(binding_id=bound, valid_to=TODAY + A_DAY, end_reason="试点结束")
    await office.did(unbind)
    await office.did(EndUnitGroup(group_id=group, valid_to=TODAY, end_reason="试点结束"))
    rows = await office.database.fetch(
        "SELECT valid_to FROM group_member WHERE group_id = $1 UNION ALL"
        " SELECT valid_to FROM group_clause WHERE group_id = $1",
        group,
    )
    assert [row["valid_to"] for row in rows] == [TODAY, TODAY]


async def test_the_office_declares_groups_and_nobody_else(office: Office) -> None:
    for role in (Role.MAYOR, Role.UNIT_HEAD, Role.SUPERVISION, Role.ADMIN):
        found = await office.why_not(added(), PEOPLE.role(role, unit="FIN"))
        assert found == [(ProblemCode.NOT_PERMITTED, ())]


def declared(code: str, **more: Any) -> DeclareUnitGroup:
    given = {"name_zh": "试点单位", "name_en": "Pilot units", "valid_from": TODAY, **more}
    return DeclareUnitGroup(code=code, **given)


def bound(group: UUID, **more: Any) -> BindClause:
    return BindClause(**{"group_id": group, "clause": "OP/37", "valid_from": TODAY, **more})


@pytest.mark.parametrize("make", [lambda group, **more: added(group_id=group, **more), bound])
async def test_no_part_of_a_group_holds_where_the_group_does_not(
    office: Office, make: Callable[..., Any]
) -> None:
    last = TODAY + 9 * A_DAY
    group = await office.did(declared("G-PILOT"))
    assert await office.why_not(make(group, valid_from=TODAY - A_DAY)) == [
        (INVALID, ("validFrom",))
    ]
    await office.did(EndUnitGroup(group_id=group, valid_to=last, end_reason="试点结束"))
    assert await office.why_not(make(group)) == [(INVALID, ("validTo",))]
    assert await office.why_not(make(group, valid_to=last + A_DAY)) == [(INVALID, ("validTo",))]
    late = make(group, valid_from=last + A_DAY, valid_to=last + A_DAY)
    assert await office.why_not(late) == [(INVALID, ("validFrom",))]
    await office.did(make(group, valid_to=last))


async def test_a_group_that_ends_while_a_member_comes_ends_both(office: Office) -> None:
    for number in range(5):
        group = await office.did(declared(f"G-PILOT-{number}"))
        end = EndUnitGroup(group_id=group, valid_to=TODAY, end_reason="试点结束")
        await asyncio.gather(
            office.told(end),
            *(office.told(added(group_id=group, unit_id=one)) for one in (EDU, FIN)),
            office.told(bound(group)),
        )
    for table in ("group_member", "group_clause"):
        outlast = await office.database.fetchval(
            f"SELECT count(*) FROM {table} p JOIN unit_group g ON g.id = p.group_id"
            " WHERE g.valid_to < COALESCE(p.valid_to, 'infinity')"
        )
        assert outlast == 0, table


async def test_of_groups_with_one_code_that_are_declared_at_once_one_is(office: Office) -> None:
    codes = ("G-ONE", "g-one", "G-One", "g-ONE") * 2
    outcomes = await asyncio.gather(*(office.told(declared(code)) for code in codes))
    assert sum(not isinstance(one, Refused) for one in outcomes) == 1
