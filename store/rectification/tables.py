"""What rectification items add to cases, and what was done about them."""

from tortoise.fields.db_defaults import Now

from domain.rectification.action import RectificationActionFacts
from domain.rectification.facts import RectificationFacts
from store.tabling import table

RectificationItemRow = table(
    RectificationFacts,
    "rectification_item",
    "RectificationItem",
    is_kind=True,
    indexes=(("session_id",), ("suggestion_id",)),
    columns={
        "session_id": {"related_name": "rectification_items"},
        "suggestion_id": {"related_name": "rectification_items"},
        "stands_since": {"db_default": Now()},
        "entered_at": {"db_default": Now()},
        "action_count": {"db_default": 0},
    },
)
RectificationActionRow = table(
    RectificationActionFacts,
    "rectification_action",
    "RectificationAction",
    indexes=(("item_id", "recorded_at", "id"),),
    columns={
        "item_id": {"related_name": "actions"},
        "unit_id": {"related_name": "rectification_actions"},
    },
)
