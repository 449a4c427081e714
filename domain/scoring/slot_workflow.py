"""The workflow of a slot, with its gates: what the chair may do with it, and when."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import datetime

from domain.gate import Gate
from domain.problems import Named, Problem, ProblemCode, problem
from domain.scoring.permissions import ScoringPermission
from domain.scoring.problems import ScoringCode
from domain.scoring.states import Reveal, SessionState, SlotState
from domain.workflow import Step, Workflow, workflow


@dataclass(frozen=True, slots=True)
class SlotGateFacts:
    """What the gates of a slot look at. `scores` are the ballots that are no abstentions.

    `is_shown` is whether the hall has seen its average.
    """

    session_state: SessionState
    reveal: Reveal = Reveal.PER_SLOT
    is_shown: bool = False
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


def _reveals_slot_by_slot(facts: SlotGateFacts) -> tuple[Problem, ...]:
    if facts.reveal is not Reveal.AT_END:
        return ()
    at_end = Named("本场结果统一公布", "all averages are revealed at the end")
    return (problem(ProblemCode.STATE_ORDER, state=at_end),)


def _is_held_back(facts: SlotGateFacts) -> tuple[Problem, ...]:
    if not facts.is_shown:
        return ()
    return (problem(ProblemCode.NOTHING_TO_CHANGE, path=("slotId",)),)


_L = SlotState


def _slot_step(
    name: str,
    sources: Set[SlotState],
    target: SlotState | None,
    *gates: Gate[SlotGateFacts],
    act: str,
    clause: str | None = None,
    untold: tuple[Gate[SlotGateFacts], ...] = (),
) -> Step[SlotState, SlotGateFacts]:
    """A step that the chair may take; what the urn says to it is `untold`."""
    return Step(name, sources, target, gates, clause, act, ScoringPermission.SESSION_RUN, untold)


SLOT_WORKFLOW: Workflow[SlotState, SlotGateFacts] = workflow(
    "slot",
    first=SlotState.WAITING,
    steps=(
        _slot_step(
            "start",
            {_L.WAITING},
            _L.REPORTING,
            _session_runs,
            _floor_is_free,
            act="start_slot",
            clause="FS/3.4d",
        ),
        _slot_step(
            "end",
            {_L.REPORTING},
            _L.REPORTING,
            _still_speaking,
            act="end_slot",
            clause="FS/3.4d",
        ),
        _slot_step(
            "open_scoring",
            {_L.REPORTING},
            _L.SCORING_OPEN,
            _session_runs,
            _has_spoken,
            act="open_scoring",
            clause="FS/3.4e",
        ),
        _slot_step(
            "close_scoring",
            {_L.SCORING_OPEN},
            _L.SCORED,
            _session_runs,
            act="close_scoring",
            clause="FS/3.4e",
            untold=(_enough_have_scored,),
        ),
        _slot_step(
            "close_without_result",
            {_L.SCORING_OPEN},
            _L.NO_RESULT,
            _session_runs,
            act="close_slot_without_result",
            clause="FS/3.4f",
            untold=(_too_few_have_scored,),
        ),
        _slot_step(
            "reveal",
            {_L.SCORED},
            None,
            _reveals_slot_by_slot,
            _is_held_back,
            act="reveal_slot",
            clause="FS/3.4f",
        ),
        _slot_step("excuse", {_L.WAITING}, _L.EXCUSED, _session_lives, act="excuse_slot"),
        _slot_step(
            "restart_clock",
            {_L.REPORTING},
            _L.REPORTING,
            _session_runs,
            _still_speaking,
            act="restart_floor_clock",
            clause="FS/3.4d",
        ),
        _slot_step(
            "rescore",
            {_L.SCORING_OPEN, _L.SCORED, _L.NO_RESULT},
            _L.SCORING_OPEN,
            _session_scores,
            _floor_is_free,
            act="rescore_slot",
            clause="FS/3.4e",
        ),
        _slot_step(
            "put_off",
            {_L.REPORTING, _L.SCORING_OPEN},
            _L.WAITING,
            _session_is_on,
            act="put_off_slot",
            clause="FS/3.4c",
        ),
    ),
)
"""WAITING → REPORTING → SCORING_OPEN → SCORED or NO_RESULT; WAITING → EXCUSED.

Mishaps lead back: a clock begins anew, a unit is scored again as the next round, or waits again.
A unit that has ended its report stays REPORTING until its scoring is opened. Enough scores have
one way out and too few the other, so that no slot stays open for good, and none that was scored
by enough is set aside.
"""
