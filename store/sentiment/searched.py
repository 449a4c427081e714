"""Which texts of sentiment events and releases are searched."""

from store.searching.declare import Searched

EVENT_SEARCHED = Searched(table="sentiment_event", texts=("title", "summary"))

RELEASE_SEARCHED = Searched(
    table="release",
    texts=("facts", "verification", "measures", "precautions"),
    near=400,
)
