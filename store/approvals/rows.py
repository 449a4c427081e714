"""Rows of approval requests and their steps, and what acts ask of them."""

from domain.approvals.facts import ApprovalFacts
from domain.approvals.states import ApprovalState, ApprovalStepState
from domain.approvals.step import ApprovalStepFacts, ApprovalTurn
from store.cases.rows import CASES
from store.database import Reader, Transaction
from store.rows import Rows

APPROVAL_REQUESTS = Rows("approval_request", ApprovalFacts, of=CASES)
APPROVAL_STEPS = Rows("approval_step", ApprovalStepFacts)


async def request_of(transaction: Transaction, step: ApprovalStepFacts) -> ApprovalFacts:
    """Its request, held: after its steps, as everybody who decides one does."""
    found = await APPROVAL_REQUESTS.for_update(transaction, step.request_id)
    if found is None:
        raise LookupError(f"no request {step.request_id}")
    return found


async def turn_of(transaction: Transaction, step: ApprovalStepFacts) -> ApprovalTurn:
    """Whose turn it is; the request is held, so that it does not move meanwhile."""
    request = await request_of(transaction, step)
    return ApprovalTurn(
        clause=step.clause,
        is_pending=request.state is ApprovalState.FILED and request.round == step.round,
        is_due=request.stage >= step.stage,
    )


async def left_of(reader: Reader, request: ApprovalFacts) -> tuple[ApprovalStepFacts, ...]:
    """The steps of this filing that are not decided yet, in their order."""
    return await APPROVAL_STEPS.where(
        reader,
        "request_id = $1 AND round = $2 AND state = $3 ORDER BY stage, office",
        request.id,
        request.round,
        ApprovalStepState.PENDING.value,
    )


async def decided_of(reader: Reader, request: ApprovalFacts) -> tuple[ApprovalStepFacts, ...]:
    """The steps of this filing that are decided."""
    return await APPROVAL_STEPS.where(
        reader,
        "request_id = $1 AND round = $2 AND decided_at IS NOT NULL",
        request.id,
        request.round,
    )
