"""People sign up for an open day without an account, and withdraw by their code (MODULES 21).

Whoever changes who has a place has the open day locked before: so there are never more than there
are places, however many come at once.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.open_days.places import SIGN_UP, move_up
from actions.stepping import Stepping
from actions.visiting import VISIT_REFUSES, why_too_many
from domain.declared.entries import Reason
from domain.declared.marks import AsGiven, Form, Label, Ref, Shows
from domain.open_days.day import OpenDayFacts
from domain.open_days.events import SignUpEvents
from domain.open_days.permissions import OpenDayPermission as P
from domain.open_days.problems import OpenDayCode
from domain.open_days.sign_up import (
    Group,
    Name,
    Phone,
    SignUpFacts,
    SignUpState,
    state_at_entry,
    why_phone_is_refused,
    why_sign_up_is_refused,
)
from domain.outcomes import Refused
from domain.people.viewer import may
from domain.problems import Problem, ProblemCode, problem
from domain.scoring.entry_codes import plain
from store.database import Transaction
from store.open_days.places import sign_up_with_code, taken
from store.open_days.rows import OPEN_DAYS, SIGN_UPS

KIND = "open_day_sign_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignUpForOpenDay:
    """Sign up for an open day."""

    FORM: ClassVar = Form("报名参加开放日", "Sign up")

    open_day_id: Annotated[UUID, Ref("OpenDay"), Label("开放日", "Open day"), "Id of the open day."]
    name: Name
    phone: Phone
    comes_as: Group

    def why_refused(self, act: Act) -> tuple[Problem, ...]:
        """A number that can be called."""
        return why_phone_is_refused(self, act.now)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedUpForOpenDay:
    """Signed up, with a place or in the waiting list; the code withdraws it, and tells of it."""

    sign_up_id: Annotated[UUID, Shows("OpenDaySignUp"), "The sign-up."]


@acting(
    permission=P.OPEN_DAY_SIGN_UP,
    refuses=VISIT_REFUSES
    | {
        OpenDayCode.OPEN_DAY_FULL,
        OpenDayCode.SIGN_UP_CLOSED,
        ProblemCode.NOT_FOUND,
        ProblemCode.VALUE_INVALID,
    },
)
async def sign_up_for_open_day(
    act: Act, transaction: Transaction, asked: SignUpForOpenDay
) -> SignedUpForOpenDay | Refused:
    """Sign up for an open day, without an account; the answer tells the code, once.

    With a place as long as there is one, else in the waiting list, which moves up by itself. Name
    and telephone number are seen by the unit alone.

    Clause: OP/85.
    """
    day = await OPEN_DAYS.for_update(transaction, asked.open_day_id)
    if day is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("openDayId",)),))
    if not may(act.viewer, P.OPEN_DAY_SIGN_UP, unit_id=day.unit_id):
        return Refused((problem(ProblemCode.NOT_PERMITTED),))
    if closed := why_sign_up_is_refused(day, act.now):
        return Refused(closed)
    so_far = await taken(transaction, day.id)
    state = state_at_entry(day, confirmed=so_far.confirmed, waiting=so_far.waiting)
    if state is None:
        return Refused((problem(OpenDayCode.OPEN_DAY_FULL, path=("openDayId",)),))
    if too_many := await why_too_many(act, transaction, KIND):
        return Refused(too_many)
    key = act.new_id()
    sign_up = SignUpFacts(
        id=key,
        open_day_id=day.id,
        unit_id=day.unit_id,
        number=so_far.last + 1,
        name=asked.name,
        phone=asked.phone,
        comes_as=asked.comes_as,
        state=state,
        code_hash=act.entry_codes.hash_of(act.entry_codes.code(key)),
        signed_up_at=act.now,
        changed_at=act.now,
    )
    await SIGN_UPS.insert(transaction, sign_up)
    is_in = state is SignUpState.CONFIRMED
    told = SignUpEvents.CONFIRMED if is_in else SignUpEvents.WAITING
    await act.record(transaction, SIGN_UP.told(sign_up, told, {"number": sign_up.number}))
    return SignedUpForOpenDay(sign_up_id=key)


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawOpenDaySignUp:
    """Withdraw a sign-up."""

    FORM: ClassVar = Form("撤回报名", "Withdraw", "final")

    code: Annotated[
        str,
        AsGiven(plain),
        Label("报名码", "Code"),
        "The code that was told when somebody signed up. Small letters, blanks and hyphens make no"
        " difference; O is read as 0, I and L as 1.",
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDaySignUpWithdrawn:
    """It is withdrawn."""

    sign_up_id: Annotated[UUID, Shows("OpenDaySignUp"), "The sign-up."]


@acting(
    permission=P.OPEN_DAY_SIGN_UP,
    refuses=frozenset({OpenDayCode.SIGN_UP_UNKNOWN, ProblemCode.STATE_ORDER}),
)
async def withdraw_open_day_sign_up(
    act: Act, transaction: Transaction, asked: WithdrawOpenDaySignUp
) -> OpenDaySignUpWithdrawn | Refused:
    """Withdraw a sign-up by its code: whoever brings it may. Who waits longest has the place then.

    Clause: OP/85.
    """
    found = await signed_up_with(act, transaction, asked.code)
    if isinstance(found, Refused):
        return found
    day, sign_up = found
    step = "withdraw"
    if refused := SIGN_UP.workflow.why_refused(step, state=sign_up.state, facts=sign_up):
        return Refused(refused)
    gone = await SIGN_UP.move(transaction, sign_up, step=step, changed_at=act.now)
    told = {"number": gone.number}
    await act.record(transaction, SIGN_UP.told(gone, SignUpEvents.WITHDRAWN, told))
    await move_up(act, transaction, day)
    return OpenDaySignUpWithdrawn(sign_up_id=gone.id)


async def signed_up_with(
    act: Act, transaction: Transaction, code: str
) -> tuple[OpenDayFacts, SignUpFacts] | Refused:
    """The open day and the sign-up with a code, both locked, in this order as everywhere."""
    known = await sign_up_with_code(transaction, act.entry_codes.hash_of(code))
    if known is None:
        return Refused((problem(OpenDayCode.SIGN_UP_UNKNOWN, path=("code",)),))
    key, open_day_id = known
    day = await OPEN_DAYS.for_update(transaction, open_day_id)
    sign_up = await SIGN_UPS.for_update(transaction, key)
    if day is None or sign_up is None:
        raise AssertionError("neither goes once it is there")
    return day, sign_up


class OfSignUp(Stepping, of=SIGN_UP):
    """What a unit does with a sign-up."""

    sign_up_id: Annotated[UUID, Ref("OpenDaySignUp", is_looked_up=False), "Id of the sign-up."]


async def _give_place_away(act: Act, transaction: Transaction, sign_up: SignUpFacts) -> None:
    day = await OPEN_DAYS.for_update(transaction, sign_up.open_day_id)
    if day is None:
        raise AssertionError("an open day does not go once it is there")
    await move_up(act, transaction, day)


class CancelOpenDaySignUp(
    OfSignUp,
    tells=SignUpEvents.CANCELLED,
    done="OpenDaySignUpCancelled",
    form=("取消报名", "Cancel the sign-up"),
    grave="final",
    puts=("number",),
    stamps="changed_at",
    then=_give_place_away,
):
    """Call a sign-up off, e.g. one of somebody who signed up twice."""

    reason: Reason


class RecordOpenDayAttendance(
    OfSignUp,
    tells=SignUpEvents.ATTENDED,
    done="OpenDayAttendanceRecorded",
    form=("到场", "Came"),
    puts=("number",),
    stamps="changed_at",
):
    """Say that somebody came."""
