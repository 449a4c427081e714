"""What can be read of review sessions, slots, results and the scoreboard.

Who sees what, and when, is said in domain/scoring/visibility.py; here it is SQL.
"""

from domain.people.permissions import Permission
from domain.scoring.secrecy import SMALLEST_GROUP
from store.events.commits import BALLOTS
from store.reading.declare import (
    Column,
    Filter,
    GlobalId,
    KeyKind,
    Listing,
    Many,
    One,
    OrderKey,
    Readable,
    Same,
    Texts,
    Writes,
)
from store.reading.sights import WITH_ITS_OWNER, AllOf, AnyOf, Holds, HoldsEverywhere, Where
from store.scoring.reads import is_urn_told

STREAMS = ("review_session:", "slot:")

IS_PUBLISHED = "{t}.results_version > 0"
_SESSION = "EXISTS (SELECT FROM review_session v WHERE v.id = {t}.session_id AND "
_PUBLISHED = Where(_SESSION + "v.results_version > 0)")
_ONE_BY_ONE = Where(_SESSION + "v.reveal = 'PER_SLOT')")

_REVEALED = Where(
    "{t}.state = 'SCORED' AND "
    + _SESSION
    + "v.reveal = 'PER_SLOT' AND (NOT v.hold_reveal OR {t}.revealed_at IS NOT NULL))"
)

AVERAGE_SEEN = AnyOf(
    (_PUBLISHED, AllOf((Holds(Permission.AVERAGE_READ, unit="{t}.unit_id"), _REVEALED)))
)
"""Law 3."""

COMMENTS_SEEN = AnyOf(
    (
        HoldsEverywhere(Permission.COMMENT_READ),
        AllOf(
            (Holds(Permission.COMMENT_READ, unit="{t}.unit_id"), AnyOf((_PUBLISHED, _ONE_BY_ONE)))
        ),
    )
)
"""Law 6: of the comments of an urn that may be told of."""

SESSIONS_SEEN = AnyOf(
    (
        Holds(Permission.SESSION_READ),
        AllOf((Holds(Permission.RESULTS_READ), Where(IS_PUBLISHED))),
    )
)
"""Law 1."""

_BALLOT_COUNT = Column(
    "COALESCE({t}.ballot_count, (SELECT count(*) FROM roll l WHERE l.slot_id = {t}.id))",
    Writes.NUMBER,
    changed_by=(BALLOTS,),
)

REVIEW_SESSION = Readable(
    name="ReviewSession",
    source="review_session",
    sees=SESSIONS_SEEN,
    changed_by=STREAMS,
    fields={
        "id": GlobalId(),
        "title": Column("{t}.title", Writes.TEXT),
        "performanceYear": Column("{t}.performance_year", Writes.NUMBER),
        "startsAt": Column("{t}.starts_at", Writes.INSTANT),
        "state": Column("{t}.state", Writes.CODE),
        "allowCorrections": Column("{t}.may_correct", Writes.FLAG),
        "reveal": Column("{t}.reveal", Writes.CODE),
        "holdReveal": Column("{t}.hold_reveal", Writes.FLAG),
        "quorum": Column(
            f"GREATEST({{t}}.quorum, {SMALLEST_GROUP})", Writes.NUMBER, is_nullable=True
        ),
        "countingRule": Column("{t}.counting_rule", Writes.CODE),
        "completedAt": Column("{t}.completed_at", Writes.INSTANT, is_nullable=True),
        "cancelledReason": Column("{t}.cancelled_reason", Writes.TEXT, is_nullable=True),
        "wall": Same("Wall"),
        "slots": Many(
            "Slot",
            where="{t}.session_id = {of}.id",
            order_by="{t}.position",
            sees=Holds(Permission.SESSION_READ),
        ),
        "results": One(
            "ResultSnapshot",
            where="{t}.session_id = {of}.id",
            order_by="{t}.version DESC",
            sees=WITH_ITS_OWNER,
            is_nullable=True,
        ),
    },
)

WALL = Readable(
    name="Wall",
    source="review_session",
    sees=SESSIONS_SEEN,
    changed_by=STREAMS,
    fields={
        "view": Column("{t}.wall_view", Writes.CODE),
        "since": Column("{t}.wall_since", Writes.INSTANT, is_nullable=True),
        "slot": One(
            "Slot",
            where="{t}.id = {of}.wall_slot_id",
            sees=Holds(Permission.SESSION_READ),
            is_nullable=True,
        ),
    },
)

SLOT = Readable(
    name="Slot",
    source="slot",
    sees=Holds(Permission.SESSION_READ),
    changed_by=STREAMS,
    fields={
        "id": GlobalId(),
        "position": Column("{t}.position", Writes.NUMBER),
        "state": Column("{t}.state", Writes.CODE),
        "excusedReason": Column("{t}.excused_reason", Writes.TEXT, is_nullable=True),
        "noResultReason": Column("{t}.no_result_reason", Writes.TEXT, is_nullable=True),
        "round": Column("{t}.round", Writes.NUMBER),
        "startedAt": Column("{t}.started_at", Writes.INSTANT, is_nullable=True),
        "endedAt": Column("{t}.ended_at", Writes.INSTANT, is_nullable=True),
        "overtimeSeconds": Column(
            "{t}.overtime_ms / 1000::float8", Writes.NUMBER, is_nullable=True
        ),
        "ballotCount": _BALLOT_COUNT,
        "average": Column("{t}.average", Writes.DECIMAL, is_nullable=True, sees=AVERAGE_SEEN),
        "unit": One("Unit", where="{t}.id = {of}.unit_id", sees=WITH_ITS_OWNER),
        "speaker": One(
            "Person",
            where="{t}.id = {of}.speaker_id",
            sees=WITH_ITS_OWNER,
            is_nullable=True,
        ),
        "revealedAt": Column(
            "(SELECT CASE WHEN v.hold_reveal THEN {t}.revealed_at ELSE {t}.scoring_closed_at END"
            " FROM review_session v WHERE v.id = {t}.session_id AND v.reveal = 'PER_SLOT'"
            " AND {t}.state = 'SCORED')",
            Writes.INSTANT,
            is_nullable=True,
        ),
        "comments": Texts(
            "SELECT n.comment AS text FROM urn n WHERE n.slot_id = {of}.id"
            f" AND {is_urn_told('{of}')} AND {{of}}.ballot_count >= {SMALLEST_GROUP}"
            " AND n.comment IS NOT NULL ORDER BY n.key",
            sees=COMMENTS_SEEN,
        ),
    },
    computed=frozenset({"canTakeBack"}),
)

RESULT_SNAPSHOT = Readable(
    name="ResultSnapshot",
    source="result_snapshot",
    sees=Holds(Permission.RESULTS_READ),
    changed_by=STREAMS,
    fields={
        "version": Column("{t}.version", Writes.NUMBER),
        "reason": Column("{t}.reason", Writes.TEXT, is_nullable=True),
        "countingRule": Column("{t}.counting_rule", Writes.CODE),
        "publishedAt": Column("{t}.published_at", Writes.INSTANT),
        "lines": Many(
            "ResultLineShape",
            source=(
                "(SELECT l.line, l.place FROM jsonb_array_elements({of}.lines)"
                " WITH ORDINALITY AS l (line, place))"
            ),
            where="TRUE",
            order_by="{t}.place",
            sees=WITH_ITS_OWNER,
        ),
    },
)

RESULT_LINE = Readable(
    name="ResultLineShape",
    source="(SELECT NULL::jsonb AS line WHERE FALSE)",
    sees=Holds(Permission.RESULTS_READ),
    changed_by=STREAMS,
    fields={
        "ballotCount": Column("{t}.line->>'ballotCount'", Writes.NUMBER),
        "abstentionCount": Column("{t}.line->>'abstentionCount'", Writes.NUMBER),
        "average": Column("{t}.line->>'average'", Writes.DECIMAL, is_nullable=True),
        "rank": Column("{t}.line->>'rank'", Writes.NUMBER, is_nullable=True),
        "noResultReason": Column("{t}.line->>'noResultReason'", Writes.TEXT, is_nullable=True),
        "unit": One("Unit", where="{t}.id = ({of}.line->>'unitId')::uuid", sees=WITH_ITS_OWNER),
    },
)

SCOREBOARD = Readable(
    name="Scoreboard",
    source="review_session",
    sees=SESSIONS_SEEN,
    changed_by=STREAMS,
    fields={
        "session": Same("ReviewSession"),
        "state": Column("{t}.state", Writes.CODE),
        "version": Column("{t}.results_version", Writes.NUMBER),
        "revealed": Column(IS_PUBLISHED, Writes.FLAG),
        "slots": Many(
            "ScoreboardSlot",
            where="{t}.session_id = {of}.id",
            order_by="{t}.position",
            sees=WITH_ITS_OWNER,
        ),
    },
)

SCOREBOARD_SLOT = Readable(
    name="ScoreboardSlot",
    source="slot",
    sees=Holds(Permission.SESSION_READ),
    changed_by=STREAMS,
    fields={
        "slotId": GlobalId(of="Slot"),
        "position": Column("{t}.position", Writes.NUMBER),
        "state": Column("{t}.state", Writes.CODE),
        "ballotCount": _BALLOT_COUNT,
        "average": Column("{t}.average", Writes.DECIMAL, is_nullable=True, sees=AVERAGE_SEEN),
        "rank": Column(
            "(SELECT (l.line->>'rank')::int FROM (SELECT r.lines FROM result_snapshot r"
            " WHERE r.session_id = {t}.session_id ORDER BY r.version DESC LIMIT 1) newest,"
            " jsonb_array_elements(newest.lines) AS l (line)"
            " WHERE l.line->>'slotId' = {t}.id::text)",
            Writes.NUMBER,
            is_nullable=True,
            sees=_PUBLISHED,
        ),
        "unit": One("Unit", where="{t}.id = {of}.unit_id", sees=WITH_ITS_OWNER),
    },
)

REVIEW_SESSIONS = Listing(
    of="ReviewSession",
    order=(OrderKey("{t}.starts_at", KeyKind.INSTANT), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=True,
    sees=Holds(Permission.SESSION_READ),
    arguments={"performanceYear": Filter("{t}.performance_year = {v}::int")},
)
