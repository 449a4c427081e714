"""What doors may ask of the server beyond what shapes may."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from actions.act import Act
from domain.scoring.entry_codes import EntryCodes
from schema.context import Context, Info
from store.database import Database


class DoorContext(Context, Protocol):
    """The context as doors see it."""

    @property
    def database(self) -> Database:
        """Where reads read."""

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


def door_of(info: Info) -> DoorContext:
    """The context with its type."""
    context: DoorContext = info.context
    return context
