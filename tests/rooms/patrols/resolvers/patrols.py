"""What is offered of patrols beside their lists and acts: the board, and each by itself."""

from resolvers.views import board_of, view_of
from store.patrols.readable import PATROL_BOARD, PATROL_VIEW

VIEWS = {
    "patrol_board": board_of(
        PATROL_BOARD, text="All patrols, the latest first.", absent="You may not see patrols."
    ),
    "patrol": view_of(
        PATROL_VIEW,
        of="Patrol",
        argument="patrolId",
        topics=lambda key: (f"patrol:{key}",),
        text="A patrol.",
        absent="There is no such patrol.",
    ),
}
