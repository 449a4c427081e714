"""What can be read of review sessions, slots and results."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from domain.declared.marks import Label
from domain.scoring.counting import CountingRuleName
from domain.scoring.facts import SessionFacts, SlotFacts
from domain.scoring.permissions import ScoringPermission
from domain.scoring.secrecy import SMALLEST_GROUP
from domain.scoring.session_workflow import SESSION_WORKFLOW, SessionGateFacts
from domain.scoring.slot_workflow import SLOT_WORKFLOW, SlotGateFacts
from domain.scoring.states import SessionState, SlotState
from domain.scoring.wall import WallView
from domain.texts.folding import sought
from store.events.commits import BALLOTS
from store.reading.declare import Moves, One, Readable, Same, Texts, Worked
from store.reading.folding import holds
from store.reading.groups import grouped_by
from store.reading.roots import Filter, KeyKind, Listing, OrderKey
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.reading.things import by_values, many, one, ordered_by, thing, value, who_moves
from store.scoring.sights import (
    AVERAGE_SEEN,
    COMMENTS_SEEN,
    SESSIONS_SEEN,
    STREAMS,
    ballot_count,
    is_urn_told,
)


@dataclass(frozen=True, slots=True)
class SessionToMove:
    """What the steps of a session are judged by."""

    state: SessionState
    gates: SessionGateFacts


_SESSION_TO_MOVE = (
    "jsonb_build_object('state', {t}.state, 'gates', jsonb_build_object('has_a_slot_begun', EXISTS"
    " (SELECT FROM slot s WHERE s.session_id = {t}.id AND (s.started_at IS NOT NULL OR s.round > 1)"
    ")))"
)

REVIEW_SESSION = thing(
    "ReviewSession",
    SessionFacts,
    source="review_session",
    sees=SESSIONS_SEEN,
    streams=STREAMS,
    more={
        "quorum": value(
            f"GREATEST({{t}}.quorum, {SMALLEST_GROUP})",
            int | None,
            "Least ballots a slot needs to close; there always is one, of three or more.",
            label=Label("最低票数", "Quorum"),
        ),
        "wall": Same("Wall", "What the wall of the hall is to show."),
        "slots": many(
            "Slot",
            "Its slots in order; empty for those who may not see the session.",
            where="{t}.session_id = {of}.id",
            order_by="{t}.position",
            sees=None,
        ),
        "results": One(
            "ResultSnapshot",
            where="{t}.session_id = {of}.id",
            order_by="{t}.version DESC",
            sees=WITH_ITS_OWNER,
            is_nullable=True,
            text="The newest published results.",
        ),
        "allowedSteps": Moves(
            facts=SessionToMove,
            sql=_SESSION_TO_MOVE,
            sees=who_moves(SESSION_WORKFLOW),
            workflow=SESSION_WORKFLOW,
            held=lambda found: (found, found.gates),
        ),
    },
)

WALL = Readable(
    name="Wall",
    text="What the wall of the hall is to show, as the chair has said.",
    source="review_session",
    sees=SESSIONS_SEEN,
    changed_by=STREAMS,
    fields={
        "view": value("{t}.wall_view", WallView, "The picture."),
        "since": value(
            "{t}.wall_since",
            datetime | None,
            "Since when; null while nobody has said anything.",
        ),
        "slot": one(
            "Slot",
            "wall_slot_id",
            "Whose, for `FLOOR`, `TURNOUT` and `RESULT`. Without one, floor and turnout are of the"
            " unit whose turn it is.",
            sees=None,
            is_nullable=True,
        ),
    },
)


@dataclass(frozen=True, slots=True)
class SlotOfSession:
    """A slot with its session: what taking back is judged by."""

    slot: SlotFacts
    session: SessionFacts


_SLOT_OF_SESSION = (
    "(SELECT jsonb_build_object('session', to_jsonb(v) || jsonb_build_object('quorum',"
    f" GREATEST(v.quorum, {SMALLEST_GROUP})), 'slot', to_jsonb({{t}}) || jsonb_build_object("
    "'ballots_so_far', COALESCE({t}.ballot_count, (SELECT count(*) FROM roll l"
    " WHERE l.slot_id = {t}.id)))) FROM review_session v WHERE v.id = {t}.session_id)"
)


@dataclass(frozen=True, slots=True)
class SlotToMove:
    """What the steps of a slot are judged by beforehand: nothing that its urn holds."""

    state: SlotState
    gates: SlotGateFacts


_SLOT_TO_MOVE = (
    "(SELECT jsonb_build_object('state', {t}.state, 'gates', jsonb_build_object("
    "'session_state', v.state, 'ended_at', {t}.ended_at, 'reveal', v.reveal, 'is_shown',"
    " v.results_version > 0 OR ({t}.state = 'SCORED' AND v.reveal = 'PER_SLOT'"
    " AND (NOT v.hold_reveal OR {t}.revealed_at IS NOT NULL)),"
    " 'is_another_running', EXISTS (SELECT FROM slot o WHERE o.session_id = v.id"
    " AND o.id <> {t}.id AND o.state IN ('REPORTING', 'SCORING_OPEN'))))"
    " FROM review_session v WHERE v.id = {t}.session_id)"
)

SLOT = thing(
    "Slot",
    SlotFacts,
    source="slot",
    sees=Holds(ScoringPermission.SESSION_READ),
    streams=STREAMS,
    more={
        "overtimeSeconds": value(
            "{t}.overtime_ms / 1000::float8",
            float | None,
            "Beyond eight minutes, to the millisecond; null until the report has ended.",
        ),
        "ballotCount": ballot_count("How many have scored, abstentions too."),
        "average": value(
            "{t}.average",
            Decimal | None,
            "Mean of the scores; null until you may see it (see `ReviewSession.reveal`) and,"
            " without a valid result, for good.",
            sees=AVERAGE_SEEN,
        ),
        "revealedAt": value(
            "(SELECT CASE WHEN v.hold_reveal THEN {t}.revealed_at ELSE {t}.scoring_closed_at END"
            " FROM review_session v WHERE v.id = {t}.session_id AND v.reveal = 'PER_SLOT'"
            " AND {t}.state = 'SCORED')",
            datetime | None,
            "Since when the hall sees the average; null while it does not, and where results are"
            " revealed at the end.",
        ),
        "comments": Texts(
            "SELECT n.comment AS text FROM urn n WHERE n.slot_id = {of}.id"
            f" AND {is_urn_told('{of}')} AND {{of}}.ballot_count >= {SMALLEST_GROUP}"
            " AND n.comment IS NOT NULL ORDER BY n.key",
            sees=COMMENTS_SEEN,
            text="Comments without names, for the office and the unit, once the slot's average is"
            " revealed or the session complete; with `AT_END` the unit waits for the results."
            " Empty for others, and of fewer than three ballots.",
        ),
        "canTakeBack": Worked(
            facts=SlotOfSession,
            sql=_SLOT_OF_SESSION,
            is_lasting=False,
            sees=Holds(ScoringPermission.SESSION_RUN),
            changed_by=(BALLOTS,),
        ),
        "allowedSteps": Moves(
            facts=SlotToMove,
            sql=_SLOT_TO_MOVE,
            sees=who_moves(SLOT_WORKFLOW),
            workflow=SLOT_WORKFLOW,
            held=lambda found: (found, found.gates),
        ),
    },
)

RESULT_SNAPSHOT = Readable(
    name="ResultSnapshot",
    text="Published results: never changed; a recount is a new version.",
    source="result_snapshot",
    sees=Holds(ScoringPermission.RESULTS_READ),
    changed_by=STREAMS,
    fields={
        "version": value("{t}.version", int, "From 1."),
        "reason": value("{t}.reason", str | None, "Why it was counted again."),
        "countingRule": value("{t}.counting_rule", CountingRuleName, "How it was counted."),
        "publishedAt": value("{t}.published_at", datetime, "When it was published."),
        "lines": many(
            "ResultLineShape",
            "In the order of the floor; excused units are left out.",
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
    text="One unit's line in published results.",
    source="(SELECT NULL::jsonb AS line WHERE FALSE)",
    sees=Holds(ScoringPermission.RESULTS_READ),
    changed_by=STREAMS,
    fields={
        "ballotCount": value("{t}.line->>'ballotCount'", int, "All ballots, abstentions too."),
        "abstentionCount": value(
            "{t}.line->>'abstentionCount'",
            int,
            "How many abstained; 0 without an average, for it is not told then.",
        ),
        "average": value(
            "{t}.line->>'average'",
            Decimal | None,
            "Null without a valid result: too few gave a score.",
        ),
        "rank": value(
            "{t}.line->>'rank'", int | None, "Equal averages share a rank; null without an average."
        ),
        "noResultReason": value(
            "{t}.line->>'noResultReason'",
            str | None,
            "Why the slot was closed without a valid result.",
        ),
        "unit": One(
            "Unit",
            where="{t}.id = ({of}.line->>'unitId')::uuid",
            sees=WITH_ITS_OWNER,
            text="The unit.",
        ),
    },
)

_OF_YEAR = "{t}.performance_year = {v}::int"

REVIEW_SESSIONS = Listing(
    of="ReviewSession",
    text="Review sessions, the newest first.",
    page_text="A page of review sessions, the newest first.",
    filter_name="ReviewSessionFilter",
    filter_text="Which sessions; everything given must hold.",
    order=(OrderKey("{t}.starts_at", KeyKind.INSTANT), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=True,
    sees=Holds(ScoringPermission.SESSION_READ),
    arguments={"performanceYear": Filter(_OF_YEAR, kind=int, text="Only those of this year.")},
    filters={
        "performanceYear": Filter(
            _OF_YEAR, kind=int, text="Of this year.", label=Label("考评年度", "Year")
        ),
        "states": by_values(
            "state", SessionState, "In one of these states.", Label("状态", "State")
        ),
        "text": Filter(
            holds("{t}.title", "{v}::text"),
            sought,
            text="Part of its title.",
            label=Label("名称", "Title"),
        ),
    },
    orderings={
        "STARTS_AT": ordered_by("starts_at", KeyKind.INSTANT, "召开时间", "when it is to begin"),
    },
    groupings={
        "PERFORMANCE_YEAR": grouped_by("performance_year::text", "考评年度", "year"),
        "STATE": grouped_by("state", "状态", "state"),
    },
)

ROOTS = {"reviewSessions": REVIEW_SESSIONS}
