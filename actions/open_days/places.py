"""Places that become free go to who waits longest, in the transaction that frees them."""

from dataclasses import replace

from actions.act import Act
from actions.moving import Moving
from domain.open_days.day import OpenDayFacts, OpenDayState
from domain.open_days.events import SignUpEvents
from domain.open_days.permissions import OpenDayPermission as P
from domain.open_days.sign_up import SIGN_UP_WORKFLOW, SignUpFacts, SignUpState
from store.database import Transaction
from store.open_days.places import next_waiting, taken
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
    for key in await next_waiting(transaction, day.id, free):
        waiting = await SIGN_UPS.for_update(transaction, key)
        if waiting is None:
            raise AssertionError("a sign-up of a locked open day does not go")
        moved = replace(
            waiting, state=SignUpState.CONFIRMED, changed_at=act.now, moved_up_at=act.now
        )
        await SIGN_UPS.change(transaction, waiting, moved)
        told = {"number": moved.number}
        await act.record(transaction, SIGN_UP.told(moved, SignUpEvents.MOVED_UP, told))
