"""What supervision items add to cases."""

from tortoise.fields.db_defaults import Now

from domain.supervision.facts import SupervisionFacts
from store.tabling import table

SupervisionItemRow = table(
    SupervisionFacts,
    "supervision_item",
    "SupervisionItem",
    is_kind=True,
    indexes=(("clock_id",), ("instruction_id",)),
    columns={
        "clock_id": {"related_name": "supervision_items"},
        "instruction_id": {"related_name": "supervision_items"},
        "stands_since": {"db_default": Now()},
        "entered_at": {"db_default": Now()},
    },
)
