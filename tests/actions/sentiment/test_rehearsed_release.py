"""A dry run refuses what publishing would refuse, shows what would be published, does nothing."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

import pytest

from actions.sentiment.respond import PublishRelease, ReleasePublished, publish_release
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.sentiment.facts import ReleaseFacts
from domain.sentiment.states import SentimentLevel
from store.database import Database, Transaction
from store.sentiment.rows import RELEASES
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


@dataclass(slots=True)
class Rehearsal:
    """What came of one: the outcome, and the release as it stood before it was rolled back."""

    outcome: ReleasePublished | Refused
    release: ReleaseFacts | None = None


async def _rehearsed(
    world: SentimentWorld, asked: PublishRelease, by: Viewer | None = None
) -> Rehearsal:
    seen: list[ReleaseFacts | None] = []

    async def look(transaction: Transaction, outcome: object) -> None:
        assert isinstance(outcome, ReleasePublished)
        seen.append(await RELEASES.by_id(transaction, outcome.release_id))

    act = replace(world.act(by), rehearsing=look, request_id=uuid4())
    outcome = await publish_release(act, asked)
    return Rehearsal(outcome, *seen)


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
    rehearsed = await _rehearsed(world, _asked(world, facts="  事实。 "))
    assert (await _written(database), await world.facts(), await world.clocks()) == before
    assert rehearsed.release is not None
    assert rehearsed.release.facts == "事实。"
    assert rehearsed.release.spokesperson_id == person_id("P-MUNI")
    assert rehearsed.release.published_at == world.clock.now


async def test_what_was_rehearsed_is_what_is_published(database: Database) -> None:
    world = await sentiment_event(database)
    asked = _asked(world, precautions=None, missing_parts_note="风险仍在研判。")
    rehearsed = await _rehearsed(world, asked)
    done(await publish_release(world.act(), asked))
    (published,) = await RELEASES.where(database, "event_id = $1", world.event_id)
    assert rehearsed.release is not None
    assert replace(rehearsed.release, id=published.id) == published


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
    rehearsed = await _rehearsed(world, asked)
    assert isinstance(rehearsed.outcome, Refused)
    assert rehearsed.outcome == await publish_release(world.act(), asked)


async def test_who_may_not_publish_is_told_so_and_a_closed_event_too(database: Database) -> None:
    world = await sentiment_event(database, level=SentimentLevel.GENERAL)
    for viewer in (PEOPLE.role(Role.MAYOR), PEOPLE.role(Role.UNIT_STAFF, unit="FIN")):
        refused = (await _rehearsed(world, _asked(world), viewer)).outcome
        assert isinstance(refused, Refused)
        assert refused == await publish_release(world.act(viewer), _asked(world))
    done(await world.release())
    assert isinstance((await _rehearsed(world, _asked(world))).outcome, ReleasePublished)
    done(await world.close())
    refused = (await _rehearsed(world, _asked(world))).outcome
    assert refused == await publish_release(world.act(), _asked(world))
