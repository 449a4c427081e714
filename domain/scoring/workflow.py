"""The workflows of a review session and of a slot, with their gates."""

from dataclasses import dataclass
from datetime import datetime

from domain.problems import Named, Problem, ProblemCode, problem
from domain.scoring.problems import ScoringCode
from domain.scoring.states import (
    SessionState,
    SlotState,
)
from domain.workflow import Step, workflow


@dataclass(frozen=True, slots=True)
class SessionGateFacts:
    """What the gates of a session look at."""

    unfinished_slots: int = 0
    has_a_slot_begun: bool = False


def _all_slots_finished(facts: SessionGateFacts) -> tuple[Problem, ...]:
    if facts.unfinished_slots == 0:
        return ()
    return (problem(ScoringCode.SLOTS_UNFINISHED, clause="FS/3.4e", count=facts.unfinished_slots),)


def _no_slot_has_begun(facts: SessionGateFacts) -> tuple[Problem, ...]:
    if not facts.has_a_slot_begun:
        return ()
    begun = Named("已有单位开始述职", "a unit has begun to report")
    return (problem(ProblemCode.STATE_ORDER, clause="FS/3.4c", state=begun),)


_S = SessionState

SESSION_WORKFLOW = workflow(
    "review_session",
    first=SessionState.SCHEDULED,
    steps=(
        Step("open_check_in", frozenset({_S.SCHEDULED}), _S.CHECK_IN, (), "FS/3.4a"),
        Step("start", frozenset({_S.CHECK_IN}), _S.RUNNING, (), "FS/3.4a"),
        Step("pause", frozenset({_S.RUNNING}), _S.PAUSED),
        Step("resume", frozenset({_S.PAUSED}), _S.RUNNING),
        Step(
            "close_scoring",
            frozenset({_S.RUNNING}),
            _S.SCORING_CLOSED,
            (_all_slots_finished,),
            "FS/3.4e",
        ),
        Step("complete", frozenset({_S.SCORING_CLOSED}), _S.COMPLETED, (), "FS/3.4g"),
        Step("reopen_scoring", frozenset({_S.SCORING_CLOSED}), _S.RUNNING, (), "FS/3.4e"),
        Step(
            "cancel",
            frozenset({_S.SCHEDULED, _S.CHECK_IN, _S.RUNNING, _S.PAUSED}),
            _S.CANCELLED,
            (_no_slot_has_begun,),
            "FS/3.4a",
        ),
    ),
)
"""SCHEDULED → CHECK_IN → RUNNING ⇄ PAUSED; RUNNING → SCORING_CLOSED → COMPLETED.

A slot that is open once more lets it run again. Until the first unit has the floor it may be
called off: → CANCELLED.
"""


@dataclass(frozen=True, slots=True)
class SlotGateFacts:
    """What the gates of a slot look at. `scores` are the ballots that are no abstentions."""

    session_state: SessionState
    is_another_running: bool = False
    ended_at: datetime | None = None
    ballots: int = 0
    quorum: int = 0
    scores: int = 0
    fewest_scores: int = 0


def _session_runs(facts: SlotGateFacts) -> tuple[Problem, ...]:
    if facts.session_state is SessionState.RUNNING:
        return ()
    return (problem(ScoringCode.SESSION_NOT_OPEN),)


def _session_lives(facts: SlotGateFacts) -> tuple[Problem, ...]:
    if facts.session_state is not SessionState.CANCELLED:
        return ()
    return (problem(ScoringCode.SESSION_NOT_OPEN),)


def _session_is_on(facts: SlotGateFacts) -> tuple[Problem, ...]:
    if facts.session_state in (SessionState.RUNNING, SessionState.PAUSED):
        return ()
    return (problem(ScoringCode.SESSION_NOT_OPEN),)


def _session_scores(facts: SlotGateFacts) -> tuple[Problem, ...]:
    # Once it is completed, its comments are matters, and its figures are about to be published.
    if facts.session_state in (SessionState.RUNNING, SessionState.SCORING_CLOSED):
        return ()
    return (problem(ScoringCode.SESSION_NOT_OPEN),)


def _floor_is_free(facts: SlotGateFacts) -> tuple[Problem, ...]:
    if not facts.is_another_running:
        return ()
    return (problem(ScoringCode.ANOTHER_SLOT_RUNNING),)


def _still_speaking(facts: SlotGateFacts) -> tuple[Problem, ...]:
    if facts.ended_at is None:
        return ()
    return (problem(ProblemCode.STATE_ORDER, state=Named("述职已结束", "report ended")),)


def _has_spoken(facts: SlotGateFacts) -> tuple[Problem, ...]:
    if facts.ended_at is not None:
        return ()
    return (problem(ProblemCode.STATE_ORDER, state=SlotState.REPORTING.named),)


def _enough_have_scored(facts: SlotGateFacts) -> tuple[Problem, ...]:
    if facts.ballots < facts.quorum:
        short = _few_ballots(facts)
    elif facts.scores < facts.fewest_scores:
        short = _few_scores(facts)
    else:
        return ()
    return (problem(ScoringCode.QUORUM_NOT_REACHED, clause="FS/3.4f", short=short),)


def _few_ballots(facts: SlotGateFacts) -> Named:
    return Named(
        f"已有{facts.ballots}张选票，至少需要{facts.quorum}张",
        f"{facts.ballots} of at least {facts.quorum} ballots",
    )


def _few_scores(facts: SlotGateFacts) -> Named:
    # How many there are is not said: it would tell how many of those on the roll abstained.
    return Named(
        f"弃权不计，有效分数不足{facts.fewest_scores}个",
        f"fewer than {facts.fewest_scores} scores, abstentions not counted",
    )


def _too_few_have_scored(facts: SlotGateFacts) -> tuple[Problem, ...]:
    if _enough_have_scored(facts):
        return ()
    return (problem(ScoringCode.QUORUM_REACHED, clause="FS/3.4f"),)


_L = SlotState

SLOT_WORKFLOW = workflow(
    "slot",
    first=SlotState.WAITING,
    steps=(
        Step(
            "start",
            frozenset({_L.WAITING}),
            _L.REPORTING,
            (_session_runs, _floor_is_free),
            "FS/3.4d",
        ),
        Step("end", frozenset({_L.REPORTING}), _L.REPORTING, (_still_speaking,), "FS/3.4d"),
        Step(
            "open_scoring",
            frozenset({_L.REPORTING}),
            _L.SCORING_OPEN,
            (_session_runs, _has_spoken),
            "FS/3.4e",
        ),
        Step(
            "close_scoring",
            frozenset({_L.SCORING_OPEN}),
            _L.SCORED,
            (_session_runs, _enough_have_scored),
            "FS/3.4e",
        ),
        Step(
            "close_without_result",
            frozenset({_L.SCORING_OPEN}),
            _L.NO_RESULT,
            (_session_runs, _too_few_have_scored),
            "FS/3.4f",
        ),
        Step("excuse", frozenset({_L.WAITING}), _L.EXCUSED, (_session_lives,)),
        Step(
            "restart_clock",
            frozenset({_L.REPORTING}),
            _L.REPORTING,
            (_session_runs, _still_speaking),
            "FS/3.4d",
        ),
        Step(
            "rescore",
            frozenset({_L.SCORING_OPEN, _L.SCORED, _L.NO_RESULT}),
            _L.SCORING_OPEN,
            (_session_scores, _floor_is_free),
            "FS/3.4e",
        ),
        Step(
            "put_off",
            frozenset({_L.REPORTING, _L.SCORING_OPEN}),
            _L.WAITING,
            (_session_is_on,),
            "FS/3.4c",
        ),
    ),
)
"""WAITING → REPORTING → SCORING_OPEN → SCORED or NO_RESULT; WAITING → EXCUSED.

Mishaps lead back: a clock begins anew, a unit is scored again as the next round, or waits again.
A unit that has ended its report stays REPORTING until its scoring is opened. Enough scores have
one way out and too few the other, so that no slot stays open for good, and none that was scored
by enough is set aside.
"""
