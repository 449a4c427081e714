"""Each instruction of a leader is answered, and carried out (WS/22a)."""

from asyncio import gather
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio

from actions.instructions.instruction import (
    CloseInstruction,
    EditInstruction,
    ExtendInstruction,
    ReopenInstruction,
    ReplyInstruction,
    TakeBackInstruction,
    VerifyInstruction,
    WithdrawInstruction,
)
from actions.supervision.item import AssignSupervision, WithdrawSupervision
from domain.instructions.problems import InstructionCode
from domain.instructions.states import InstructionState as S
from domain.outcomes import Refused
from domain.people.district import seed
from domain.problems import ProblemCode
from domain.supervision.states import SupervisionState
from tests.worlds.acts import codes, done, unit_id
from tests.worlds.instructions import Instructions
from tests.worlds.ledger import LedgerWorld, key_of, ledger_at
from tests.worlds.supervision import DUE, EDU, FIN, NOW, SUPERVISOR, TODAY

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
DENIED, INVALID = {ProblemCode.NOT_PERMITTED}, {ProblemCode.VALUE_INVALID}


@pytest_asyncio.fixture
async def ledger(instructions: Instructions) -> AsyncIterator[LedgerWorld]:
    """Midsummer: four days after they are given."""
    async with ledger_at(instructions.database) as world:
        yield world


@pytest.mark.clause("WS/22a")
async def test_an_instruction_is_answered_once_all_units_have_replied(
    instructions: Instructions,
) -> None:
    key = await instructions.recorded()
    done(await instructions.assign(key, "EDU", "FIN"))
    edu, fin = await instructions.items(key)
    assert [one.state for one in (edu, fin)] == [SupervisionState.ASSIGNED] * 2
    assert {edu.unit_id, fin.unit_id} == {unit_id("EDU"), unit_id("FIN")}
    answer = ReplyInstruction(instruction_id=key, answer="均已加装。")
    who = {unit_id("EDU"): EDU, unit_id("FIN"): FIN}
    await instructions.reply(edu.id, who[edu.unit_id])
    assert codes(await instructions.do(answer)) == {InstructionCode.INSTRUCTION_WAITS}
    await instructions.reply(fin.id, who[fin.unit_id])
    done(await instructions.do(answer))
    done(await instructions.do(VerifyInstruction(instruction_id=key), SUPERVISOR))
    close = CloseInstruction(instruction_id=key)
    assert codes(await instructions.do(close, SUPERVISOR)) == {InstructionCode.INSTRUCTION_OPEN}
    for one in (edu, fin):
        await instructions.settle(one.id)
    done(await instructions.do(close, SUPERVISOR))
    found = await instructions.instruction(key)
    assert (found.state, found.answered_at) == (S.CLOSED, NOW)


async def test_what_was_withdrawn_is_not_waited_for(instructions: Instructions) -> None:
    key = await instructions.recorded()
    done(await instructions.assign(key, "EDU"))
    (item,) = await instructions.items(key)
    gone = WithdrawSupervision(supervision_item_id=item.id, reason="不必")
    done(await instructions.do(gone, SUPERVISOR))
    done(await instructions.do(ReplyInstruction(instruction_id=key, answer="已另行办理。")))
    # And the unit may be asked again.
    done(await instructions.do(TakeBackInstruction(instruction_id=key, reason="再办")))
    done(await instructions.assign(key, "EDU"))


@pytest.mark.clause("WS/22a")
async def test_the_office_answers_for_itself_what_it_assigns_to_nobody(
    instructions: Instructions,
) -> None:
    key = await instructions.verified()
    done(await instructions.do(CloseInstruction(instruction_id=key), SUPERVISOR))


async def test_a_unit_is_assigned_an_instruction_once(instructions: Instructions) -> None:
    key = await instructions.recorded()
    done(await instructions.assign(key, "EDU", "EDU"))
    assert len(await instructions.items(key)) == 1
    again = await instructions.assign(key, "FIN", "EDU")
    assert isinstance(again, Refused)
    assert [one.path for one in again.problems] == [("unitIds", "1")]
    both = await gather(*(instructions.assign(key, "FIN") for _ in range(2)))
    assert sorted(isinstance(one, Refused) for one in both) == [False, True]


async def test_an_item_goes_to_no_unit_that_the_instruction_asks_already(
    instructions: Instructions,
) -> None:
    key = await instructions.recorded()
    done(await instructions.assign(key, "EDU", "FIN"))
    items = {one.unit_id: one.id for one in await instructions.items(key)}
    mine = items[unit_id("EDU")]
    moved = AssignSupervision(supervision_item_id=mine, unit_id=unit_id("FIN"), due_on=DUE)
    assert codes(await instructions.do(moved)) == INVALID
    gone = WithdrawSupervision(supervision_item_id=items[unit_id("FIN")], reason="不必")
    done(await instructions.do(gone))
    done(await instructions.do(moved))


@pytest.mark.clause("WS/22a")
async def test_an_answer_after_the_last_day_is_late(
    instructions: Instructions, ledger: LedgerWorld
) -> None:
    key = await instructions.recorded(due_on=TODAY)
    reply = ReplyInstruction(instruction_id=key, answer="已办。")
    done(await instructions.do(reply, at=NOW + DAY))
    row = await ledger.row(key_of("WS/22a", subject=unit_id("GO")))
    assert row is not None
    assert (row["counted"], row["broken"], row["late"]) == (0, 1, 1)


@pytest.mark.clause("WS/22a")
async def test_leaders_of_the_district_give_them(instructions: Instructions) -> None:
    stranger = seed.representatives()[0].person_id
    assert codes(await instructions.record(leader_id=stranger)) == INVALID
    assert codes(await instructions.record(EDU)) == DENIED
    late = await instructions.recorded(given_on=TODAY - DAY)
    assert (await instructions.instruction(late)).given_on == TODAY - DAY


async def test_an_answer_is_taken_back_or_sent_back(instructions: Instructions) -> None:
    key = await instructions.verified()
    back = ReopenInstruction(instruction_id=key, reason="未到位", due_on=DUE)
    assert codes(await instructions.do(back)) == DENIED
    done(await instructions.do(back, SUPERVISOR))
    found = await instructions.instruction(key)
    assert (found.state, found.answered_at, found.due_on) == (S.ASSIGNED, None, DUE)
    done(await instructions.do(ReplyInstruction(instruction_id=key, answer="已到位。")))
    early = TakeBackInstruction(instruction_id=key, reason="补充", acted_at=NOW - HOUR)
    assert codes(await instructions.do(early)) == INVALID
    done(await instructions.do(TakeBackInstruction(instruction_id=key, reason="补充")))


async def test_it_is_corrected_and_put_off_until_it_is_answered(
    instructions: Instructions,
) -> None:
    key = await instructions.recorded(due_on=DUE)
    done(await instructions.do(EditInstruction(instruction_id=key, written_on="〔2026〕1号")))
    done(await instructions.do(EditInstruction(instruction_id=key, written_on=None)))
    sooner = ExtendInstruction(instruction_id=key, due_on=DUE - DAY, reason="假期")
    assert codes(await instructions.do(sooner)) == INVALID
    done(
        await instructions.do(
            ExtendInstruction(instruction_id=key, due_on=DUE + DAY, reason="假期")
        )
    )
    found = await instructions.instruction(key)
    assert (found.written_on, found.due_on) == (None, DUE + DAY)


async def test_what_it_was_assigned_by_falls_away_with_it(instructions: Instructions) -> None:
    key = await instructions.recorded()
    done(await instructions.assign(key, "EDU", "FIN"))
    first, second = await instructions.items(key)
    who = {unit_id("EDU"): EDU, unit_id("FIN"): FIN}
    await instructions.reply(first.id, who[first.unit_id])
    await instructions.settle(first.id)
    done(await instructions.do(WithdrawInstruction(instruction_id=key, reason="重复")))
    states = {one.id: one.state for one in await instructions.items(key)}
    assert states == {first.id: SupervisionState.CLOSED, second.id: SupervisionState.WITHDRAWN}


@pytest.mark.clause("WS/22a")
async def test_the_government_office_owes_each_an_answer_by_its_last_day(
    instructions: Instructions, ledger: LedgerWorld
) -> None:
    owed = key_of("WS/22a", subject=unit_id("GO"))
    key = await instructions.recorded(due_on=TODAY)
    row = await ledger.row(owed)
    assert row is not None
    assert (row["counted"], row["broken"]) == (0, 1)
    # In time, though entered after the day.
    reply = ReplyInstruction(instruction_id=key, answer="已办。", acted_at=NOW + HOUR)
    done(await instructions.do(reply, at=NOW + DAY))
    row = await ledger.row(owed)
    assert row is not None
    assert (row["counted"], row["broken"], row["late"]) == (1, 0, 0)
    done(await instructions.do(WithdrawInstruction(instruction_id=key, reason="重复")))
    row = await ledger.row(owed)
    assert row is None or row["whole"] == 0
