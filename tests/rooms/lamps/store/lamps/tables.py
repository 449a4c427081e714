"""The table of broken street lamps."""

from domain.lamps.facts import LampFacts
from store.tabling import table

StreetLampRow = table(
    LampFacts,
    "street_lamp",
    "StreetLamp",
    indexes=(("reported_at", "id"), ("unit_id",)),
    is_searched=True,
)
