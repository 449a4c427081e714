"""A case falls away because what it was opened for turns out not to have been so."""

from actions.act import Act
from actions.cases.open_cases import case_stream
from domain.cases.kinds import CASE_KINDS, CaseKind
from domain.cases.permissions import CasePermission
from store.cases.writes import close_case_of
from store.database import Transaction
from store.events.log import NewEvent


async def withdraw_case(
    act: Act,
    transaction: Transaction,
    kind: CaseKind,
    *,
    source_stream: str,
    source_key: str,
    reason: str,
) -> bool:
    """Close the source's open case, if there is one; the log says so and why.

    Raises ValueError for a kind that nothing is told of when it falls away.
    """
    told = CASE_KINDS[kind].withdrawn
    if told is None:
        raise ValueError(f"a {kind} does not fall away")
    closed = await close_case_of(
        transaction,
        kind=kind.value,
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
            case_stream(case_id),
            told,
            CasePermission.CASE_READ,
            {"source": source_stream, "reason": reason},
            unit_id=unit_id,
        ),
    )
    return True
