"""A representative enters the hall with a one-time code (FS/3.4e)."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from domain.declared.marks import AsGiven, Shows
from domain.outcomes import Refused
from domain.people.viewer import Viewer
from domain.problems import Problem, problem
from domain.representatives.problems import RepresentativeCode
from domain.scoring.entry_codes import plain
from domain.scoring.events import SessionEvents
from domain.scoring.facts import session_stream
from domain.scoring.permissions import ScoringPermission
from domain.scoring.problems import ScoringCode
from domain.scoring.states import SessionState
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.entry import EntryCodeFacts, entry_code_for_update, use_entry_code

OPEN_FOR_CHECK_IN = frozenset({SessionState.CHECK_IN, SessionState.RUNNING, SessionState.PAUSED})
"""Latecomers may come in while the session runs."""


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Enter the hall."""

    entry_code: Annotated[
        str,
        AsGiven(plain),
        "The code from the card or the QR picture, as typed, pasted or scanned: the whole address"
        " will do. Small letters, blanks and hyphens make no difference; O is read as 0, I and L"
        " as 1.",
    ]


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """You are in."""

    session_id: Annotated[UUID, Shows("ReviewSession"), "The session."]
    representative_id: Annotated[UUID, Shows("Representative"), "Who you are."]
    person_id: UUID
    name: str = ""


@acting(
    permission=ScoringPermission.SESSION_CHECK_IN,
    refuses=frozenset(
        {
            ScoringCode.ENTRY_CODE_UNKNOWN,
            ScoringCode.ENTRY_CODE_USED,
            ScoringCode.SESSION_NOT_OPEN,
            RepresentativeCode.NOT_A_REPRESENTATIVE,
        }
    ),
)
async def check_in(act: Act, transaction: Transaction, asked: CheckIn) -> CheckedIn | Refused:
    """Enter the hall with a one-time code; the answer signs the phone in.

    The code is the credential: whoever brings it is that person, and it is used up. The same
    person coming again, signed in, is answered again; anybody else with a used code is refused.

    Clause: FS/3.4e.
    """
    code = await entry_code_for_update(transaction, act.entry_codes.hash_of(asked.entry_code))
    if code is None or code.is_void:
        return Refused((problem(ScoringCode.ENTRY_CODE_UNKNOWN, path=("entryCode",)),))
    problems = why_entry_is_refused(code, act.viewer)
    if problems:
        return Refused(problems)
    is_new = await use_entry_code(transaction, code, check_in_id=act.new_id(), at=act.now)
    if is_new:
        await act.record(
            transaction,
            NewEvent(
                session_stream(code.session_id),
                SessionEvents.CHECKED_IN,
                ScoringPermission.SESSION_READ,
            ),
        )
    return CheckedIn(code.session_id, code.representative_id, code.person_id, code.name)


def why_entry_is_refused(code: EntryCodeFacts, viewer: Viewer) -> tuple[Problem, ...]:
    """Everything that keeps the bearer of a known code out."""
    problems = []
    is_himself = viewer.representative_id == code.representative_id
    if code.is_used and not is_himself:
        problems.append(problem(ScoringCode.ENTRY_CODE_USED, path=("entryCode",)))
    if viewer.representative_id is not None and not is_himself:
        problems.append(problem(ScoringCode.ENTRY_CODE_UNKNOWN, path=("entryCode",)))
    if code.representative_state != "ACTIVE":
        problems.append(problem(RepresentativeCode.NOT_A_REPRESENTATIVE))
    if code.session_state not in OPEN_FOR_CHECK_IN:
        problems.append(problem(ScoringCode.SESSION_NOT_OPEN))
    return tuple(problems)
