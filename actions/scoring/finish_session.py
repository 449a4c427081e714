"""The end of a session: scoring closes with the last slot, completion passes comments on."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.cases.open_cases import CaseToOpen, open_cases
from domain.cases.kinds import CaseKind
from domain.instants import local_date
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import ProblemCode, problem
from domain.scoring.facts import SessionFacts
from domain.scoring.states import SessionState
from domain.scoring.workflow import SESSION_WORKFLOW, SessionGateFacts
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.reads import comments_by_slots, slots_by_sessions
from store.scoring.writes import session_for_update, set_session_state, unfinished_slots


@dataclass(frozen=True, slots=True)
class CompleteReviewSession:
    """Which session."""

    session_id: UUID


@dataclass(frozen=True, slots=True)
class ReviewSessionCompleted:
    """The session, and how many rectification items its comments became."""

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


@acting(
    permission=Permission.SESSION_RUN,
    refuses=frozenset({ProblemCode.NOT_FOUND, ProblemCode.STATE_ORDER}),
    done=ReviewSessionCompleted,
)
async def complete_review_session(
    act: Act, transaction: Transaction, asked: CompleteReviewSession
) -> ReviewSessionCompleted | Refused:
    """End the session: every comment becomes a rectification item of its unit, without a name.

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
    opened = await open_cases(act, transaction, await _items(act, transaction, session))
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


async def _items(act: Act, transaction: Transaction, session: SessionFacts) -> list[CaseToOpen]:
    slots = (await slots_by_sessions(transaction, [session.id])).get(session.id, ())
    comments = await comments_by_slots(transaction, [slot.id for slot in slots])
    due_on = local_date(act.now) + timedelta(days=act.rules.rectification_days)
    return [
        CaseToOpen(
            kind=CaseKind.RECTIFICATION,
            unit_id=slot.unit_id,
            title=f"述职评议意见（{session.performance_year}年度）",
            text=comment,
            clause="FS/3.4g",
            source_stream=session.stream,
            # The number counts the comments of a slot in the order of their keys: no person.
            source_key=f"{slot.id}/{number}",
            due_on=due_on,
        )
        for slot in slots
        for number, comment in enumerate(comments.get(slot.id, ()), start=1)
    ]
