"""A session that was called: changed and called off until the first unit has the floor."""

import asyncio
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from actions.act import Act
from actions.scoring.cancel_review_session import (
    CancelReviewSession,
    ReviewSessionCancelled,
    cancel_review_session,
)
from actions.scoring.check_in import CheckIn, check_in
from actions.scoring.edit_review_session import (
    EditReviewSession,
    ReviewSessionEdited,
    edit_review_session,
)
from actions.scoring.issue_entry_codes import IssueEntryCodes, issue_entry_codes
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.problems import Code, ProblemCode
from domain.scoring.counting import CountingRuleName
from domain.scoring.facts import SessionFacts
from domain.scoring.problems import ScoringCode
from domain.scoring.states import Reveal, SessionState, SlotState
from server.chance import new_id
from store.database import Database
from store.scoring.reads import session, slots_by_sessions
from tests.worlds.acts import ENTRY_CODES, PEOPLE, act_of, codes, done, unit_id
from tests.worlds.review_session import ReviewWorld, review_session

pytestmark = pytest.mark.clause("FS/3.4a")
C = ProblemCode


@dataclass(slots=True)
class Desk:
    """The office at its desk, with a session before it."""

    world: ReviewWorld
    office: Viewer
    request_id: UUID | None = None

    async def edit(self, **more: Any) -> ReviewSessionEdited | Refused:
        """Change what is named."""
        asked = EditReviewSession(session_id=self.world.session_id, **more)
        return await edit_review_session(self._act(), asked)

    async def cancel(self, reason: str = "改期举行") -> ReviewSessionCancelled | Refused:
        """Call it off."""
        asked = CancelReviewSession(self.world.session_id, reason)
        return await cancel_review_session(self._act(), asked)

    async def facts(self) -> SessionFacts:
        """The session as it stands."""
        found = await session(self.world.database, self.world.session_id)
        assert found is not None
        return found

    async def units(self) -> list[UUID]:
        """Its units in their order."""
        key = self.world.session_id
        slots = (await slots_by_sessions(self.world.database, [key]))[key]
        assert [slot.position for slot in slots] == list(range(1, len(slots) + 1))
        return [slot.unit_id for slot in slots]

    def _act(self) -> Act:
        world = self.world
        return act_of(world.database, self.office, world.clock.now, request_id=self.request_id)


async def _desk(database: Database, **more: Any) -> Desk:
    world = await review_session(database, **more)
    return Desk(world, world.office)


async def test_only_what_is_named_changes(database: Database) -> None:
    desk = await _desk(database)
    before = await desk.facts()
    later = before.starts_at + timedelta(days=40)
    done(await desk.edit(title=" 补开的\n评议会 ", starts_at=later, quorum=7))
    assert await desk.facts() == replace(before, title="补开的 评议会", starts_at=later, quorum=7)
    done(
        await desk.edit(
            may_correct=True,
            reveal=Reveal.AT_END,
            hold_reveal=True,
            counting_rule=CountingRuleName.TRIMMED_MEAN_2026,
            performance_year=2025,
        )
    )
    after = await desk.facts()
    assert (after.may_correct, after.reveal, after.hold_reveal) == (True, Reveal.AT_END, True)
    assert (after.performance_year, after.quorum) == (2025, 7)
    changed = await database.fetch(
        "SELECT payload->'changed' AS changed FROM event WHERE kind = 'session:edited'"
        " ORDER BY version"
    )
    assert '"quorum"' in changed[0]["changed"]
    assert '"quorum"' not in changed[1]["changed"]


async def test_a_quorum_nobody_named_grows_with_a_rule_that_needs_more(
    database: Database,
) -> None:
    desk = await _desk(database)
    assert (await desk.facts()).quorum == 3
    done(await desk.edit(counting_rule=CountingRuleName.TRIMMED_MEAN_2026))
    assert (await desk.facts()).quorum == 5
    assert codes(await desk.edit(quorum=4)) == {C.VALUE_OUT_OF_RANGE}


async def test_units_that_stay_keep_their_slots_in_a_new_order(database: Database) -> None:
    desk = await _desk(database, units=4)
    first, second, third, fourth = await desk.units()
    kept = {
        (await desk.world.slot(number)).unit_id: desk.world.slot_ids[number] for number in (0, 2)
    }
    done(await desk.world.excuse(2))
    new = unit_id("STREET-01")
    done(await desk.edit(unit_ids=(third, new, first)))
    assert await desk.units() == [third, new, first]
    key = desk.world.session_id
    slots = (await slots_by_sessions(database, [key]))[key]
    assert {slot.unit_id: slot.id for slot in slots if slot.unit_id != new} == kept
    assert slots[0].state is SlotState.EXCUSED
    recused = await database.fetchval(
        "SELECT count(*) FROM recusal x JOIN slot s ON s.id = x.slot_id WHERE s.session_id = $1"
        " AND NOT EXISTS (SELECT FROM representative p WHERE p.id = x.representative_id"
        " AND p.affiliation_id = s.unit_id)",
        key,
    )
    assert recused == 0
    assert second not in await desk.units()
    assert fourth not in await desk.units()


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"title": " "}, C.VALUE_REQUIRED),
        ({"title": "会" * 201}, C.VALUE_TOO_LONG),
        ({"quorum": 2}, C.VALUE_OUT_OF_RANGE),
        ({"quorum": 101}, C.VALUE_OUT_OF_RANGE),
        ({"performance_year": 1999}, C.VALUE_OUT_OF_RANGE),
        ({"unit_ids": ()}, C.VALUE_OUT_OF_RANGE),
        ({"unit_ids": (UUID(int=9),)}, C.NOT_FOUND),
        ({}, C.NOTHING_TO_CHANGE),
        ({"quorum": 3, "reveal": Reveal.PER_SLOT}, C.NOTHING_TO_CHANGE),
    ],
)
async def test_what_could_not_be_called_cannot_be_changed_to(
    database: Database, wrong: dict[str, Any], code: Code
) -> None:
    desk = await _desk(database)
    before = await desk.facts(), await desk.units()
    assert codes(await desk.edit(**wrong)) == {code}
    assert (await desk.facts(), await desk.units()) == before


async def test_a_unit_named_twice_is_refused(database: Database) -> None:
    desk = await _desk(database)
    (first, _) = await desk.units()
    assert codes(await desk.edit(unit_ids=(first, first))) == {C.DUPLICATE}


async def test_once_a_unit_has_the_floor_nothing_is_changed_or_called_off(
    database: Database,
) -> None:
    desk = await _desk(database)
    done(await desk.world.start())
    for steps in (desk.world.end, desk.world.open, desk.world.scored):
        assert codes(await desk.edit(title="别的")) == {C.STATE_ORDER}
        assert codes(await desk.cancel()) == {C.STATE_ORDER}
        await steps()
    assert codes(await desk.edit(title="别的")) == {C.STATE_ORDER}
    done(await desk.world.excuse(1))
    done(await desk.world.complete())
    assert codes(await desk.cancel()) == {C.STATE_ORDER}


async def test_a_session_called_off_is_over_for_everybody(database: Database) -> None:
    desk = await _desk(database)
    world = desk.world
    late = PEOPLE.representative(9).representative_id
    assert late is not None
    act = act_of(database, world.office, world.clock.now)
    issued = done(await issue_entry_codes(act, IssueEntryCodes(world.session_id, (late,))))
    done(await desk.cancel(" 改期举行 "))
    facts = await desk.facts()
    assert (facts.state, facts.cancelled_reason) == (SessionState.CANCELLED, "改期举行")
    code = ENTRY_CODES.code(issued.codes[0].id)
    stranger = act_of(database, Viewer(role=Role.PUBLIC), world.clock.now)
    assert codes(await check_in(stranger, CheckIn(code))) == {ScoringCode.ENTRY_CODE_UNKNOWN}
    again = await issue_entry_codes(act, IssueEntryCodes(world.session_id, (late,)))
    assert codes(again) == {C.STATE_ORDER}
    for step in (world.pause, world.resume, world.complete, world.publish, desk.cancel):
        assert codes(await step()) == {C.STATE_ORDER}
    assert codes(await desk.edit(title="别的")) == {C.STATE_ORDER}
    assert codes(await world.start()) == {ScoringCode.SESSION_NOT_OPEN}
    assert codes(await world.excuse()) == {ScoringCode.SESSION_NOT_OPEN}
    assert codes(await world.ballot(0, "80")) == {ScoringCode.SESSION_NOT_OPEN}
    assert (await world.told())[-1] == "session:cancelled"


@pytest.mark.parametrize(
    ("reason", "code"), [("　", C.VALUE_REQUIRED), ("由" * 501, C.VALUE_TOO_LONG)]
)
async def test_a_session_is_called_off_with_a_reason_only(
    database: Database, reason: str, code: Code
) -> None:
    desk = await _desk(database)
    assert codes(await desk.cancel(reason)) == {code}
    assert await desk.world.state() is SessionState.RUNNING


async def test_the_same_request_is_answered_again_and_another_refused(database: Database) -> None:
    desk = replace(await _desk(database), request_id=new_id())
    first = done(await desk.edit(title="别的"))
    assert done(await desk.edit(title="别的")) == first
    assert codes(await desk.edit(title="又一个")) == {C.REQUEST_ID_REUSED}
    assert (await desk.world.told()).count("session:edited") == 1


async def test_a_change_and_a_start_at_once_leave_no_slot_behind(database: Database) -> None:
    desk = await _desk(database)
    first, second = await desk.units()
    edited, _ = await asyncio.gather(desk.edit(unit_ids=(second,)), desk.world.start(1))
    if isinstance(edited, Refused):
        assert codes(edited) == {C.STATE_ORDER}
        assert await desk.units() == [first, second]
    else:
        assert await desk.units() == [second]
    assert (await desk.world.slot(1)).state is SlotState.REPORTING


async def test_what_is_not_there_is_not_found(database: Database) -> None:
    desk = await _desk(database)
    nowhere = Desk(replace(desk.world, session_id=UUID(int=1)), desk.office)
    assert codes(await nowhere.edit(title="别的")) == {C.NOT_FOUND}
    assert codes(await nowhere.cancel()) == {C.NOT_FOUND}


@pytest.mark.parametrize("role", [Role.REPRESENTATIVE, Role.ADMIN, Role.MAYOR, Role.LIVE_SCREEN])
async def test_nobody_but_the_office_changes_or_calls_off(database: Database, role: Role) -> None:
    desk = replace(await _desk(database), office=PEOPLE.role(role))
    assert codes(await desk.edit(title="别的")) == {C.NOT_PERMITTED}
    assert codes(await desk.cancel()) == {C.NOT_PERMITTED}
