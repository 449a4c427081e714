"""S17: the parts of a release, who speaks, and the press conference."""

from uuid import UUID

import pytest

from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.problems import ProblemCode
from domain.sentiment.problems import SentimentCode
from domain.sentiment.states import SentimentLevel, SentimentState
from store.database import Database
from store.sentiment.rows import PRESS_CONFERENCES, RELEASES
from tests.worlds.acts import PEOPLE, codes, done
from tests.worlds.sentiment import FIVE, person_id, sentiment_event

C = ProblemCode
HEAD, STAFF = person_id("P-MUNI"), person_id("S-MUNI")


@pytest.mark.scenario("S17")
@pytest.mark.clause("OP/65b")
async def test_a_missing_part_is_refused_and_a_note_stands_for_it(database: Database) -> None:
    world = await sentiment_event(database)
    assert codes(await world.release(precautions=None)) == {ProblemCode.PART_MISSING}
    assert codes(await world.release(precautions="  ")) == {ProblemCode.PART_MISSING}
    assert (await world.clocks())[FIVE].done_at is None
    done(await world.release(precautions=None, note="风险仍在研判，随后补充。"))
    assert (await world.clocks())[FIVE].done_at == world.clock.now


@pytest.mark.scenario("S17")
@pytest.mark.clause("OP/62")
async def test_the_head_of_the_unit_speaks_or_there_is_a_reason(database: Database) -> None:
    world = await sentiment_event(database)
    done(await world.release())
    assert codes(await world.release(spokesperson=STAFF)) == {
        SentimentCode.SPOKESPERSON_REASON_REQUIRED
    }
    assert codes(await world.release(spokesperson=STAFF, reason=" ")) == {
        SentimentCode.SPOKESPERSON_REASON_REQUIRED
    }
    done(await world.release(spokesperson=HEAD))
    world.clock.pass_(seconds=1)
    done(await world.release(spokesperson=STAFF, reason="主要负责人在现场指挥抢修。"))
    releases = await RELEASES.where(
        database, "event_id = $1 ORDER BY published_at DESC, id", world.event_id
    )
    assert releases[0].spokesperson_id == STAFF
    assert releases[0].spokesperson_reason == "主要负责人在现场指挥抢修。"
    assert [one.spokesperson_id for one in releases[1:]] == [HEAD, HEAD]


async def test_nobody_unknown_speaks(database: Database) -> None:
    world = await sentiment_event(database)
    stranger = UUID(int=5)
    assert codes(await world.release(spokesperson=stranger, reason="无")) == {C.NOT_FOUND}
    assert codes(await world.conference(speakers=(HEAD, stranger))) == {C.NOT_FOUND}


async def test_texts_have_their_bounds(database: Database) -> None:
    world = await sentiment_event(database)
    assert codes(await world.release(facts="事" * 5001)) == {C.VALUE_TOO_LONG}
    assert codes(await world.release(note="注" * 501)) == {C.VALUE_TOO_LONG}
    assert codes(await world.release(reason="由" * 501)) == {C.VALUE_TOO_LONG}
    assert codes(await world.conference(topic=" ")) == {C.VALUE_REQUIRED}
    assert codes(await world.conference(topic="题" * 201)) == {C.VALUE_TOO_LONG}
    too_many = tuple(HEAD for _ in range(21))
    assert codes(await world.conference(speakers=too_many)) == {C.VALUE_OUT_OF_RANGE}


async def test_a_unit_without_a_head_must_name_who_speaks(database: Database) -> None:
    world = await sentiment_event(database)
    async with database.transaction() as transaction:
        await transaction.execute("UPDATE post SET is_head = FALSE WHERE person_id = $1", HEAD)
    try:
        assert codes(await world.release()) == {C.VALUE_REQUIRED}
        done(await world.release(spokesperson=HEAD, reason="暂代主要负责人。"))
    finally:
        async with database.transaction() as transaction:
            await transaction.execute("UPDATE post SET is_head = TRUE WHERE person_id = $1", HEAD)


@pytest.mark.clause("OP/64b", "WR/26c")
async def test_a_conference_is_kept_with_its_speakers(database: Database) -> None:
    world = await sentiment_event(database)
    held = done(await world.conference(speakers=(HEAD, STAFF)))
    (conference,) = await PRESS_CONFERENCES.where(database, "event_id = $1", world.event_id)
    assert conference.id == held.conference_id
    assert conference.speaker_ids == (HEAD, STAFF)
    assert conference.started_at == world.clock.now


@pytest.mark.parametrize("role", [Role.UNIT_STAFF, Role.UNIT_HEAD])
async def test_the_unit_answers_for_its_own_events(database: Database, role: Role) -> None:
    world = await sentiment_event(database)
    own = PEOPLE.role(role, unit="MUNI")
    done(await world.release(by=own))
    done(await world.conference(by=own))


@pytest.mark.parametrize(
    "viewer",
    [PEOPLE.role(Role.UNIT_STAFF, unit="FIN"), PEOPLE.role(Role.STREET_HEAD, unit="FIN")],
    ids=["unit-staff", "street-head"],
)
async def test_for_another_unit_the_event_is_not_there(database: Database, viewer: Viewer) -> None:
    world = await sentiment_event(database, level=SentimentLevel.GENERAL)
    done(await world.assess())
    assert codes(await world.release(by=viewer)) == {C.NOT_FOUND}
    assert codes(await world.conference(by=viewer)) == {C.NOT_FOUND}
    assert codes(await world.handle(by=viewer)) == {C.NOT_FOUND}


@pytest.mark.parametrize("role", [Role.PUBLIC, Role.MAYOR, Role.PERFORMANCE, Role.HOTLINE])
async def test_others_speak_for_nobody(database: Database, role: Role) -> None:
    world = await sentiment_event(database)
    assert codes(await world.release(by=PEOPLE.role(role))) == {C.NOT_PERMITTED}
    assert codes(await world.conference(by=PEOPLE.role(role))) == {C.NOT_PERMITTED}


async def test_after_the_closing_nothing_more_is_said(database: Database) -> None:
    world = await sentiment_event(database, level=SentimentLevel.GENERAL)
    done(await world.release())
    done(await world.close())
    assert codes(await world.release()) == {C.STATE_ORDER}
    assert codes(await world.conference()) == {C.STATE_ORDER}
    assert (await world.facts()).state is SentimentState.CLOSED
