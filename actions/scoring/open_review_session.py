"""The Performance Office calls a review session (FS/3.4a)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from domain.clause_marks import clause
from domain.clocks.periods import performance_year_of
from domain.instants import FIRST_YEAR, LAST_YEAR
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import Problem, ProblemCode, problem
from domain.scoring.counting import CountingRuleName, fewest_scores
from domain.scoring.facts import SessionFacts, session_stream
from domain.scoring.states import Reveal
from domain.scoring.workflow import SESSION_WORKFLOW
from domain.words import TEXT_REFUSES, in_one_line, why_text_is_refused
from store.database import Transaction
from store.events.log import NewEvent
from store.people.reads import units_by_ids
from store.scoring.entry import active_member_count
from store.scoring.writes import insert_session, insert_slots

TITLE_MOST = 200
UNITS_MOST = 200

REFUSES = TEXT_REFUSES | {
    ProblemCode.VALUE_OUT_OF_RANGE,
    ProblemCode.DUPLICATE,
    ProblemCode.NOT_FOUND,
    ProblemCode.PERFORMANCE_YEAR_REQUIRED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenReviewSession:
    """What is asked. Units come in their order on the floor; without a quorum, the least is it."""

    title: str
    starts_at: datetime
    performance_year: int | None
    unit_ids: tuple[UUID, ...]
    may_correct: bool
    reveal: Reveal
    hold_reveal: bool = False
    quorum: int | None
    counting_rule: CountingRuleName


@dataclass(frozen=True, slots=True)
class ReviewSessionOpened:
    """The session that was called."""

    session_id: UUID


@acting(permission=Permission.SESSION_OPEN, refuses=REFUSES, done=ReviewSessionOpened)
async def open_review_session(
    act: Act, transaction: Transaction, asked: OpenReviewSession
) -> ReviewSessionOpened | Refused:
    """Call a session with its slots; who is affiliated to a unit is recused from its slot.

    Clause: FS/3.4a.
    """
    year = asked.performance_year
    if year is None:
        year = performance_year_of(asked.starts_at)
    fewest = fewest_scores(asked.counting_rule, smallest_group=act.rules.smallest_group)
    problems = (
        *why_session_is_refused(
            asked, least_quorum=fewest, members=await active_member_count(transaction)
        ),
        *why_year_is_refused(year),
        *await why_units_are_unknown(transaction, asked.unit_ids),
    )
    if year is None or problems:
        return Refused(problems)
    session_id = act.new_id()
    await insert_session(
        transaction,
        SessionFacts(
            id=session_id,
            title=in_one_line(asked.title) or "",
            performance_year=year,
            starts_at=asked.starts_at,
            state=SESSION_WORKFLOW.first,
            may_correct=asked.may_correct,
            reveal=asked.reveal,
            quorum=fewest if asked.quorum is None else asked.quorum,
            hold_reveal=asked.hold_reveal,
            counting_rule=asked.counting_rule,
            results_version=0,
            started_at=None,
            completed_at=None,
        ),
    )
    slots = [
        (act.new_id(), unit_id, place) for place, unit_id in enumerate(asked.unit_ids, start=1)
    ]
    await insert_slots(transaction, session_id, slots)
    await act.record(
        transaction,
        NewEvent(
            session_stream(session_id),
            "session:opened",
            Permission.SESSION_READ,
            {"units": len(slots), "performanceYear": year},
            clause="FS/3.4a",
        ),
    )
    return ReviewSessionOpened(session_id)


@clause("FS/3.4a")
def why_session_is_refused(
    asked: OpenReviewSession, *, least_quorum: int, members: int
) -> tuple[Problem, ...]:
    """Everything wrong with what was typed. The least quorum is what an average needs of scores.

    More ballots than the delegation has members would never come, and no unit would get a result.

    Clause: FS/3.4a.
    """
    problems = list(why_text_is_refused(asked.title, field="title", most=TITLE_MOST))
    if not 1 <= len(asked.unit_ids) <= UNITS_MOST:
        problems.append(_range("unitIds", 1, UNITS_MOST))
    if len(set(asked.unit_ids)) != len(asked.unit_ids):
        problems.append(problem(ProblemCode.DUPLICATE, path=("unitIds",), what="unitIds"))
    most_quorum = max(least_quorum, members)
    if asked.quorum is not None and not least_quorum <= asked.quorum <= most_quorum:
        problems.append(_range("quorum", least_quorum, most_quorum))
    return tuple(problems)


def _range(field: str, least: int, most: int) -> Problem:
    return problem(ProblemCode.VALUE_OUT_OF_RANGE, path=(field,), least=least, most=most)


async def why_units_are_unknown(
    transaction: Transaction, unit_ids: tuple[UUID, ...]
) -> tuple[Problem, ...]:
    """Whether all of these units are there."""
    known = await units_by_ids(transaction, unit_ids)
    if set(known).issuperset(unit_ids):
        return ()
    return (problem(ProblemCode.NOT_FOUND, path=("unitIds",)),)


def why_year_is_refused(year: int | None) -> tuple[Problem, ...]:
    """Whether the year, given or derived from the beginning, is one that is judged."""
    if year is None:
        return (problem(ProblemCode.PERFORMANCE_YEAR_REQUIRED, path=("performanceYear",)),)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return (_range("performanceYear", FIRST_YEAR, LAST_YEAR),)
    return ()
