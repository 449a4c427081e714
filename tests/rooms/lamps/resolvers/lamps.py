"""What is offered of street lamps beside their list and acts: the board."""

from resolvers.views import board_of
from store.lamps.readable import STREET_LAMP_BOARD

VIEWS = {
    "street_lamp_board": board_of(
        STREET_LAMP_BOARD,
        text="All open street lamps, the oldest report first.",
        absent="You may not see street lamps.",
    ),
}
