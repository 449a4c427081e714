"""What is offered of rectification beside lists and acts: what a unit has to put right, live."""

from domain.rectification.events import RectificationEvents
from resolvers.views import view_of
from store.rectification.readable import RECTIFICATION_UPDATE

VIEWS = {
    "rectification_changed": view_of(
        RECTIFICATION_UPDATE,
        of="Unit",
        argument="unitId",
        # What was filed anew with another unit is told of that one alone.
        topics=lambda key: (f"unit:{key}", "register", str(RectificationEvents.REFILED)),
        text="What a unit has to put right, anew at every change.",
        absent="There is no such unit, or its items are not yours to see.",
        beats=False,
    ),
}
