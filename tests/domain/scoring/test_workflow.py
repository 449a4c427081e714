"""The order of a session and of a slot: every step from every state."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.problems import Code, ProblemCode
from domain.scoring.problems import ScoringCode
from domain.scoring.session_workflow import SESSION_WORKFLOW, SessionGateFacts
from domain.scoring.slot_workflow import SLOT_WORKFLOW, SlotGateFacts
from domain.scoring.states import Reveal, SessionState, SlotState

C = ProblemCode
ENDED = datetime(2026, 12, 18, 2, 8, tzinfo=UTC)

SESSION_STEPS = {
    ("open_check_in", SessionState.SCHEDULED): SessionState.CHECK_IN,
    ("start", SessionState.CHECK_IN): SessionState.RUNNING,
    ("pause", SessionState.RUNNING): SessionState.PAUSED,
    ("resume", SessionState.PAUSED): SessionState.RUNNING,
    ("close_scoring", SessionState.RUNNING): SessionState.SCORING_CLOSED,
    ("complete", SessionState.SCORING_CLOSED): SessionState.COMPLETED,
    ("reopen_scoring", SessionState.SCORING_CLOSED): SessionState.RUNNING,
    ("cancel", SessionState.SCHEDULED): SessionState.CANCELLED,
    ("cancel", SessionState.CHECK_IN): SessionState.CANCELLED,
    ("cancel", SessionState.RUNNING): SessionState.CANCELLED,
    ("cancel", SessionState.PAUSED): SessionState.CANCELLED,
    ("publish", SessionState.COMPLETED): None,
    **{("steer_wall", state): None for state in SessionState},
    **{
        (step, state): None
        for step in ("edit", "issue_codes", "reorder")
        for state in (
            SessionState.SCHEDULED,
            SessionState.CHECK_IN,
            SessionState.RUNNING,
            SessionState.PAUSED,
        )
    },
}

SLOT_STEPS = {
    ("start", SlotState.WAITING): SlotState.REPORTING,
    ("end", SlotState.REPORTING): SlotState.REPORTING,
    ("open_scoring", SlotState.REPORTING): SlotState.SCORING_OPEN,
    ("close_scoring", SlotState.SCORING_OPEN): SlotState.SCORED,
    ("close_without_result", SlotState.SCORING_OPEN): SlotState.NO_RESULT,
    ("reveal", SlotState.SCORED): None,
    ("excuse", SlotState.WAITING): SlotState.EXCUSED,
    ("restart_clock", SlotState.REPORTING): SlotState.REPORTING,
    ("rescore", SlotState.SCORING_OPEN): SlotState.SCORING_OPEN,
    ("rescore", SlotState.SCORED): SlotState.SCORING_OPEN,
    ("rescore", SlotState.NO_RESULT): SlotState.SCORING_OPEN,
    ("put_off", SlotState.REPORTING): SlotState.WAITING,
    ("put_off", SlotState.SCORING_OPEN): SlotState.WAITING,
}


def _codes(step: str, state: SlotState, facts: SlotGateFacts) -> set[Code]:
    refused = SLOT_WORKFLOW.why_refused(step, state=state, facts=facts)
    return {problem.code for problem in refused}


@pytest.mark.clause("FS/3.4a")
@pytest.mark.parametrize("state", SessionState)
@pytest.mark.parametrize("step", list(SESSION_WORKFLOW.steps))
def test_a_session_takes_no_step_out_of_order(step: str, state: SessionState) -> None:
    refused = SESSION_WORKFLOW.why_refused(step, state=state, facts=SessionGateFacts())
    if (step, state) not in SESSION_STEPS:
        assert [problem.code for problem in refused] == [C.STATE_ORDER]
    else:
        assert refused == ()
        assert SESSION_WORKFLOW.steps[step].target is SESSION_STEPS[step, state]


@pytest.mark.clause("FS/3.4e")
def test_scoring_closes_only_when_no_unit_is_left() -> None:
    (refused,) = SESSION_WORKFLOW.why_refused(
        "close_scoring", state=SessionState.RUNNING, facts=SessionGateFacts(unfinished_slots=3)
    )
    assert refused.code is ScoringCode.SLOTS_UNFINISHED
    assert "3" in refused.message_zh


@pytest.mark.clause("FS/3.4d", "FS/3.4e")
@pytest.mark.parametrize("state", SlotState)
@pytest.mark.parametrize("step", list(SLOT_WORKFLOW.steps))
def test_a_slot_takes_no_step_out_of_order(step: str, state: SlotState) -> None:
    ended_at = ENDED if step in ("open_scoring", "close_scoring") else None
    quorum = 1 if step == "close_without_result" else 0
    facts = SlotGateFacts(SessionState.RUNNING, ended_at=ended_at, quorum=quorum)
    is_step = (step, state) in SLOT_STEPS
    assert _codes(step, state, facts) == (set() if is_step else {C.STATE_ORDER})
    if is_step:
        assert SLOT_WORKFLOW.steps[step].target is SLOT_STEPS[step, state]


RUNNING = SlotGateFacts(SessionState.RUNNING)
SPOKEN = replace(RUNNING, ended_at=ENDED)


@pytest.mark.parametrize(
    ("step", "state", "facts", "expected"),
    [
        (
            "start",
            SlotState.WAITING,
            replace(RUNNING, is_another_running=True),
            ScoringCode.ANOTHER_SLOT_RUNNING,
        ),
        (
            "start",
            SlotState.WAITING,
            SlotGateFacts(SessionState.PAUSED),
            ScoringCode.SESSION_NOT_OPEN,
        ),
        ("end", SlotState.REPORTING, SPOKEN, C.STATE_ORDER),
        ("open_scoring", SlotState.REPORTING, RUNNING, C.STATE_ORDER),
        (
            "open_scoring",
            SlotState.REPORTING,
            replace(SPOKEN, session_state=SessionState.PAUSED),
            ScoringCode.SESSION_NOT_OPEN,
        ),
        (
            "close_scoring",
            SlotState.SCORING_OPEN,
            replace(SPOKEN, session_state=SessionState.PAUSED),
            ScoringCode.SESSION_NOT_OPEN,
        ),
        (
            "close_scoring",
            SlotState.SCORING_OPEN,
            replace(SPOKEN, ballots=59, quorum=60),
            ScoringCode.QUORUM_NOT_REACHED,
        ),
    ],
)
def test_a_gate_keeps_a_step_closed(
    step: str, state: SlotState, facts: SlotGateFacts, expected: Code
) -> None:
    assert _codes(step, state, facts) == {expected}


@pytest.mark.clause("FS/3.4f")
@pytest.mark.parametrize(
    ("ballots", "scores", "is_enough"),
    [
        (60, 60, True),
        (61, 60, True),
        (60, 3, True),
        (60, 2, False),
        (60, 0, False),
        (59, 59, False),
        (0, 0, False),
    ],
)
def test_a_slot_is_closed_with_a_result_or_without_one_and_always_in_one_way(
    ballots: int, scores: int, is_enough: bool
) -> None:
    facts = replace(SPOKEN, ballots=ballots, quorum=60, scores=scores, fewest_scores=3)
    refused = {
        step: _codes(step, SlotState.SCORING_OPEN, facts)
        for step in ("close_scoring", "close_without_result")
    }
    assert refused == {
        "close_scoring": set() if is_enough else {ScoringCode.QUORUM_NOT_REACHED},
        "close_without_result": {ScoringCode.QUORUM_REACHED} if is_enough else set(),
    }


def test_why_a_slot_does_not_close_never_tells_how_many_abstained() -> None:
    told = {
        SLOT_WORKFLOW.why_refused(
            "close_scoring",
            state=SlotState.SCORING_OPEN,
            facts=replace(SPOKEN, ballots=5, quorum=3, scores=scores, fewest_scores=3),
        )
        for scores in (0, 1, 2)
    }
    assert len(told) == 1
    # Where the ballots themselves are too few, nothing is said of the scores among them.
    few = replace(SPOKEN, ballots=2, quorum=3, fewest_scores=3)
    assert {
        SLOT_WORKFLOW.why_refused("close_scoring", state=SlotState.SCORING_OPEN, facts=facts)
        for facts in (few, replace(few, scores=2))
    } == {SLOT_WORKFLOW.why_refused("close_scoring", state=SlotState.SCORING_OPEN, facts=few)}


@pytest.mark.parametrize("step", ["close_scoring", "close_without_result"])
@pytest.mark.parametrize("scores", [2, 3])
@pytest.mark.parametrize(
    ("session", "state"),
    [
        (SessionState.PAUSED, SlotState.SCORING_OPEN),
        (SessionState.RUNNING, SlotState.SCORED),
        (SessionState.RUNNING, SlotState.NO_RESULT),
        (SessionState.COMPLETED, SlotState.SCORING_OPEN),
    ],
)
def test_a_closing_that_cannot_be_is_not_told_what_the_urn_would_say(
    step: str, scores: int, session: SessionState, state: SlotState
) -> None:
    facts = replace(
        SPOKEN, session_state=session, ballots=3, quorum=3, scores=scores, fewest_scores=3
    )
    assert _codes(step, state, facts) <= {ProblemCode.STATE_ORDER, ScoringCode.SESSION_NOT_OPEN}


def test_a_report_may_end_during_a_pause() -> None:
    assert _codes("end", SlotState.REPORTING, SlotGateFacts(SessionState.PAUSED)) == set()


@pytest.mark.clause("FS/3.4f")
def test_nobody_is_told_beforehand_what_the_urn_would_say_to_a_closing() -> None:
    worlds = [
        replace(SPOKEN, ballots=ballots, quorum=60, scores=scores, fewest_scores=3)
        for ballots, scores in ((0, 0), (59, 59), (60, 2), (60, 60))
    ]
    for step in ("close_scoring", "close_without_result"):
        told = [
            SLOT_WORKFLOW.what_is_told(step, state=SlotState.SCORING_OPEN, facts=facts)
            for facts in worlds
        ]
        assert told == [()] * len(worlds)


@pytest.mark.clause("FS/3.4f")
@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (RUNNING, set()),
        (replace(RUNNING, is_shown=True), {C.NOTHING_TO_CHANGE}),
        (replace(RUNNING, reveal=Reveal.AT_END), {C.STATE_ORDER}),
        (
            replace(RUNNING, reveal=Reveal.AT_END, is_shown=True),
            {C.STATE_ORDER, C.NOTHING_TO_CHANGE},
        ),
    ],
    ids=["held-back", "shown", "at-the-end", "published"],
)
def test_an_average_is_revealed_once_where_it_was_held_back(
    facts: SlotGateFacts, expected: set[Code]
) -> None:
    assert _codes("reveal", SlotState.SCORED, facts) == expected
