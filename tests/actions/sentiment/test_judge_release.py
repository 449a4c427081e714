"""A dry run refuses what publishing would refuse, shows what would be published, does nothing."""

from typing import Any

import pytest

from actions.sentiment.respond import PublishRelease, ReleaseJudged, judge_release, publish_release
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.sentiment.states import SentimentLevel
from store.database import Database
from store.sentiment.reads import releases_by_events
from tests.worlds.acts import PEOPLE, done
from tests.worlds.sentiment import FOUR_PARTS, SentimentWorld, person_id, sentiment_event

pytestmark = pytest.mark.clause("OP/64a", "OP/65b", "OP/62")


def _asked(world: SentimentWorld, **given: Any) -> PublishRelease:
    asked = {
        "event_id": world.event_id,
        "is_authoritative": True,
        "missing_parts_note": None,
        "spokesperson_id": None,
        "spokesperson_reason": None,
        **FOUR_PARTS,
        **given,
    }
    return PublishRelease(**asked)


async def _written(database: Database) -> int:
    return int(
        await database.fetchval(
            "SELECT (SELECT count(*) FROM release) + (SELECT count(*) FROM event)"
            " + (SELECT count(*) FROM request) + (SELECT count(*) FROM case_file)"
        )
    )


async def test_nothing_is_written_and_no_clock_is_met(database: Database) -> None:
    world = await sentiment_event(database)
    before = (await _written(database), await world.facts(), await world.clocks())
    judged = done(await judge_release(world.act(), _asked(world, facts="  事实。 ")))
    assert (await _written(database), await world.facts(), await world.clocks()) == before
    assert judged.release.facts == "事实。"
    assert judged.release.spokesperson_id == person_id("P-MUNI")
    assert judged.release.published_at == world.clock.now


async def test_what_was_judged_is_what_is_published(database: Database) -> None:
    world = await sentiment_event(database)
    asked = _asked(world, precautions=None, missing_parts_note="风险仍在研判。")
    judged = done(await judge_release(world.act(), asked))
    done(await publish_release(world.act(), asked))
    (published,) = (await releases_by_events(database, [world.event_id]))[world.event_id]
    same = {"id": None}
    assert {**_plain(judged.release), **same} == {**_plain(published), **same}


@pytest.mark.parametrize(
    "given",
    [
        pytest.param({"precautions": None}, id="part-missing"),
        pytest.param(dict.fromkeys(FOUR_PARTS, " "), id="nothing-said"),
        pytest.param({"facts": "事" * 5001}, id="too-long"),
        pytest.param({"spokesperson_id": person_id("S-MUNI")}, id="no-reason"),
        pytest.param({"event_id": person_id("S-MUNI")}, id="no-such-event"),
    ],
)
async def test_it_is_refused_as_publishing_is(database: Database, given: dict[str, Any]) -> None:
    world = await sentiment_event(database)
    asked = _asked(world, **given)
    judged = await judge_release(world.act(), asked)
    assert isinstance(judged, Refused)
    assert judged == await publish_release(world.act(), asked)


async def test_who_may_not_publish_is_told_so_and_a_closed_event_too(database: Database) -> None:
    world = await sentiment_event(database, level=SentimentLevel.GENERAL)
    for viewer in (PEOPLE.role(Role.MAYOR), PEOPLE.role(Role.UNIT_STAFF, unit="FIN")):
        act = world.act(viewer)
        assert await judge_release(act, _asked(world)) == await publish_release(act, _asked(world))
    done(await world.release())
    assert isinstance(await judge_release(world.act(), _asked(world)), ReleaseJudged)
    done(await world.close())
    refused = await judge_release(world.act(), _asked(world))
    assert refused == await publish_release(world.act(), _asked(world))


def _plain(release: Any) -> dict[str, Any]:
    return {name: getattr(release, name) for name in release.__slots__}
