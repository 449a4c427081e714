"""The session's own steps: check-in opens, it starts, pauses, resumes (FS/3.4a)."""

from dataclasses import replace

from actions.act import Act
from actions.acting import acting
from actions.scoring.finish_session import close_session_when_done
from actions.scoring.floor_clock import pause_floor_clock, resume_floor_clock
from actions.scoring.session import MoveSession, SessionShown, session_at
from domain.outcomes import Refused
from domain.scoring.events import SessionEvents
from domain.scoring.facts import SessionFacts
from domain.scoring.permissions import ScoringPermission
from domain.scoring.session_workflow import SESSION_WORKFLOW
from domain.scoring.states import SessionState
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.writes import reporting_slot, set_session_state


async def _move(
    act: Act, transaction: Transaction, session: SessionFacts, *, step: str, kind: SessionEvents
) -> None:
    await set_session_state(transaction, session.id, SESSION_WORKFLOW.target_of(step), at=act.now)
    await act.record(
        transaction,
        NewEvent(session.stream, kind, ScoringPermission.SESSION_READ, clause="FS/3.4a"),
    )


class CheckInOpened(SessionShown):
    """Representatives may check in."""


@acting(holds=session_at("open_check_in"))
async def open_check_in(
    act: Act, transaction: Transaction, asked: MoveSession, session: SessionFacts
) -> CheckInOpened | Refused:
    """Let representatives check in."""
    await _move(act, transaction, session, step="open_check_in", kind=SessionEvents.CHECK_IN_OPENED)
    return CheckInOpened(session.id)


class ReviewSessionStarted(SessionShown):
    """The session has begun."""


@acting(holds=session_at("start"))
async def start_review_session(
    act: Act, transaction: Transaction, asked: MoveSession, session: SessionFacts
) -> ReviewSessionStarted | Refused:
    """Begin the session.

    Latecomers may still check in.
    """
    await _move(act, transaction, session, step="start", kind=SessionEvents.STARTED)
    await _close_if_all_excused(act, transaction, session)
    return ReviewSessionStarted(session.id)


class ReviewSessionPaused(SessionShown):
    """The session is interrupted; the floor's clock stands still."""


@acting(holds=session_at("pause"))
async def pause_review_session(
    act: Act, transaction: Transaction, asked: MoveSession, session: SessionFacts
) -> ReviewSessionPaused | Refused:
    """Interrupt the session; the clock of the unit on the floor stands still."""
    await _move(act, transaction, session, step="pause", kind=SessionEvents.PAUSED)
    slot_id = await reporting_slot(transaction, session.id)
    if slot_id is not None:
        await pause_floor_clock(act, transaction, slot_id)
    return ReviewSessionPaused(session.id)


class ReviewSessionResumed(SessionShown):
    """The session goes on; the floor's clock runs again."""


@acting(holds=session_at("resume"))
async def resume_review_session(
    act: Act, transaction: Transaction, asked: MoveSession, session: SessionFacts
) -> ReviewSessionResumed | Refused:
    """Go on after a pause.

    The clock of the unit on the floor runs again, later by the pause.
    """
    await _move(act, transaction, session, step="resume", kind=SessionEvents.RESUMED)
    slot_id = await reporting_slot(transaction, session.id)
    if slot_id is not None:
        await resume_floor_clock(act, transaction, slot_id)
    await _close_if_all_excused(act, transaction, session)
    return ReviewSessionResumed(session.id)


async def _close_if_all_excused(act: Act, transaction: Transaction, session: SessionFacts) -> None:
    """Units may be excused while the session does not run; the last of them closes it now."""
    running = replace(session, state=SessionState.RUNNING)
    await close_session_when_done(act, transaction, running)
