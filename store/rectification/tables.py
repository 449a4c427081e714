"""What rectification items add to cases."""

from domain.rectification.facts import RectificationFacts
from store.tabling import table

RectificationItemRow = table(
    RectificationFacts,
    "rectification_item",
    "RectificationItem",
    is_kind=True,
    indexes=(("session_id",),),
    columns={"session_id": {"related_name": "rectification_items"}},
)
