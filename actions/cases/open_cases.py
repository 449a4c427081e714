"""Opens cases of any kind on behalf of an act: with their number and their event."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from actions.act import Act
from domain.cases.facts import CaseFacts
from domain.cases.permissions import CasePermission
from domain.declared.happening import Happening
from domain.permissions import Permission
from domain.words import shortened
from store.cases.rows import next_numbers
from store.database import Transaction
from store.events.log import NewEvent
from store.rows import Rows

TITLE_MOST = 200

Case = TypeVar("Case", bound=CaseFacts)


async def open_cases(
    act: Act,
    transaction: Transaction,
    rows: Rows[Case],
    wanted: Sequence[Case],
    *,
    tells: Happening,
    told: Mapping[str, object] | None = None,
    sees: Permission = CasePermission.CASE_READ,
) -> int:
    """Open each case once however often its source asks, and tell so; answers how many are new.

    The source's stream and key are unique for a kind; who `sees` it is told. A title that has
    grown out of another's is cut where it no longer fits.
    """
    if not wanted:
        return 0
    numbers = await next_numbers(transaction, len(wanted))
    cases = [
        replace(one, number=number, title=shortened(one.title, most=TITLE_MOST))
        for one, number in zip(wanted, numbers, strict=True)
    ]
    opened = await rows.insert_new(
        transaction, cases, unless=("kind", "source_stream", "source_key")
    )
    await act.record(
        transaction,
        *(
            NewEvent(
                stream=case.stream,
                kind=tells,
                # Told to who sees such a case, as all that happens to it later.
                audience=sees,
                payload={"source": case.source_stream, **(told or {})},
                unit_id=case.unit_id,
                clause=case.clause,
            )
            for case in cases
            if case.id in opened
        ),
    )
    return len(opened)
