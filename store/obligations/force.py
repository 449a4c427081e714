"""From when on each document counts, as the district has said."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID, uuid5

from domain.clauses.documents import DocumentKey, DocumentStatus
from domain.instants import local_date
from domain.obligations.force import DocumentForce, printed_force
from domain.obligations.records import DocumentForceFacts
from store.database import Reader, Transaction
from store.rows import Rows

FORCES = Rows("document_force", DocumentForceFacts)

_DOCUMENTS = UUID("0c0f6a52-57c5-5b0a-8a0a-5a1d3a3f9b21")


def document_id(key: DocumentKey) -> UUID:
    """The id of a document: the same on every database."""
    return uuid5(_DOCUMENTS, key.value)


async def document_force(reader: Reader) -> Mapping[DocumentKey, DocumentForce]:
    """All documents: what is printed, unless somebody has said otherwise since."""
    said = {one.key: one for one in await FORCES.where(reader, "TRUE")}
    return {
        key: printed
        if (fact := said.get(key)) is None
        else DocumentForce(
            key=key,
            is_trial=fact.is_trial,
            in_force_from=fact.in_force_from,
            repealed_from=fact.repealed_from,
        )
        for key, printed in printed_force().items()
    }


async def documents_today(reader: Reader, now: datetime) -> Mapping[DocumentKey, DocumentStatus]:
    """Whether each counts on the ledger's own day, as `documents` tells; before it has one, now."""
    day = await reader.fetchval("SELECT today FROM ledger_clock") or local_date(now)
    force = await document_force(reader)
    return {key: one.status_on(day) for key, one in force.items()}


async def seed_documents(transaction: Transaction) -> None:
    """A row for each document that has none yet, as it is printed."""
    for one in printed_force().values():
        if not await FORCES.where(transaction, "key = $1", one.key.value):
            await FORCES.insert(
                transaction,
                DocumentForceFacts(
                    id=document_id(one.key),
                    key=one.key,
                    is_trial=one.is_trial,
                    in_force_from=one.in_force_from,
                    repealed_from=one.repealed_from,
                ),
            )
