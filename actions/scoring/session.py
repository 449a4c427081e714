"""The review session as acts hold it, and what they are asked and answer (FS/3.4a)."""

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar
from uuid import UUID

from actions.act import Act
from domain.declared.marks import Ref, Shows
from domain.outcomes import Refused
from domain.permissions import Permission
from domain.problems import Code, ProblemCode, problem
from domain.scoring.facts import SessionFacts
from domain.scoring.permissions import ScoringPermission
from domain.scoring.session_workflow import SESSION_WORKFLOW, SessionGateFacts
from store.database import Transaction
from store.scoring.rows import SESSIONS

SessionId = Annotated[UUID, Ref("ReviewSession", is_looked_up=False), "Id of the session."]


@dataclass(frozen=True, slots=True)
class MoveSession:
    """A step of a session."""

    INPUT: ClassVar[str] = "SessionInput"

    session_id: SessionId


@dataclass(frozen=True, slots=True)
class SessionShown:
    """The session, as it stands after the act."""

    session_id: Annotated[UUID, Shows("ReviewSession"), "The session."]


@dataclass(frozen=True, slots=True)
class SessionHold:
    """Holds a session, locked; fulfils `actions.acting.Hold`.

    With a `step` of the session's workflow everything that refuses it is told.
    """

    by: Permission = ScoringPermission.SESSION_RUN
    step: str | None = None
    refuses: frozenset[Code] = frozenset({ProblemCode.NOT_FOUND})
    path: str = "sessionId"

    async def __call__(
        self, act: Act, transaction: Transaction, asked: Any
    ) -> SessionFacts | Refused:
        """The session."""
        session = await SESSIONS.for_update(transaction, asked.session_id)
        if session is None:
            return Refused((problem(ProblemCode.NOT_FOUND, path=(self.path,)),))
        if self.step is None:
            return session
        problems = SESSION_WORKFLOW.why_refused(
            self.step, state=session.state, facts=SessionGateFacts()
        )
        return Refused(problems) if problems else session


ANY_SESSION = SessionHold()
"""A session in whatever state; the story judges it."""


def session_at(step: str, *, by: Permission = ScoringPermission.SESSION_RUN) -> SessionHold:
    """A session that a step of its workflow may be taken with."""
    return SessionHold(
        by, step=step, refuses=frozenset({ProblemCode.NOT_FOUND, ProblemCode.STATE_ORDER})
    )
