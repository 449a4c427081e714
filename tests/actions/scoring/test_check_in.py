"""The way into the hall: one-time codes, made and made anew."""

import asyncio
import hashlib
from dataclasses import dataclass
from uuid import UUID

import pytest

from actions.scoring.check_in import CheckedIn, CheckIn, check_in
from actions.scoring.issue_entry_codes import (
    EntryCodesIssued,
    IssueEntryCodes,
    issue_entry_codes,
)
from actions.scoring.move_session import open_check_in, start_review_session
from actions.scoring.open_review_session import OpenReviewSession, open_review_session
from actions.scoring.session import MoveSession
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.viewer import ANONYMOUS, Viewer
from domain.problems import ProblemCode
from domain.representatives.problems import RepresentativeCode
from domain.scoring.counting import CountingRuleName
from domain.scoring.problems import ScoringCode
from domain.scoring.states import Reveal, SessionState
from server.chance import new_id
from store.database import Database
from tests.worlds.acts import ENTRY_CODES, PEOPLE, act_of, codes, done, shanghai, unit_id
from tests.worlds.review_session import review_session

pytestmark = pytest.mark.clause("FS/3.4e")
C = ProblemCode
NOW = shanghai("2026-12-18 09:30:00")
OFFICE = PEOPLE.role(Role.PERFORMANCE)
FIRST, SECOND = PEOPLE.representative(1), PEOPLE.representative(2)


def _id(viewer: Viewer) -> UUID:
    assert viewer.representative_id is not None
    return viewer.representative_id


@dataclass(slots=True)
class Door:
    """The hall's door."""

    database: Database
    session_id: UUID

    async def issue(
        self, *viewers: Viewer, request_id: UUID | None = None, office: Viewer = OFFICE
    ) -> EntryCodesIssued | Refused:
        """New codes for these, or for all."""
        wanted = tuple(_id(one) for one in viewers) or None
        asked = IssueEntryCodes(self.session_id, wanted)
        return await issue_entry_codes(
            act_of(self.database, office, NOW, request_id=request_id), asked
        )

    async def code(self, viewer: Viewer) -> str:
        """A new code for one."""
        (issued,) = done(await self.issue(viewer)).codes
        return ENTRY_CODES.code(issued.id)

    async def enter(self, code: str, viewer: Viewer = ANONYMOUS) -> CheckedIn | Refused:
        """Somebody brings a code."""
        return await check_in(act_of(self.database, viewer, NOW), CheckIn(code))

    async def inside(self) -> int:
        """How many are in the hall."""
        return int(await self.database.fetchval("SELECT count(*) FROM check_in"))


async def _door(database: Database, *, is_open: bool = True) -> Door:
    office = act_of(database, OFFICE, NOW)
    opened = done(
        await open_review_session(
            office,
            OpenReviewSession(
                title="年终现场述职评议会",
                starts_at=NOW,
                performance_year=None,
                unit_ids=(unit_id("FIN"),),
                may_correct=False,
                reveal=Reveal.PER_SLOT,
                quorum=None,
                counting_rule=CountingRuleName.MEAN_2026,
            ),
        )
    )
    if is_open:
        done(await open_check_in(office, MoveSession(opened.session_id)))
    return Door(database, opened.session_id)


async def test_whoever_brings_the_code_is_that_representative(database: Database) -> None:
    door = await _door(database)
    code = await door.code(FIRST)
    entered = done(await door.enter(f" {code.lower().replace('-', ' ')}\n"))
    assert entered.representative_id == FIRST.representative_id
    assert entered.person_id == FIRST.person_id
    assert entered.session_id == door.session_id
    assert await door.inside() == 1


async def test_a_code_is_used_once_and_its_owner_is_answered_again(database: Database) -> None:
    door = await _door(database)
    code = await door.code(FIRST)
    first = done(await door.enter(code))
    assert codes(await door.enter(code)) == {ScoringCode.ENTRY_CODE_USED}
    assert ScoringCode.ENTRY_CODE_USED in codes(await door.enter(code, SECOND))
    assert done(await door.enter(code, FIRST)) == first
    assert await door.inside() == 1
    told = await database.fetchval("SELECT count(*) FROM event WHERE kind = 'session:checked_in'")
    assert told == 1


async def test_of_many_who_bring_one_code_at_once_one_enters(database: Database) -> None:
    door = await _door(database)
    code = await door.code(FIRST)
    outcomes = await asyncio.gather(*(door.enter(code) for _ in range(8)))
    assert sum(isinstance(one, CheckedIn) for one in outcomes) == 1
    assert await door.inside() == 1


async def test_a_signed_in_representative_cannot_use_another_ones_code(database: Database) -> None:
    door = await _door(database)
    code = await door.code(FIRST)
    assert codes(await door.enter(code, SECOND)) == {ScoringCode.ENTRY_CODE_UNKNOWN}
    assert await door.inside() == 0
    done(await door.enter(code, FIRST))


@pytest.mark.parametrize("code", ["", "not-a-code", "'; DROP TABLE roll; --", "码" * 5000])
async def test_an_unknown_code_opens_nothing(database: Database, code: str) -> None:
    door = await _door(database)
    assert codes(await door.enter(code)) == {ScoringCode.ENTRY_CODE_UNKNOWN}


async def test_a_newer_code_makes_the_unused_older_one_void(database: Database) -> None:
    door = await _door(database)
    old, other = await door.code(FIRST), await door.code(SECOND)
    new = await door.code(FIRST)
    assert codes(await door.enter(old)) == {ScoringCode.ENTRY_CODE_UNKNOWN}
    done(await door.enter(new))
    done(await door.enter(other))
    assert await door.inside() == 2


async def test_who_is_in_and_lost_his_phone_comes_in_again_with_a_new_code(
    database: Database,
) -> None:
    door = await _door(database)
    first = done(await door.enter(await door.code(FIRST)))
    assert done(await door.enter(await door.code(FIRST))) == first
    assert await door.inside() == 1


@pytest.mark.parametrize("state", [one.value for one in SessionState])
async def test_the_door_is_open_from_check_in_until_scoring_has_closed(
    database: Database, state: str
) -> None:
    door = await _door(database)
    code = await door.code(FIRST)
    async with database.transaction() as transaction:
        await transaction.execute(
            "UPDATE review_session SET state = $1::text,"
            " cancelled_reason = CASE $1::text WHEN 'CANCELLED' THEN '改期' END",
            state,
        )
    outcome = await door.enter(code)
    if state in ("CHECK_IN", "RUNNING", "PAUSED"):
        done(outcome)
    else:
        assert codes(outcome) == {ScoringCode.SESSION_NOT_OPEN}


async def test_who_has_left_the_delegation_stays_outside(database: Database) -> None:
    door = await _door(database)
    code = await door.code(FIRST)
    await _set_state(database, FIRST, "REMOVED")
    try:
        assert codes(await door.enter(code)) == {RepresentativeCode.NOT_A_REPRESENTATIVE}
        assert codes(await door.issue(FIRST)) == {C.NOT_FOUND}
        assert len(done(await door.issue()).codes) == 99
    finally:
        await _set_state(database, FIRST, "ACTIVE")


async def _set_state(database: Database, viewer: Viewer, state: str) -> None:
    async with database.transaction() as transaction:
        await transaction.execute(
            "UPDATE representative SET state = $2 WHERE id = $1", viewer.representative_id, state
        )


@pytest.mark.parametrize(
    "role", [Role.PERFORMANCE, Role.UNIT_STAFF, Role.ADMIN, Role.MYSTERY_INSPECTOR]
)
async def test_an_official_does_not_check_in(database: Database, role: Role) -> None:
    door = await _door(database)
    code = await door.code(FIRST)
    assert codes(await door.enter(code, PEOPLE.role(role, unit="FIN"))) == {C.NOT_PERMITTED}


async def test_codes_are_made_for_all_and_kept_as_hashes_only(database: Database) -> None:
    door = await _door(database, is_open=False)
    issued = done(await door.issue(request_id=new_id()))
    made = {ENTRY_CODES.code(one.id) for one in issued.codes}
    assert len(made) == 100
    assert len({one.representative_id for one in issued.codes}) == 100
    rows = await database.fetch(
        "SELECT e::text AS text FROM entry_code e UNION ALL SELECT v::text FROM event v"
        " UNION ALL SELECT r::text FROM request r"
    )
    kept = "\n".join(row["text"] for row in rows)
    # Nor in a form that could be found by trying codes: the hash needs the server's secret.
    plain_hashes = {hashlib.sha256(one.encode()).hexdigest() for one in made}
    assert not [one for one in made | plain_hashes if one in kept]


async def test_a_lost_answer_is_asked_for_again_and_names_the_same_codes(
    database: Database,
) -> None:
    door, request_id = await _door(database), new_id()
    first = done(await door.issue(request_id=request_id))
    again = done(await door.issue(request_id=request_id))
    assert again == first
    assert await database.fetchval("SELECT count(*) FROM entry_code") == 100
    done(await door.enter(ENTRY_CODES.code(again.codes[0].id)))
    told = "SELECT count(*) FROM event WHERE kind = 'session:entry_codes_issued'"
    assert await database.fetchval(told) == 1


async def test_another_request_and_another_person_get_other_codes(database: Database) -> None:
    door, request_id = await _door(database), new_id()
    first = done(await door.issue(FIRST, request_id=request_id))
    assert codes(await door.issue(SECOND, request_id=request_id)) == {C.REQUEST_ID_REUSED}
    colleague = PEOPLE.role(Role.PERFORMANCE)
    others = [
        done(await door.issue(FIRST, request_id=new_id())),
        done(await door.issue(FIRST, request_id=request_id, office=colleague)),
    ]
    made = {ENTRY_CODES.code(one.id) for issued in (first, *others) for one in issued.codes}
    assert len(made) == 3


async def test_codes_are_refused_for_unknown_sessions_persons_and_when_all_is_over(
    database: Database,
) -> None:
    door = await _door(database)
    nowhere = Door(database, UUID(int=1))
    assert codes(await nowhere.issue()) == {C.NOT_FOUND}
    stranger = Viewer(role=Role.REPRESENTATIVE, representative_id=UUID(int=2))
    assert codes(await door.issue(FIRST, stranger)) == {C.NOT_FOUND}
    world = await review_session(database, units=1)
    await world.ready_to_score()
    done(await world.close_without_result())
    assert codes(await Door(database, world.session_id).issue()) == {C.STATE_ORDER}
    outcome = await issue_entry_codes(
        act_of(database, FIRST, NOW), IssueEntryCodes(door.session_id, None)
    )
    assert codes(outcome) == {C.NOT_PERMITTED}


async def test_a_code_repeated_in_one_request_is_made_once(database: Database) -> None:
    door = await _door(database)
    assert len(done(await door.issue(FIRST, FIRST)).codes) == 1


async def test_a_code_opens_its_own_session_only(database: Database) -> None:
    door = await _door(database)
    other = await _door(database)
    entered = done(await other.enter(await door.code(FIRST)))
    assert entered.session_id == door.session_id
    done(await start_review_session(act_of(database, OFFICE, NOW), MoveSession(other.session_id)))
    there = await database.fetchval(
        "SELECT count(*) FROM check_in WHERE session_id = $1", other.session_id
    )
    assert there == 0
