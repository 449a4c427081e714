"""Activities are planned by who holds them, each kind as its clause says (FS/3.1–3.3)."""

from typing import Any

import pytest

from actions.activities.activity import CancelActivity, EditActivity, HoldActivity
from domain.activities.problems import ActivityCode
from domain.activities.states import ActivityState
from domain.people.roles import Role
from domain.problems import ProblemCode
from tests.worlds.activities import PLANS, Host
from tests.worlds.acts import PEOPLE, codes, done, shanghai, unit_id
from tests.worlds.office import person_id

PHASES = {
    "OPINION_MEETING": "PLAN",
    "LEADER_DISPATCH": "PROMOTE",
    "THEMATIC_DISCUSSION": "PROMOTE",
    "JOINT_SUPERVISION": "SUPERVISE",
    "SPECIAL_SUPERVISION": "SUPERVISE",
    "SITE_VERIFICATION": "SUPERVISE",
}


@pytest.mark.clause("FS/1a")
@pytest.mark.parametrize("kind", PLANS)
async def test_every_kind_belongs_to_its_phase(host: Host, kind: str) -> None:
    found = await host.activity(await host.planned("2026-05-17 14:00", kind))
    assert (found.kind.value, found.phase) == (kind, PHASES[kind])
    assert (found.state, found.counts_for_phase) == (ActivityState.DRAFT, False)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"ends_at": shanghai("2026-05-17 13:59:59")}, ProblemCode.VALUE_INVALID),
        ({"ends_at": shanghai("2026-05-17 14:00:00")}, None),
        ({"leader_id": person_id("P-FIN")}, ProblemCode.VALUE_INVALID),
        ({"unit_id": unit_id("FIN")}, None),
        ({"subject": "  "}, ProblemCode.VALUE_REQUIRED),
        ({"acted_at": shanghai("2026-03-02 09:00:01")}, ProblemCode.INSTANT_IN_FUTURE),
    ],
)
async def test_what_is_planned_is_judged(
    host: Host, given: dict[str, Any], code: ProblemCode | None
) -> None:
    outcome = await host.plan("2026-05-17 14:00", "LEADER_DISPATCH", **given)
    if code is None:
        done(outcome)
    else:
        assert codes(outcome) == {code}


async def test_a_dispatch_meeting_is_never_nobodys(host: Host) -> None:
    key = await host.planned("2026-05-17 14:00", "LEADER_DISPATCH")
    nobody = EditActivity(activity_id=key, leader_id=None)
    assert codes(await host.do(nobody)) == {ProblemCode.VALUE_REQUIRED}
    staff = EditActivity(activity_id=key, leader_id=person_id("P-FIN"))
    assert codes(await host.do(staff)) == {ProblemCode.VALUE_INVALID}
    done(await host.do(EditActivity(activity_id=key, leader_id=person_id("L-MAYOR"), place="一楼")))
    again = await host.do(EditActivity(activity_id=key, place="一楼"))
    assert codes(again) == {ProblemCode.NOTHING_TO_CHANGE}


async def test_nothing_was_held_before_it_began_and_what_is_entered_late_may_be(
    host: Host,
) -> None:
    key = await host.planned("2026-09-17 14:00", "JOINT_SUPERVISION")
    early = await host.do(HoldActivity(activity_id=key), at=shanghai("2026-09-17 13:59:59"))
    assert codes(early) == {ActivityCode.ACTIVITY_NOT_BEGUN}
    begun = shanghai("2026-09-17 14:00:00")
    late = HoldActivity(activity_id=key, acted_at=begun)
    done(await host.do(late, at=shanghai("2026-10-01 09:00:00")))
    found = await host.activity(key)
    assert (found.stands_since, found.held_entered_at) == (begun, shanghai("2026-10-01 09:00:00"))
    assert codes(await host.do(late, at=shanghai("2026-10-01 09:00:00"))) == {
        ProblemCode.STATE_ORDER
    }


async def test_what_was_cancelled_is_over(host: Host) -> None:
    key = await host.planned("2026-05-17 14:00", "THEMATIC_DISCUSSION")
    done(await host.do(CancelActivity(activity_id=key, reason="不再需要")))
    assert codes(
        await host.do(HoldActivity(activity_id=key), at=shanghai("2026-05-18 09:00:00"))
    ) == {ProblemCode.STATE_ORDER}
    assert codes(await host.do(CancelActivity(activity_id=key, reason="x"))) == {
        ProblemCode.STATE_ORDER
    }


async def test_a_plan_of_the_office_is_for_the_district(host: Host) -> None:
    host.unit = "DG"
    office = PEOPLE.role(Role.GO_STAFF)
    asked = PLANS["OPINION_MEETING"](
        unit_id=unit_id("DG"), subject="区政府工作计划", starts_at=shanghai("2026-03-17 14:00:00")
    )
    done(await host.do(asked, office))
