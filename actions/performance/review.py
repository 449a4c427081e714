"""A unit asks that its result be looked at again (WR/55d)."""

from typing import Annotated
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.entries import ActedAt
from domain.declared.marks import Label, Ref
from domain.gate import refuses_with
from domain.performance.events import ResultReviewEvents
from domain.performance.permissions import PerformancePermission as P
from domain.performance.review import REVIEW_WORKFLOW, Answer, ReviewFacts, Why
from domain.problems import Named, Problem, ProblemCode, problem
from store.database import Transaction
from store.performance.rows import RESULTS, REVIEWS

REVIEW: Moving[ReviewFacts] = Moving(
    name="ResultReview",
    called="review",
    rows=REVIEWS,
    workflow=REVIEW_WORKFLOW,
    sees=P.RESULT_REVIEW_READ,
    clause="WR/55d",
)
_OPEN = Named("本成绩已有待答复的复核申请", "such a request waits for its answer")


@refuses_with(ProblemCode.NOT_FOUND, ProblemCode.DUPLICATE)
async def why_review_is_refused(
    transaction: Transaction, review: ReviewFacts
) -> tuple[Problem, ...]:
    """Of a result of one's own unit, and once at a time."""
    result = await RESULTS.for_update(transaction, review.result_id)
    if result is None or result.unit_id != review.unit_id:
        return (problem(ProblemCode.NOT_FOUND, path=("resultId",)),)
    open_one = await REVIEWS.where(
        transaction, "result_id = $1 AND state = 'REQUESTED' LIMIT 1", review.result_id
    )
    if open_one:
        return (problem(ProblemCode.DUPLICATE, path=("resultId",), what=_OPEN),)
    return ()


class OfReview(Stepping, of=REVIEW):
    """What is done with such a request."""

    review_id: Annotated[UUID, Ref("ResultReview", is_looked_up=False), "Id of the request."]


class RequestResultReview(
    Making,
    of=REVIEW,
    by=P.RESULT_REVIEW_REQUEST,
    tells=ResultReviewEvents.REQUESTED,
    done="ResultReviewRequested",
    form=("申请复核", "Ask for a review"),
    stamps="requested_at",
    checked=why_review_is_refused,
):
    """Ask that the unit's result be looked at again, once it was told it.

    Clause: WR/55d.
    """

    result_id: Annotated[
        UUID, Ref("AnnualResult"), Label("成绩", "Result"), "The result that is doubted."
    ]
    unit_id: Annotated[UUID, Ref("Unit"), Label("单位", "Unit"), "The unit that asks."]
    why: Why
    acted_at: ActedAt = None


class AnswerResultReview(
    OfReview,
    tells=ResultReviewEvents.ANSWERED,
    done="ResultReviewAnswered",
    form=("答复复核", "Answer"),
):
    """Tell the unit what was found; what was wrong is computed again as a new version.

    Clause: WR/55d.
    """

    answer: Answer
    acted_at: ActedAt = None


class WithdrawResultReview(
    OfReview,
    tells=ResultReviewEvents.WITHDRAWN,
    done="ResultReviewWithdrawn",
    form=("撤回复核申请", "Withdraw the request"),
):
    """Withdraw such a request that nobody has answered."""

    acted_at: ActedAt = None
