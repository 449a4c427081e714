"""Results are published as a snapshot; a recount makes the next version (FS/3.4f)."""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.scoring.pass_on_comments import pass_on_comments
from actions.scoring.session import SessionHold, SessionId
from domain.declared.marks import Form, Label, Shows, Text
from domain.outcomes import Refused
from domain.problems import Problem, ProblemCode, problem
from domain.scoring.counting import average_told, ranks
from domain.scoring.events import ResultEvents
from domain.scoring.facts import ResultLine, SessionFacts
from domain.scoring.permissions import ScoringPermission
from domain.scoring.session_workflow import SESSION_WORKFLOW, SessionGateFacts
from domain.scoring.states import COUNTED_SLOTS
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.reads import slots_by_sessions
from store.scoring.writes import insert_snapshot, scores_by_slot

NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class PublishResults:
    """Publish the results, or a recount of them."""

    FORM: ClassVar = Form("公布结果", "Publish the results", "public")

    session_id: SessionId
    reason: Annotated[
        str | None,
        Text(500),
        Label(
            "重新统计的理由",
            "Why counted again",
            help_zh="第一次公布不用填。",
            help_en="Not needed the first time.",
        ),
        "Why they are counted again; needed from the second time on.",
    ] = None


@dataclass(frozen=True, slots=True)
class ResultsPublished:
    """The results are public."""

    session_id: Annotated[UUID, Shows("ReviewSession"), "The session."]
    version: int
    rectification_items: Annotated[
        int, "How many items were opened of comments that had waited for the results."
    ] = 0
    # Answers that were remembered before there was this have none.
    snapshot_id: Annotated[UUID, Shows("ResultSnapshot"), "What was published."] = NOBODY


@acting(
    holds=SessionHold(by=ScoringPermission.RESULTS_PUBLISH),
    refuses=frozenset({ProblemCode.STATE_ORDER, ProblemCode.REASON_REQUIRED}),
)
async def publish_results(
    act: Act, transaction: Transaction, asked: PublishResults, session: SessionFacts
) -> ResultsPublished | Refused:
    """Publish the results, or a recount with its reason.

    The urns are counted anew by the session's rule; comments that waited go out.

    Clause: FS/3.4f, FS/3.4g.
    """
    problems = why_publication_is_refused(session, asked.reason)
    if problems:
        return Refused(problems)
    version = session.results_version + 1
    snapshot_id = act.new_id()
    await insert_snapshot(
        transaction,
        snapshot_id,
        session=session,
        version=version,
        reason=asked.reason,
        at=act.now,
        lines=await _lines(transaction, session),
    )
    await act.record(
        transaction,
        NewEvent(
            session.stream,
            ResultEvents.PUBLISHED,
            ScoringPermission.RESULTS_READ,
            {"version": version},
            clause="FS/3.4f",
        ),
    )
    published = replace(session, results_version=version)
    opened = await pass_on_comments(act, transaction, published)
    return ResultsPublished(session.id, version, opened, snapshot_id)


def why_publication_is_refused(session: SessionFacts, reason: str | None) -> tuple[Problem, ...]:
    """A session must be complete, and a recount must say why."""
    problems = list(
        SESSION_WORKFLOW.why_refused("publish", state=session.state, facts=SessionGateFacts())
    )
    if session.is_published and reason is None:
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
