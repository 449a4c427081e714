"""A partner's address is told no more: an operator ends it, or the partner says it is gone."""

from dataclasses import dataclass
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.webhooks.add_webhook import WEBHOOK_STREAM
from domain.outcomes import Refused
from domain.problems import ProblemCode, problem
from domain.webhooks.address import origin_of
from domain.webhooks.events import WebhookEvents
from domain.webhooks.permissions import WebhookPermission
from store.database import Transaction
from store.events.log import NewEvent
from store.webhooks.endpoints import close_webhook


@dataclass(frozen=True, slots=True, kw_only=True)
class EndWebhook:
    """Which address; `is_gone` when the partner's own answer asks for it."""

    webhook_id: UUID
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class WebhookEnded:
    """What is told no more."""

    webhook_id: UUID


@acting(
    permission=WebhookPermission.WEBHOOK_END,
    refuses=frozenset({ProblemCode.NOT_FOUND}),
    is_offered=False,
)
async def end_webhook(
    act: Act, transaction: Transaction, asked: EndWebhook
) -> WebhookEnded | Refused:
    """End it; an address that has ended already is not found."""
    url = await close_webhook(transaction, asked.webhook_id)
    if url is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("webhookId",)),))
    told = {"webhookId": asked.webhook_id, "origin": origin_of(url), "gone": asked.is_gone}
    await act.record(
        transaction,
        NewEvent(WEBHOOK_STREAM, WebhookEvents.ENDED, WebhookPermission.WEBHOOK_READ, told),
    )
    return WebhookEnded(asked.webhook_id)
