"""When a ballot counts (FS/3.4e, MODULES 5).

1. The asker is an active representative.
2. The session is running.
3. The slot is open for scoring.
4. He has checked in to this very session.
5. He is not recused from the unit.
6. He gives a score from 0 to 100 with at most two decimals, or abstains, not both.
7. He has not scored this slot yet; the same receipt key again is the same ballot.
8. It is of the slot's present round: neither was it void with an earlier one, nor does it name
   another. A phone that was without a network sends late what no longer counts.

What is in the urn is never compared with what comes: no answer tells a right guess from a wrong
one, neither while the slot is open nor after. Who holds a phone cannot try out what it has voted.
"""

import hashlib
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from uuid import UUID

from domain.clause_marks import clause
from domain.problems import Problem, problem
from domain.representatives.problems import RepresentativeCode
from domain.scoring.counting import CENT
from domain.scoring.problems import ScoringCode
from domain.scoring.states import SessionState, SlotState

LOWEST, HIGHEST = Decimal(0), Decimal(100)


@dataclass(frozen=True, slots=True)
class CastBallot:
    """What a representative puts in: a score or an abstention, and perhaps a comment."""

    score: Decimal | None
    is_abstention: bool
    comment: str | None


@dataclass(frozen=True, slots=True)
class BallotFacts:
    """What must be known to judge a ballot. `has_cast`: one of his lies under the same key.

    `may_correct`: the session lets him, and no closing has ended corrections yet.
    """

    session_state: SessionState
    slot_state: SlotState
    is_active_representative: bool
    has_checked_in: bool
    is_recused: bool
    is_on_roll: bool
    has_cast: bool
    may_correct: bool
    is_of_another_round: bool = False


@dataclass(frozen=True, slots=True)
class FirstBallot:
    """The facts under which a ballot that makes sense is counted as it comes, and no others.

    Most are; so PostgreSQL compares these with what it finds, and counts in the same breath.
    """

    session_state: SessionState = SessionState.RUNNING
    slot_state: SlotState = SlotState.SCORING_OPEN
    is_active_representative: bool = True
    has_checked_in: bool = True
    is_recused: bool = False
    is_on_roll: bool = False
    has_cast: bool = False
    is_of_another_round: bool = False


class BallotWay(Enum):
    """What to do with a ballot that is not refused."""

    COUNT = auto()
    REPLACE = auto()
    ANSWER_AGAIN = auto()


@clause("FS/3.4e")
def way_of_ballot(facts: BallotFacts, ballot: CastBallot) -> BallotWay | tuple[Problem, ...]:
    """What to do with a ballot, or every reason why it is refused.

    A known key is answered again, whatever comes with it, even when the slot has closed since: it
    was counted. Where it may still be corrected (domain/scoring/corrections.py), what comes takes
    its place, equal or not.
    Clause: FS/3.4e.
    """
    if not facts.is_active_representative:
        return (problem(RepresentativeCode.NOT_A_REPRESENTATIVE, clause="FS/3.4e"),)
    not_open = _why_not_open(facts)
    if facts.has_cast and (not_open or not facts.may_correct):
        return BallotWay.ANSWER_AGAIN
    problems = (*not_open, *_why_not_by_him(facts), *why_score_is_refused(ballot))
    if facts.is_of_another_round and not facts.has_cast:
        problems = (*problems, problem(ScoringCode.ROUND_OVER, path=("round",), clause="FS/3.4e"))
    if facts.is_on_roll and not facts.has_cast:
        problems = (*problems, problem(ScoringCode.ALREADY_SCORED, clause="FS/3.4e"))
    if problems:
        return problems
    return BallotWay.REPLACE if facts.has_cast else BallotWay.COUNT


def _why_not_open(facts: BallotFacts) -> tuple[Problem, ...]:
    if facts.session_state is not SessionState.RUNNING:
        return (problem(ScoringCode.SESSION_NOT_OPEN, clause="FS/3.4e"),)
    if facts.slot_state is not SlotState.SCORING_OPEN:
        return (problem(ScoringCode.SLOT_NOT_OPEN, path=("slotId",), clause="FS/3.4e"),)
    return ()


def _why_not_by_him(facts: BallotFacts) -> tuple[Problem, ...]:
    problems = []
    if not facts.has_checked_in:
        problems.append(problem(ScoringCode.NOT_CHECKED_IN, clause="FS/3.4e"))
    if facts.is_recused:
        problems.append(problem(ScoringCode.RECUSED, path=("slotId",)))
    return tuple(problems)


def why_score_is_refused(ballot: CastBallot) -> tuple[Problem, ...]:
    """Whether score and abstention make sense; both ends of 0 to 100 are in (T9)."""
    if (ballot.score is None) is not ballot.is_abstention:
        return (problem(ScoringCode.SCORE_OR_ABSTAIN, path=("score",)),)
    if ballot.score is None:
        return ()
    if not _is_a_score(ballot.score):
        return (problem(ScoringCode.SCORE_OUT_OF_RANGE, path=("score",), clause="FS/3.4e"),)
    return ()


def _is_a_score(score: Decimal) -> bool:
    # Finite first: what is no number cannot be compared.
    return score.is_finite() and LOWEST <= score <= HIGHEST and score == score.quantize(CENT)


def roll_id(slot_id: UUID, representative_id: UUID) -> UUID:
    """The id of a place on the roll: a hash, so that it tells no order of arrival."""
    digest = hashlib.sha256(slot_id.bytes + representative_id.bytes).digest()
    return UUID(bytes=digest[:16])
