"""Opens cases on behalf of an act: with their number, their state and their event."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from actions.act import Act
from domain.cases.kinds import CASE_KINDS, CaseKind
from domain.cases.permissions import CasePermission
from domain.words import shortened
from store.cases.writes import NewCase, insert_cases
from store.database import Transaction
from store.events.log import NewEvent

TITLE_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseToOpen:
    """What a case is opened for. The source's stream and key are unique for a kind.

    A title that has grown out of another's is cut where it no longer fits.
    """

    kind: CaseKind
    unit_id: UUID
    title: str
    text: str
    clause: str | None
    source_stream: str
    source_key: str
    due_on: date | None = None


def case_stream(case_id: UUID) -> str:
    """The stream of a case."""
    return f"case:{case_id}"


async def open_cases(act: Act, transaction: Transaction, wanted: Sequence[CaseToOpen]) -> int:
    """Open each case once however often its source asks; answers how many are new."""
    if not wanted:
        return 0
    cases = [
        NewCase(
            id=act.new_id(),
            kind=one.kind.value,
            state=CASE_KINDS[one.kind].workflow.first.value,
            unit_id=one.unit_id,
            title=shortened(one.title, most=TITLE_MOST),
            text=one.text,
            clause=one.clause,
            source_stream=one.source_stream,
            source_key=one.source_key,
            due_on=one.due_on,
        )
        for one in wanted
    ]
    opened = await insert_cases(transaction, cases, at=act.now)
    await act.record(
        transaction,
        *(
            NewEvent(
                case_stream(case.id),
                CASE_KINDS[CaseKind(case.kind)].opened,
                CasePermission.CASE_READ,
                {"source": case.source_stream},
                unit_id=case.unit_id,
                clause=case.clause,
            )
            for case in cases
            if case.id in opened
        ),
    )
    return len(opened)
