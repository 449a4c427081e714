"""An operator has a partner's address told of public events."""

from dataclasses import dataclass
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from domain.outcomes import Refused
from domain.webhooks.address import origin_of, why_webhook_is_refused
from domain.webhooks.events import WebhookEvents
from domain.webhooks.permissions import WebhookPermission
from domain.words import TEXT_REFUSES
from store.database import Transaction
from store.events.log import NewEvent, newest_seq
from store.webhooks.endpoints import insert_webhook

WEBHOOK_STREAM = "webhooks"
"""The stream on which it is told who is told; none of it is public."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddWebhook:
    """Where to post to, events of which kinds, and whether to begin with the past."""

    url: str
    kinds: tuple[str, ...]
    is_past_told: bool = False


@dataclass(frozen=True, slots=True)
class WebhookAdded:
    """The address by its id, from which the secret that signs for it follows."""

    webhook_id: UUID


@acting(
    permission=WebhookPermission.WEBHOOK_ADD,
    refuses=TEXT_REFUSES,
    is_offered=False,
)
async def add_webhook(
    act: Act, transaction: Transaction, asked: AddWebhook
) -> WebhookAdded | Refused:
    """Add it; the log names its host, never its path, which may let one in at the partner's."""
    problems = why_webhook_is_refused(asked.url, asked.kinds)
    if problems:
        return Refused(problems)
    webhook_id = act.new_id()
    await insert_webhook(
        transaction,
        webhook_id=webhook_id,
        url=asked.url,
        kinds=asked.kinds,
        place=0 if asked.is_past_told else await newest_seq(transaction),
    )
    told = {
        "webhookId": webhook_id,
        "origin": origin_of(asked.url),
        "kinds": asked.kinds,
        "past": asked.is_past_told,
    }
    await act.record(
        transaction,
        NewEvent(WEBHOOK_STREAM, WebhookEvents.ADDED, WebhookPermission.WEBHOOK_READ, told),
    )
    return WebhookAdded(webhook_id)
