"""The end of a session: scoring closes with the last slot, completion passes comments on."""

from dataclasses import dataclass, replace
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.scoring.pass_on_comments import pass_on_comments
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import ProblemCode, problem
from domain.scoring.facts import SessionFacts
from domain.scoring.states import SessionState
from domain.scoring.workflow import SESSION_WORKFLOW, SessionGateFacts
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.writes import session_for_update, set_session_state, unfinished_slots


@dataclass(frozen=True, slots=True)
class CompleteReviewSession:
    """Which session."""

    session_id: UUID


@dataclass(frozen=True, slots=True)
class ReviewSessionCompleted:
    """The session, and how many rectification items its comments have become so far."""

    session_id: UUID
    rectification_items: int


async def close_session_when_done(
    act: Act, transaction: Transaction, session: SessionFacts
) -> None:
    """Close the session's scoring once no slot is left to score."""
    left = await unfinished_slots(transaction, session.id)
    refused = SESSION_WORKFLOW.why_refused(
        "close_scoring", state=session.state, facts=SessionGateFacts(left)
    )
    if refused:
        return
    await set_session_state(transaction, session.id, SessionState.SCORING_CLOSED, at=act.now)
    await act.record(
        transaction,
        NewEvent(session.stream, "session:scoring_closed", Permission.SESSION_READ),
    )


async def reopen_session(act: Act, transaction: Transaction, session: SessionFacts) -> None:
    """Let the session run again when a slot that closed it is open once more."""
    if SESSION_WORKFLOW.why_refused(
        "reopen_scoring", state=session.state, facts=SessionGateFacts()
    ):
        return
    await set_session_state(transaction, session.id, SessionState.RUNNING, at=act.now)
    await act.record(
        transaction,
        NewEvent(session.stream, "session:scoring_reopened", Permission.SESSION_READ),
    )


@acting(
    permission=Permission.SESSION_RUN,
    refuses=frozenset({ProblemCode.NOT_FOUND, ProblemCode.STATE_ORDER}),
    done=ReviewSessionCompleted,
)
async def complete_review_session(
    act: Act, transaction: Transaction, asked: CompleteReviewSession
) -> ReviewSessionCompleted | Refused:
    """End the session: every comment becomes a rectification item of its unit, without a name.

    Where results are revealed at the end, the comments wait for them too.
    Clause: FS/3.4g.
    """
    session = await session_for_update(transaction, asked.session_id)
    if session is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("sessionId",)),))
    problems = SESSION_WORKFLOW.why_refused(
        "complete", state=session.state, facts=SessionGateFacts()
    )
    if problems:
        return Refused(problems)
    await set_session_state(transaction, session.id, SessionState.COMPLETED, at=act.now)
    complete = replace(session, state=SessionState.COMPLETED)
    opened = await pass_on_comments(act, transaction, complete)
    await act.record(
        transaction,
        NewEvent(
            session.stream,
            "session:completed",
            Permission.SESSION_READ,
            {"rectificationItems": opened},
            clause="FS/3.4g",
        ),
    )
    return ReviewSessionCompleted(session.id, opened)
