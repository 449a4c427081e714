"""A whole day in the hall: 69 units, 100 representatives, as fast as it goes."""

import asyncio
import sys
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from time import perf_counter

import pytest

from actions.scoring.submit_ballot import BallotSubmitted
from domain.people.district import seed
from domain.scoring.counting import mean, ranks
from domain.scoring.states import SessionState
from store.database import Database
from store.scoring.reads import snapshots
from tests.worlds.acts import done
from tests.worlds.review_session import ReviewWorld, review_session

UNITS, MEMBERS = 69, 100


async def _scored(world: ReviewWorld, number: int) -> list[Decimal]:
    """Report, score and close one unit; answers what was accepted."""
    done(await world.start(number))
    world.clock.pass_(minutes=8)
    done(await world.end(number))
    done(await world.open(number))
    scores = [Decimal(6000 + (number * 37 + member * 61) % 4001) / 100 for member in range(MEMBERS)]
    outcomes = await asyncio.gather(
        *(
            world.ballot(
                member,
                str(score),
                slot=number,
                comment=f"意见{member}" if member % 10 == 0 else None,
            )
            for member, score in enumerate(scores)
        )
    )
    done(await world.close(number))
    return [
        score
        for score, outcome in zip(scores, outcomes, strict=True)
        if isinstance(outcome, BallotSubmitted)
    ]


@pytest.mark.clause("FS/3.4e", "FS/3.4f", "FS/3.4g")
async def test_69_units_and_100_representatives_run_through(
    database: Database,
    capsys: pytest.CaptureFixture[str],
    record_property: Callable[[str, object], None],
) -> None:
    began = perf_counter()
    world = await review_session(database, units=UNITS, representatives=MEMBERS)
    accepted = [await _scored(world, number) for number in range(UNITS)]
    assert await world.state() is SessionState.SCORING_CLOSED
    completed = done(await world.complete())
    done(await world.publish())
    seconds = perf_counter() - began

    reviewed = {one.id for one in seed.units() if one.is_reviewed}
    recused = sum(one.affiliation_id in reviewed for one in seed.representatives())
    assert recused > 0
    assert sum(map(len, accepted)) == UNITS * MEMBERS - recused
    (snapshot,) = await snapshots(database, world.session_id)
    averages = [mean(scores) for scores in accepted]
    assert [line.average for line in snapshot.lines] == averages
    assert [line.rank for line in snapshot.lines] == list(ranks(averages))
    assert [line.ballot_count for line in snapshot.lines] == [len(scores) for scores in accepted]
    comments = await database.fetchval("SELECT count(*) FROM urn WHERE comment IS NOT NULL")
    assert completed.rectification_items == comments
    kinds = Counter(await world.told())
    assert kinds["slot:scored"] == UNITS
    assert kinds["session:checked_in"] == MEMBERS
    record_property("seconds", round(seconds, 1))
    with capsys.disabled():
        sys.stdout.write(f"\na session of {UNITS} units and {MEMBERS} took {seconds:.1f} s\n")
