"""Cases fall away because what they were opened for is withdrawn, or was not so."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from actions.act import Act
from actions.dated import ENTERED_AT, STANDS_SINCE
from actions.moving import Moving
from domain.cases.facts import CaseFacts
from domain.declared.happening import Happening
from store.cases.rows import open_of_source
from store.database import Transaction

Case = TypeVar("Case", bound=CaseFacts)


async def withdraw_cases(
    act: Act,
    transaction: Transaction,
    moving: Moving[Case],
    *,
    source_stream: str,
    source_key: str | None = None,
    tells: Happening,
    reason: str,
    told: Mapping[str, object] | None = None,
) -> Sequence[Case]:
    """Withdraw a kind's open cases of a source, or the one with that key; the log tells so.

    `reason` is for people to read; `told` is what the event tells instead of it.
    """
    cases = await open_of_source(transaction, moving.rows, source_stream, source_key)
    now: dict[str, Any] = dict.fromkeys((STANDS_SINCE, ENTERED_AT, "closed_at"), act.now)
    gone = await moving.move_all(transaction, cases, step="withdraw", reason=reason, **now)
    payload = {"source": source_stream, "reason": reason, **(told or {})}
    await act.record(transaction, *(moving.told(one, tells, payload) for one in gone))
    return gone
