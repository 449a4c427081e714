"""The order of a session and of a slot: every step from every state."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.problems import ProblemCode
from domain.scoring.states import SessionState, SlotState
from domain.scoring.workflow import (
    SESSION_WORKFLOW,
    SLOT_WORKFLOW,
    SessionGateFacts,
    SlotGateFacts,
)

C = ProblemCode
ENDED = datetime(2026, 12, 18, 2, 8, tzinfo=UTC)

SESSION_STEPS = {
    ("open_check_in", SessionState.SCHEDULED): SessionState.CHECK_IN,
    ("start", SessionState.CHECK_IN): SessionState.RUNNING,
    ("pause", SessionState.RUNNING): SessionState.PAUSED,
    ("resume", SessionState.PAUSED): SessionState.RUNNING,
    ("close_scoring", SessionState.RUNNING): SessionState.SCORING_CLOSED,
    ("complete", SessionState.SCORING_CLOSED): SessionState.COMPLETED,
}

SLOT_STEPS = {
    ("start", SlotState.WAITING): SlotState.REPORTING,
    ("end", SlotState.REPORTING): SlotState.REPORTING,
    ("open_scoring", SlotState.REPORTING): SlotState.SCORING_OPEN,
    ("close_scoring", SlotState.SCORING_OPEN): SlotState.SCORED,
    ("excuse", SlotState.WAITING): SlotState.EXCUSED,
}


def _codes(step: str, state: SlotState, facts: SlotGateFacts) -> set[ProblemCode]:
    refused = SLOT_WORKFLOW.why_refused(step, state=state, facts=facts)
    return {problem.code for problem in refused}


@pytest.mark.clause("FS/3.4a")
@pytest.mark.parametrize("state", SessionState)
@pytest.mark.parametrize("step", list(SESSION_WORKFLOW.steps))
def test_a_session_takes_no_step_out_of_order(step: str, state: SessionState) -> None:
    refused = SESSION_WORKFLOW.why_refused(step, state=state, facts=SessionGateFacts())
    expected = SESSION_STEPS.get((step, state))
    if expected is None:
        assert [problem.code for problem in refused] == [C.STATE_ORDER]
    else:
        assert refused == ()
        assert SESSION_WORKFLOW.target_of(step) is expected


@pytest.mark.clause("FS/3.4e")
def test_scoring_closes_only_when_no_unit_is_left() -> None:
    (refused,) = SESSION_WORKFLOW.why_refused(
        "close_scoring", state=SessionState.RUNNING, facts=SessionGateFacts(unfinished_slots=3)
    )
    assert refused.code is C.SLOTS_UNFINISHED
    assert "3" in refused.message_zh


@pytest.mark.clause("FS/3.4d", "FS/3.4e")
@pytest.mark.parametrize("state", SlotState)
@pytest.mark.parametrize("step", list(SLOT_WORKFLOW.steps))
def test_a_slot_takes_no_step_out_of_order(step: str, state: SlotState) -> None:
    ended_at = ENDED if step in ("open_scoring", "close_scoring") else None
    facts = SlotGateFacts(SessionState.RUNNING, ended_at=ended_at)
    expected = SLOT_STEPS.get((step, state))
    assert _codes(step, state, facts) == (set() if expected else {C.STATE_ORDER})
    if expected:
        assert SLOT_WORKFLOW.target_of(step) is expected


RUNNING = SlotGateFacts(SessionState.RUNNING)
SPOKEN = replace(RUNNING, ended_at=ENDED)


@pytest.mark.parametrize(
    ("step", "state", "facts", "expected"),
    [
        (
            "start",
            SlotState.WAITING,
            replace(RUNNING, is_another_running=True),
            C.ANOTHER_SLOT_RUNNING,
        ),
        ("start", SlotState.WAITING, SlotGateFacts(SessionState.PAUSED), C.SESSION_NOT_OPEN),
        ("end", SlotState.REPORTING, SPOKEN, C.STATE_ORDER),
        ("open_scoring", SlotState.REPORTING, RUNNING, C.STATE_ORDER),
        (
            "open_scoring",
            SlotState.REPORTING,
            replace(SPOKEN, session_state=SessionState.PAUSED),
            C.SESSION_NOT_OPEN,
        ),
        (
            "close_scoring",
            SlotState.SCORING_OPEN,
            replace(SPOKEN, session_state=SessionState.PAUSED),
            C.SESSION_NOT_OPEN,
        ),
        (
            "close_scoring",
            SlotState.SCORING_OPEN,
            replace(SPOKEN, ballots=59, quorum=60),
            C.QUORUM_NOT_REACHED,
        ),
    ],
)
def test_a_gate_keeps_a_step_closed(
    step: str, state: SlotState, facts: SlotGateFacts, expected: ProblemCode
) -> None:
    assert _codes(step, state, facts) == {expected}


@pytest.mark.parametrize(("ballots", "quorum"), [(60, 60), (61, 60), (0, None)])
def test_the_quorum_itself_is_enough(ballots: int, quorum: int | None) -> None:
    facts = replace(SPOKEN, ballots=ballots, quorum=quorum)
    assert _codes("close_scoring", SlotState.SCORING_OPEN, facts) == set()


def test_a_report_may_end_during_a_pause() -> None:
    assert _codes("end", SlotState.REPORTING, SlotGateFacts(SessionState.PAUSED)) == set()
