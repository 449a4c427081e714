"""Items as they come into being, by an act of their own or because of another (FS/3.4g, WR/55d)."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from actions.act import Act
from actions.cases.open_cases import open_cases
from domain.instants import local_date
from domain.rectification.events import RectificationEvents
from domain.rectification.facts import RectificationFacts
from domain.rectification.sources import CLAUSES
from domain.rectification.states import RectificationSource
from domain.rectification.steps import RECTIFICATION
from store.database import Transaction
from store.rectification.rows import RECTIFICATION_ITEMS


def usual_last_day(act: Act) -> date:
    """By when a unit puts right what it hears of today; so long as the settings say (MODULES 6)."""
    return local_date(act.now) + timedelta(days=act.rules.rectification_days)


def new_item(
    act: Act,
    *,
    source_kind: RectificationSource,
    opened_at: datetime | None = None,
    due_on: date | None = None,
    **facts: Any,
) -> RectificationFacts:
    """An item that nobody has looked at yet; opened now, and due as usual, unless it is told."""
    return RectificationFacts(
        id=act.new_id(),
        state=RECTIFICATION.first,
        source_kind=source_kind,
        clause=CLAUSES[source_kind],
        opened_at=opened_at or act.now,
        stands_since=opened_at or act.now,
        entered_at=act.now,
        due_on=due_on or usual_last_day(act),
        **facts,
    )


async def open_items(
    act: Act,
    transaction: Transaction,
    items: Sequence[RectificationFacts],
    told: Mapping[str, object] | None = None,
) -> int:
    """Open each once however often its source asks, and tell so; answers how many are new."""
    return await open_cases(
        act, transaction, RECTIFICATION_ITEMS, items, tells=RectificationEvents.OPENED, told=told
    )
