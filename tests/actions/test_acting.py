"""The frame of every act: permission, one transaction, repeatable requests, declared codes."""

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

import asyncpg
import pytest

from actions.act import Act
from actions.acting import UndeclaredRefusalError, acting
from actions.declared import do
from actions.offered import acts
from actions.scoring.move_slot import start_slot
from actions.scoring.slot import MoveSlot
from actions.sentiment.report_event import ReportSentimentEvent
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.problems import Code, ProblemCode, problem
from domain.scoring.events import SlotEvents
from domain.scoring.problems import ScoringCode
from domain.sentiment.events import SentimentEvents
from domain.sentiment.permissions import SentimentPermission
from domain.sentiment.states import SentimentLevel
from server.chance import new_id
from store.database import Database, Transaction
from store.events.log import NewEvent
from tests.worlds.acts import PEOPLE, act_of, codes, done, shanghai, unit_id
from tests.worlds.review_session import review_session

C = ProblemCode
NOW = shanghai("2026-10-02 22:30:00")
REPORT = ReportSentimentEvent(
    title="某路段燃气管道泄漏",
    summary="多个平台出现现场视频。",
    level=SentimentLevel.GENERAL,
    is_urgent=False,
    first_known_at=None,
    unit_id=unit_id("MUNI"),
)


@dataclass(frozen=True, slots=True)
class Ask:
    """What a trial act is asked: codes to refuse with, or an error to raise."""

    codes: tuple[Code, ...] = ()
    error: type[Exception] | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a trial act answers: a value of every kind that must survive being kept."""

    id: UUID
    at: datetime
    text: str
    numbers: tuple[int, ...]
    nothing: str | None


@dataclass(slots=True)
class Trial:
    """An act made for a test; it writes an event before it answers, refuses or fails."""

    tellings: int = 0
    lost_races: int = 0

    async def perform(self, act: Act, asked: Ask) -> Told | Refused:
        """Perform it."""

        @acting(
            permission=SentimentPermission.SENTIMENT_REPORT,
            refuses=frozenset({C.DUPLICATE, C.STATE_ORDER}),
        )
        async def trial_act(act: Act, transaction: Transaction, asked: Ask) -> Told | Refused:
            self.tellings += 1
            event = NewEvent("trial", SentimentEvents.REPORTED, SentimentPermission.SENTIMENT_READ)
            await act.record(transaction, event)
            if self.tellings <= self.lost_races:
                raise asyncpg.SerializationError("lost")
            if asked.error is not None:
                raise asked.error
            if asked.codes:
                return Refused(
                    tuple(
                        problem(one, what="", state="", found="", least="") for one in asked.codes
                    )
                )
            return Told(act.new_id(), act.now, "述职", (1, 2), None)

        return await trial_act(act, asked)


async def _events(database: Database) -> int:
    return int(await database.fetchval("SELECT count(*) FROM event"))


def _act(database: Database, request_id: UUID | None = None) -> Act:
    return act_of(database, REPORTER, NOW, request_id=request_id)


REPORTER = PEOPLE.role(Role.PUBLICITY)


async def test_a_code_that_was_not_declared_is_a_fault_and_no_answer(database: Database) -> None:
    with pytest.raises(UndeclaredRefusalError, match=r"trial_act.*SESSION_NOT_OPEN"):
        await Trial().perform(_act(database), Ask((C.DUPLICATE, ScoringCode.SESSION_NOT_OPEN)))
    assert await _events(database) == 0


async def test_a_refusal_leaves_nothing_behind(database: Database) -> None:
    refused = await Trial().perform(_act(database), Ask((C.STATE_ORDER, C.DUPLICATE)))
    assert codes(refused) == {C.STATE_ORDER, C.DUPLICATE}
    assert await _events(database) == 0


async def test_a_fault_leaves_nothing_behind_and_is_not_swallowed(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        await Trial().perform(_act(database), Ask(error=ZeroDivisionError))
    assert await _events(database) == 0


async def test_a_lost_race_is_run_again(database: Database) -> None:
    trial = Trial(lost_races=3)
    done(await trial.perform(_act(database), Ask()))
    assert trial.tellings == 4
    assert await _events(database) == 1


async def test_a_race_lost_again_and_again_is_a_fault(database: Database) -> None:
    with pytest.raises(asyncpg.SerializationError):
        await Trial(lost_races=9).perform(_act(database), Ask())
    assert await _events(database) == 0


async def test_without_the_permission_the_story_is_not_even_begun(database: Database) -> None:
    trial = Trial()
    act = act_of(database, Viewer(role=Role.PUBLIC), NOW)
    assert codes(await trial.perform(act, Ask())) == {C.NOT_PERMITTED}
    assert trial.tellings == 0


async def test_a_repeated_request_gets_the_first_answer_in_full(database: Database) -> None:
    trial, request_id = Trial(), new_id()
    first = done(await trial.perform(_act(database, request_id), Ask()))
    later = replace(_act(database, request_id), now=shanghai("2026-10-03 08:00:00"))
    assert done(await trial.perform(later, Ask())) == first
    assert trial.tellings == 1
    assert await _events(database) == 1


async def test_a_refused_request_may_be_repeated_and_then_succeed(database: Database) -> None:
    trial, request_id = Trial(), new_id()
    codes(await trial.perform(_act(database, request_id), Ask((C.DUPLICATE,))))
    done(await trial.perform(_act(database, request_id), Ask()))


async def test_a_request_id_serves_one_input_and_one_act(database: Database) -> None:
    request_id = new_id()
    first = done(await do(_act(database, request_id), REPORT))
    other_input = replace(REPORT, title="另一件事")
    refused = await do(_act(database, request_id), other_input)
    assert codes(refused) == {C.REQUEST_ID_REUSED}
    assert codes(await Trial().perform(_act(database, request_id), Ask())) == {C.REQUEST_ID_REUSED}
    assert done(await do(_act(database, request_id), REPORT)) == first
    assert await database.fetchval("SELECT count(*) FROM sentiment_event") == 1


async def test_two_people_who_hit_upon_one_request_id_are_both_served(database: Database) -> None:
    request_id = new_id()
    answers = set()
    for viewer in (REPORTER, PEOPLE.role(Role.PUBLICITY), PEOPLE.role(Role.MAYOR)):
        act = act_of(database, viewer, NOW, request_id=request_id)
        answers.add(done(await do(act, REPORT)).thing_id)
    assert len(answers) == 3


async def test_equal_requests_at_the_same_moment_happen_once(database: Database) -> None:
    request_id = new_id()
    outcomes = await asyncio.gather(*(do(_act(database, request_id), REPORT) for _ in range(8)))
    assert len({done(one) for one in outcomes}) == 1
    assert await database.fetchval("SELECT count(*) FROM sentiment_event") == 1


async def test_without_a_request_id_the_same_may_happen_twice(database: Database) -> None:
    for _ in range(2):
        done(await do(_act(database), REPORT))
    assert await database.fetchval("SELECT count(*) FROM sentiment_event") == 2
    assert await database.fetchval("SELECT count(*) FROM request") == 0


async def test_a_repeated_step_of_a_session_is_answered_again_and_not_refused(
    database: Database,
) -> None:
    world = await review_session(database)
    act = act_of(database, world.office, world.clock.now, request_id=new_id())
    first = done(await start_slot(act, MoveSlot(world.slot_ids[0])))
    assert done(await start_slot(act, MoveSlot(world.slot_ids[0]))) == first
    assert (await world.told()).count(SlotEvents.STARTED) == 1


def test_every_act_declares_what_the_frame_may_answer() -> None:
    assert len(acts()) >= 20
    for declared in acts().values():
        assert {C.NOT_PERMITTED, C.REQUEST_ID_REUSED} <= declared.refuses
