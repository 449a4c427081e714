"""Whether an activity counts for its phase, through its acts (FS/3.1–3.3)."""

import pytest

from actions.act import Rules
from actions.activities.activity import (
    CancelActivity,
    HoldActivity,
    PostponeActivity,
    TakeBackHolding,
)
from actions.representatives.participation import CancelInvitation
from domain.activities.problems import ActivityCode
from tests.worlds.activities import Host
from tests.worlds.acts import codes, done, shanghai


@pytest.mark.clause("FS/3.1b", "FS/3.1c")
async def test_s03_by_who_is_present_the_third_check_in_makes_it_count(host: Host) -> None:
    host.rules = Rules(counts_by="PRESENT")
    key = await host.planned("2026-03-17 14:00")
    parts = await host.invited(key)
    begun = shanghai("2026-03-17 14:00:00")
    for one in parts[:2]:
        done(await host.came(one, at=begun))
    done(await host.do(HoldActivity(activity_id=key), at=begun))
    assert await host.verdict(key) == (False, "ATTENDED_BELOW_3")
    done(await host.came(parts[2], at=begun))
    assert await host.verdict(key) == (True, None)
    second = await host.held("2026-03-31 15:00")
    assert await host.verdict(second) == (True, None)


async def test_by_who_is_invited_one_who_came_is_enough_and_nobody_is_not(host: Host) -> None:
    alone = await host.held("2026-03-17 14:00", present=1)
    assert await host.verdict(alone) == (True, None)
    nobody = await host.held("2026-03-18 14:00", present=0)
    assert await host.verdict(nobody) == (False, "NOBODY_CAME")


@pytest.mark.clause("FS/3.1a", "FS/3.2a", "FS/3.3a", "FS/3.3b")
@pytest.mark.parametrize(
    ("starts", "kind", "reason"),
    [
        ("2026-07-15 09:00", "JOINT_SUPERVISION", "OUTSIDE_WINDOW"),
        ("2026-04-01 00:00", "OPINION_MEETING", "OUTSIDE_WINDOW"),
        ("2026-03-31 23:59", "OPINION_MEETING", None),
        ("2026-04-01 00:00", "LEADER_DISPATCH", None),
        ("2026-08-31 23:59", "THEMATIC_DISCUSSION", None),
        ("2026-09-01 00:00", "THEMATIC_DISCUSSION", "OUTSIDE_WINDOW"),
        ("2026-09-01 00:00", "SPECIAL_SUPERVISION", None),
        ("2026-11-30 23:59", "SITE_VERIFICATION", None),
        ("2026-12-01 00:00", "SITE_VERIFICATION", "OUTSIDE_WINDOW"),
    ],
)
async def test_s05_what_lies_outside_its_months_is_kept_and_does_not_count(
    host: Host, starts: str, kind: str, reason: str | None
) -> None:
    key = await host.held(starts, kind, members=4, present=4)
    assert await host.verdict(key) == (reason is None, reason)


@pytest.mark.clause("FS/3.3b")
async def test_s05_one_member_makes_supervision_joint_and_none_is_a_gap(host: Host) -> None:
    one = await host.held("2026-09-01 09:00", "JOINT_SUPERVISION", members=1, present=1)
    assert await host.verdict(one) == (True, None)
    none = await host.held("2026-11-30 09:00", "JOINT_SUPERVISION", members=0)
    assert await host.verdict(none) == (False, "NOBODY_CAME")


async def test_who_is_invited_no_more_takes_the_count_with_him(host: Host) -> None:
    key = await host.held("2026-03-17 14:00")
    part = (await host.database.fetch("SELECT id FROM participation ORDER BY id LIMIT 1"))[0]["id"]
    done(await host.do(CancelInvitation(participation_id=part, reason="误邀")))
    assert await host.verdict(key) == (False, "INVITED_BELOW_3")
    kinds = await host.database.fetch(
        "SELECT kind FROM event WHERE stream = $1 AND kind LIKE '%count%' ORDER BY version",
        f"activity:{key}",
    )
    assert [one["kind"] for one in kinds] == ["activity:counted", "activity:not_counted"]


async def test_what_was_not_held_after_all_does_not_count_and_may_be_cancelled(host: Host) -> None:
    key = await host.held("2026-03-17 14:00")
    done(await host.do(TakeBackHolding(activity_id=key, reason="录错")))
    assert await host.verdict(key) == (False, "NOT_HELD")
    done(await host.do(CancelActivity(activity_id=key, reason="改期另办")))
    assert await host.verdict(key) == (False, "CANCELLED")
    states = await host.database.fetch("SELECT DISTINCT state FROM participation")
    assert [one["state"] for one in states] == ["CANCELLED"]
    last = (await host.database.fetch("SELECT id FROM participation LIMIT 1"))[0]["id"]
    outcome = await host.came(last)
    assert ActivityCode.ACTIVITY_OVER not in codes(outcome)


async def test_who_is_invited_follows_to_another_time(host: Host) -> None:
    key = await host.planned("2026-03-17 14:00")
    parts = await host.invited(key)
    later = shanghai("2026-04-02 14:00:00")
    done(await host.do(PostponeActivity(activity_id=key, starts_at=later, reason="场地")))
    rows = await host.database.fetch("SELECT DISTINCT starts_at FROM participation")
    assert [one["starts_at"] for one in rows] == [later]
    kinds = await host.database.fetch(
        "SELECT kind FROM event WHERE stream = $1 ORDER BY version", f"participation:{parts[0]}"
    )
    assert [one["kind"] for one in kinds] == ["participation:invited", "participation:moved"]
