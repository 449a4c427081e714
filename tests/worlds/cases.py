"""Cases as their sources open them, without a source."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from domain.rectification.facts import RectificationFacts
from domain.rectification.states import RectificationSource, RectificationState
from domain.supervision.facts import SupervisionFacts
from domain.supervision.states import SupervisionState
from server.chance import new_id
from server.clock import real_now
from store.cases.rows import next_numbers
from store.database import Transaction, connect
from store.rectification.rows import RECTIFICATION_ITEMS
from store.supervision.rows import SUPERVISION_ITEMS
from tests.worlds.acts import unit_id

AnyCase = RectificationFacts | SupervisionFacts


def new_case(title: str, *, unit: str, text: str, clause: str | None = None) -> RectificationFacts:
    """A case of a unit, by its code."""
    key, now = new_id(), real_now()
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
        opened_at=now,
        stands_since=now,
        entered_at=now,
    )


def new_supervision(title: str, *, unit: str, text: str, clause: str) -> SupervisionFacts:
    """A supervision item of a unit, by its code; no clock is behind it."""
    like = new_case(title, unit=unit, text=text, clause=clause)
    return SupervisionFacts(
        id=like.id,
        state=SupervisionState.ISSUED,
        unit_id=like.unit_id,
        title=title,
        text=text,
        clause=clause,
        source_stream="sentiment_event:none",
        source_key=like.source_key,
        opened_at=like.opened_at,
        stands_since=like.opened_at,
        entered_at=like.opened_at,
    )


async def insert_cases(transaction: Transaction, cases: Sequence[AnyCase]) -> None:
    """With their numbers."""
    numbers = await next_numbers(transaction, len(cases))
    for case, number in zip(cases, numbers, strict=True):
        if isinstance(case, SupervisionFacts):
            await SUPERVISION_ITEMS.insert(transaction, replace(case, number=number))
        else:
            await RECTIFICATION_ITEMS.insert(transaction, replace(case, number=number))


async def open_now(credentials: dict[str, Any], *cases: AnyCase) -> list[UUID]:
    """Open them one after another, over a connection of its own."""
    connection = await connect(credentials)
    try:
        for case in cases:
            async with connection.transaction():
                await insert_cases(Transaction(connection), [replace(case, opened_at=real_now())])
    finally:
        await connection.close()
    return [case.id for case in cases]
