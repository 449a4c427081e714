"""Tells how many have scored an open slot, apart from the ballots themselves."""

from uuid import UUID

from actions.act import Act
from domain.scoring.events import SlotEvents
from domain.scoring.facts import session_stream
from domain.scoring.permissions import ScoringPermission
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring import writes


async def announce_tally(act: Act, slot_id: UUID) -> bool:
    """Log the count if it has grown; answers whether it had.

    Ballots log nothing themselves, so the log holds no order of arrival, and a hundred of
    them at once need not wait for one another at the stream's counter.
    """
    async with act.database.transaction() as transaction:
        return await _announce(act, transaction, slot_id)


async def _announce(act: Act, transaction: Transaction, slot_id: UUID) -> bool:
    news = await writes.announce_tally(transaction, slot_id)
    if news is None:
        return False
    session_id, ballots = news
    await act.record(
        transaction,
        NewEvent(
            session_stream(session_id),
            SlotEvents.TALLIED,
            ScoringPermission.SESSION_READ,
            {"slotId": slot_id, "ballots": ballots},
        ),
    )
    return True
