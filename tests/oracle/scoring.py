"""Review sessions, slots and results; who sees what and when is MODULES 5.

The seven laws stand in domain/scoring/visibility.py; what they ask of a row is worked out here.
"""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from domain.scoring.permissions import ScoringPermission
from domain.scoring.states import Reveal, SessionState, SlotState
from domain.scoring.visibility import (
    are_comments_shown,
    are_ranks_shown,
    is_average_shown,
    is_urn_told,
)
from tests.oracle import people
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.hall_steps import session_steps, slot_steps
from tests.oracle.lists import ListOf
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row
from tests.oracle.taking_back import can_take_back
from tests.oracle.texts import holds

SMALLEST_GROUP = 3


def session_of(eyes: Eyes, slot: Row) -> Row:
    """The session a slot belongs to."""
    return eyes.rows.named("review_session", slot["session_id"])


def is_published(session: Row) -> bool:
    """Whether results were published, in any version."""
    return bool(session["results_version"] > 0)


def sees_session(eyes: Eyes, row: Row) -> bool:
    """Law 1: whoever reads sessions; others what is published."""
    return eyes.may(ScoringPermission.SESSION_READ) or (
        is_published(row) and eyes.may(ScoringPermission.RESULTS_READ)
    )


def sees_slot(eyes: Eyes, _row: Row) -> bool:
    """Law 1: whoever reads sessions."""
    return eyes.may(ScoringPermission.SESSION_READ)


def slots_of(eyes: Eyes, session: Row) -> list[Row]:
    """In their order on the floor."""
    found = eyes.rows.of("slot", "session_id", session["id"])
    return sorted(found, key=lambda one: one["position"])


def slots(eyes: Eyes, session: Row) -> list[Thing]:
    """Empty for those who may not see the session."""
    return (
        things("Slot", slots_of(eyes, session)) if eyes.may(ScoringPermission.SESSION_READ) else []
    )


def newest_results(eyes: Eyes, session_id: UUID) -> Row | None:
    """The newest published results of a session."""
    found = eyes.rows.of("result_snapshot", "session_id", session_id)
    return max(found, key=lambda one: one["version"], default=None)


def results(eyes: Eyes, session: Row) -> Thing | None:
    """What is published is open to who sees the session."""
    newest = newest_results(eyes, session["id"])
    return None if newest is None else Thing("ResultSnapshot", newest)


def wall(_eyes: Eyes, session: Row) -> Thing:
    """What the chair has said."""
    return Thing("Wall", session)


def wall_slot(eyes: Eyes, session: Row) -> Thing | None:
    """Null for those who may not see the session's slots."""
    slot = eyes.rows.one("slot", session["wall_slot_id"])
    return (
        Thing("Slot", slot)
        if slot is not None and eyes.may(ScoringPermission.SESSION_READ)
        else None
    )


def quorum(_eyes: Eyes, session: Row) -> int:
    """There always is one."""
    return max(session["quorum"] or 0, SMALLEST_GROUP)


def ballot_count(eyes: Eyes, slot: Row) -> int:
    """Fixed once counted; until then as many as stand on the roll."""
    fixed: int | None = slot["ballot_count"]
    return len(eyes.rows.of("roll", "slot_id", slot["id"])) if fixed is None else fixed


def revealed_at(eyes: Eyes, slot: Row) -> datetime | None:
    """Since when the hall sees the average by itself."""
    session = session_of(eyes, slot)
    if slot["state"] != "SCORED" or session["reveal"] != "PER_SLOT":
        return None
    since: datetime | None = slot["revealed_at" if session["hold_reveal"] else "scoring_closed_at"]
    return since


def average(eyes: Eyes, slot: Row) -> Decimal | None:
    """Law 3."""
    session = session_of(eyes, slot)
    is_shown = is_average_shown(
        slot_state=SlotState(slot["state"]),
        reveal=Reveal(session["reveal"]),
        is_held_back=session["hold_reveal"] and slot["revealed_at"] is None,
        is_published=is_published(session),
        is_in_reach=eyes.reaches(ScoringPermission.AVERAGE_READ, unit=slot["unit_id"]),
    )
    return slot["average"] if is_shown else None


def is_told(eyes: Eyes, slot: Row) -> bool:
    """Law 5."""
    return is_urn_told(
        slot_state=SlotState(slot["state"]),
        session_state=SessionState(session_of(eyes, slot)["state"]),
        is_revealed=revealed_at(eyes, slot) is not None,
    )


def comments(eyes: Eyes, slot: Row) -> list[str]:
    """Law 6, and of three ballots at least, in the order of hashes."""
    session = session_of(eyes, slot)
    is_shown = eyes.reaches(
        ScoringPermission.COMMENT_READ, unit=slot["unit_id"]
    ) and are_comments_shown(
        is_urn_told=is_told(eyes, slot),
        reveal=Reveal(session["reveal"]),
        is_published=is_published(session),
        is_office=eyes.everywhere(ScoringPermission.COMMENT_READ),
    )
    if not is_shown or slot["ballot_count"] < SMALLEST_GROUP:
        return []
    urn = sorted(eyes.rows.of("urn", "slot_id", slot["id"]), key=lambda one: one["key"])
    return [one["comment"] for one in urn if one["comment"] is not None]


def take_back(eyes: Eyes, slot: Row) -> Thing | None:
    """Null for who runs no session."""
    if not eyes.may(ScoringPermission.SESSION_RUN):
        return None
    return can_take_back(
        eyes,
        session_of(eyes, slot),
        slot,
        has_ballots=ballot_count(eyes, slot) > 0,
        is_shown=revealed_at(eyes, slot) is not None,
    )


def chair_steps(eyes: Eyes, slot: Row) -> list[Thing]:
    """What the chair may do with it now."""
    is_shown = revealed_at(eyes, slot) is not None
    return slot_steps(eyes, session_of(eyes, slot), slot, is_shown=is_shown)


def overtime(_eyes: Eyes, slot: Row) -> float | None:
    """To the millisecond."""
    return None if slot["overtime_ms"] is None else slot["overtime_ms"] / 1000


def speaker(eyes: Eyes, slot: Row) -> Thing | None:
    """Who sees the slot sees who speaks."""
    found = eyes.rows.one("person", slot["speaker_id"])
    return None if found is None else Thing("Person", found)


def lines(eyes: Eyes, snapshot: Row) -> list[Thing]:
    """As they were written down."""
    found = []
    for line in snapshot["lines"]:
        unit = eyes.rows.named("unit", UUID(line["unitId"]))
        line = {"noResultReason": None, **line}
        found.append(Thing("ResultLineShape", {**line, "unit": Thing("Unit", unit)}))
    return found


def rank(eyes: Eyes, slot: Row) -> int | None:
    """Law 4."""
    session = session_of(eyes, slot)
    newest = newest_results(eyes, session["id"])
    if newest is None or not are_ranks_shown(is_published=is_published(session)):
        return None
    ranks = {UUID(line["slotId"]): line["rank"] for line in newest["lines"]}
    return ranks.get(slot["id"])


def is_of_year(_eyes: Eyes, row: Row, given: int) -> bool:
    """Whether a session reports on the year."""
    return bool(row["performance_year"] == given)


REVIEW_SESSIONS = ListOf(
    of="ReviewSession",
    rows=lambda eyes: eyes.rows.all("review_session"),
    permission=ScoringPermission.SESSION_READ,
    sees=sees_slot,
    key=lambda _eyes, row: (row["starts_at"], row["id"]),
    tags="tu",
    is_descending=True,
    arguments={"performanceYear": is_of_year},
    filters={
        "performanceYear": is_of_year,
        "states": lambda _eyes, row, given: row["state"] in given,
        "text": lambda _eyes, row, given: holds(row["title"], given),
    },
    looks_for=frozenset({"text"}),
    orders={"STARTS_AT": ("t", lambda row: row["starts_at"])},
    groups={
        "PERFORMANCE_YEAR": lambda _eyes, row: (str(row["performance_year"]), None),
        "STATE": people.of_code("state"),
    },
)

ROOM = Room(
    kinds={
        "ReviewSessionConnection": Kind(asked={"counts": REVIEW_SESSIONS.counts}),
        "ReviewSession": Kind(
            table="review_session",
            sees=sees_session,
            renamed={"allowCorrections": "may_correct"},
            fields={
                "quorum": quorum,
                "wall": wall,
                "slots": slots,
                "results": results,
                "allowedSteps": session_steps,
            },
        ),
        "Wall": Kind(
            renamed={"view": "wall_view", "since": "wall_since"}, fields={"slot": wall_slot}
        ),
        "Slot": Kind(
            table="slot",
            sees=sees_slot,
            fields={
                "overtimeSeconds": overtime,
                "ballotCount": ballot_count,
                "average": average,
                "unit": people.unit,
                "speaker": speaker,
                "revealedAt": revealed_at,
                "comments": comments,
                "canTakeBack": take_back,
                "allowedSteps": chair_steps,
            },
        ),
        "ResultSnapshot": Kind(fields={"lines": lines}),
    },
    lists={"reviewSessions": REVIEW_SESSIONS},
)
