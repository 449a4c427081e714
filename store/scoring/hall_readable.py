"""What the hall watches: the scoreboard and the floor."""

from datetime import datetime
from decimal import Decimal

from domain.clocks.deadline import DeadlineState
from domain.scoring.permissions import ScoringPermission
from domain.scoring.states import SessionState, SlotState
from store.events.commits import BALLOTS
from store.reading.declare import Field, GlobalId, One, Readable, Same
from store.reading.roots import Lookup, Root
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.reading.things import frame, many, one, value
from store.scoring.sights import (
    AVERAGE_SEEN,
    IS_PUBLISHED,
    PUBLISHED,
    SESSIONS_SEEN,
    STREAMS,
    ballot_count,
)

_BOARD: dict[str, Field] = {
    "session": Same("ReviewSession", "The session."),
    "state": value("{t}.state", SessionState, "Where the session stands."),
    "version": value("{t}.results_version", int, "Version of the results; 0 before the first."),
    "revealed": value(IS_PUBLISHED, bool, "Whether results are published."),
    "slots": many(
        "ScoreboardSlot",
        "In the order of the floor.",
        where="{t}.session_id = {of}.id",
        order_by="{t}.position",
        sees=WITH_ITS_OWNER,
    ),
}

SCOREBOARD_CONTENT = Readable(
    name="ScoreboardContent",
    text="What a scoreboard shows, asked for once or watched.",
    source="review_session",
    sees=SESSIONS_SEEN,
    changed_by=STREAMS,
    fields=_BOARD,
    is_interface=True,
)

SCOREBOARD = Readable(
    name="Scoreboard",
    text="How the session stands for the hall.",
    source="review_session",
    sees=SESSIONS_SEEN,
    changed_by=STREAMS,
    fields=_BOARD,
    interfaces=("ScoreboardContent",),
)

SCOREBOARD_UPDATE = frame(
    "ScoreboardUpdate",
    "The scoreboard whenever it has changed.",
    source="review_session",
    sees=SESSIONS_SEEN,
    streams=STREAMS,
    shows=_BOARD,
    interfaces=("ScoreboardContent",),
)

SCOREBOARD_SLOT = Readable(
    name="ScoreboardSlot",
    text="A unit on the scoreboard.",
    source="slot",
    sees=Holds(ScoringPermission.SESSION_READ),
    changed_by=STREAMS,
    fields={
        "slotId": GlobalId(of="Slot", text="Id of the slot."),
        "position": value("{t}.position", int, "Place in the order of the floor."),
        "state": value("{t}.state", SlotState, "Where it stands."),
        "ballotCount": ballot_count("How many have scored."),
        "average": value(
            "{t}.average", Decimal | None, "Null until it may be seen.", sees=AVERAGE_SEEN
        ),
        "rank": value(
            "(SELECT (l.line->>'rank')::int FROM (SELECT r.lines FROM result_snapshot r"
            " WHERE r.session_id = {t}.session_id ORDER BY r.version DESC LIMIT 1) newest,"
            " jsonb_array_elements(newest.lines) AS l (line)"
            " WHERE l.line->>'slotId' = {t}.id::text)",
            int | None,
            "Null until results are published.",
            sees=PUBLISHED,
        ),
        "unit": one("Unit", "unit_id", "The unit.", sees=WITH_ITS_OWNER),
    },
)

_FLOOR = """(
SELECT v.*, f.slot_id, f.state AS slot_state, f.started_at AS slot_started_at, f.overtime_ms,
       f.ballots, d.state AS clock_state, d.due_at AS clock_due_at, d.paused_at AS clock_paused_at
FROM review_session v
LEFT JOIN LATERAL (
  SELECT s.id AS slot_id, s.state, s.started_at, s.overtime_ms,
         COALESCE(s.ballot_count, (SELECT count(*) FROM roll l WHERE l.slot_id = s.id)) AS ballots
  FROM slot s WHERE s.session_id = v.id AND s.state IN ('REPORTING', 'SCORING_OPEN')
  ORDER BY s.state = 'REPORTING' DESC,
           CASE WHEN s.state = 'REPORTING' THEN s.position ELSE -s.position END
  LIMIT 1) f ON TRUE
LEFT JOIN LATERAL (
  SELECT c.state, c.due_at, c.paused_at FROM deadline c WHERE c.stream = 'slot:' || f.slot_id
  ORDER BY c.due_at DESC, c.id DESC LIMIT 1) d ON TRUE)"""
"""Sessions with the unit on the floor, else the newest that is being scored, and its clock."""

REVIEW_FLOOR_UPDATE = frame(
    "ReviewFloorUpdate",
    "Who speaks, since when, and the eight-minute clock.",
    source=_FLOOR,
    # Whether results are public is no matter of the floor's.
    sees=Holds(ScoringPermission.SESSION_READ),
    streams=STREAMS,
    shows={
        "session": Same("ReviewSession", "The session."),
        "slot": One(
            "Slot",
            where="{t}.id = {of}.slot_id",
            sees=WITH_ITS_OWNER,
            is_nullable=True,
            text="The unit on the floor, else the one being scored; null between units.",
        ),
        "state": value(
            "{t}.clock_state",
            DeadlineState | None,
            "The clock: RUNNING, PAUSED, OVERTIME, MET or MET_LATE; null without a unit.",
        ),
        "startedAt": value("{t}.slot_started_at", datetime | None, "When the report began."),
        "deadlineAt": value(
            "{t}.clock_due_at", datetime | None, "When eight minutes are over, pauses included."
        ),
        "pausedAt": value("{t}.clock_paused_at", datetime | None, "Since when the clock stands."),
        "overtimeSeconds": value(
            "COALESCE({t}.overtime_ms, 0) / 1000::float8",
            float,
            "Final once the report has ended, 0 before; while it runs over, count from"
            " `deadlineAt`.",
        ),
        "checkedIn": value(
            "(SELECT count(*) FROM check_in c WHERE c.session_id = {t}.id)",
            int,
            "How many representatives are in the hall.",
        ),
        "ballotCount": value(
            "COALESCE({t}.ballots, 0)",
            int,
            "How many have scored the slot.",
            changed_by=(BALLOTS,),
        ),
    },
)

ROOTS: dict[str, Root] = {
    "scoreboard": Lookup(
        argument="sessionId",
        types={"ReviewSession": "Scoreboard"},
        text="How a session stands; null when there is none or you may not see it.",
        argument_text="Id of a review session.",
    ),
}
