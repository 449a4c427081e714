"""Whether the last step of a slot can be taken back (FS/3.4e): the four bounds, over rows."""

from domain.problems import Named, Problem, ProblemCode, problem
from domain.scoring.problems import ScoringCode
from domain.scoring.taking_back import BALLOTS_ARE_IN, IS_OVER, IS_SHOWN, MOVED_ON, NO_STEP
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.rows import Row

STEPS = {
    "SCORING_OPEN": "open_scoring",
    "SCORED": "close_scoring",
    "NO_RESULT": "close_without_result",
    "EXCUSED": "excuse",
}


def step_of(slot: Row) -> str | None:
    """The step that has brought the slot where it is."""
    if slot["state"] == "REPORTING":
        return "start" if slot["ended_at"] is None else "end"
    return STEPS.get(slot["state"])


def can_take_back(
    eyes: Eyes, session: Row, slot: Row, *, has_ballots: bool, is_shown: bool
) -> Thing:
    """Every reason against it, and whether there is none."""
    step = step_of(slot)
    against: list[Problem] = []
    if step is None:
        against.append(_stands(NO_STEP))
    else:
        if session["state"] == "PAUSED":
            against.append(problem(ScoringCode.SESSION_NOT_OPEN))
        elif session["state"] not in ("RUNNING", "SCORING_CLOSED"):
            against.append(_stands(IS_OVER))
        if slot["step_number"] is None or slot["step_number"] != session["steps_taken"]:
            against.append(_stands(MOVED_ON))
        if step == "open_scoring" and has_ballots:
            against.append(_stands(BALLOTS_ARE_IN))
        if is_shown:
            against.append(_stands(IS_SHOWN))
    return Thing(
        "TakeBack",
        {
            "step": step,
            "isAllowed": not against,
            "problems": [problem_thing(eyes, one) for one in against],
        },
    )


def problem_thing(eyes: Eyes, one: Problem) -> Thing:
    """A reason as clients read it."""
    return Thing(
        "Problem",
        {
            "code": one.code,
            "path": list(one.path),
            "clause": one.clause,
            "message": eyes.in_words(zh=one.message_zh, en=one.message_en),
            "messageZh": one.message_zh,
            "messageEn": one.message_en,
        },
    )


def _stands(why: Named) -> Problem:
    return problem(ProblemCode.CANNOT_TAKE_BACK, path=("slotId",), why=why)
