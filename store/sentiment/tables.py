"""Tables of sentiment events, releases and press conferences."""

from domain.sentiment.facts import PressConferenceFacts, ReleaseFacts, SentimentFacts
from store.tabling import table

SentimentEventRow = table(
    SentimentFacts,
    "sentiment_event",
    "SentimentEvent",
    indexes=(("reported_at", "id"), ("unit_id",)),
    is_searched=True,
)
ReleaseRow = table(
    ReleaseFacts,
    "release",
    "Release",
    indexes=(("event_id", "published_at"), ("published_at", "id")),
    is_searched=True,
)
PressConferenceRow = table(
    PressConferenceFacts,
    "press_conference",
    "PressConference",
    indexes=(("event_id", "started_at"),),
)
