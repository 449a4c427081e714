"""The session's own steps: check-in opens, it starts, pauses, resumes (FS/3.4a)."""

from dataclasses import dataclass, replace
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.clocks.floor_clock import pause_floor_clock, resume_floor_clock
from actions.scoring.finish_session import close_session_when_done
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import ProblemCode, problem
from domain.scoring.facts import SessionFacts
from domain.scoring.states import SessionState
from domain.scoring.workflow import SESSION_WORKFLOW, SessionGateFacts
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.writes import reporting_slot, session_for_update, set_session_state

REFUSES = frozenset({ProblemCode.NOT_FOUND, ProblemCode.STATE_ORDER})


@dataclass(frozen=True, slots=True)
class MoveSession:
    """Which session."""

    session_id: UUID


@dataclass(frozen=True, slots=True)
class SessionMoved:
    """The session that moved."""

    session_id: UUID


async def _move(
    act: Act, transaction: Transaction, asked: MoveSession, *, step: str, kind: str
) -> SessionFacts | Refused:
    session = await session_for_update(transaction, asked.session_id)
    if session is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("sessionId",)),))
    problems = SESSION_WORKFLOW.why_refused(step, state=session.state, facts=SessionGateFacts())
    if problems:
        return Refused(problems)
    await set_session_state(transaction, session.id, SESSION_WORKFLOW.target_of(step), at=act.now)
    await act.record(
        transaction,
        NewEvent(session.stream, kind, Permission.SESSION_READ, clause="FS/3.4a"),
    )
    return session


@acting(permission=Permission.SESSION_RUN, refuses=REFUSES, done=SessionMoved)
async def open_check_in(
    act: Act, transaction: Transaction, asked: MoveSession
) -> SessionMoved | Refused:
    """Let representatives in."""
    moved = await _move(
        act, transaction, asked, step="open_check_in", kind="session:check_in_opened"
    )
    return moved if isinstance(moved, Refused) else SessionMoved(moved.id)


@acting(permission=Permission.SESSION_RUN, refuses=REFUSES, done=SessionMoved)
async def start_review_session(
    act: Act, transaction: Transaction, asked: MoveSession
) -> SessionMoved | Refused:
    """Begin; latecomers may still check in."""
    moved = await _move(act, transaction, asked, step="start", kind="session:started")
    if isinstance(moved, Refused):
        return moved
    await _close_if_all_excused(act, transaction, moved)
    return SessionMoved(moved.id)


@acting(permission=Permission.SESSION_RUN, refuses=REFUSES, done=SessionMoved)
async def pause_review_session(
    act: Act, transaction: Transaction, asked: MoveSession
) -> SessionMoved | Refused:
    """Interrupt; the clock of the unit on the floor stands still."""
    moved = await _move(act, transaction, asked, step="pause", kind="session:paused")
    if isinstance(moved, Refused):
        return moved
    slot_id = await reporting_slot(transaction, moved.id)
    if slot_id is not None:
        await pause_floor_clock(act, transaction, slot_id)
    return SessionMoved(moved.id)


@acting(permission=Permission.SESSION_RUN, refuses=REFUSES, done=SessionMoved)
async def resume_review_session(
    act: Act, transaction: Transaction, asked: MoveSession
) -> SessionMoved | Refused:
    """Go on; the clock of the unit on the floor runs again, later by the pause."""
    moved = await _move(act, transaction, asked, step="resume", kind="session:resumed")
    if isinstance(moved, Refused):
        return moved
    slot_id = await reporting_slot(transaction, moved.id)
    if slot_id is not None:
        await resume_floor_clock(act, transaction, slot_id)
    await _close_if_all_excused(act, transaction, moved)
    return SessionMoved(moved.id)


async def _close_if_all_excused(act: Act, transaction: Transaction, session: SessionFacts) -> None:
    """Units may be excused while the session does not run; the last of them closes it now."""
    running = replace(session, state=SessionState.RUNNING)
    await close_session_when_done(act, transaction, running)
