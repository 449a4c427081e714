"""What acts in the hall tell their doers: the session or the slot as it is then."""

from tests.oracle import scoring
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.lists import Given
from tests.oracle.room import Question, Room
from tests.oracle.rows import Row
from tests.oracle.wire import key_in


def _session(eyes: Eyes, given: Given) -> Row:
    key = key_in(given["input"]["sessionId"], "ReviewSession")
    assert key is not None
    return eyes.rows.named("review_session", key)


def _slot(eyes: Eyes, given: Given) -> Row:
    key = key_in(given["input"]["slotId"], "Slot")
    assert key is not None
    return eyes.rows.named("slot", key)


def _of_session(done: str) -> Question:
    return lambda eyes, given: Thing(
        done, {"session": Thing("ReviewSession", _session(eyes, given))}
    )


def _of_slot(done: str) -> Question:
    return lambda eyes, given: Thing(done, {"slot": Thing("Slot", _slot(eyes, given))})


def _opened(eyes: Eyes, _given: Given) -> Thing:
    (row,) = eyes.new("review_session")
    return Thing("ReviewSessionOpened", {"session": Thing("ReviewSession", row)})


def _checked_in(eyes: Eyes, _given: Given) -> Thing:
    (row,) = eyes.new("check_in")
    session = eyes.rows.named("review_session", row["session_id"])
    member = eyes.rows.named("representative", row["representative_id"])
    told = {
        "session": Thing("ReviewSession", session),
        "representative": Thing("Representative", member),
    }
    return Thing("CheckedIn", told)


def _completed(eyes: Eyes, given: Given) -> Thing:
    told = {
        "session": Thing("ReviewSession", _session(eyes, given)),
        "rectificationItems": len(eyes.new("case_file")),
    }
    return Thing("ReviewSessionCompleted", told)


def _published(eyes: Eyes, given: Given) -> Thing:
    session = _session(eyes, given)
    told = {
        "session": Thing("ReviewSession", session),
        "snapshot": scoring.results(eyes, session),
        "rectificationItems": len(eyes.new("case_file")),
    }
    return Thing("ResultsPublished", told)


def _submitted(eyes: Eyes, given: Given) -> Thing:
    """The first ballot of each: nothing is repeated or replaced."""
    told = {"slot": Thing("Slot", _slot(eyes, given)), "repeated": False, "replaced": False}
    return Thing("BallotSubmitted", told)


ROOM = Room(
    acts={
        "openReviewSession": _opened,
        "editReviewSession": _of_session("ReviewSessionEdited"),
        "openCheckIn": _of_session("CheckInOpened"),
        "startReviewSession": _of_session("ReviewSessionStarted"),
        "pauseReviewSession": _of_session("ReviewSessionPaused"),
        "resumeReviewSession": _of_session("ReviewSessionResumed"),
        "steerWall": _of_session("WallSteered"),
        "reorderSlots": _of_session("SlotsReordered"),
        "completeReviewSession": _completed,
        "publishResults": _published,
        "checkIn": _checked_in,
        "startSlot": _of_slot("SlotStarted"),
        "restartFloorClock": _of_slot("FloorClockRestarted"),
        "endSlot": _of_slot("SlotEnded"),
        "openScoring": _of_slot("ScoringOpened"),
        "submitBallot": _submitted,
        "closeScoring": _of_slot("ScoringClosed"),
        "revealSlot": _of_slot("SlotRevealed"),
        "excuseSlot": _of_slot("SlotExcused"),
    }
)
