"""What the chair may do with a session and with a slot now, over rows (FS/3.4a-f).

Nothing here looks at an urn or a roll: whether enough have scored, a closing alone is told.
"""

from domain.problems import Named, Problem, ProblemCode, problem
from domain.scoring.permissions import ScoringPermission
from domain.scoring.problems import ScoringCode
from domain.scoring.states import SessionState, SlotState
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.rows import Row
from tests.oracle.taking_back import problem_thing

RUN, ISSUE, PUBLISH = (
    ScoringPermission.SESSION_RUN,
    ScoringPermission.ENTRY_CODE_ISSUE,
    ScoringPermission.RESULTS_PUBLISH,
)
NOT_OVER = ("SCHEDULED", "CHECK_IN", "RUNNING", "PAUSED")
ALWAYS = (*NOT_OVER, "SCORING_CLOSED", "COMPLETED", "CANCELLED")
OF_SESSIONS = (
    ("openCheckIn", ("SCHEDULED",), "FS/3.4a", RUN),
    ("startReviewSession", ("CHECK_IN",), "FS/3.4a", RUN),
    ("pauseReviewSession", ("RUNNING",), None, RUN),
    ("resumeReviewSession", ("PAUSED",), None, RUN),
    ("completeReviewSession", ("SCORING_CLOSED",), "FS/3.4g", RUN),
    ("publishResults", ("COMPLETED",), "FS/3.4f", PUBLISH),
    ("editReviewSession", NOT_OVER, "FS/3.4a", RUN),
    ("issueEntryCodes", NOT_OVER, None, ISSUE),
    ("reorderSlots", NOT_OVER, "FS/3.4c", RUN),
    ("steerWall", ALWAYS, None, RUN),
    ("cancelReviewSession", NOT_OVER, "FS/3.4a", RUN),
)
UNTIL_A_SLOT_BEGINS = ("editReviewSession", "cancelReviewSession")

OF_SLOTS: tuple[tuple[str, tuple[str, ...], str | None], ...] = (
    ("startSlot", ("WAITING",), "FS/3.4d"),
    ("endSlot", ("REPORTING",), "FS/3.4d"),
    ("openScoring", ("REPORTING",), "FS/3.4e"),
    ("closeScoring", ("SCORING_OPEN",), "FS/3.4e"),
    ("closeSlotWithoutResult", ("SCORING_OPEN",), "FS/3.4f"),
    ("revealSlot", ("SCORED",), "FS/3.4f"),
    ("excuseSlot", ("WAITING",), None),
    ("restartFloorClock", ("REPORTING",), "FS/3.4d"),
    ("rescoreSlot", ("SCORING_OPEN", "SCORED", "NO_RESULT"), "FS/3.4e"),
    ("putOffSlot", ("REPORTING", "SCORING_OPEN"), "FS/3.4c"),
)
SESSION_MUST_BE = {
    "startSlot": ("RUNNING",),
    "openScoring": ("RUNNING",),
    "closeScoring": ("RUNNING",),
    "closeSlotWithoutResult": ("RUNNING",),
    "excuseSlot": tuple(one for one in ALWAYS if one != "CANCELLED"),
    "restartFloorClock": ("RUNNING",),
    "rescoreSlot": ("RUNNING", "SCORING_CLOSED"),
    "putOffSlot": ("RUNNING", "PAUSED"),
}
ENDED = Named("述职已结束", "report ended")
AT_END = Named("本场结果统一公布", "all averages are revealed at the end")
BEGUN = Named("已有单位开始述职", "a unit has begun to report")


def session_steps(eyes: Eyes, session: Row) -> list[Thing]:
    """Nothing for who may take none."""
    if not any(eyes.may(one) for one in (RUN, ISSUE, PUBLISH)):
        return []
    has_begun = any(
        slot["started_at"] is not None or slot["round"] > 1
        for slot in eyes.rows.of("slot", "session_id", session["id"])
    )
    found = []
    for mutation, states, clause, permission in OF_SESSIONS:
        against = _order(session["state"], states, clause, SessionState(session["state"]).named)
        if has_begun and mutation in UNTIL_A_SLOT_BEGINS:
            against.append(problem(ProblemCode.STATE_ORDER, clause="FS/3.4c", state=BEGUN))
        if not eyes.may(permission):
            against = [problem(ProblemCode.NOT_PERMITTED)]
        found.append(_step(eyes, mutation, against))
    return found


def slot_steps(eyes: Eyes, session: Row, slot: Row, *, is_shown: bool) -> list[Thing]:
    """Nothing for who runs no session."""
    if not eyes.may(RUN):
        return []
    found = []
    for mutation, states, clause in OF_SLOTS:
        against = _order(slot["state"], states, clause, SlotState(slot["state"]).named)
        if session["state"] not in SESSION_MUST_BE.get(mutation, ALWAYS):
            against.append(problem(ScoringCode.SESSION_NOT_OPEN))
        against += _of_the_floor(eyes, mutation, slot)
        if mutation == "revealSlot":
            against += _of_the_average(session, is_shown=is_shown)
        found.append(_step(eyes, mutation, against))
    return found


def _of_the_floor(eyes: Eyes, mutation: str, slot: Row) -> list[Problem]:
    """Who else is on it, and whether the report is over."""
    others = eyes.rows.of("slot", "session_id", slot["session_id"])
    is_taken = any(
        one["id"] != slot["id"] and one["state"] in ("REPORTING", "SCORING_OPEN") for one in others
    )
    has_ended = slot["ended_at"] is not None
    if mutation in ("startSlot", "rescoreSlot") and is_taken:
        return [problem(ScoringCode.ANOTHER_SLOT_RUNNING)]
    if mutation in ("endSlot", "restartFloorClock") and has_ended:
        return [problem(ProblemCode.STATE_ORDER, state=ENDED)]
    if mutation == "openScoring" and not has_ended:
        return [problem(ProblemCode.STATE_ORDER, state=SlotState.REPORTING.named)]
    return []


def _of_the_average(session: Row, *, is_shown: bool) -> list[Problem]:
    found = []
    if session["reveal"] == "AT_END":
        found.append(problem(ProblemCode.STATE_ORDER, state=AT_END))
    if is_shown or session["results_version"] > 0:
        found.append(problem(ProblemCode.NOTHING_TO_CHANGE, path=("slotId",)))
    return found


def _order(state: str, states: tuple[str, ...], clause: str | None, named: Named) -> list[Problem]:
    if state in states:
        return []
    return [problem(ProblemCode.STATE_ORDER, clause=clause, state=named)]


def _step(eyes: Eyes, mutation: str, against: list[Problem]) -> Thing:
    told = list(dict.fromkeys(against))
    return Thing(
        "AllowedStep",
        {
            "mutation": mutation,
            "isAllowed": not told,
            "problems": [problem_thing(eyes, one) for one in told],
        },
    )
