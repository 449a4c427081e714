"""What can be read of sentiment events, their clocks, releases and press conferences."""

from datetime import datetime

from domain.clocks.deadline import OPEN_STATES, DeadlineState
from domain.declared.marks import Label
from domain.sentiment.clocks import SentimentClockKind
from domain.sentiment.events import ReleaseEvents, SentimentEvents
from domain.sentiment.facts import PressConferenceFacts, ReleaseFacts, SentimentFacts
from domain.sentiment.permissions import SentimentPermission
from domain.sentiment.rules import SENTIMENT_WORKFLOW, SentimentGates, gates_of
from domain.sentiment.states import (
    SentimentLevel,
    SentimentMilestone,
    SentimentState,
)
from store.reading.declare import Many, One, Readable, Same
from store.reading.groups import grouped_by, grouped_by_month, grouped_by_unit
from store.reading.roots import KeyKind
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.reading.things import (
    Beside,
    by_id,
    by_value,
    by_values,
    frame,
    is_null,
    many,
    newest_first,
    ordered_by,
    thing,
    value,
)
from store.searching.declare import search_filter
from store.sentiment.searched import EVENT_SEARCHED, RELEASE_SEARCHED

STREAMS = ("sentiment_event:",)
BOARD_LINES = 100
SEEN = Holds(SentimentPermission.SENTIMENT_READ, unit="{t}.unit_id")


def clocks(text: str) -> Many:
    """The clocks of an event, the earlier due first."""
    return many(
        "SentimentClock",
        text,
        where="{t}.stream = 'sentiment_event:' || {of}.id",
        order_by="{t}.due_at, {t}.id",
        sees=WITH_ITS_OWNER,
    )


_OPEN = ", ".join(f"'{one.value}'" for one in sorted(OPEN_STATES))
_WAITING = (
    "jsonb_build_object('waiting', COALESCE((SELECT jsonb_agg(d.kind ORDER BY d.kind)"
    f" FROM deadline d WHERE d.stream = 'sentiment_event:' || {{t}}.id AND d.state IN ({_OPEN})),"
    " '[]'))"
)

SENTIMENT_EVENT = thing(
    "SentimentEvent",
    SentimentFacts,
    source="sentiment_event",
    sees=SEEN,
    streams=STREAMS,
    more={
        "clocks": clocks("Its clocks; none unless it is grave or urgent."),
        "releases": many(
            "Release",
            "Its releases, the newest first.",
            where="{t}.event_id = {of}.id",
            order_by="{t}.published_at DESC, {t}.id",
            sees=WITH_ITS_OWNER,
        ),
        "pressConferences": many(
            "PressConference",
            "Its press conferences, the newest first.",
            where="{t}.event_id = {of}.id",
            order_by="{t}.started_at DESC, {t}.id",
            sees=WITH_ITS_OWNER,
        ),
    },
    moves=SENTIMENT_WORKFLOW,
    gates=Beside(facts=SentimentGates, sql=_WAITING, asked=gates_of),
)

SENTIMENT_CLOCK = Readable(
    name="SentimentClock",
    text="One clock of an event; draw the ticking from `dueAt`.",
    source="deadline",
    sees=SEEN,
    changed_by=STREAMS,
    fields={
        "kind": value("{t}.kind", SentimentClockKind, "Which of the two."),
        "state": value("{t}.state", DeadlineState, "How it stands."),
        "reason": value(
            "{t}.reason",
            str | None,
            "Why it is late or called off: LATE_CLASSIFICATION, FIRST_KNOWN_CORRECTED, DOWNGRADED;"
            " null for what needs no reason.",
        ),
        "startedAt": value(
            "{t}.started_at",
            datetime,
            "When the event was first known, as known until this clock was met.",
        ),
        "dueAt": value("{t}.due_at", datetime, "When it is due; this instant is in time."),
        "doneAt": value("{t}.done_at", datetime | None, "When it was met or called off."),
        "latenessSeconds": value(
            "CASE WHEN {t}.state = 'MET_LATE'"
            " THEN extract(epoch FROM {t}.done_at - {t}.due_at)::float8 END",
            float | None,
            "How late it was met; null unless it was late.",
        ),
    },
)

RELEASE = thing(
    "Release",
    ReleaseFacts,
    source="release",
    sees=Holds(SentimentPermission.RELEASE_READ),
    streams=STREAMS,
    more={
        "unit": One(
            "Unit",
            where="{t}.id = (SELECT e.unit_id FROM sentiment_event e WHERE e.id = {of}.event_id)",
            sees=WITH_ITS_OWNER,
            text="The first responsible unit of the event (OP/65a).",
            label=Label("发布单位", "Unit"),
        ),
    },
)

PRESS_CONFERENCE = thing(
    "PressConference",
    PressConferenceFacts,
    source="press_conference",
    sees=Holds(SentimentPermission.SENTIMENT_READ),
    streams=STREAMS,
    is_node=False,
    more={
        "speakers": many(
            "Person",
            "Who spoke.",
            source=(
                "(SELECT p.*, s.place FROM jsonb_array_elements_text({of}.speaker_ids)"
                " WITH ORDINALITY AS s (id, place) JOIN person p ON p.id = s.id::uuid)"
            ),
            where="TRUE",
            order_by="{t}.place",
            sees=WITH_ITS_OWNER,
        ),
    },
)

SENTIMENT_EVENTS = newest_first(
    "SentimentEvent",
    "reported_at",
    "Sentiment events, the newest report first.",
    filter_text="Which sentiment events; everything given must hold.",
    orderings={
        "FIRST_KNOWN_AT": ordered_by(
            "first_known_at", KeyKind.INSTANT, "首次获知", "when it was first known"
        ),
        "REPORTED_AT": ordered_by("reported_at", KeyKind.INSTANT, "报告", "when it was reported"),
    },
    groupings={
        "LEVEL": grouped_by("level", "等级", "level"),
        "MONTH": grouped_by_month("reported_at", "报告月份", "month of the report"),
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "第一责任单位", "responsible unit"),
    },
    filters={
        "unitId": by_id(
            "Unit", "unit_id", "Of this unit.", Label("第一责任单位", "Responsible unit")
        ),
        "isOpen": is_null(
            "closed_at", "Only open ones, or only closed ones.", Label("未办结", "Open")
        ),
        "level": by_value("level", SentimentLevel, "Of this level.", Label("等级", "Level")),
        "states": by_values(
            "state", SentimentState, "In one of these states.", Label("状态", "State")
        ),
        "text": search_filter(
            EVENT_SEARCHED,
            "in its title or in what is known",
            Label("标题或概要", "Title or summary"),
        ),
    },
)

RELEASES = newest_first(
    "Release",
    "published_at",
    "Releases on all events, the newest first; open to everybody.",
    page_text="A page of releases, the newest first.",
    filter_text="Which releases; everything given must hold.",
    filters={
        "unitId": by_id(
            "Unit",
            "{t}.event_id IN (SELECT e.id FROM sentiment_event e WHERE e.unit_id = {v}::uuid)",
            "Of this unit.",
            Label("发布单位", "Unit"),
        ),
        "text": search_filter(
            RELEASE_SEARCHED, "in its four parts together", Label("发布内容", "What is said")
        ),
    },
)

SENTIMENT_COUNTDOWN = frame(
    "SentimentCountdown",
    "The countdown of one event.",
    source="sentiment_event",
    sees=SEEN,
    streams=STREAMS,
    shows={
        "event": Same("SentimentEvent", "The event."),
        "milestone": value(
            "(SELECT CASE WHEN e.kind LIKE 'deadline:%' THEN e.payload->>'milestone'"
            f" WHEN e.kind = '{SentimentEvents.CLOCK_STARTED}' THEN 'CLOCK_STARTED'"
            f" WHEN e.kind = '{SentimentEvents.CLOCK_MET}' THEN 'MET'"
            f" WHEN e.kind = '{ReleaseEvents.PUBLISHED}' THEN 'RELEASE_ADDED' END"
            " FROM event e WHERE e.stream = 'sentiment_event:' || {t}.id"
            " AND (e.kind LIKE 'deadline:%' OR e.kind IN"
            f" ('{SentimentEvents.CLOCK_STARTED}', '{SentimentEvents.CLOCK_MET}',"
            f" '{ReleaseEvents.PUBLISHED}'))"
            " ORDER BY e.version DESC LIMIT 1)",
            SentimentMilestone | None,
            "What the countdown last spoke of; null while no clock has run.",
        ),
        "clocks": clocks("Both clocks, or none."),
    },
)

SENTIMENT_BOARD_LINE = Readable(
    name="SentimentBoardLine",
    text="An event on the wall with its clocks.",
    source="sentiment_event",
    sees=SEEN,
    changed_by=STREAMS,
    fields={"event": Same("SentimentEvent", "The event."), "clocks": clocks("Its clocks.")},
)

SENTIMENT_BOARD = frame(
    "SentimentBoard",
    "All open events, the most urgent first.",
    source="(SELECT)",
    sees=Holds(SentimentPermission.SENTIMENT_READ),
    streams=STREAMS,
    shows={
        "lines": many(
            "SentimentBoardLine",
            "At most a hundred.",
            source=(
                "(SELECT e.*, (SELECT min(d.due_at) FROM deadline d WHERE d.done_at IS NULL"
                " AND d.stream = 'sentiment_event:' || e.id) AS next_due FROM sentiment_event e)"
            ),
            where="{t}.closed_at IS NULL",
            order_by="{t}.next_due NULLS LAST, {t}.reported_at, {t}.id",
            sees=SEEN,
            most=BOARD_LINES,
        ),
    },
)

ROOTS = {"sentimentEvents": SENTIMENT_EVENTS, "releases": RELEASES}
