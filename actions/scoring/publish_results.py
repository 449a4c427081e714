"""Results are published as a snapshot; a recount makes the next version (FS/3.4f)."""

from dataclasses import dataclass, replace
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.scoring.pass_on_comments import pass_on_comments
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import Problem, ProblemCode, problem
from domain.scoring.counting import average_told, ranks
from domain.scoring.facts import ResultLine, SessionFacts
from domain.scoring.states import COUNTED_SLOTS, SESSION_STATE_NAMES, SessionState
from domain.words import TEXT_REFUSES, trimmed, why_text_is_refused
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.reads import slots_by_sessions
from store.scoring.writes import insert_snapshot, scores_by_slot, session_for_update

REASON_MOST = 500


@dataclass(frozen=True, slots=True)
class PublishResults:
    """Which session, and for a recount why."""

    session_id: UUID
    reason: str | None


@dataclass(frozen=True, slots=True)
class ResultsPublished:
    """The version that was published, and how many comments were passed on with it."""

    session_id: UUID
    version: int
    rectification_items: int = 0


@acting(
    permission=Permission.RESULTS_PUBLISH,
    refuses=TEXT_REFUSES
    | {ProblemCode.NOT_FOUND, ProblemCode.STATE_ORDER, ProblemCode.REASON_REQUIRED},
    done=ResultsPublished,
)
async def publish_results(
    act: Act, transaction: Transaction, asked: PublishResults
) -> ResultsPublished | Refused:
    """Count the urns anew by the session's rule, rank, and publish; comments that waited go out.

    Clause: FS/3.4f, FS/3.4g.
    """
    session = await session_for_update(transaction, asked.session_id)
    if session is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("sessionId",)),))
    problems = why_publication_is_refused(session, asked.reason)
    if problems:
        return Refused(problems)
    version = session.results_version + 1
    await insert_snapshot(
        transaction,
        act.new_id(),
        session=session,
        version=version,
        reason=trimmed(asked.reason),
        at=act.now,
        lines=await _lines(transaction, session),
    )
    await act.record(
        transaction,
        NewEvent(
            session.stream,
            "results:published",
            Permission.RESULTS_READ,
            {"version": version},
            clause="FS/3.4f",
        ),
    )
    published = replace(session, results_version=version)
    opened = await pass_on_comments(act, transaction, published)
    return ResultsPublished(session.id, version, opened)


def why_publication_is_refused(session: SessionFacts, reason: str | None) -> tuple[Problem, ...]:
    """A session must be complete, and a recount must say why."""
    problems = list(
        why_text_is_refused(reason, field="reason", most=REASON_MOST, is_required=False)
    )
    if session.state is not SessionState.COMPLETED:
        problems.append(problem(ProblemCode.STATE_ORDER, state=SESSION_STATE_NAMES[session.state]))
    if session.is_published and trimmed(reason) is None:
        problems.append(problem(ProblemCode.REASON_REQUIRED, path=("reason",)))
    return tuple(problems)


async def _lines(transaction: Transaction, session: SessionFacts) -> list[ResultLine]:
    slots = [
        slot
        for slot in (await slots_by_sessions(transaction, [session.id])).get(session.id, ())
        if slot.state in COUNTED_SLOTS
    ]
    scores = await scores_by_slot(transaction, session.id)
    averages = [average_told(session.counting_rule, scores.get(slot.id, ())) for slot in slots]
    return [
        ResultLine(
            slot_id=slot.id,
            unit_id=slot.unit_id,
            ballot_count=slot.ballots_so_far,
            abstention_count=0 if average is None else slot.abstention_count or 0,
            average=average,
            rank=rank,
            no_result_reason=slot.no_result_reason,
        )
        for slot, average, rank in zip(slots, averages, ranks(averages), strict=True)
    ]
