"""The absence that an approved leave is: filed by its last step, ended with it (WR/7b, WR/65)."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from actions.act import Act
from actions.people.absences import ABSENCE, why_filing_is_refused
from domain.approvals.facts import ApprovalFacts
from domain.approvals.words import ApprovalMatter
from domain.gate import codes_of, refuses_with
from domain.people.events import AbsenceEvents
from domain.people.facts import AbsenceFacts
from domain.problems import Problem
from store.database import Transaction
from store.people.rows import ABSENCES


def absence_of(request: ApprovalFacts, key: UUID) -> AbsenceFacts | None:
    """What a request asks leave for, as the register of absences has it."""
    who, since, until = request.traveller_id, request.starts_at, request.ends_at
    if request.matter is not ApprovalMatter.ABSENCE or who is None:
        return None
    if since is None or until is None:
        return None
    return AbsenceFacts(id=key, person_id=who, starts_at=since, ends_at=until, reason=request.title)


@refuses_with(*codes_of(why_filing_is_refused))
async def why_leave_is_refused(
    transaction: Transaction, request: ApprovalFacts, key: UUID
) -> tuple[Problem, ...]:
    """Nobody is away twice at once, and somebody is left who acts as mayor (WR/7b)."""
    absence = absence_of(request, key)
    if absence is None:
        return ()
    found = await why_filing_is_refused(transaction, absence)
    # What is asked with names no times of its own.
    return tuple(replace(one, path=()) for one in found)


async def file_absence_of(
    act: Act, transaction: Transaction, request: ApprovalFacts, reference: str | None
) -> UUID | None:
    """File the absence; from its first instant on the executive deputy acts for a mayor."""
    asked = absence_of(request, act.new_id())
    if asked is None:
        return None
    absence = replace(asked, reference=reference)
    await ABSENCES.insert(transaction, absence)
    told = {
        "personId": absence.person_id,
        "startsAt": absence.starts_at,
        "endsAt": absence.ends_at,
    }
    await act.record(transaction, ABSENCE.told(absence, AbsenceEvents.FILED, told))
    return absence.id


async def end_absence_of(
    act: Act, transaction: Transaction, request: ApprovalFacts, at: datetime | None = None
) -> None:
    """End the absence where it is not over yet; one that has not begun never was."""
    if request.absence_id is None:
        return
    absence = await ABSENCES.for_update(transaction, request.absence_id)
    if absence is None or (ends_at := max(absence.starts_at, at or act.now)) >= absence.ends_at:
        return
    await ABSENCES.change(transaction, absence, replace(absence, ends_at=ends_at))
    told = {"personId": absence.person_id, "endsAt": ends_at}
    await act.record(transaction, ABSENCE.told(absence, AbsenceEvents.ENDED, told))
