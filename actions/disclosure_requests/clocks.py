"""The clocks of a request: begun, standing still, begun anew, extended, settled (OP/121a)."""

from dataclasses import replace
from datetime import datetime

from actions.act import Act
from actions.clocks.clock import begin_clock, call_off_clock, meet_clock
from actions.clocks.course import extend_clock, pause_clock, restart_clock, resume_clock
from actions.supervision.settle_clock import look_away, settle_clock
from domain.clocks.deadline import OPEN_STATES, TICK, ClockKind, DeadlineState
from domain.clocks.kinds import CLOCK_KINDS
from domain.disclosure_requests.clocks import ANSWER, THIRD_PARTY
from domain.disclosure_requests.clocks import DisclosureClockReason as Reason
from domain.disclosure_requests.facts import DisclosureRequestFacts
from domain.disclosure_requests.states import ThirdPartySays
from domain.instants import local_date
from store.clocks.calendar import load_calendar
from store.clocks.deadlines import deadlines_for_update
from store.clocks.facts import DeadlineFacts
from store.clocks.rows import DEADLINES
from store.database import Transaction
from store.disclosure_requests.rows import DISCLOSURE_REQUESTS

Request = DisclosureRequestFacts


async def _held(transaction: Transaction, request: Request, kind: ClockKind) -> DeadlineFacts:
    """Its clock of a kind. Raises LookupError when there is none."""
    return (await deadlines_for_update(transaction, request.stream))[kind.name]


async def _due(transaction: Transaction, request: Request, clock: DeadlineFacts) -> None:
    """Lists order requests by the day on which their answer is due."""
    due = replace(request, due_on=local_date(clock.due_at - TICK))
    await DISCLOSURE_REQUESTS.change(transaction, request, due)


async def _begin(
    act: Act, transaction: Transaction, request: Request, *, kind: ClockKind, at: datetime
) -> DeadlineFacts:
    # Many see clocks who do not see requests: they are told the number alone.
    return await begin_clock(
        act,
        transaction,
        kind,
        stream=request.stream,
        title=f"依申请公开申请第{request.number}号",
        unit_id=request.unit_id,
        started_at=at,
        calendar=await load_calendar(transaction),
    )


async def begin_answer(act: Act, transaction: Transaction, request: Request) -> None:
    """Its answer is due from now on: it was received, or is taken up again."""
    clock = await _begin(act, transaction, request, kind=ANSWER, at=request.stands_since)
    await _due(transaction, request, clock)


async def wait(act: Act, transaction: Transaction, request: Request) -> None:
    """It stands still until the applicant has completed his request, or a third party is heard."""
    clock = await _held(transaction, request, ANSWER)
    waits = await pause_clock(transaction, ANSWER, clock, at=request.stands_since)
    if clock.state is DeadlineState.MISSED and waits.state is DeadlineState.PAUSED:
        await look_away(act, transaction, clock, why=Reason.DONE_IN_TIME)


async def begin_anew(act: Act, transaction: Transaction, request: Request) -> None:
    """A request that was completed is answered in a time of its own."""
    clock = await restart_clock(
        act,
        transaction,
        ANSWER,
        await _held(transaction, request, ANSWER),
        at=request.stands_since,
        calendar=await load_calendar(transaction),
        reason=Reason.CORRECTED,
    )
    await _due(transaction, request, clock)


async def wait_for_third_party(act: Act, transaction: Transaction, request: Request) -> None:
    """It stands still while a third party is asked, which has a time of its own."""
    await wait(act, transaction, request)
    await _begin(act, transaction, request, kind=THIRD_PARTY, at=request.stands_since)


async def go_on(act: Act, transaction: Transaction, request: Request) -> None:
    """It runs on; what a third party took beyond its own time is the unit's."""
    theirs = await _held(transaction, request, THIRD_PARTY)
    at = request.stands_since
    is_silent = request.third_party_says is ThirdPartySays.SILENT
    if not is_silent or not await call_off_clock(
        act, transaction, THIRD_PARTY, theirs, reason=Reason.WENT_ON
    ):
        await meet_clock(transaction, THIRD_PARTY, theirs, done_at=at)
    clock = await resume_clock(
        act,
        transaction,
        ANSWER,
        await _held(transaction, request, ANSWER),
        at=min(at, theirs.due_at),
        calendar=await load_calendar(transaction),
    )
    await _due(transaction, request, clock)


async def put_off(act: Act, transaction: Transaction, request: Request) -> None:
    """It runs so much longer."""
    clock = await extend_clock(
        act,
        transaction,
        ANSWER,
        await _held(transaction, request, ANSWER),
        by=request.extended_by or 0,
        calendar=await load_calendar(transaction),
    )
    await _due(transaction, request, clock)


async def settle(act: Act, transaction: Transaction, request: Request) -> None:
    """The applicant is answered: in time, or late, and then people look into it."""
    clock = await _held(transaction, request, ANSWER)
    if clock.state in OPEN_STATES:
        await settle_clock(
            act,
            transaction,
            ANSWER,
            clock,
            done_at=request.stands_since,
            unit_id=request.unit_id,
            title=clock.title,
            in_time=Reason.DONE_IN_TIME,
        )


async def call_off(act: Act, transaction: Transaction, request: Request) -> None:
    """Nothing is due any more."""
    for name, clock in (await deadlines_for_update(transaction, request.stream)).items():
        if clock.state in OPEN_STATES:
            await call_off_clock(
                act, transaction, CLOCK_KINDS[name], clock, reason=Reason.WITHDRAWN
            )


async def hand_over(_act: Act, transaction: Transaction, request: Request) -> None:
    """Its clocks run on, for the unit that has it from now on."""
    for clock in (await deadlines_for_update(transaction, request.stream)).values():
        if clock.state in OPEN_STATES:
            await DEADLINES.change(transaction, clock, replace(clock, unit_id=request.unit_id))
