"""The office hands out one-time entry codes, one for each representative (FS/3.4e)."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.scoring.session import SessionId, session_at
from domain.declared.marks import Made, Ref, Shows
from domain.outcomes import Refused
from domain.problems import ProblemCode, problem
from domain.scoring.events import SessionEvents
from domain.scoring.facts import SessionFacts
from domain.scoring.permissions import ScoringPermission
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.entry import active_representatives, replace_entry_codes


@dataclass(frozen=True, slots=True)
class IssueEntryCodes:
    """Make one-time entry codes."""

    session_id: SessionId
    representative_ids: Annotated[
        tuple[UUID, ...] | None,
        Ref("Representative", is_looked_up=False),
        "For whom; for every active representative by default.",
    ] = None


@dataclass(frozen=True, slots=True)
class IssuedCode:
    """A code by its id. The code itself is made of it at the door, and kept nowhere."""

    id: UUID
    representative_id: UUID


@dataclass(frozen=True, slots=True)
class EntryCodesIssued:
    """The codes, shown to nobody but who made them."""

    session_id: Annotated[UUID, Shows("ReviewSession"), "The session."]
    codes: Annotated[tuple[IssuedCode, ...], Made("EntryCode"), "One for each representative."]


@acting(
    holds=session_at("issue_codes", by=ScoringPermission.ENTRY_CODE_ISSUE),
)
async def issue_entry_codes(
    act: Act, transaction: Transaction, asked: IssueEntryCodes, session: SessionFacts
) -> EntryCodesIssued | Refused:
    """Make one-time entry codes; unused older ones of the same persons stop working.

    The answer names the codes by their ids, so that it may be remembered.

    Clause: FS/3.4e.
    """
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
            SessionEvents.ENTRY_CODES_ISSUED,
            ScoringPermission.SESSION_READ,
            {"count": len(issued)},
        ),
    )
    return EntryCodesIssued(session.id, issued)
