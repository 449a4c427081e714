"""Places that become free go to who waits longest, in the transaction that frees them."""

from dataclasses import replace

from actions.act import Act
from actions.moving import Moving
from domain.open_days.day import OpenDayFacts, OpenDayState
from domain.open_days.events import SignUpEvents
from domain.open_days.permissions import OpenDayPermission as P
from domain.open_days.sign_up import SIGN_UP_WORKFLOW, SignUpFacts, SignUpState
from store.database import Transaction
from store.open_days.places import taken
from store.open_days.rows import SIGN_UPS

SIGN_UP: Moving[SignUpFacts] = Moving(
    name="OpenDaySignUp",
    called="sign_up",
    rows=SIGN_UPS,
    workflow=SIGN_UP_WORKFLOW,
    sees=P.OPEN_DAY_SIGN_UP_READ,
    clause="OP/85",
)


async def move_up(act: Act, transaction: Transaction, day: OpenDayFacts) -> None:
    """Give free places of a locked open day to who waits, as long as it has not begun."""
    if day.state is not OpenDayState.SIGN_UP or act.now >= day.starts_at:
        return
    free = day.capacity - (await taken(transaction, day.id)).confirmed
    if free <= 0:
        return
    waiting = await SIGN_UPS.where(
        transaction,
        "open_day_id = $1 AND state = 'WAITING' ORDER BY number LIMIT $2 FOR UPDATE",
        day.id,
        free,
    )
    moved = [
        replace(one, state=SignUpState.CONFIRMED, changed_at=act.now, moved_up_at=act.now)
        for one in waiting
    ]
    await SIGN_UPS.change_all(transaction, tuple(zip(waiting, moved, strict=True)))
    told = [SIGN_UP.told(one, SignUpEvents.MOVED_UP, {"number": one.number}) for one in moved]
    await act.record(transaction, *told)
