"""What is offered of sentiment beside its lists and acts: the countdown and the wall."""

from domain.sentiment.facts import sentiment_stream
from resolvers.views import board_of, view_of
from store.sentiment.readable import SENTIMENT_BOARD, SENTIMENT_COUNTDOWN

VIEWS = {
    "sentiment_countdown": view_of(
        SENTIMENT_COUNTDOWN,
        of="SentimentEvent",
        argument="eventId",
        topics=lambda key: (sentiment_stream(key),),
        text="Both clocks of one event: a frame at every change and milestone, and a heartbeat."
        " Draw the ticking from `dueAt`, corrected by `serverTime`.",
        absent="There is no such sentiment event.",
    ),
    "sentiment_board": board_of(
        SENTIMENT_BOARD,
        text="All open events with their clocks, the most urgent first.",
        absent="You may not see sentiment events.",
    ),
}
