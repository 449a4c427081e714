"""A session and an event to look at, made once in a demonstration's database."""

from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar
from uuid import UUID

from actions.act import Act
from actions.declared import do
from actions.scoring.issue_entry_codes import (
    IssuedCode,
    IssueEntryCodes,
    issue_entry_codes,
)
from actions.scoring.move_session import open_check_in, start_review_session
from actions.scoring.open_review_session import OpenReviewSession, open_review_session
from actions.scoring.session import MoveSession
from actions.sentiment.report_event import ReportSentimentEvent
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.scoring.counting import CountingRuleName
from domain.scoring.entry_codes import EntryCodes
from domain.scoring.receipts import UrnKeys
from domain.scoring.states import FINISHED_SLOTS, Reveal, SessionState
from domain.sentiment.states import SentimentLevel, SentimentState
from schema.relay import global_id
from server.assembly import rules_of
from server.auth.secrets_file import token_secret
from server.chance import new_id
from server.clock import Clock
from server.clocks.demo import shared_clock
from server.settings import Settings
from store.database import Database, Reader
from store.people.reads import reviewed_units, unit_by_code
from store.scoring.entry import active_representatives
from store.scoring.reads import newest_sessions, slots_by_sessions
from store.sentiment.rows import EVENTS

Done = TypeVar("Done")

RELEASE_WITHIN = timedelta(hours=5)
"""As long as an event's first clock runs; one that has run out is nothing to begin with."""

LOOKED_AT = 20
SESSION_TITLE = "年终现场述职评议会（演示）"
EVENT_TITLE = "某路段燃气管道施工引发网民关注（演示）"
UNDER_WAY = frozenset(
    {SessionState.SCHEDULED, SessionState.CHECK_IN, SessionState.RUNNING, SessionState.PAUSED}
)
UNANSWERED = frozenset({SentimentState.COLLECTED, SentimentState.ASSESSED, SentimentState.HANDLED})
STEPS = {
    SessionState.SCHEDULED: (open_check_in, start_review_session),
    SessionState.CHECK_IN: (start_review_session,),
}
"""What it takes to have a session running."""


@dataclass(frozen=True, slots=True)
class DemoWorld:
    """Global ids of what the greeting speaks of, the visitor's way into the hall, the speed."""

    session_id: str
    slot_id: str
    event_id: str
    guest_id: str
    entry_code: str
    speed: float


class DemoFailedError(RuntimeError):
    """An act that sets the demonstration up was refused: a fault of ours."""


async def prepare_demo(database: Database, settings: Settings) -> DemoWorld:
    """A running session of all 69 units and a grave event.

    Those of an earlier start are gone on with, unless they are over.
    """
    clock = await shared_clock(database, asked=settings.demo_clock)
    office = act_as(Role.PERFORMANCE, database, settings, clock)
    session_id = await _session(office, clock)
    slots = (await slots_by_sessions(database, [session_id]))[session_id]
    in_turn = next((slot for slot in slots if slot.state not in FINISHED_SLOTS), slots[0])
    event_id = await _event(database, settings, clock)
    issued = await _code_for_guest(office, session_id)
    return DemoWorld(
        session_id=global_id("ReviewSession", session_id),
        slot_id=global_id("Slot", in_turn.id),
        event_id=global_id("SentimentEvent", event_id),
        guest_id=global_id("Representative", issued.representative_id),
        entry_code=office.entry_codes.code(issued.id),
        speed=1.0 if clock.demo_speed is None else clock.demo_speed,
    )


def done(outcome: Done | Refused) -> Done:
    """What was done. Raises DemoFailedError."""
    if isinstance(outcome, Refused):
        raise DemoFailedError(f"the demonstration could not be set up: {outcome}")
    return outcome


async def _code_for_guest(act: Act, session_id: UUID) -> IssuedCode:
    """The last member of the delegation is whoever opens the printed link; a code works once."""
    async with act.database.snapshot() as snapshot:
        *_, guest = await active_representatives(snapshot, None)
    issued = done(await issue_entry_codes(act, IssueEntryCodes(session_id, (guest,))))
    return issued.codes[0]


def act_as(role: Role, database: Database, settings: Settings, clock: Clock) -> Act:
    """An act in a role, by nobody in particular."""
    return Act(
        viewer=Viewer(role=role),
        now=clock.now(),
        database=database,
        new_id=new_id,
        entry_codes=EntryCodes(token_secret(settings)),
        urn_keys=UrnKeys(token_secret(settings)),
        rules=rules_of(settings),
    )


async def _session(act: Act, clock: Clock) -> UUID:
    session_id, state = await _found_session(act.database) or await _called(act, clock)
    for step in STEPS.get(state, ()):
        done(await step(act, MoveSession(session_id)))
    return session_id


async def _found_session(reader: Reader) -> tuple[UUID, SessionState] | None:
    for session in await newest_sessions(reader, most=LOOKED_AT):
        if session.title == SESSION_TITLE and session.state in UNDER_WAY:
            slots = (await slots_by_sessions(reader, [session.id])).get(session.id, ())
            if any(slot.state not in FINISHED_SLOTS for slot in slots):
                return session.id, session.state
    return None


async def _called(act: Act, clock: Clock) -> tuple[UUID, SessionState]:
    units = await reviewed_units(act.database)
    opened = done(
        await open_review_session(
            act,
            OpenReviewSession(
                title=SESSION_TITLE,
                starts_at=clock.now(),
                performance_year=clock.now().year,
                unit_ids=tuple(unit.id for unit in units),
                may_correct=True,
                reveal=Reveal.PER_SLOT,
                quorum=None,
                counting_rule=CountingRuleName.MEAN_2026,
            ),
        )
    )
    return opened.session_id, SessionState.SCHEDULED


async def _event(database: Database, settings: Settings, clock: Clock) -> UUID:
    now = clock.now()
    newest = f"TRUE ORDER BY reported_at DESC, id DESC LIMIT {LOOKED_AT}"
    for event in await EVENTS.where(database, newest):
        is_in_time = now < event.first_known_at + RELEASE_WITHIN
        if event.title == EVENT_TITLE and event.state in UNANSWERED and is_in_time:
            return event.id
    unit = await unit_by_code(database, "MUNI")
    if unit is None:
        raise DemoFailedError("the demonstration could not be set up: there is no unit MUNI")
    reported = await do(
        act_as(Role.PUBLICITY, database, settings, clock),
        ReportSentimentEvent(
            title=EVENT_TITLE,
            summary="多个平台出现现场视频，网民询问是否影响供气和通行。",
            level=SentimentLevel.MAJOR,
            is_urgent=True,
            first_known_at=now - timedelta(minutes=10),
            unit_id=unit.id,
        ),
    )
    return done(reported).thing_id
