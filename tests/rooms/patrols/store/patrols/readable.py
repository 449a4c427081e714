"""What can be read of patrols, and who sees them."""

from domain.declared.marks import Label
from domain.patrols.covert_facts import COVERT_WORKFLOW, CovertPatrolFacts
from domain.patrols.facts import PatrolFacts, PatrolKind
from domain.patrols.open_facts import OPEN_WORKFLOW, OpenPatrolFacts
from domain.patrols.permissions import PatrolPermission
from store.events.readable import EVENTS_SEEN
from store.patrols.searched import OPEN_SEARCHED, PATROL_SEARCHED
from store.reading.declare import Same
from store.reading.groups import grouped_by
from store.reading.interfaces import LIKE_ITS_INTERFACE
from store.reading.kinds import kind, list_of_kind
from store.reading.roots import KeyKind
from store.reading.sights import Holds
from store.reading.things import (
    by_id,
    by_value,
    frame,
    many,
    newest_first,
    ordered_by,
    thing,
    value,
)
from store.searching.declare import search_filter

SEEN = Holds(PatrolPermission.PATROL_READ, unit="{t}.unit_id")

PATROL = thing(
    "Patrol",
    PatrolFacts,
    source="patrol",
    sees=SEEN,
    streams=("patrol:",),
    more={
        "history": many(
            "Event",
            "What happened to it, the newest first.",
            where="{t}.stream = 'patrol:' || {of}.id AND {t}.seq IS NOT NULL",
            order_by="{t}.version DESC",
            sees=EVENTS_SEEN,
        )
    },
)

OPEN_PATROL = kind(
    PATROL,
    "OpenPatrol",
    OpenPatrolFacts,
    table="open_patrol",
    sees=LIKE_ITS_INTERFACE,
    moves=OPEN_WORKFLOW,
    searched=OPEN_SEARCHED,
    more={
        "cost": value(
            "{t}.cost", int, "What it costs.", sees=Holds(PatrolPermission.PATROL_COST_READ)
        )
    },
)

COVERT_PATROL = kind(
    PATROL,
    "CovertPatrol",
    CovertPatrolFacts,
    table="covert_patrol",
    sees=Holds(PatrolPermission.COVERT_PATROL_READ, unit="{t}.unit_id", person="{t}.patroller_id"),
    moves=COVERT_WORKFLOW,
)

PATROLS = newest_first(
    "Patrol",
    "starts_at",
    "Patrols, the latest first.",
    filters={
        "kind": by_value("kind", PatrolKind, "Of this kind.", Label("类别", "Kind")),
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("受检单位", "Unit")),
        "text": search_filter(PATROL_SEARCHED, "in its subject", Label("事由", "Subject")),
    },
    orderings={"STARTS_AT": ordered_by("starts_at", KeyKind.INSTANT, "时间", "when")},
    groupings={
        "KIND": grouped_by("kind", "类别", "kind"),
        "STATE": grouped_by("state", "状态", "state"),
    },
)

OPEN_PATROLS = list_of_kind(
    "OpenPatrol",
    PATROLS,
    "Open patrols, the latest first.",
    filters={
        "text": search_filter(OPEN_SEARCHED, "in its subject or route", Label("事由或路线", "Text"))
    },
    orderings={"STOPS": ordered_by("stops", KeyKind.NUMBER, "点位", "how many stops")},
    groupings={"URGENCY": grouped_by("urgency", "缓急", "urgency")},
)

COVERT_PATROLS = list_of_kind(
    "CovertPatrol",
    PATROLS,
    "Covert patrols, the latest first.",
    filters={
        "patrollerId": by_id(
            "Person", "patroller_id", "By this person.", Label("暗访人", "Patroller")
        ),
    },
)

PATROL_BOARD = frame(
    "PatrolBoard",
    "All patrols, the latest first.",
    source="(SELECT)",
    sees=Holds(PatrolPermission.PATROL_READ),
    streams=("patrol:",),
    shows={
        "patrols": many(
            "Patrol", "A hundred at most.", where="TRUE", order_by="{t}.id LIMIT 100", sees=None
        ),
    },
)

PATROL_VIEW = frame(
    "PatrolUpdate",
    "One patrol of any kind.",
    source="patrol",
    sees=SEEN,
    streams=("patrol:",),
    shows={"patrol": Same("Patrol", "The patrol.")},
)

ROOTS = {"patrols": PATROLS, "openPatrols": OPEN_PATROLS, "covertPatrols": COVERT_PATROLS}
