"""Sentiment events: a unit sees its own; what was released is open to everybody (OP/61a, 65)."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from domain.sentiment.permissions import SentimentPermission
from tests.oracle import people
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, ListOf, WrongError
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row
from tests.oracle.sentiment_steps import allowed_steps
from tests.oracle.texts import are_found
from tests.oracle.wire import key_in

PARTS = ("facts", "verification", "measures", "precautions")
BOARD_LINES, LONGEST_BEAT = 100, 60
NEVER = datetime.max.replace(tzinfo=UTC)
MILESTONES = {
    "sentiment:clock_started": "CLOCK_STARTED",
    "sentiment:clock_met": "MET",
    "release:published": "RELEASE_ADDED",
}


def sees(eyes: Eyes, row: Row) -> bool:
    """All, or those of his unit."""
    return eyes.reaches(SentimentPermission.SENTIMENT_READ, unit=row["unit_id"])


def stream_of(row: Row) -> str:
    """Where an event's story is told."""
    return f"sentiment_event:{row['id']}"


def clocks(eyes: Eyes, row: Row) -> list[Thing]:
    """The earlier due first; who sees the event sees them."""
    found = list(eyes.rows.of("deadline", "stream", stream_of(row)))
    found.sort(key=lambda one: (one["due_at"], one["id"]))
    return things("SentimentClock", found)


def lateness(_eyes: Eyes, row: Row) -> float | None:
    """Null unless it was met late."""
    if row["state"] != "MET_LATE":
        return None
    return float((row["done_at"] - row["due_at"]).total_seconds())


def releases(eyes: Eyes, row: Row) -> list[Thing]:
    """The newest first."""
    return things(
        "Release", _newest_first(eyes.rows.of("release", "event_id", row["id"]), "published_at")
    )


def conferences(eyes: Eyes, row: Row) -> list[Thing]:
    """The newest first."""
    held = eyes.rows.of("press_conference", "event_id", row["id"])
    return things("PressConference", _newest_first(held, "started_at"))


def _newest_first(rows: Sequence[Row], column: str) -> list[Row]:
    by_id = sorted(rows, key=lambda one: one["id"])
    return sorted(by_id, key=lambda one: one[column], reverse=True)


def speaking_unit(eyes: Eyes, row: Row) -> Thing | None:
    """The unit of the event; who answers in public is public."""
    return people.unit(eyes, eyes.rows.named("sentiment_event", row["event_id"]))


def spokesperson(eyes: Eyes, row: Row) -> Thing:
    """Whoever speaks in public is public."""
    return Thing("Person", eyes.rows.named("person", row["spokesperson_id"]))


def speakers(eyes: Eyes, row: Row) -> list[Thing]:
    """In the order in which they were named."""
    found = (eyes.rows.one("person", UUID(one)) for one in row["speaker_ids"])
    return [Thing("Person", one) for one in found if one is not None]


def event_asked(eyes: Eyes, given: str) -> Row | None:
    """The event with this id, when it is seen."""
    row = eyes.rows.one("sentiment_event", key_in(given, "SentimentEvent"))
    return row if row is not None and sees(eyes, row) else None


def countdown(eyes: Eyes, given: Given) -> Thing:
    """Both clocks of one event, and what was last said of them."""
    row = event_asked(eyes, given["eventId"])
    wrong = _beat(given)
    if row is None:
        wrong.append("NOT_FOUND")
    if row is None or wrong:
        raise WrongError(*wrong)
    told = [
        one
        for one in eyes.rows.of("event", "stream", stream_of(row))
        if one["kind"].startswith("deadline:") or one["kind"] in MILESTONES
    ]
    newest = max(told, key=lambda one: one["version"], default=None)
    milestone = None
    if newest is not None:
        milestone = MILESTONES.get(newest["kind"], newest["payload"].get("milestone"))
    shown = {
        "event": Thing("SentimentEvent", row),
        "clocks": clocks(eyes, row),
        "milestone": milestone,
    }
    return Thing("SentimentCountdown", shown)


def board(eyes: Eyes, given: Given) -> Thing:
    """Open events, the one with the next due instant first, those that wait for nothing last."""
    wrong = _beat(given)
    if not eyes.may(SentimentPermission.SENTIMENT_READ):
        wrong.append("NOT_PERMITTED")
    if wrong:
        raise WrongError(*wrong)

    def urgency(row: Row) -> tuple[datetime, datetime, UUID]:
        waiting = [
            one["due_at"]
            for one in eyes.rows.of("deadline", "stream", stream_of(row))
            if one["done_at"] is None
        ]
        return min(waiting, default=NEVER), row["reported_at"], row["id"]

    found = [
        row
        for row in eyes.rows.all("sentiment_event")
        if row["closed_at"] is None and sees(eyes, row)
    ]
    lines = [
        Thing(
            "SentimentBoardLine",
            {"event": Thing("SentimentEvent", row), "clocks": clocks(eyes, row)},
        )
        for row in sorted(found, key=urgency)[:BOARD_LINES]
    ]
    return Thing("SentimentBoard", {"lines": lines})


def _beat(given: Given) -> list[str]:
    return [] if 1 <= given["everySeconds"] <= LONGEST_BEAT else ["everySeconds"]


SENTIMENT_EVENTS = ListOf(
    of="SentimentEvent",
    rows=lambda eyes: eyes.rows.all("sentiment_event"),
    permission=SentimentPermission.SENTIMENT_READ,
    sees=sees,
    key=lambda _eyes, row: (row["reported_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "unitId": lambda _eyes, row, given: people.is_of_unit(row, given),
        "isOpen": lambda _eyes, row, given: (row["closed_at"] is None) is given,
        "level": lambda _eyes, row, given: bool(row["level"] == given),
        "states": lambda _eyes, row, given: row["state"] in given,
        "text": lambda _eyes, row, given: are_found((row["title"], row["summary"]), given),
    },
    looks_for=frozenset({"text"}),
    orders={
        "FIRST_KNOWN_AT": ("t", lambda row: row["first_known_at"]),
        "REPORTED_AT": ("t", lambda row: row["reported_at"]),
    },
    groups={
        "LEVEL": people.of_code("level"),
        "MONTH": people.of_month("reported_at"),
        "STATE": people.of_code("state"),
        "UNIT": people.of_unit,
    },
)

RELEASES = ListOf(
    of="Release",
    rows=lambda eyes: eyes.rows.all("release"),
    permission=SentimentPermission.RELEASE_READ,
    sees=lambda eyes, _row: eyes.may(SentimentPermission.RELEASE_READ),
    key=lambda _eyes, row: (row["published_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "unitId": lambda eyes, row, given: people.is_of_unit(
            eyes.rows.named("sentiment_event", row["event_id"]), given
        ),
        "text": lambda _eyes, row, given: are_found([row[part] for part in PARTS], given),
    },
    looks_for=frozenset({"text"}),
)

ROOM = Room(
    kinds={
        "SentimentEventConnection": Kind(asked={"counts": SENTIMENT_EVENTS.counts}),
        "SentimentEvent": Kind(
            table="sentiment_event",
            sees=sees,
            renamed={"urgent": "is_urgent"},
            fields={
                "responsibleUnit": people.unit,
                "clocks": clocks,
                "releases": releases,
                "pressConferences": conferences,
                "allowedSteps": allowed_steps,
            },
        ),
        "SentimentClock": Kind(fields={"latenessSeconds": lateness}),
        "Release": Kind(
            table="release",
            sees=lambda eyes, _row: eyes.may(SentimentPermission.RELEASE_READ),
            fields={"unit": speaking_unit, "spokesperson": spokesperson},
        ),
        "PressConference": Kind(fields={"speakers": speakers}),
    },
    lists={"sentimentEvents": SENTIMENT_EVENTS, "releases": RELEASES},
    frames={"sentimentCountdown": countdown, "sentimentBoard": board},
)
