"""What follows for a request from the step that was decided."""

from typing import Any

from actions.act import Act
from actions.approvals.away import file_absence_of
from actions.approvals.request import REQUEST
from actions.dated import ENTERED_AT, STANDS_SINCE
from domain.approvals.events import ApprovalEvents
from domain.approvals.facts import ApprovalFacts
from domain.approvals.states import ApprovalState, ApprovalStepState
from domain.approvals.step import ApprovalStepFacts
from domain.approvals.words import ApprovalMatter
from domain.declared.happening import Happening
from domain.words import shortened
from store.approvals.rows import decided_of, left_of, request_of
from store.database import Transaction

MOST_REASON = 500

Follows = tuple[Happening, dict[str, Any]]
"""The event, and what changes of the request."""


async def carry_on(act: Act, transaction: Transaction, step: ApprovalStepFacts) -> None:
    """A request is refused or sent back by one step, approved by its last.

    The last step of a stage passes it on to the next.
    """
    request = await request_of(transaction, step)
    follows = await _follows(act, transaction, request, step)
    if follows is None:
        return
    kind, changes = follows
    decided = [one.decided_at for one in await decided_of(transaction, request)]
    at = max(request.stands_since, *filter(None, decided))
    dates = {STANDS_SINCE: at, ENTERED_AT: act.now}
    if kind is ApprovalEvents.APPROVED:
        changes["approved_at"] = at
    if kind is ApprovalEvents.REFUSED or (
        kind is ApprovalEvents.APPROVED and request.matter is not ApprovalMatter.ABSENCE
    ):
        changes["closed_at"] = at
    changed = await REQUEST.change(transaction, request, **dates, **changes)
    await act.record(transaction, REQUEST.told(changed, kind, {"stage": changed.stage}))


async def _follows(
    act: Act, transaction: Transaction, request: ApprovalFacts, step: ApprovalStepFacts
) -> Follows | None:
    match step.state:
        case ApprovalStepState.REFUSED:
            return ApprovalEvents.REFUSED, {"state": ApprovalState.REFUSED}
        case ApprovalStepState.RETURNED:
            why = shortened(step.opinion or "", most=MOST_REASON)
            return ApprovalEvents.RETURNED, {"state": ApprovalState.INCOMPLETE, "reason": why}
    left = await left_of(transaction, request)
    if not left:
        absence_id = await file_absence_of(act, transaction, request, step.reference)
        return ApprovalEvents.APPROVED, {
            "state": ApprovalState.APPROVED,
            "absence_id": absence_id,
        }
    if left[0].stage == request.stage:
        return None
    return ApprovalEvents.PASSED_ON, {"stage": left[0].stage}
