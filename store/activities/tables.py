"""Tables of activities and of plans."""

from domain.activities.facts import ActivityFacts
from domain.activities.plan_facts import PlanDocumentFacts
from store.tabling import table

PlanDocumentRow = table(
    PlanDocumentFacts,
    "plan_document",
    "PlanDocument",
    indexes=(("unit_id", "year"), ("year", "id")),
)
ActivityRow = table(
    ActivityFacts,
    "activity",
    "Activity",
    indexes=(
        ("starts_at", "id"),
        ("unit_id", "starts_at"),
        ("phase", "starts_at"),
        ("leader_id", "starts_at"),
    ),
    is_searched=True,
    text="An activity of any kind; the kind's domain file says what it is.",
    columns={
        "kind": {"max_length": 40},
        "unit_id": {"related_name": "activities"},
        "leader_id": {"related_name": "led_activities"},
        "plan_id": {"related_name": "activities"},
    },
)
