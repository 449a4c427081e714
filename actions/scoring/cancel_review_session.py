"""The office calls a session off, as long as no unit has reported (FS/3.4a)."""

from dataclasses import dataclass
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.scoring.edit_review_session import why_calling_off_is_refused
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import ProblemCode, problem
from domain.words import TEXT_REFUSES, trimmed, why_text_is_refused
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.called import call_session_off
from store.scoring.reads import slots_by_sessions
from store.scoring.writes import session_for_update

REASON_MOST = 500


@dataclass(frozen=True, slots=True)
class CancelReviewSession:
    """Which session, and why it is not held."""

    session_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class ReviewSessionCancelled:
    """The session that was called off."""

    session_id: UUID


@acting(
    permission=Permission.SESSION_RUN,
    refuses=TEXT_REFUSES | {ProblemCode.NOT_FOUND, ProblemCode.STATE_ORDER},
    done=ReviewSessionCancelled,
)
async def cancel_review_session(
    act: Act, transaction: Transaction, asked: CancelReviewSession
) -> ReviewSessionCancelled | Refused:
    """Call it off for good; entry codes that nobody has used die with it.

    Clause: FS/3.4a.
    """
    session = await session_for_update(transaction, asked.session_id)
    if session is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("sessionId",)),))
    slots = (await slots_by_sessions(transaction, [session.id])).get(session.id, ())
    problems = (
        *why_text_is_refused(asked.reason, field="reason", most=REASON_MOST),
        *why_calling_off_is_refused(session, slots),
    )
    if problems:
        return Refused(problems)
    reason = trimmed(asked.reason) or ""
    await call_session_off(transaction, session.id, reason=reason)
    await act.record(
        transaction,
        NewEvent(
            session.stream,
            "session:cancelled",
            Permission.SESSION_READ,
            {"reason": reason},
            clause="FS/3.4a",
        ),
    )
    return ReviewSessionCancelled(session.id)
