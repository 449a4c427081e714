"""A case falls away because what it was opened for turns out not to have been so."""

from actions.act import Act
from domain.cases.kinds import CaseKind
from domain.cases.permissions import CasePermission
from domain.declared.happening import Happening
from store.cases.rows import close_case_of
from store.database import Transaction
from store.events.log import NewEvent


async def withdraw_case(
    act: Act,
    transaction: Transaction,
    kind: CaseKind,
    *,
    source_stream: str,
    source_key: str,
    tells: Happening,
    reason: str,
) -> bool:
    """Close the source's open case, if there is one; the log `tells` so, and why."""
    closed = await close_case_of(
        transaction,
        kind,
        source_stream=source_stream,
        source_key=source_key,
        at=act.now,
    )
    if closed is None:
        return False
    case_id, unit_id = closed
    await act.record(
        transaction,
        NewEvent(
            f"case:{case_id}",
            tells,
            CasePermission.CASE_READ,
            {"source": source_stream, "reason": reason},
            unit_id=unit_id,
        ),
    )
    return True
