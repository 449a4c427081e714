"""`make demo PLAY=1`: sessions and events play by themselves, one after another, until stopped."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog

from domain.people.roles import Role
from server.auth.secrets_file import token_secret
from server.auth.tokens import TokenIdentity, Tokens
from server.chance import new_id
from server.clock import real_now
from server.demo_world import DemoWorld
from server.play.caller import Caller
from server.play.hall import HallPlay, call_session
from server.play.pace import DEFAULT_PER_SECOND, Pace
from server.play.sentiment import (
    BETWEEN_EVENTS_SECONDS,
    LATE_FROM_MINUTES,
    EventPlay,
    event_with,
    report_event,
)
from server.settings import Settings

log = structlog.get_logger("sitong.play")

READY_SECONDS = 0.2
RETRY_SECONDS = 3.0
BETWEEN_SESSIONS_SECONDS = 20.0
TOKEN_HOURS = 24.0

SignedFor = Callable[[Role], str]


@dataclass(frozen=True, slots=True)
class Playbill:
    """What is played: the demonstration's own session and event first, then new ones."""

    world: DemoWorld
    per_second: float = DEFAULT_PER_SECOND


async def play_along(settings: Settings, bill: Playbill, address: tuple[str, int]) -> None:
    """Play on the server at `address` until cancelled."""
    caller = Caller(*address, pace=Pace(bill.per_second))
    while True:
        if await caller.is_ready():
            break
        await asyncio.sleep(READY_SECONDS)
    log.info("the play begins", requests_per_second=bill.per_second)
    signed = _signer(settings)
    sessions = SessionsInTurn(caller, signed, bill.world)
    events = EventsInTurn(caller, signed, bill.world.event_id)
    await asyncio.gather(
        _until_stopped("sessions", sessions.play_next), _until_stopped("events", events.play_next)
    )


async def _until_stopped(part: str, play: Callable[[], Awaitable[None]]) -> None:
    """A fault is told and the play goes on: a screen on the wall has nobody to restart it."""
    while True:
        try:
            await play()
        except Exception as error:
            log.warning("the play stumbled and goes on", part=part, error=repr(error))
            await asyncio.sleep(RETRY_SECONDS)


def _signer(settings: Settings) -> SignedFor:
    tokens = Tokens(token_secret(settings))

    def signed(role: Role) -> str:
        return tokens.sign(
            TokenIdentity(role), token_id=new_id().hex, now=real_now(), hours=TOKEN_HOURS
        )

    return signed


class SessionsInTurn:
    """Session after session; one that was broken off is gone on with."""

    def __init__(self, caller: Caller, signed: SignedFor, world: DemoWorld) -> None:
        self._caller = caller
        self._signed = signed
        self._number = 1
        self._hall: HallPlay | None = HallPlay(
            caller, signed(Role.PERFORMANCE), world.session_id, guest_id=world.guest_id
        )

    async def play_next(self) -> None:
        """The session at hand, else a new one, to its end."""
        if self._hall is None:
            # A new token each time, since a play may run longer than a token counts.
            office = self._signed(Role.PERFORMANCE)
            session_id = await call_session(self._caller, office, number=self._number + 1)
            self._number += 1
            self._hall = HallPlay(self._caller, office, session_id)
        await self._hall.play()
        self._hall = None
        await self._caller.pace.rest(BETWEEN_SESSIONS_SECONDS)


class EventsInTurn:
    """Event after event."""

    def __init__(self, caller: Caller, signed: SignedFor, first: str) -> None:
        self._caller = caller
        self._signed = signed
        self._first: str | None = first
        self._number = 0

    async def play_next(self) -> None:
        """The demonstration's event at first, then a new one, to its closing."""
        office = self._signed(Role.PUBLICITY)
        first, self._first = self._first, None
        if first is not None:
            await EventPlay(self._caller, office, first).play(is_late=False)
        else:
            event = event_with(self._number)
            self._number += 1
            event_id = await report_event(self._caller, office, event)
            is_late = event.known_minutes > LATE_FROM_MINUTES
            await EventPlay(self._caller, office, event_id).play(is_late=is_late)
        await self._caller.pace.rest(BETWEEN_EVENTS_SECONDS)
