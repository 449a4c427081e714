"""A session and an event to look at, made once in a demonstration's database."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from actions.act import Act
from actions.scoring.move_session import MoveSession, open_check_in, start_review_session
from actions.scoring.open_review_session import OpenReviewSession, open_review_session
from actions.sentiment.report_event import ReportSentimentEvent, report_sentiment_event
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.scoring.counting import CountingRuleName
from domain.scoring.entry_codes import EntryCodes
from domain.scoring.receipts import UrnKeys
from domain.scoring.states import Reveal
from domain.sentiment.states import SentimentLevel
from schema.relay import global_id
from server.assembly import rules_of
from server.auth.secrets_file import token_secret
from server.chance import new_id
from server.clock import Clock
from server.clocks.demo import shared_clock
from server.settings import Settings
from store.database import Database
from store.paging import PageRequest
from store.people.reads import UnitFilter, units_page
from store.scoring.reads import slots_by_sessions

MOST_UNITS = 100


@dataclass(frozen=True, slots=True)
class DemoWorld:
    """Global ids of what the greeting speaks of."""

    session_id: str
    slot_id: str
    event_id: str


async def prepare_demo(database: Database, settings: Settings) -> DemoWorld:
    """A running session of all 69 units and a grave event, new for each demonstration."""
    clock = await shared_clock(database, asked=settings.demo_clock)
    session_id = await _session(database, settings, clock)
    slots = (await slots_by_sessions(database, [session_id]))[session_id]
    event_id = await _event(database, settings, clock)
    return DemoWorld(
        global_id("ReviewSession", session_id),
        global_id("Slot", slots[0].id),
        global_id("SentimentEvent", event_id),
    )


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


async def _session(database: Database, settings: Settings, clock: Clock) -> UUID:
    units = await units_page(database, PageRequest(limit=MOST_UNITS), UnitFilter(is_reviewed=True))
    act = act_as(Role.PERFORMANCE, database, settings, clock)
    opened = await open_review_session(
        act,
        OpenReviewSession(
            title="年终现场述职评议会（演示）",
            starts_at=clock.now(),
            performance_year=clock.now().year,
            unit_ids=tuple(unit.id for unit in units.rows),
            may_correct=True,
            reveal=Reveal.PER_SLOT,
            quorum=None,
            counting_rule=CountingRuleName.MEAN_2026,
        ),
    )
    if isinstance(opened, Refused):
        raise RuntimeError(f"the demonstration could not be set up: {opened}")
    for step in (open_check_in, start_review_session):
        moved = await step(act, MoveSession(opened.session_id))
        if isinstance(moved, Refused):
            raise RuntimeError(f"the demonstration could not be set up: {moved}")
    return opened.session_id


async def _event(database: Database, settings: Settings, clock: Clock) -> UUID:
    units = await units_page(database, PageRequest(limit=1), UnitFilter(text="MUNI"))
    reported = await report_sentiment_event(
        act_as(Role.PUBLICITY, database, settings, clock),
        ReportSentimentEvent(
            title="某路段燃气管道施工引发网民关注（演示）",
            summary="多个平台出现现场视频，网民询问是否影响供气和通行。",
            level=SentimentLevel.MAJOR,
            is_urgent=True,
            first_known_at=clock.now() - timedelta(minutes=10),
            unit_id=units.rows[0].id,
        ),
    )
    if isinstance(reported, Refused):
        raise RuntimeError(f"the demonstration could not be set up: {reported}")
    return reported.event_id
