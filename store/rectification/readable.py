"""What can be read of rectification items beyond what can be read of cases."""

from domain.declared.marks import Label
from domain.rectification.facts import RectificationFacts
from domain.rectification.states import RectificationSource
from store.cases.readable import CASE, CASES
from store.reading.groups import grouped_by
from store.reading.interfaces import LIKE_ITS_INTERFACE
from store.reading.kinds import kind, list_of_kind
from store.reading.things import by_id, by_value

RECTIFICATION_ITEM = kind(
    CASE,
    "RectificationItem",
    RectificationFacts,
    table="rectification_item",
    sees=LIKE_ITS_INTERFACE,
)

RECTIFICATION_ITEMS = list_of_kind(
    "RectificationItem",
    CASES,
    "Rectification items, the newest first.",
    filter_text="Which rectification items; everything given must hold.",
    filters={
        "sourceKind": by_value(
            "source_kind",
            RectificationSource,
            "That go back to such a thing.",
            Label("来源", "Source"),
        ),
        "sessionId": by_id(
            "ReviewSession", "session_id", "Said in this session.", Label("述职评议会", "Session")
        ),
    },
    groupings={"SOURCE_KIND": grouped_by("source_kind", "来源", "what they go back to")},
)

ROOTS = {"rectificationItems": RECTIFICATION_ITEMS}
