"""A closing asks the urn once: no two answers to the chair have a correction between them."""

import asyncio
from dataclasses import replace
from uuid import UUID

import pytest

from actions.act import Act
from actions.scoring.close_scoring import (
    CloseSlotWithoutResult,
    close_scoring,
    close_slot_without_result,
)
from actions.scoring.end_corrections import end_corrections
from actions.scoring.slot import MoveSlot
from actions.scoring.submit_ballot import BallotSubmitted
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.problems import Problem, ProblemCode, problem
from domain.scoring.counting import CountingRuleName
from domain.scoring.events import SlotEvents
from domain.scoring.permissions import ScoringPermission
from domain.scoring.problems import ScoringCode
from domain.scoring.states import Reveal, SlotState
from server.chance import new_id
from store.database import Database
from tests.worlds.acts import PEOPLE, act_of, codes, done
from tests.worlds.review_session import ReviewWorld, fresh_key, review_session

pytestmark = pytest.mark.clause("FS/3.4e", "FS/3.4f")
C = ProblemCode
KEY = fresh_key()

ASKED = {
    "closed-and-taken-back": (("80", "80", "80"), True, True),
    "refused-for-too-few-scores": (("80", "80", None), True, False),
    "refused-for-enough-scores": (("80", "80", "80"), False, False),
    "without-result-and-taken-back": (("80", None, None), False, True),
}
"""What lies in the urn, whether an average is asked for, and whether that is done."""


async def _voted(
    database: Database,
    scores: tuple[str | None, ...],
    *,
    rule: CountingRuleName = CountingRuleName.MEAN_2026,
) -> ReviewWorld:
    world = await review_session(
        database,
        units=1,
        representatives=5,
        may_correct=True,
        reveal=Reveal.AT_END,
        counting_rule=rule,
    )
    await world.ready_to_score()
    for member, score in enumerate(scores):
        done(await _sent(world, member, score))
    return world


async def _sent(world: ReviewWorld, member: int, score: str | None) -> BallotSubmitted | Refused:
    return await world.ballot(member, score, key=KEY, is_abstention=score is None)


async def _closing(world: ReviewWorld, *, wants_average: bool) -> bool:
    """The chair asks, and takes back what was done; whether it was."""
    asked = await (world.close() if wants_average else world.close_without_result())
    if isinstance(asked, Refused):
        assert codes(asked) == {
            ScoringCode.QUORUM_NOT_REACHED if wants_average else ScoringCode.QUORUM_REACHED
        }
        return False
    done(await world.take_back())
    return True


async def _urn(database: Database) -> list[tuple[object, ...]]:
    rows = await database.fetch("SELECT key, score, comment FROM urn ORDER BY key")
    return [tuple(row.values()) for row in rows]


@pytest.mark.parametrize("how", ASKED)
async def test_the_chair_learns_of_no_correction_by_asking_before_and_after(
    database: Database, how: str
) -> None:
    scores, wants_average, is_done = ASKED[how]
    world = await _voted(database, scores)
    assert await _closing(world, wants_average=wants_average) is is_done
    before = await _urn(database)
    for member, score in enumerate(scores):
        # To the other kind and back, and within its own: all have the one answer.
        answers = {done(await _sent(world, member, new)) for new in ("80", None, "81.5", score)}
        assert [(one.is_replaced, one.is_repeated) for one in answers] == [(False, True)]
        for asks_average in (wants_average, not wants_average):
            found = await _closing(world, wants_average=asks_average)
            assert found is (is_done is (asks_average is wants_average))
    assert await _urn(database) == before


async def test_it_stands_in_the_log_once_a_round_for_who_reads_the_roll(
    database: Database,
) -> None:
    world = await _voted(database, ("80", "80", None))
    for _ in range(2):
        assert codes(await world.close()) == {ScoringCode.QUORUM_NOT_REACHED}
    rows = await database.fetch(
        "SELECT audience, actor_role, payload FROM event WHERE kind = $1",
        SlotEvents.CORRECTIONS_ENDED,
    )
    ((audience, role, _),) = [tuple(row.values()) for row in rows]
    assert (audience, role) == (ScoringPermission.ROLL_READ, Role.PERFORMANCE)
    done(await world.rescore())
    for member, score in enumerate(("80", "80", None)):
        done(await _sent_anew(world, member, score))
    assert codes(await world.close()) == {ScoringCode.QUORUM_NOT_REACHED}
    assert (await world.told(slot=0)).count(SlotEvents.CORRECTIONS_ENDED) == 2


async def _sent_anew(
    world: ReviewWorld, member: int, score: str | None
) -> BallotSubmitted | Refused:
    return await world.ballot(
        member, score, key=f"{member:032x}", is_abstention=score is None, round_meant=2
    )


async def test_the_next_round_may_be_corrected_again(database: Database) -> None:
    world = await _voted(database, ("80", "80", None))
    assert codes(await world.close()) == {ScoringCode.QUORUM_NOT_REACHED}
    done(await world.rescore())
    done(await _sent_anew(world, 0, "70"))
    assert done(await _sent_anew(world, 0, None)).is_replaced


async def test_a_closing_that_is_told_again_ends_no_corrections(database: Database) -> None:
    """Sent again late, it gets its answer and asks no urn; so does a requestId of another act."""
    world = await _voted(database, ("80", "80", "80"))
    one_request = replace(_office_act(world), request_id=new_id())
    closing = MoveSlot(world.slot_ids[0])
    first = done(await close_scoring(one_request, closing))
    done(await world.rescore())
    for member in range(3):
        done(await _sent_anew(world, member, "80"))
    assert done(await close_scoring(one_request, closing)) == first
    another = CloseSlotWithoutResult(world.slot_ids[0], "在场代表不足")
    assert codes(await close_slot_without_result(one_request, another)) == {C.REQUEST_ID_REUSED}
    assert done(await _sent_anew(world, 0, None)).is_replaced
    assert (await world.told(slot=0)).count(SlotEvents.CORRECTIONS_ENDED) == 1


@pytest.mark.parametrize("reason", ["", " \u3000", "无" * 501, "停\x07"])
async def test_a_reason_that_is_refused_asks_no_urn_and_ends_no_corrections(
    database: Database, reason: str
) -> None:
    """Else the refusal would name the quorum, or end corrections for nothing."""
    for third in ("80", None):
        world = await _voted(database, ("80", "80", third))
        asked = CloseSlotWithoutResult(world.slot_ids[0], reason)
        refused = await close_slot_without_result(_office_act(world), asked)
        assert [one.path for one in _problems(refused)] == [("reason",)]
        assert SlotEvents.CORRECTIONS_ENDED not in await world.told(slot=0)
        assert done(await _sent(world, 2, "70")).is_replaced


async def test_an_input_that_could_not_be_read_ends_no_corrections(database: Database) -> None:
    world = await _voted(database, ("80", "80", None))
    unread = problem(C.INVALID_ID, path=("requestId",), type="Request")
    act = replace(_office_act(world), unread=(unread,))
    assert _problems(await close_scoring(act, MoveSlot(world.slot_ids[0]))) == (unread,)
    assert done(await _sent(world, 0, None)).is_replaced


async def test_a_token_that_stopped_counting_ends_no_corrections(database: Database) -> None:
    class RevokedError(Exception):
        pass

    def counts_no_more() -> None:
        raise RevokedError

    world = await _voted(database, ("80", "80", None))
    revoked = replace(_office_act(world), must_count=counts_no_more)
    with pytest.raises(RevokedError):
        await close_scoring(revoked, MoveSlot(world.slot_ids[0]))
    assert SlotEvents.CORRECTIONS_ENDED not in await world.told(slot=0)
    assert done(await _sent(world, 0, None)).is_replaced


def _problems(outcome: object) -> tuple[Problem, ...]:
    assert isinstance(outcome, Refused), outcome
    return outcome.problems


def _office_act(world: ReviewWorld) -> Act:
    return act_of(world.database, world.office, world.clock.now)


@pytest.mark.parametrize(
    ("rule", "ballots"),
    [(CountingRuleName.MEAN_2026, 2), (CountingRuleName.TRIMMED_MEAN_2026, 4)],
)
async def test_what_the_roll_alone_answers_leaves_corrections_as_they_are(
    database: Database, rule: CountingRuleName, ballots: int
) -> None:
    """A chair who is too early takes nothing from anybody."""
    world = await _voted(database, ("80",) * ballots, rule=rule)
    for wants_average in (True, False):
        assert await _closing(world, wants_average=wants_average) is not wants_average
        for score in (None, "90"):
            assert done(await _sent(world, 0, score)).is_replaced


async def test_who_may_not_close_ends_no_corrections(database: Database) -> None:
    world = await _voted(database, ("80", "80", "80"))
    for role in (Role.MAYOR, Role.REPRESENTATIVE, Role.PUBLIC):
        stranger = replace(world, office=PEOPLE.role(role))
        assert codes(await stranger.close()) == {C.NOT_PERMITTED}
        assert codes(await stranger.close_without_result()) == {C.NOT_PERMITTED}
    done(await world.pause())
    assert codes(await world.close()) == {ScoringCode.SESSION_NOT_OPEN}
    done(await world.resume())
    assert done(await _sent(world, 0, None)).is_replaced


@pytest.mark.parametrize(
    ("scores", "wants_average"), [(("80", "80", None), True), (("80", "80", "80"), False)]
)
async def test_a_closing_that_a_pause_refuses_tells_nothing_of_the_urn(
    database: Database, scores: tuple[str | None, ...], *, wants_average: bool
) -> None:
    """Asked in pauses, before and after a correction, it would tell who went over to abstain."""
    world = await _voted(database, scores)
    done(await world.pause())
    for _ in range(2):
        asked = await (world.close() if wants_average else world.close_without_result())
        assert codes(asked) == {ScoringCode.SESSION_NOT_OPEN}
        done(await world.resume())
        assert done(await _sent(world, 1, None)).is_replaced
        done(await world.pause())


async def test_a_pause_that_ends_while_a_closing_is_asked_for_opens_no_way_to_the_urn(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await _voted(database, ("80", "80", None))
    done(await world.pause())
    ended: list[bool] = []

    async def goes_on_meanwhile(act: Act, slot_id: UUID) -> bool:
        ended.append(await end_corrections(act, slot_id))
        if len(ended) == 1:
            done(await world.resume())
        return ended[-1]

    monkeypatch.setattr("actions.scoring.end_corrections.end_corrections", goes_on_meanwhile)
    assert codes(await world.close()) == {ScoringCode.QUORUM_NOT_REACHED}
    assert ended == [False, True]
    answer = done(await _sent(world, 1, None))
    assert (answer.is_replaced, answer.is_repeated) == (False, True)


async def test_corrections_and_closings_at_once_give_the_chair_one_answer(
    database: Database,
) -> None:
    for _ in range(5):
        world = await _voted(database, ("80", "80", None))
        outcomes = await asyncio.gather(
            world.close(), _sent(world, 2, "80"), world.close(), _sent(world, 2, None),
            world.close(), _sent(world, 2, "80"), world.close(),
        )  # fmt: skip
        refused = [codes(one) for one in outcomes[::2] if isinstance(one, Refused)]
        if (await world.slot()).state is SlotState.SCORED:
            # One has closed it; no other was told that there were too few.
            assert {ScoringCode.QUORUM_NOT_REACHED} not in refused
            assert len(refused) == 3
        else:
            assert refused == [{ScoringCode.QUORUM_NOT_REACHED}] * 4


async def test_who_comes_later_still_scores(database: Database) -> None:
    world = await _voted(database, ("80", "80", None))
    assert codes(await world.close()) == {ScoringCode.QUORUM_NOT_REACHED}
    done(await _sent(world, 3, "80"))
    assert done(await _sent(world, 3, "10")).is_repeated
    done(await world.close())
    assert str((await world.slot()).average) == "80.00"
