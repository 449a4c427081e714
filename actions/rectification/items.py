"""Items as they come into being, by an act of their own or because of another (FS/3.4g, WR/55d)."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from actions.act import Act
from actions.cases.open_cases import open_cases
from domain.instants import local_date
from domain.rectification.events import RectificationEvents
from domain.rectification.facts import RectificationFacts
from domain.rectification.steps import RECTIFICATION
from store.database import Transaction
from store.rectification.rows import RECTIFICATION_ITEMS


def new_item(act: Act, *, due_on: date | None = None, **facts: Any) -> RectificationFacts:
    """An item that nobody has looked at yet; by default due when the settings say (MODULES 6)."""
    usual = local_date(act.now) + timedelta(days=act.rules.rectification_days)
    return RectificationFacts(
        id=act.new_id(),
        state=RECTIFICATION.first,
        opened_at=act.now,
        stands_since=act.now,
        entered_at=act.now,
        due_on=due_on or usual,
        **facts,
    )


async def open_items(
    act: Act, transaction: Transaction, items: Sequence[RectificationFacts]
) -> int:
    """Open each once however often its source asks, and tell so; answers how many are new."""
    return await open_cases(
        act, transaction, RECTIFICATION_ITEMS, items, tells=RectificationEvents.OPENED
    )
