"""Comments reach their units as rectification items, without names (FS/3.4g)."""

from actions.act import Act
from actions.rectification.items import new_item, open_items
from domain.rectification.states import RectificationSource
from domain.scoring.facts import SessionFacts
from domain.scoring.revealing import is_revealed
from domain.scoring.visibility import are_comments_shown, is_urn_told
from store.database import Transaction
from store.rectification.rows import checking_offices
from store.scoring.reads import comments_by_slots, slots_by_sessions


async def pass_on_comments(act: Act, transaction: Transaction, session: SessionFacts) -> int:
    """Open an item for each comment that its unit may read by now; answers how many are new.

    `session` is as the act leaves it. An item is read by more than may read comments, so none is
    opened before; and each is opened once, however often this is asked.
    Clause: FS/3.4g.
    """
    slots = [
        slot
        for slot in (await slots_by_sessions(transaction, [session.id])).get(session.id, ())
        if are_comments_shown(
            is_urn_told=is_urn_told(
                slot_state=slot.state,
                session_state=session.state,
                is_revealed=is_revealed(session, slot),
            ),
            reveal=session.reveal,
            is_published=session.is_published,
            is_office=False,
        )
    ]
    comments = await comments_by_slots(transaction, [slot.id for slot in slots])
    offices = await checking_offices(transaction)
    items = [
        new_item(
            act,
            source_kind=RectificationSource.BALLOT_COMMENT,
            session_id=session.id,
            unit_id=slot.unit_id,
            checker_id=offices.of(slot.unit_id),
            title=f"述职评议意见（{session.performance_year}年度）",
            text=comment,
            source_stream=session.stream,
            # The number counts the comments of a slot in the order of their keys: no person.
            source_key=f"{slot.id}/{number}",
        )
        for slot in slots
        for number, comment in enumerate(comments.get(slot.id, ()), start=1)
    ]
    return await open_items(act, transaction, items)
