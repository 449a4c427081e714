"""What can be read of plans on which members are heard (FS/1b)."""

from domain.activities.permissions import ActivityPermission
from domain.activities.plan_facts import PLAN_WORKFLOW, PlanDocumentFacts, PlanKind, PlanState
from domain.declared.marks import Label
from store.events.readable import history_of
from store.reading.groups import grouped_by, grouped_by_unit
from store.reading.roots import Filter, KeyKind, Listing, OrderKey
from store.reading.sights import Holds
from store.reading.things import by_id, by_value, by_values, many, thing

PLAN_DOCUMENT = thing(
    "PlanDocument",
    PlanDocumentFacts,
    source="plan_document",
    sees=Holds(ActivityPermission.ACTIVITY_READ, unit="{t}.unit_id"),
    streams=("plan_document:",),
    more={
        "heardAt": many(
            "Activity",
            "At which activities members were heard on it, the latest first.",
            where="{t}.plan_id = {of}.id",
            order_by="{t}.starts_at DESC, {t}.id",
            sees=None,
        ),
        "history": history_of("plan_document"),
    },
    moves=PLAN_WORKFLOW,
)

PLAN_DOCUMENTS = Listing(
    of="PlanDocument",
    text="Plans on which members are heard, the newest year first.",
    page_text="A page of plans, the newest year first.",
    filter_name="PlanDocumentFilter",
    filter_text="Which plans; everything given must hold.",
    order=(OrderKey("{t}.year", KeyKind.NUMBER), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=True,
    groupings={
        "KIND": grouped_by("kind", "类别", "kind"),
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "单位", "unit"),
    },
    filters={
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("单位", "Unit")),
        "kind": by_value("kind", PlanKind, "Of this kind.", Label("类别", "Kind")),
        "states": by_values("state", PlanState, "In one of these states.", Label("状态", "State")),
        "year": Filter(
            "{t}.year = {v}::int", kind=int, text="Of this year.", label=Label("年度", "Year")
        ),
    },
)

ROOTS = {"planDocuments": PLAN_DOCUMENTS}
