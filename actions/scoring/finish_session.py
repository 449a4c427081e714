"""The end of a session: scoring closes with the last slot, completion passes comments on."""

from dataclasses import dataclass, replace
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.scoring.pass_on_comments import pass_on_comments
from actions.scoring.session import MoveSession, session_at
from domain.declared.marks import Shows
from domain.outcomes import Refused
from domain.scoring.events import SessionEvents
from domain.scoring.facts import SessionFacts
from domain.scoring.permissions import ScoringPermission
from domain.scoring.session_workflow import SESSION_WORKFLOW, SessionGateFacts
from domain.scoring.states import SessionState
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.writes import set_session_state, unfinished_slots


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
        NewEvent(session.stream, SessionEvents.SCORING_CLOSED, ScoringPermission.SESSION_READ),
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
        NewEvent(session.stream, SessionEvents.SCORING_REOPENED, ScoringPermission.SESSION_READ),
    )


@dataclass(frozen=True, slots=True)
class ReviewSessionCompleted:
    """The session is over; its comments are rectification items."""

    session_id: Annotated[UUID, Shows("ReviewSession"), "The session."]
    rectification_items: Annotated[
        int, "How many items were opened; with `AT_END` they wait for the results."
    ]


@acting(holds=session_at("complete"))
async def complete_review_session(
    act: Act, transaction: Transaction, asked: MoveSession, session: SessionFacts
) -> ReviewSessionCompleted | Refused:
    """End the session; every comment becomes a rectification item without a name.

    Where results are revealed at the end, the comments wait for them too.

    Clause: FS/3.4g.
    """
    await set_session_state(transaction, session.id, SessionState.COMPLETED, at=act.now)
    complete = replace(session, state=SessionState.COMPLETED)
    opened = await pass_on_comments(act, transaction, complete)
    await act.record(
        transaction,
        NewEvent(
            session.stream,
            SessionEvents.COMPLETED,
            ScoringPermission.SESSION_READ,
            {"rectificationItems": opened},
            clause="FS/3.4g",
        ),
    )
    return ReviewSessionCompleted(session.id, opened)
