"""Events by the hundred, straight into the log, as many acts at once would leave them."""

from domain.sentiment.events import SentimentEvents
from domain.sentiment.permissions import SentimentPermission
from server.clock import real_now
from store.database import Transaction, connect
from store.events.log import NewEvent, append_events
from tests.serving import RunningServer


async def log_events(server: RunningServer, stream: str, count: int) -> None:
    """Commit so many events of one stream together; the next hint tells the server."""
    news = [
        NewEvent(stream, SentimentEvents.CLASSIFIED, SentimentPermission.SENTIMENT_READ)
    ] * count
    connection = await connect(server.credentials)
    try:
        async with connection.transaction():
            await append_events(
                Transaction(connection),
                news,
                at=real_now(),
                actor_role="ADMIN",
                actor_person_id=None,
            )
    finally:
        await connection.close()
