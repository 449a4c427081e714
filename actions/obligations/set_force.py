"""A document comes into force, or is repealed: what becomes due from that day on (A27, S38)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from domain.clauses.documents import DocumentStatus
from domain.clauses.permissions import ClausePermission
from domain.declared.marks import Form, Label, NotBefore, Ref, Shows, line
from domain.instants import local_date
from domain.obligations.events import DocumentEvents
from domain.obligations.force import COUNTING, NOT_YET, DocumentForce, why_force_is_refused
from domain.obligations.permissions import ObligationPermission
from domain.obligations.problems import ObligationCode
from domain.obligations.records import DocumentForceFacts
from domain.outcomes import Refused
from domain.problems import ProblemCode, problem
from store.database import Transaction
from store.events.log import NewEvent
from store.obligations.clock import hold_ledger, ledger_clock, set_ledger_clock
from store.obligations.force import FORCES
from store.obligations.periods import move_stages, what_it_rests_on, write_periods

DocumentId = Annotated[UUID, Ref("DocumentForce", is_looked_up=False), "Id of the document."]
Reason = Annotated[str, line(200), Label("依据", "Reason"), "On what it rests."]

REFUSES = frozenset({ProblemCode.NOT_FOUND, ObligationCode.FORCE_ORDER})


@dataclass(frozen=True, slots=True)
class DocumentForceSet:
    """From that day on it counts so."""

    document_id: Annotated[UUID, Shows("DocumentForce"), "The document."]


@dataclass(frozen=True, slots=True, kw_only=True)
class BringDocumentIntoForce:
    """Let a draft count from a day on."""

    FORM: ClassVar = Form("施行文件", "Bring into force")

    document_id: DocumentId
    in_force_from: Annotated[
        date, NotBefore(), Label("施行日期", "From"), "From which day on; today at the earliest."
    ]
    reason: Reason


@acting(permission=ObligationPermission.DOCUMENT_SET_FORCE, refuses=REFUSES)
async def bring_document_into_force(
    act: Act, transaction: Transaction, asked: BringDocumentIntoForce
) -> DocumentForceSet | Refused:
    """Let a draft count from a day on: what was due before makes no breach.

    Clause: WS/28a.
    """

    def changed(before: DocumentForceFacts) -> DocumentForceFacts:
        return replace(before, in_force_from=asked.in_force_from, reason=asked.reason)

    return await _set(act, transaction, asked.document_id, of=NOT_YET, changed=changed)


@dataclass(frozen=True, slots=True, kw_only=True)
class RepealDocument:
    """Let a document count no longer from a day on."""

    FORM: ClassVar = Form("废止文件", "Repeal")

    document_id: DocumentId
    repealed_from: Annotated[
        date, NotBefore(), Label("废止日期", "From"), "From which day on; today at the earliest."
    ]
    reason: Reason


@acting(permission=ObligationPermission.DOCUMENT_SET_FORCE, refuses=REFUSES)
async def repeal_document(
    act: Act, transaction: Transaction, asked: RepealDocument
) -> DocumentForceSet | Refused:
    """Let a document count no longer from a day on: what is due later is owed no more.

    Clause: WS/28a.
    """

    def changed(before: DocumentForceFacts) -> DocumentForceFacts:
        return replace(before, repealed_from=asked.repealed_from, reason=asked.reason)

    return await _set(act, transaction, asked.document_id, of=COUNTING, changed=changed)


async def _set(
    act: Act,
    transaction: Transaction,
    document_id: UUID,
    *,
    of: frozenset[DocumentStatus],
    changed: Callable[[DocumentForceFacts], DocumentForceFacts],
) -> DocumentForceSet | Refused:
    """Write it down, and all periods anew in the same transaction."""
    await hold_ledger(transaction)
    document = await FORCES.for_update(transaction, document_id)
    if document is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("documentId",)),))
    refused = why_force_is_refused(_force(document), local_date(act.now), of=of)
    if refused:
        return Refused(refused)
    after = replace(changed(document), set_at=act.now)
    await FORCES.change(transaction, document, after)
    clock = await ledger_clock(transaction)
    grounds = await what_it_rests_on(transaction, act.now, days=act.rules.days_after)
    await write_periods(transaction, grounds.periods(act.now))
    await move_stages(transaction, act.now)
    if clock is not None:
        await set_ledger_clock(transaction, clock.as_of, written_for=grounds.digest)
    await act.record(
        transaction,
        NewEvent(
            after.stream,
            DocumentEvents.FORCE_SET,
            ClausePermission.CLAUSE_READ,
            {
                "document": after.key,
                "inForceFrom": after.in_force_from,
                "repealedFrom": after.repealed_from,
            },
        ),
    )
    return DocumentForceSet(document.id)


def _force(fact: DocumentForceFacts) -> DocumentForce:
    return DocumentForce(
        key=fact.key,
        is_trial=fact.is_trial,
        in_force_from=fact.in_force_from,
        repealed_from=fact.repealed_from,
    )
