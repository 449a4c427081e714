"""A frame while it is being computed: what its resolver may read of it and declare."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from server.graphql.markers import CURSOR_TEXT, TIME_MARKER
from store.events.log import LoggedEvent

Matches = Callable[[LoggedEvent], bool]


class FeedOpening(Exception):
    """Raised by `follow` at the opening of a feed, carrying what the feed lets through."""

    def __init__(self, matches: Matches) -> None:
        super().__init__("a feed is being opened")
        self.matches = matches


@dataclass(slots=True)
class ViewFrame:
    """One execution of a view."""

    resumed: str | None = None
    item: LoggedEvent | None = None
    topics: set[str] = field(default_factory=set)
    beat_seconds: int | None = None

    @property
    def cursor(self) -> str:
        """A marker; the true cursor is filled in at sending."""
        return CURSOR_TEXT

    @property
    def server_time(self) -> datetime:
        """A marker; the true instant is filled in at sending."""
        return TIME_MARKER

    def depends_on(self, *topics: str) -> None:
        """Compute the view anew when an event of one of these topics is logged."""
        self.topics.update(topics)

    def beat(self, seconds: int) -> None:
        """Send a frame at least so often, changed or not."""
        self.beat_seconds = seconds

    def follow(self, matches: Matches) -> LoggedEvent:
        """The event this frame tells of; at the opening of the feed, declares what it follows."""
        if self.item is None:
            raise FeedOpening(matches)
        return self.item


def topics_of(event: LoggedEvent) -> tuple[str, ...]:
    """What an event may be waited for by: its stream, kind of stream, own kind, unit."""
    topics = event.stream, event.stream.partition(":")[0], event.kind
    return topics if event.unit_id is None else (*topics, f"unit:{event.unit_id}")
