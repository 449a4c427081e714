"""What doors may ask of the server beyond what shapes may."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from actions.act import Act, Rules
from actions.acting import Door
from domain.problems import Problem
from domain.scoring.entry_codes import EntryCodes
from schema.context import Context, Info
from store.database import Database


class DoorContext(Context, Protocol):
    """The context as doors see it."""

    @property
    def database(self) -> Database:
        """Where reads read."""

    @property
    def rules(self) -> Rules:
        """The district's own numbers."""

    async def perform(self, info: Info, offered: "OfferedAct", given: "GivenInput") -> Any:
        """Do what was asked: the answer as the operation asks for it, or the act's refusal."""

    async def one(
        self, info: Info, of: str, key: UUID | None = None, *, with_owner: bool = False
    ) -> Any:
        """A thing by its key, or the only one of its kind; nothing when it is not seen.

        `with_owner`: whoever got here sees it, whatever its own sight says.
        """

    async def root(self, info: Info) -> Any:
        """The field of the query that is being resolved, by one statement.

        Raises BAD_REQUEST when an argument cannot be served.
        """

    def act(self, request_id: UUID | None) -> Act:
        """The frame of an act by the viewer."""

    def representative_token(
        self, *, representative_id: UUID, person_id: UUID, name: str, hours: float
    ) -> str:
        """A bearer token that signs a representative's phone in."""

    @property
    def entry_codes(self) -> EntryCodes:
        """What makes an entry code of its id."""

    @property
    def demo_speed(self) -> float | None:
        """How fast the demonstration clock runs; nothing outside a demonstration."""

    @property
    def real_now(self) -> datetime:
        """The machine's instant, which a demonstration clock is set against."""


@dataclass(frozen=True, slots=True)
class Added:
    """A part of an answer that the door makes of the outcome, and that is kept nowhere."""

    kind: Any
    text: str
    make: Callable[[DoorContext, Any], object]


@dataclass(frozen=True, slots=True)
class GivenInput:
    """What a client gave an act: what is asked, and how; what of it could not be read."""

    asked: Any
    unread: tuple[Problem, ...]
    request_id: UUID | None
    is_rehearsal: bool


@dataclass(frozen=True, slots=True)
class OfferedAct:
    """An act as a mutation does it: by which door, of what input, with what added to its answer."""

    declared: Door[Any, Any]
    act: Callable[[Act, Any], Awaitable[Any]]
    read: Callable[[Mapping[str, Any]], GivenInput]
    adds: Mapping[str, Added]


def door_of(info: Info) -> DoorContext:
    """The context with its type."""
    context: DoorContext = info.context
    return context
