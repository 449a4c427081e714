"""The office hands out one-time entry codes, one for each representative (FS/3.4e)."""

from dataclasses import dataclass
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import ProblemCode, problem
from domain.scoring.states import SESSION_STATE_NAMES, SessionState
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.entry import active_representatives, replace_entry_codes
from store.scoring.writes import session_for_update

OVER_FOR_ENTRY = frozenset(
    {SessionState.SCORING_CLOSED, SessionState.COMPLETED, SessionState.CANCELLED}
)
"""Nobody is let in any more. Until then a latecomer, or who has lost his card, gets a code."""


@dataclass(frozen=True, slots=True)
class IssueEntryCodes:
    """For which session, and for whom; nobody named means everybody."""

    session_id: UUID
    representative_ids: tuple[UUID, ...] | None


@dataclass(frozen=True, slots=True)
class IssuedCode:
    """A code by its id. The code itself is made of it at the door, and kept nowhere."""

    id: UUID
    representative_id: UUID


@dataclass(frozen=True, slots=True)
class EntryCodesIssued:
    """The codes, by representative."""

    session_id: UUID
    codes: tuple[IssuedCode, ...]


@acting(
    permission=Permission.ENTRY_CODE_ISSUE,
    refuses=frozenset({ProblemCode.NOT_FOUND, ProblemCode.STATE_ORDER}),
    done=EntryCodesIssued,
)
async def issue_entry_codes(
    act: Act, transaction: Transaction, asked: IssueEntryCodes
) -> EntryCodesIssued | Refused:
    """Make new codes; unused older ones of the same persons no longer count.

    The answer names the codes by their ids, so that it may be remembered.
    Clause: FS/3.4e.
    """
    session = await session_for_update(transaction, asked.session_id)
    if session is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("sessionId",)),))
    if session.state in OVER_FOR_ENTRY:
        return Refused(
            (problem(ProblemCode.STATE_ORDER, state=SESSION_STATE_NAMES[session.state]),)
        )
    found = await active_representatives(transaction, asked.representative_ids)
    if asked.representative_ids is not None and len(found) != len(set(asked.representative_ids)):
        return Refused((problem(ProblemCode.NOT_FOUND, path=("representativeIds",)),))
    issued = tuple(IssuedCode(act.new_id(), representative_id) for representative_id in found)
    codes = act.entry_codes
    await replace_entry_codes(
        transaction,
        session.id,
        [(one.id, one.representative_id, codes.hash_of(codes.code(one.id))) for one in issued],
        at=act.now,
    )
    await act.record(
        transaction,
        NewEvent(
            session.stream,
            "session:entry_codes_issued",
            Permission.SESSION_READ,
            {"count": len(issued)},
        ),
    )
    return EntryCodesIssued(session.id, issued)
