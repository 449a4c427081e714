"""What can be read of broken street lamps, and who sees it."""

from domain.declared.marks import Label
from domain.lamps.facts import LampFacts
from domain.lamps.permissions import LampPermission
from domain.lamps.rules import LAMP_WORKFLOW
from domain.lamps.states import LampState
from store.lamps.searched import LAMP_SEARCHED
from store.reading.sights import Holds
from store.reading.things import by_id, by_values, frame, is_null, many, newest_first, thing
from store.searching.declare import search_filter

STREAMS = ("street_lamp:",)
SEEN = Holds(LampPermission.LAMP_READ, unit="{t}.unit_id")

STREET_LAMP = thing(
    "StreetLamp", LampFacts, source="street_lamp", sees=SEEN, streams=STREAMS, moves=LAMP_WORKFLOW
)

STREET_LAMPS = newest_first(
    "StreetLamp",
    "reported_at",
    "Broken street lamps, the newest report first.",
    filters={
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("责任单位", "Unit")),
        "isOpen": is_null(
            "closed_at", "Only open ones, or only closed ones.", Label("未办结", "Open")
        ),
        "states": by_values("state", LampState, "In one of these states.", Label("状态", "State")),
        "text": search_filter(
            LAMP_SEARCHED, "in its place or finding", Label("位置或情况", "Place or finding")
        ),
    },
)

STREET_LAMP_BOARD = frame(
    "StreetLampBoard",
    "All open lamps, the oldest report first.",
    source="(SELECT)",
    sees=Holds(LampPermission.LAMP_READ),
    streams=STREAMS,
    shows={
        "lamps": many(
            "StreetLamp",
            "At most a hundred.",
            where="{t}.closed_at IS NULL",
            order_by="{t}.reported_at, {t}.id LIMIT 100",
            sees=None,
        ),
    },
)

ROOTS = {"streetLamps": STREET_LAMPS}
