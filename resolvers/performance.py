"""What is offered of the yearly assessment beside its lists and acts: results, live."""

from resolvers.views import board_of
from store.performance.results_readable import ANNUAL_RESULT_BOARD

VIEWS = {
    "annual_result_board": board_of(
        ANNUAL_RESULT_BOARD,
        text="Yearly results as far as you may see them, anew whenever they move: a unit its own"
        " once it was told, everybody totals and ranks once they are published.",
        absent="You may not see yearly results.",
    ),
}
