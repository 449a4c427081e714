"""When a ballot counts: every refusal, corrections, and keys."""

import itertools
from dataclasses import replace
from decimal import Decimal
from uuid import UUID

import pytest

from domain.problems import Code
from domain.representatives.problems import RepresentativeCode
from domain.scoring.ballots import (
    BallotFacts,
    BallotWay,
    CastBallot,
    FirstBallot,
    roll_id,
    way_of_ballot,
    why_score_is_refused,
)
from domain.scoring.problems import ScoringCode
from domain.scoring.states import SessionState, SlotState

WELCOME = BallotFacts(
    session_state=SessionState.RUNNING,
    slot_state=SlotState.SCORING_OPEN,
    is_active_representative=True,
    has_checked_in=True,
    is_recused=False,
    is_on_roll=False,
    has_cast=False,
    may_correct=False,
)
BALLOT = CastBallot(Decimal("88"), is_abstention=False, comment=None)
OTHER = CastBallot(Decimal("95"), is_abstention=False, comment=None)
ABSTENTION = CastBallot(None, is_abstention=True, comment=None)


def _codes(facts: BallotFacts, ballot: CastBallot = BALLOT) -> set[Code]:
    way = way_of_ballot(facts, ballot)
    assert isinstance(way, tuple), way
    return {problem.code for problem in way}


@pytest.mark.clause("FS/3.4e")
def test_a_ballot_that_nothing_refuses_counts() -> None:
    assert way_of_ballot(WELCOME, BALLOT) is BallotWay.COUNT
    assert way_of_ballot(WELCOME, ABSTENTION) is BallotWay.COUNT


@pytest.mark.clause("FS/3.4e")
@pytest.mark.parametrize("ballot", [BALLOT, ABSTENTION])
def test_a_ballot_is_counted_as_it_comes_under_the_facts_of_a_first_ballot_alone(
    ballot: CastBallot,
) -> None:
    flags = (True, False)
    every = itertools.product(SessionState, SlotState, itertools.product(flags, repeat=7))
    for session_state, slot_state, known in every:
        facts = BallotFacts(session_state, slot_state, *known)
        found = FirstBallot(
            session_state=facts.session_state,
            slot_state=facts.slot_state,
            is_active_representative=facts.is_active_representative,
            has_checked_in=facts.has_checked_in,
            is_recused=facts.is_recused,
            is_on_roll=facts.is_on_roll,
            has_cast=facts.has_cast,
            is_of_another_round=facts.is_of_another_round,
        )
        assert (way_of_ballot(facts, ballot) is BallotWay.COUNT) is (found == FirstBallot()), facts


@pytest.mark.clause("FS/3.4e")
@pytest.mark.scenario("S11")
@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (
            replace(WELCOME, is_active_representative=False),
            {RepresentativeCode.NOT_A_REPRESENTATIVE},
        ),
        (replace(WELCOME, session_state=SessionState.PAUSED), {ScoringCode.SESSION_NOT_OPEN}),
        (replace(WELCOME, slot_state=SlotState.WAITING), {ScoringCode.SLOT_NOT_OPEN}),
        (replace(WELCOME, has_checked_in=False), {ScoringCode.NOT_CHECKED_IN}),
        (replace(WELCOME, is_recused=True), {ScoringCode.RECUSED}),
        (replace(WELCOME, is_on_roll=True), {ScoringCode.ALREADY_SCORED}),
        (replace(WELCOME, is_on_roll=True, may_correct=True), {ScoringCode.ALREADY_SCORED}),
        (
            replace(WELCOME, has_checked_in=False, is_recused=True, slot_state=SlotState.SCORED),
            {ScoringCode.NOT_CHECKED_IN, ScoringCode.RECUSED, ScoringCode.SLOT_NOT_OPEN},
        ),
    ],
    ids=[
        "no-active-representative",
        "session-paused",
        "slot-waiting",
        "not-in-the-hall",
        "recused",
        "on-the-roll-with-another-key",
        "on-the-roll-with-another-key-where-corrections-are-allowed",
        "everything-at-once",
    ],
)
def test_a_ballot_is_refused_with_every_reason(facts: BallotFacts, expected: set[Code]) -> None:
    assert _codes(facts) == expected


@pytest.mark.parametrize("state", [one for one in SessionState if one is not SessionState.RUNNING])
def test_no_ballot_counts_unless_the_session_runs(state: SessionState) -> None:
    assert _codes(replace(WELCOME, session_state=state)) == {ScoringCode.SESSION_NOT_OPEN}


@pytest.mark.parametrize("state", [one for one in SlotState if one is not SlotState.SCORING_OPEN])
def test_no_ballot_counts_unless_the_slot_is_open(state: SlotState) -> None:
    assert _codes(replace(WELCOME, slot_state=state)) == {ScoringCode.SLOT_NOT_OPEN}


MINE = replace(WELCOME, is_on_roll=True, has_cast=True)


def test_a_correction_replaces_while_the_slot_is_open_and_the_session_allows_it() -> None:
    mine = replace(MINE, may_correct=True)
    for ballot in (BALLOT, OTHER, ABSTENTION):
        assert way_of_ballot(mine, ballot) is BallotWay.REPLACE
    assert _codes(mine, CastBallot(Decimal(101), is_abstention=False, comment=None)) == {
        ScoringCode.SCORE_OUT_OF_RANGE
    }


@pytest.mark.parametrize("may_correct", [True, False])
@pytest.mark.parametrize("slot_state", SlotState)
@pytest.mark.parametrize("session_state", SessionState)
def test_a_known_key_has_one_answer_whatever_comes_with_it(
    session_state: SessionState, slot_state: SlotState, may_correct: bool
) -> None:
    mine = replace(
        MINE, session_state=session_state, slot_state=slot_state, may_correct=may_correct
    )
    sent = [
        BALLOT,
        OTHER,
        ABSTENTION,
        replace(BALLOT, comment="窗口排队时间偏长"),
        CastBallot(Decimal("88.00"), is_abstention=False, comment=None),
    ]
    (way,) = {way_of_ballot(mine, ballot) for ballot in sent}
    is_open = (session_state, slot_state) == (SessionState.RUNNING, SlotState.SCORING_OPEN)
    assert way is (BallotWay.REPLACE if is_open and may_correct else BallotWay.ANSWER_AGAIN)


@pytest.mark.clause("FS/3.4e")
@pytest.mark.parametrize(
    "score", ["0", "0.00", "100", "100.00", "88.5", "88.50", "88.55", "1E+2", "88.550000"]
)
def test_a_score_from_0_to_100_with_two_decimals_is_fine(score: str) -> None:
    assert why_score_is_refused(CastBallot(Decimal(score), False, None)) == ()


@pytest.mark.clause("FS/3.4e")
@pytest.mark.parametrize(
    "score",
    [
        "-0.01",
        "100.01",
        "100.5",
        "88.125",
        "1E-3",
        "1E+400",
        "NaN",
        "sNaN",
        "Infinity",
        "-Infinity",
        "88.0000000000000000000000000000000001",
    ],
)
def test_any_other_score_is_out_of_range(score: str) -> None:
    (problem,) = why_score_is_refused(CastBallot(Decimal(score), False, None))
    assert problem.code is ScoringCode.SCORE_OUT_OF_RANGE
    assert problem.path == ("score",)


@pytest.mark.parametrize(
    "ballot",
    [CastBallot(None, is_abstention=False, comment="x"), replace(BALLOT, is_abstention=True)],
    ids=["neither", "both"],
)
def test_a_ballot_scores_or_abstains(ballot: CastBallot) -> None:
    assert [one.code for one in why_score_is_refused(ballot)] == [ScoringCode.SCORE_OR_ABSTAIN]


def test_a_place_on_the_roll_is_one_for_slot_and_person() -> None:
    places = {roll_id(UUID(int=slot), UUID(int=person)) for slot in range(9) for person in range(9)}
    assert len(places) == 81
    assert roll_id(UUID(int=1), UUID(int=2)) in places
