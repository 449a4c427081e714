"""What can be read of rectification items beyond what can be read of cases (MODULES 6)."""

from domain.cases.permissions import CasePermission
from domain.declared.marks import Label
from domain.rectification.action import MOST_ACTIONS, RectificationActionFacts
from domain.rectification.facts import RectificationFacts
from domain.rectification.states import RectificationSource, RectificationState
from domain.rectification.steps import RECTIFICATION
from store.cases.readable import CASE, CASES
from store.reading.declare import Same
from store.reading.groups import grouped_by
from store.reading.interfaces import LIKE_ITS_INTERFACE
from store.reading.kinds import kind, list_of_kind
from store.reading.sights import AnyOf, Holds
from store.reading.statement import TODAY
from store.reading.things import by_id, by_value, by_values, frame, many, thing, value

STREAMS = ("case:",)
MOST_OPEN = 200
_ITEM = "(SELECT c.{fact} FROM case_file c WHERE c.id = {{t}}.item_id)"
_OPEN = "case_file c WHERE c.kind = 'RECTIFICATION' AND c.unit_id = {t}.id AND c.closed_at IS NULL"

RECTIFICATION_ITEM = kind(
    CASE,
    "RectificationItem",
    RectificationFacts,
    table="rectification_item",
    sees=LIKE_ITS_INTERFACE,
    more={
        "actions": many(
            "RectificationAction",
            "What was done about it, the oldest first, withdrawn ones too; at most a hundred.",
            where="{t}.item_id = {of}.id",
            order_by="{t}.recorded_at, {t}.id",
            sees=None,
            most=MOST_ACTIONS,
        ),
    },
    moves=RECTIFICATION,
)

RECTIFICATION_ACTION = thing(
    "RectificationAction",
    RectificationActionFacts,
    source="rectification_action",
    sees=AnyOf(
        (
            # By whose the item is now: an action of whose it was leads to the item, too.
            Holds(CasePermission.CASE_READ, unit=_ITEM.format(fact="unit_id")),
            Holds(CasePermission.CHECKED_CASE_READ, unit=_ITEM.format(fact="checker_id")),
        )
    ),
    streams=STREAMS,
)

RECTIFICATION_UPDATE = frame(
    "RectificationUpdate",
    "What a unit has to put right, the most urgent first.",
    source="unit",
    sees=Holds(CasePermission.CASE_READ, unit="{t}.id"),
    streams=STREAMS,
    shows={
        "unit": Same("Unit", "The unit."),
        "openCount": value(f"(SELECT count(*) FROM {_OPEN})", int, "How many are open."),
        "lateCount": value(
            f"(SELECT count(*) FROM {_OPEN} AND c.due_on < {TODAY})",
            int,
            "How many of them are behind their last day.",
        ),
        "items": many(
            "RectificationItem",
            "Open ones, by their last day; at most two hundred.",
            where="{t}.unit_id = {of}.id AND {t}.closed_at IS NULL",
            order_by="{t}.due_on NULLS LAST, {t}.opened_at, {t}.id",
            sees=None,
            most=MOST_OPEN,
        ),
    },
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
        "suggestionId": by_id(
            "Suggestion", "suggestion_id", "That go back to it.", Label("代表建议", "Suggestion")
        ),
        "states": by_values(
            "state", RectificationState, "In one of these states.", Label("状态", "State")
        ),
    },
    groupings={"SOURCE_KIND": grouped_by("source_kind", "来源", "what they go back to")},
)

ROOTS = {"rectificationItems": RECTIFICATION_ITEMS}
