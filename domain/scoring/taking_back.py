"""Which step of a slot can be taken back, and until when.

1. The last step of the slot that moved last, and no other: then the one before it, and so on back
   to the start of its report.
2. While the session runs, or was closed by that very step.
3. An opening, while no ballot is in: those that are in would have to be void (`rescoreSlot`).
4. A closing, until the hall was shown the average. Until then nothing of the urn is told either
   (law 5 of domain/scoring/visibility.py).
"""

from enum import StrEnum

from domain.clause_marks import clause
from domain.problems import Named, Problem, ProblemCode, problem
from domain.scoring.facts import SessionFacts, SlotFacts
from domain.scoring.problems import ScoringCode
from domain.scoring.revealing import is_revealed
from domain.scoring.states import SessionState, SlotState


class SlotStep(StrEnum):
    """The steps of a slot, named as in its workflow."""

    START = "start"
    END = "end"
    OPEN_SCORING = "open_scoring"
    CLOSE_SCORING = "close_scoring"
    CLOSE_WITHOUT_RESULT = "close_without_result"
    EXCUSE = "excuse"


LED_TO = {
    SlotState.SCORING_OPEN: SlotStep.OPEN_SCORING,
    SlotState.SCORED: SlotStep.CLOSE_SCORING,
    SlotState.NO_RESULT: SlotStep.CLOSE_WITHOUT_RESULT,
    SlotState.EXCUSED: SlotStep.EXCUSE,
}
"""The step that leads to each state, where there is but one."""

NO_STEP = Named("该单位没有可撤回的步骤", "there is no step of this unit to take back")
MOVED_ON = Named("之后已有其他单位的步骤", "another unit has moved since")
BALLOTS_ARE_IN = Named(
    "已有代表打分，可改用“重新打分”", "ballots are in; score the unit again instead"
)
IS_SHOWN = Named(
    "得分已经公布，可改用“重新打分”", "the hall has seen the average; score again instead"
)
OTHER_STEP = Named("该单位的上一步已不是这一步", "this is no more the last step of the unit")
IS_OVER = Named("评议会已经结束", "the session is over")


def last_step(slot: SlotFacts) -> SlotStep | None:
    """The step that has brought the slot where it is; nothing while it waits."""
    if slot.state is SlotState.REPORTING:
        return SlotStep.START if slot.ended_at is None else SlotStep.END
    return LED_TO.get(slot.state)


@clause("FS/3.4e")
def why_taking_back_is_refused(session: SessionFacts, slot: SlotFacts) -> tuple[Problem, ...]:
    """Every reason why the slot's last step must stand.

    Clause: FS/3.4e.
    """
    step = last_step(slot)
    if step is None:
        return (_stands(NO_STEP),)
    problems = []
    if session.state is SessionState.PAUSED:
        problems.append(problem(ScoringCode.SESSION_NOT_OPEN))
    elif session.state not in (SessionState.RUNNING, SessionState.SCORING_CLOSED):
        problems.append(_stands(IS_OVER))
    if not _moved_last(session, slot):
        problems.append(_stands(MOVED_ON))
    if step is SlotStep.OPEN_SCORING and slot.ballots_so_far:
        problems.append(_stands(BALLOTS_ARE_IN))
    if is_revealed(session, slot):
        problems.append(_stands(IS_SHOWN))
    return tuple(problems)


def _moved_last(session: SessionFacts, slot: SlotFacts) -> bool:
    # Slots that moved before steps were counted have no number.
    return slot.step_number is not None and slot.step_number == session.steps_taken


def _stands(why: Named) -> Problem:
    return problem(ProblemCode.CANNOT_TAKE_BACK, path=("slotId",), why=why)
