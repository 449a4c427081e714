"""Published results: snapshots with versions, ranks, recounts with a reason."""

import asyncio
from decimal import Decimal

import pytest

from domain.outcomes import Refused
from domain.problems import ProblemCode
from domain.scoring.counting import CountingRuleName
from store.database import Database
from store.scoring.reads import snapshots
from tests.worlds.acts import codes, done
from tests.worlds.review_session import ReviewWorld, review_session

pytestmark = pytest.mark.clause("FS/3.4f")
C = ProblemCode

SCORES = (
    ("90", "91", "92", "91", "91"),
    ("80", "85.5", "91", "82.5", "88.5"),
    ("91",) * 5,
    ("70",) * 5,
)


async def _complete(
    database: Database, rule: CountingRuleName = CountingRuleName.MEAN_2026
) -> ReviewWorld:
    """Six units: four scored, one by nobody and so without a result, one excused."""
    world = await review_session(database, units=6, representatives=5, counting_rule=rule)
    for number, scores in enumerate(SCORES):
        await world.ready_to_score(number)
        for member, score in enumerate(scores):
            done(await world.ballot(member, score, slot=number))
        done(await world.close(number))
    await world.ready_to_score(4)
    done(await world.close_without_result(4))
    done(await world.excuse(5))
    done(await world.complete())
    return world


async def test_ties_share_a_rank_and_who_has_no_average_has_none(database: Database) -> None:
    world = await _complete(database)
    assert done(await world.publish()).version == 1
    (snapshot,) = await snapshots(database, world.session_id)
    lines = [(line.average, line.rank, line.ballot_count) for line in snapshot.lines]
    assert lines == [
        (Decimal("91.00"), 1, 5),
        (Decimal("85.50"), 3, 5),
        (Decimal("91.00"), 1, 5),
        (Decimal("70.00"), 4, 5),
        (None, None, 0),
    ]
    assert [line.no_result_reason for line in snapshot.lines] == [None] * 4 + ["在场代表不足"]
    assert [line.slot_id for line in snapshot.lines] == world.slot_ids[:5]
    assert snapshot.reason is None
    assert snapshot.published_at == world.clock.now


async def test_the_session_keeps_the_rule_it_was_called_with(database: Database) -> None:
    world = await _complete(database, CountingRuleName.TRIMMED_MEAN_2026)
    done(await world.publish())
    (snapshot,) = await snapshots(database, world.session_id)
    assert snapshot.counting_rule is CountingRuleName.TRIMMED_MEAN_2026
    averages = [str(line.average) for line in snapshot.lines[:4]]
    assert averages == ["91.00", "85.50", "91.00", "70.00"]
    shown = [(await world.slot(number)).average for number in range(4)]
    assert shown == [line.average for line in snapshot.lines[:4]]


async def test_a_recount_makes_the_next_version_and_says_why(database: Database) -> None:
    world = await _complete(database)
    done(await world.publish())
    assert codes(await world.publish()) == {C.REASON_REQUIRED}
    assert codes(await world.publish("  ")) == {C.REASON_REQUIRED}
    assert codes(await world.publish("由" * 501)) == {C.VALUE_TOO_LONG}
    world.clock.pass_(days=1)
    assert done(await world.publish(" 应两个单位要求复核 ")).version == 2
    newest, first = await snapshots(database, world.session_id)
    assert (newest.version, newest.reason) == (2, "应两个单位要求复核")
    assert (first.version, first.reason) == (1, None)
    assert newest.lines == first.lines
    assert first.published_at < newest.published_at
    assert (await world.told()).count("results:published") == 2


async def test_nothing_is_published_before_the_session_is_complete(database: Database) -> None:
    world = await review_session(database, units=1)
    assert codes(await world.publish()) == {C.STATE_ORDER}
    await world.ready_to_score()
    done(await world.close_without_result())
    assert codes(await world.publish()) == {C.STATE_ORDER}
    done(await world.complete())
    done(await world.publish("首次公布"))


async def test_the_first_publication_at_the_same_moment_happens_once(database: Database) -> None:
    world = await _complete(database)
    outcomes = await asyncio.gather(*(world.publish() for _ in range(4)))
    assert sum(not isinstance(one, Refused) for one in outcomes) == 1
    assert len(await snapshots(database, world.session_id)) == 1


async def test_the_published_event_is_for_everybody_and_tells_only_the_version(
    database: Database,
) -> None:
    world = await _complete(database)
    done(await world.publish())
    row = await database.fetchrow(
        "SELECT audience, payload::text AS payload FROM event WHERE kind = 'results:published'"
    )
    assert row is not None
    assert (row["audience"], row["payload"]) == ("results:read", '{"version": 1}')
