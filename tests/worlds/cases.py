"""Cases as their sources open them, without a source."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from domain.rectification.facts import RectificationFacts
from domain.rectification.states import RectificationSource, RectificationState
from server.chance import new_id
from server.clock import real_now
from store.cases.rows import next_numbers
from store.database import Transaction, connect
from store.rectification.rows import RECTIFICATION_ITEMS
from tests.worlds.acts import unit_id


def new_case(title: str, *, unit: str, text: str, clause: str | None = None) -> RectificationFacts:
    """A case of a unit, by its code."""
    key = new_id()
    return RectificationFacts(
        id=key,
        state=RectificationState.OPEN,
        source_kind=RectificationSource.BALLOT_COMMENT,
        unit_id=unit_id(unit),
        title=title,
        text=text,
        clause=clause,
        source_stream="review_session:none",
        source_key=str(key),
        opened_at=real_now(),
    )


async def insert_cases(transaction: Transaction, cases: list[RectificationFacts]) -> None:
    """With their numbers."""
    numbers = await next_numbers(transaction, len(cases))
    for case, number in zip(cases, numbers, strict=True):
        await RECTIFICATION_ITEMS.insert(transaction, replace(case, number=number))


async def open_now(credentials: dict[str, Any], *cases: RectificationFacts) -> list[UUID]:
    """Open them one after another, over a connection of its own."""
    connection = await connect(credentials)
    try:
        for case in cases:
            async with connection.transaction():
                await insert_cases(Transaction(connection), [replace(case, opened_at=real_now())])
    finally:
        await connection.close()
    return [case.id for case in cases]
