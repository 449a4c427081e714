"""Tells partners of public events. The log is the outbox: each address has its place in it.

Every node runs a sender; an address is told by one of them at a time, in the log's order. A
message that was sent but not written down as sent comes again, under the same id. Each address
has a task of its own while it is told, so that a slow partner holds up nobody else; what waits
for him waits in the log, and a task holds no more of it than `MOST_BYTES`.
"""

import asyncio
from collections.abc import Callable, Sequence
from uuid import UUID

import orjson
import structlog

from actions.act import Act
from actions.webhooks.end_webhook import EndWebhook, end_webhook
from domain.people.grants import GRANTS
from domain.people.roles import Role
from domain.permissions import Scope
from domain.webhooks.kinds import is_of_kind
from domain.webhooks.message import pause_before, signature
from schema.live import log_cursor
from schema.scalars import instant_to_text
from server.clock import monotonic, real_now
from server.live.views import wait_for
from server.webhooks.posting import Poster, UnreachableError
from store.database import DATABASE_AWAY, Database
from store.events.log import LoggedEvent, newest_seq
from store.webhooks.endpoints import (
    WebhookFacts,
    claim_webhooks,
    events_to_tell,
    is_any_webhook,
    let_go,
    move_on,
    put_off,
    seconds_to_next_try,
)

log = structlog.get_logger("sitong.webhooks")

AT_ONCE = 64
BATCH = 100
MOST_BYTES = 262_144
TURN_SECONDS = 20.0
"""Then somebody else may have the place of an address that is told for long."""

LOOK_SECONDS = 10.0
"""How soon a new address is noticed, and one that another node has left."""

LEAST_SECONDS = 0.1
RETRY_SECONDS = 1.0
GONE = 410
AUDIENCES = frozenset(
    one.value for one, scope in GRANTS[Role.PARTNER_SYSTEM].items() if scope is Scope.ANY
)
"""What partner systems may read."""


class WebhookSender:
    """Sends until cancelled; `secret_of` answers the secret of an address, `act` ends one."""

    def __init__(
        self,
        database: Database,
        poster: Poster,
        *,
        secret_of: Callable[[UUID], bytes],
        act: Callable[[], Act],
    ) -> None:
        self._database = database
        self._poster = poster
        self._secret_of = secret_of
        self._act = act
        self._stirred = asyncio.Event()
        self._telling: dict[UUID, asyncio.Task[None]] = {}
        self._is_needed = False

    def events_came(self, events: Sequence[LoggedEvent]) -> None:
        """Something may have to be told."""
        if self._is_needed and any(event.audience in AUDIENCES for event in events):
            self._stirred.set()

    async def run(self) -> None:
        """Until cancelled. A lost database is waited for."""
        try:
            while True:
                await self._look()
        finally:
            await self.stop()

    async def stop(self) -> None:
        """Break off what is under way; it is told again, by this node or another."""
        telling = list(self._telling.values())
        for task in telling:
            task.cancel()
        await asyncio.gather(*telling, return_exceptions=True)
        self._poster.close()

    async def _look(self) -> None:
        """Begin what is due, and wait until something may be."""
        try:
            self._stirred.clear()
            await self._begin()
            await wait_for(self._stirred, await self._seconds_to_sleep())
        except DATABASE_AWAY as error:
            log.warning("webhooks cannot be read, trying again", error=repr(error))
            await asyncio.sleep(RETRY_SECONDS)

    async def _seconds_to_sleep(self) -> float:
        self._is_needed = await is_any_webhook(self._database)
        seconds = await seconds_to_next_try(self._database)
        return LOOK_SECONDS if seconds is None else min(LOOK_SECONDS, seconds + LEAST_SECONDS)

    async def tell_all(self) -> bool:
        """Tell what is due now, to the end; whether there was anything."""
        begun = await self._begin()
        await asyncio.gather(*begun)
        return bool(begun)

    async def _begin(self) -> list[asyncio.Task[None]]:
        """A task for each address that is due, as far as there is room; they take it up anew."""
        room = AT_ONCE - len(self._telling)
        if room <= 0:
            return []
        async with self._database.transaction() as transaction:
            newest = await newest_seq(transaction)
            claimed = await claim_webhooks(transaction, newest=newest, limit=room)
        return [self._task_for(webhook) for webhook in claimed]

    def _task_for(self, webhook: WebhookFacts) -> asyncio.Task[None]:
        task = asyncio.create_task(self._tell(webhook), name=f"webhook {webhook.id}")
        self._telling[webhook.id] = task
        task.add_done_callback(lambda done: self._told(webhook.id, done))
        return task

    def _told(self, webhook_id: UUID, task: asyncio.Task[None]) -> None:
        if self._telling.get(webhook_id) is task:
            del self._telling[webhook_id]
        if not task.cancelled() and (error := task.exception()) is not None:
            # Its lease runs out, and then it is taken up again.
            log.warning("webhook broken off", webhook=str(webhook_id), error=repr(error))
        self._stirred.set()

    async def _tell(self, webhook: WebhookFacts) -> None:
        """Tell one address what it waits for, as long as its turn lasts."""
        told, until = webhook.place, monotonic() + TURN_SECONDS
        for event in await self._waiting_for(webhook):
            if monotonic() > until:
                break
            if is_for(webhook, event):
                failure = await self._send(webhook, event)
                if failure is not None:
                    await self._put_off(webhook, failure)
                    return
            async with self._database.transaction() as transaction:
                if not await move_on(transaction, webhook.id, told=told, place=event.seq):
                    return
            told = event.seq
        async with self._database.transaction() as transaction:
            await let_go(transaction, webhook.id)

    async def _waiting_for(self, webhook: WebhookFacts) -> list[LoggedEvent]:
        """What it is to be told next, and the last of all that were looked at."""
        events = await events_to_tell(
            self._database, webhook.place, limit=BATCH, most_bytes=MOST_BYTES
        )
        return [one for one in events if one is events[-1] or is_for(webhook, one)]

    async def _send(self, webhook: WebhookFacts, event: LoggedEvent) -> str | None:
        """Post one message; answers why it has to be tried again, or nothing."""
        message_id = f"msg_{webhook.id.hex[:12]}_{event.seq}"
        sent_seconds = int(real_now().timestamp())
        body = body_of(event)
        signed = signature(
            self._secret_of(webhook.id),
            message_id=message_id,
            sent_seconds=sent_seconds,
            body=body,
        )
        headers = {
            "webhook-id": message_id,
            "webhook-timestamp": str(sent_seconds),
            "webhook-signature": signed,
        }
        try:
            status = await self._poster.post(webhook.url, body, headers)
        except UnreachableError as error:
            return str(error)
        if status == GONE:
            await self._end(webhook)
        return None if 200 <= status < 300 else f"HTTP {status}"

    async def _put_off(self, webhook: WebhookFacts, failure: str) -> None:
        pause = pause_before(webhook.attempts + 1)
        log.warning("webhook failed", webhook=str(webhook.id), error=failure, again_in=str(pause))
        async with self._database.transaction() as transaction:
            await put_off(transaction, webhook.id, error=failure, pause=pause)

    async def _end(self, webhook: WebhookFacts) -> None:
        log.warning("webhook wants no more", webhook=str(webhook.id))
        await end_webhook(self._act(), EndWebhook(webhook_id=webhook.id, is_gone=True))


def is_for(webhook: WebhookFacts, event: LoggedEvent) -> bool:
    """Whether an address is told of an event: a partner may read it, and it is of a kind asked."""
    return event.audience in AUDIENCES and any(
        is_of_kind(event.kind, asked) for asked in webhook.kinds
    )


def body_of(event: LoggedEvent) -> bytes:
    """The message: what an entry of the feed says."""
    return orjson.dumps(
        {
            "type": event.kind,
            "timestamp": instant_to_text(event.at),
            "data": {
                "cursor": log_cursor(event.seq),
                "stream": event.stream,
                "version": event.version,
                "clause": event.clause,
                "payload": event.payload,
            },
        }
    )
