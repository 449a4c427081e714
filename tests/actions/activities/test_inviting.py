"""Members are invited to an activity, and come (FS/2.3b, FS/3.1c, FS/3.2c, FS/3.2e, FS/4.1a)."""

from typing import Any

import pytest

from actions.activities.activity import CloseActivity, HoldActivity
from actions.representatives.draw import DrawRepresentatives, draw_representatives
from actions.representatives.participation import (
    RecordAttendance,
    ShowCheckInCode,
    show_check_in_code,
)
from domain.activities.problems import ActivityCode
from domain.activities.states import ActivityState
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.representatives.problems import RepresentativeCode
from tests.worlds.activities import Host
from tests.worlds.acts import ENTRY_CODES, PEOPLE, codes, done, shanghai, unit_id


@pytest.mark.clause("FS/3.1c", "FS/3.2c", "FS/3.2e")
@pytest.mark.parametrize(
    ("kind", "starts", "clause"),
    [
        ("OPINION_MEETING", "2026-03-17 14:00", "FS/3.1c"),
        ("LEADER_DISPATCH", "2026-05-17 14:00", "FS/3.2c"),
        ("THEMATIC_DISCUSSION", "2026-05-17 14:00", "FS/3.2e"),
    ],
)
async def test_fewer_than_three_are_not_invited_in_the_first_phases(
    host: Host, kind: str, starts: str, clause: str
) -> None:
    key = await host.planned(starts, kind)
    refused = await host.invite(key, 2)
    assert [(one.code, one.clause) for one in refused.problems] == [
        (ActivityCode.INVITEES_BELOW_MINIMUM, clause)
    ]
    held = await host.do(HoldActivity(activity_id=key), at=shanghai(f"{starts}:00"))
    assert codes(held) == {ActivityCode.INVITEES_BELOW_MINIMUM}
    done(await host.invite(key, 3))
    # Who is invited already counts.
    done(await host.invite(key, (4,)))
    assert (await host.activity(key)).invited_count == 4


async def test_supervision_takes_one(host: Host) -> None:
    key = await host.planned("2026-09-17 14:00", "SITE_VERIFICATION")
    done(await host.invite(key, 1))
    assert (await host.activity(key)).state is ActivityState.INVITED


async def test_nobody_is_invited_twice_nor_from_outside_the_pool(host: Host) -> None:
    key = await host.planned("2026-03-17 14:00")
    await host.invited(key)
    assert codes(await host.invite(key, (1, 5))) == {ProblemCode.DUPLICATE}
    await host.tamper("UPDATE representative SET state = 'SUSPENDED' WHERE code = 'R006'")
    assert codes(await host.invite(key, (6,))) == {RepresentativeCode.NOT_IN_POOL}
    assert codes(await host.invite(key, representative_ids=None)) == {ProblemCode.VALUE_REQUIRED}


@pytest.mark.clause("FS/2.3b")
async def test_a_draw_serves_the_activity_it_was_made_for(host: Host) -> None:
    key, other = await host.planned("2026-03-17 14:00"), await host.planned("2026-03-18 14:00")
    asked = DrawRepresentatives(unit_id=unit_id("EDU"), places=5, activity_id=key)
    draw = done(await draw_representatives(host.act(), asked)).draw_id
    drawn: dict[str, Any] = {"draw_id": draw, "representative_ids": None}
    assert codes(await host.invite(other, **drawn)) == {ProblemCode.VALUE_INVALID}
    assert len(done(await host.invite(key, **drawn)).participation_ids) == 5
    await host.tamper("UPDATE representative_draw SET seed = 'tampered'")
    assert ProblemCode.VALUE_INVALID in codes(await host.invite(key, **drawn))
    foreign = DrawRepresentatives(unit_id=unit_id("FIN"), places=5, activity_id=key)
    finance = PEOPLE.role(Role.PERFORMANCE)
    assert codes(await draw_representatives(host.act(finance), foreign)) == {
        ProblemCode.VALUE_INVALID
    }


@pytest.mark.clause("FS/4.1a")
async def test_a_member_comes_by_the_code_on_his_phone_once(host: Host) -> None:
    key = await host.planned("2026-03-17 14:00")
    first, second, _ = await host.invited(key)
    one, two = PEOPLE.representative(1), PEOPLE.representative(2)
    asked = ShowCheckInCode(participation_id=first)
    assert codes(await show_check_in_code(host.act(two), asked)) == {ProblemCode.NOT_FOUND}
    done(await show_check_in_code(host.act(one), asked))
    code = ENTRY_CODES.code(first)
    early = await host.check_in(key, code, at=shanghai("2026-03-16 23:59:59"))
    assert codes(early) == {ActivityCode.ACTIVITY_NOT_BEGUN}
    day = shanghai("2026-03-17 00:00:00")
    assert codes(await host.check_in(key, ENTRY_CODES.code(second), at=day)) == {
        ActivityCode.CHECK_IN_CODE_UNKNOWN
    }
    for _ in range(2):
        assert done(await host.check_in(key, code.lower(), at=day)).participation_id == first
    assert (await host.activity(key)).present_count == 1
    other = await host.planned("2026-03-17 14:00")
    assert codes(await host.check_in(other, code, at=day)) == {ActivityCode.CHECK_IN_CODE_UNKNOWN}


async def test_what_is_closed_keeps_its_counts(host: Host) -> None:
    key = await host.held("2026-03-17 14:00", present=1)
    done(await host.do(CloseActivity(activity_id=key)))
    rows = await host.database.fetch("SELECT id FROM participation WHERE state = 'INVITED'")
    assert codes(await host.came(rows[0]["id"])) == {ActivityCode.ACTIVITY_OVER}


@pytest.mark.parametrize(
    ("role", "unit", "code"),
    [
        (Role.UNIT_STAFF, "FIN", ProblemCode.NOT_FOUND),
        (Role.PERFORMANCE, None, ProblemCode.NOT_PERMITTED),
        (Role.MAYOR, None, ProblemCode.NOT_PERMITTED),
        (Role.REPRESENTATIVE, None, ProblemCode.NOT_PERMITTED),
        (Role.GO_STAFF, None, None),
    ],
)
async def test_only_the_host_and_the_office_move_an_activity(
    host: Host, role: Role, unit: str | None, code: ProblemCode | None
) -> None:
    key = await host.held("2026-03-17 14:00")
    viewer = (
        PEOPLE.representative(1) if role is Role.REPRESENTATIVE else PEOPLE.role(role, unit=unit)
    )
    outcome = await host.do(CloseActivity(activity_id=key), viewer)
    if code is None:
        done(outcome)
    else:
        assert codes(outcome) == {code}


@pytest.mark.clause("FS/4.2b")
async def test_the_performance_office_says_of_nobody_that_he_came(host: Host) -> None:
    part, *_ = await host.invited(await host.planned("2026-03-17 14:00"))
    asked = RecordAttendance(participation_id=part)
    assert codes(await host.do(asked, PEOPLE.role(Role.PERFORMANCE))) == {ProblemCode.NOT_PERMITTED}
