"""Cases as their sources open them, without a source."""

from typing import Any
from uuid import UUID

from domain.cases.kinds import CaseKind
from server.chance import new_id
from server.clock import real_now
from store.cases.writes import NewCase, insert_cases
from store.database import Transaction, connect
from tests.worlds.acts import unit_id


def new_case(title: str, *, unit: str, text: str, clause: str | None = None) -> NewCase:
    """A case of a unit, by its code."""
    key = new_id()
    return NewCase(
        id=key,
        kind=CaseKind.RECTIFICATION.value,
        state="OPEN",
        unit_id=unit_id(unit),
        title=title,
        text=text,
        clause=clause,
        source_stream="review_session:none",
        source_key=str(key),
        due_on=None,
    )


async def open_now(credentials: dict[str, Any], *cases: NewCase) -> list[UUID]:
    """Open them one after another, over a connection of its own."""
    connection = await connect(credentials)
    try:
        for case in cases:
            async with connection.transaction():
                await insert_cases(Transaction(connection), [case], at=real_now())
    finally:
        await connection.close()
    return [case.id for case in cases]
