"""The workflow of a review session, with its gates: what the chair may do with it, and when."""

from collections.abc import Set
from dataclasses import dataclass

from domain.gate import Gate
from domain.permissions import Permission
from domain.problems import Named, Problem, ProblemCode, problem
from domain.scoring.permissions import ScoringPermission
from domain.scoring.problems import ScoringCode
from domain.scoring.states import SessionState
from domain.workflow import Step, Workflow, workflow


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


_S, _P = SessionState, ScoringPermission
_NOT_OVER = {_S.SCHEDULED, _S.CHECK_IN, _S.RUNNING, _S.PAUSED}


def _session_step(
    name: str,
    sources: Set[SessionState],
    target: SessionState | None,
    *gates: Gate[SessionGateFacts],
    act: str,
    clause: str | None = None,
    by: Permission = _P.SESSION_RUN,
) -> Step[SessionState, SessionGateFacts]:
    """A step that the chair may take."""
    return Step(name, sources, target, gates, clause, act, by)


SESSION_WORKFLOW: Workflow[SessionState, SessionGateFacts] = workflow(
    "review_session",
    first=SessionState.SCHEDULED,
    steps=(
        _session_step(
            "open_check_in", {_S.SCHEDULED}, _S.CHECK_IN, act="open_check_in", clause="FS/3.4a"
        ),
        _session_step(
            "start", {_S.CHECK_IN}, _S.RUNNING, act="start_review_session", clause="FS/3.4a"
        ),
        _session_step("pause", {_S.RUNNING}, _S.PAUSED, act="pause_review_session"),
        _session_step("resume", {_S.PAUSED}, _S.RUNNING, act="resume_review_session"),
        Step("close_scoring", {_S.RUNNING}, _S.SCORING_CLOSED, (_all_slots_finished,), "FS/3.4e"),
        _session_step(
            "complete",
            {_S.SCORING_CLOSED},
            _S.COMPLETED,
            act="complete_review_session",
            clause="FS/3.4g",
        ),
        Step("reopen_scoring", {_S.SCORING_CLOSED}, _S.RUNNING, (), "FS/3.4e"),
        _session_step(
            "publish",
            {_S.COMPLETED},
            None,
            act="publish_results",
            clause="FS/3.4f",
            by=_P.RESULTS_PUBLISH,
        ),
        _session_step(
            "edit",
            _NOT_OVER,
            None,
            _no_slot_has_begun,
            act="edit_review_session",
            clause="FS/3.4a",
        ),
        _session_step(
            "issue_codes", _NOT_OVER, None, act="issue_entry_codes", by=_P.ENTRY_CODE_ISSUE
        ),
        _session_step("reorder", _NOT_OVER, None, act="reorder_slots", clause="FS/3.4c"),
        _session_step("steer_wall", frozenset(_S), None, act="steer_wall"),
        _session_step(
            "cancel",
            _NOT_OVER,
            _S.CANCELLED,
            _no_slot_has_begun,
            act="cancel_review_session",
            clause="FS/3.4a",
        ),
    ),
)
"""SCHEDULED → CHECK_IN → RUNNING ⇄ PAUSED; RUNNING → SCORING_CLOSED → COMPLETED.

A slot that is open once more lets it run again. Until the first unit has the floor it may be
called off: → CANCELLED.
"""
