"""The office calls a session off, as long as no unit has reported (FS/3.4a)."""

from dataclasses import dataclass
from typing import ClassVar

from actions.act import Act
from actions.acting import acting
from actions.scoring.edit_review_session import why_calling_off_is_refused
from actions.scoring.session import ANY_SESSION, SessionId, SessionShown
from actions.scoring.slot import Reason
from domain.declared.marks import Form
from domain.outcomes import Refused
from domain.problems import ProblemCode
from domain.scoring.events import SessionEvents
from domain.scoring.facts import SessionFacts
from domain.scoring.permissions import ScoringPermission
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.called import call_session_off
from store.scoring.reads import slots_by_sessions


@dataclass(frozen=True, slots=True)
class CancelReviewSession:
    """Call a session off."""

    FORM: ClassVar = Form("取消评议会", "Call it off", "final")

    session_id: SessionId
    reason: Reason


class ReviewSessionCancelled(SessionShown):
    """The session is not held; entry codes that nobody used are void."""


@acting(holds=ANY_SESSION, refuses=frozenset({ProblemCode.STATE_ORDER}))
async def cancel_review_session(
    act: Act, transaction: Transaction, asked: CancelReviewSession, session: SessionFacts
) -> ReviewSessionCancelled | Refused:
    """Call a session off before the first unit has the floor, and why.

    For good; entry codes that nobody has used die with it.

    Clause: FS/3.4a.
    """
    slots = (await slots_by_sessions(transaction, [session.id])).get(session.id, ())
    problems = why_calling_off_is_refused(session, slots)
    if problems:
        return Refused(problems)
    await call_session_off(transaction, session.id, reason=asked.reason)
    await act.record(
        transaction,
        NewEvent(
            session.stream,
            SessionEvents.CANCELLED,
            ScoringPermission.SESSION_READ,
            {"reason": asked.reason},
            clause="FS/3.4a",
        ),
    )
    return ReviewSessionCancelled(session.id)
