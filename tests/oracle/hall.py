"""What the hall watches: the scoreboard, who has the floor, who has scored, the counted urn."""

from domain.scoring.permissions import ScoringPermission
from tests.oracle import people, scoring
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.lists import Given, WrongError
from tests.oracle.room import Kind, Room
from tests.oracle.rows import Row
from tests.oracle.wire import global_id, key_in


def session_asked(eyes: Eyes, given: str) -> Row | None:
    """The session with this id, when it is seen."""
    row = eyes.rows.one("review_session", key_in(given, "ReviewSession"))
    return row if row is not None and scoring.sees_session(eyes, row) else None


def _content(eyes: Eyes, session: Row) -> dict[str, object]:
    return {
        "session": Thing("ReviewSession", session),
        "state": session["state"],
        "version": session["results_version"],
        "revealed": scoring.is_published(session),
        "slots": [Thing("ScoreboardSlot", one) for one in scoring.slots_of(eyes, session)],
    }


def scoreboard(eyes: Eyes, given: Given) -> Thing | None:
    """Null when there is none or it is not seen."""
    session = session_asked(eyes, given["sessionId"])
    return None if session is None else Thing("Scoreboard", _content(eyes, session))


def scoreboard_frame(eyes: Eyes, given: Given) -> Thing:
    """The same picture, watched."""
    session = session_asked(eyes, given["sessionId"])
    if session is None:
        raise WrongError("NOT_FOUND")
    return Thing("ScoreboardUpdate", _content(eyes, session))


def floor(eyes: Eyes, given: Given) -> Thing:
    """The unit that reports, else the last of those being scored, with its clock."""
    session = session_asked(eyes, given["sessionId"])
    if session is None or not eyes.may(ScoringPermission.SESSION_READ):
        raise WrongError("NOT_FOUND")
    by_state = {
        state: [one for one in scoring.slots_of(eyes, session) if one["state"] == state]
        for state in ("REPORTING", "SCORING_OPEN")
    }
    on_floor = by_state["REPORTING"][:1] or by_state["SCORING_OPEN"][-1:]
    shown: dict[str, object] = dict.fromkeys(
        ("slot", "state", "startedAt", "deadlineAt", "pausedAt")
    )
    shown |= {
        "session": Thing("ReviewSession", session),
        "checkedIn": len(eyes.rows.of("check_in", "session_id", session["id"])),
        "overtimeSeconds": 0,
        "ballotCount": 0,
    }
    for slot in on_floor:
        shown |= {
            "slot": Thing("Slot", slot),
            "startedAt": slot["started_at"],
            "overtimeSeconds": scoring.overtime(eyes, slot) or 0,
            "ballotCount": scoring.ballot_count(eyes, slot),
        }
        clocks = eyes.rows.of("deadline", "stream", f"slot:{slot['id']}")
        for clock in sorted(clocks, key=lambda one: (one["due_at"], one["id"])):
            shown |= {
                "state": clock["state"],
                "deadlineAt": clock["due_at"],
                "pausedAt": clock["paused_at"],
            }
    return Thing("ReviewFloorUpdate", shown)


def urn_keys(eyes: Eyes, given: Given) -> list[str]:
    """Law 5, for the delegation and the office; sorted hashes."""
    slot = eyes.rows.one("slot", key_in(given["slotId"], "Slot"))
    if (
        slot is None
        or not eyes.may(ScoringPermission.URN_KEYS_READ)
        or not scoring.is_told(eyes, slot)
    ):
        return []
    return [
        str(one) for one in sorted(row["key"] for row in eyes.rows.of("urn", "slot_id", slot["id"]))
    ]


def attendance(eyes: Eyes, given: Given) -> list[Thing]:
    """Law 7: everybody in the hall, by code."""
    slot = eyes.rows.one("slot", key_in(given["slotId"], "Slot"))
    if slot is None or not eyes.may(ScoringPermission.ROLL_READ):
        return []
    scored, recused = (
        {row["representative_id"] for row in eyes.rows.of(table, "slot_id", slot["id"])}
        for table in ("roll", "recusal")
    )
    members = [
        eyes.rows.named("representative", row["representative_id"])
        for row in eyes.rows.of("check_in", "session_id", slot["session_id"])
    ]
    return [
        Thing(
            "Attendance",
            {
                "representative": Thing("Representative", one),
                "hasScored": one["id"] in scored,
                "isRecused": one["id"] in recused,
            },
        )
        for one in sorted(members, key=lambda one: one["code"])
    ]


ROOM = Room(
    kinds={
        "ScoreboardSlot": Kind(
            fields={
                "slotId": lambda _eyes, row: global_id("Slot", row["id"]),
                "ballotCount": scoring.ballot_count,
                "average": scoring.average,
                "rank": scoring.rank,
                "unit": people.unit,
            }
        )
    },
    questions={"scoreboard": scoreboard, "urnKeys": urn_keys, "slotAttendance": attendance},
    frames={"scoreboard": scoreboard_frame, "reviewFloor": floor},
)
