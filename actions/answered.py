"""Whether a request was answered before, for what an act does outside its own transaction."""

from actions.act import Act
from store.database import Transaction
from store.events.requests import remembered_answer


async def was_answered(act: Act, transaction: Transaction) -> bool:
    """Whether this `requestId` has its answer already, so that no story will be told for it.

    True also where it came with another input or act: that is refused before anything is looked
    at. Takes the request's lock for the rest of the transaction.
    """
    if act.request_id is None:
        return False
    earlier = await remembered_answer(transaction, actor=actor_of(act), request_id=act.request_id)
    return earlier is not None


def actor_of(act: Act) -> str:
    """Who a `requestId` belongs to: nobody can fetch another's answer by guessing it."""
    viewer = act.viewer
    return f"{viewer.role.value}/{viewer.person_id or viewer.token_id or '-'}"
