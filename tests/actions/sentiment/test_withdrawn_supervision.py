"""A release that was in time is never answered by a supervision item."""

from dataclasses import replace
from datetime import timedelta

import pytest

from actions.clocks.fire_milestones import fire_due_milestones
from actions.declared import do
from actions.sentiment.report_event import ReportSentimentEvent
from actions.sentiment.respond import PublishRelease, publish_release
from domain.people.roles import Role
from domain.sentiment.states import SentimentLevel
from store.database import Database
from tests.worlds.acts import PEOPLE, act_of, done, shanghai, unit_id


@pytest.mark.clause("OP/61c")
@pytest.mark.clause("OP/64a")
async def test_a_release_at_the_due_instant_that_arrives_after_the_worker_is_in_time(
    database: Database,
) -> None:
    known_at = shanghai("2026-10-02 22:30:00")
    due_at = known_at + timedelta(hours=5)
    publicity = PEOPLE.role(Role.PUBLICITY)
    reported = done(
        await do(
            act_of(database, publicity, known_at),
            ReportSentimentEvent(
                title="供水管线抢修",
                summary="网民反映停水",
                level=SentimentLevel.MAJOR,
                is_urgent=False,
                first_known_at=known_at,
                unit_id=unit_id("MUNI"),
            ),
        )
    )
    worker = act_of(database, PEOPLE.role(Role.ADMIN), due_at + timedelta(milliseconds=1))
    await fire_due_milestones(worker)
    await fire_due_milestones(worker)
    assert await _open_items(database) == 1
    release = PublishRelease(
        event_id=reported.thing_id,
        is_authoritative=True,
        facts="夜间抢修",
        verification="已核实",
        measures="加派人手",
        precautions="注意储水",
        missing_parts_note=None,
        spokesperson_id=None,
        spokesperson_reason=None,
    )
    done(await publish_release(replace(worker, viewer=publicity, now=due_at), release))
    row = await database.fetchrow("SELECT state FROM deadline WHERE kind = 'RELEASE_5H'")
    assert row is not None
    assert row["state"] == "MET"
    assert await _open_items(database) == 0
    told = await database.fetch(
        "SELECT kind, payload->>'reason' AS reason FROM event WHERE kind LIKE 'supervision:%'"
    )
    assert [(one["kind"], one["reason"]) for one in told] == [
        ("supervision:opened", None),
        ("supervision:withdrawn", "DONE_IN_TIME"),
    ]


async def _open_items(database: Database) -> int:
    return int(await database.fetchval("SELECT count(*) FROM case_file WHERE closed_at IS NULL"))
