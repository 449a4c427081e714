"""The context of one operation: who asks, in which language, at what instant, with what."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from actions.act import Act, Rules
from domain.clocks.calendar import Calendar
from domain.people.permissions import Permission, Scope
from domain.people.roles import Role
from domain.people.viewer import Viewer, scope_of
from domain.scoring.entry_codes import EntryCodes
from domain.scoring.receipts import UrnKeys
from resolvers.loaders import OperationLoaders
from schema.context import Frame
from server.auth.bearer import unauthenticated
from server.auth.tokens import TokenIdentity, Tokens
from server.chance import new_id
from server.clock import Clock, real_now
from store.clocks.calendar import load_calendar
from store.database import Database
from store.reading.lanes import ReadLanes
from store.scoring.ballot_box import BallotBox


@dataclass(frozen=True, slots=True)
class ServerParts:
    """What every operation of this server uses."""

    database: Database
    lanes: ReadLanes
    clock: Clock
    rules: Rules
    tokens: Tokens
    entry_codes: EntryCodes
    urn_keys: UrnKeys
    ballot_box: BallotBox


class OperationContext:
    """Fulfils `schema.context.Context` and `resolvers.context.DoorContext`."""

    __slots__ = (
        "_calendar",
        "_counts",
        "_frame",
        "_loaders",
        "_needs",
        "_now",
        "_parts",
        "language",
        "viewer",
    )

    def __init__(
        self,
        parts: ServerParts,
        *,
        viewer: Viewer,
        language: str,
        needs: frozenset[Permission],
        counts: Callable[[Viewer], bool],
        frame: Frame | None = None,
    ) -> None:
        self._parts = parts
        self._needs = needs
        self._counts = counts
        self._frame = frame
        self._now: datetime | None = None
        self._calendar: Calendar | None = None
        self._loaders: OperationLoaders | None = None
        self.viewer = viewer
        self.language = language

    @property
    def now(self) -> datetime:
        """The instant, the same all through the operation."""
        if self._now is None:
            self._now = self._parts.clock.now()
        return self._now

    @property
    def server_time(self) -> datetime:
        """What `serverTime` says: now, or in a subscription the instant of sending."""
        return self.now if self._frame is None else self._frame.server_time

    async def calendar(self) -> Calendar:
        """The calendar as it is now, read once an operation."""
        if self._calendar is None:
            self._calendar = await load_calendar(self._parts.database)
        return self._calendar

    @property
    def database(self) -> Database:
        """Where reads read."""
        return self._parts.database

    @property
    def loaders(self) -> OperationLoaders:
        """The loaders of this operation."""
        if self._loaders is None:
            self._loaders = OperationLoaders(self._parts.database)
        return self._loaders

    @property
    def frame(self) -> Frame:
        """The subscription frame being computed."""
        if self._frame is None:
            raise RuntimeError("this field belongs to subscriptions")
        return self._frame

    def scope(self, permission: Permission) -> Scope | None:
        """In which scope the viewer holds a permission that this operation declares to need."""
        if permission not in self._needs:
            # Shared answers are kept apart by declared needs; an undeclared one could leak.
            raise RuntimeError(f"a field looks at {permission} without declaring it in `needs`")
        return scope_of(self.viewer, permission)

    def may(self, permission: Permission) -> bool:
        """Whether the viewer holds the permission in any scope."""
        return self.scope(permission) is not None

    def act(self, request_id: UUID | None) -> Act:
        """The frame of an act by this viewer.

        Raises UNAUTHENTICATED when his token stopped counting: an operation may hold several
        acts, and the token be revoked between two of them.
        """
        self._must_count()
        return Act(
            viewer=self.viewer,
            now=self.now,
            database=self._parts.database,
            new_id=new_id,
            entry_codes=self._parts.entry_codes,
            urn_keys=self._parts.urn_keys,
            rules=self._parts.rules,
            request_id=request_id,
            ballot_box=self._parts.ballot_box.of(self._still_counts),
            must_count=self._must_count,
        )

    def _still_counts(self) -> bool:
        return self._counts(self.viewer)

    def _must_count(self) -> None:
        if not self._still_counts():
            raise unauthenticated("The bearer token stopped counting meanwhile.")

    def representative_token(
        self, *, representative_id: UUID, person_id: UUID, name: str, hours: float
    ) -> str:
        """A bearer token that signs a representative's phone in."""
        identity = TokenIdentity(
            Role.REPRESENTATIVE,
            person_id=person_id,
            representative_id=representative_id,
            name=name,
        )
        return self._parts.tokens.sign(identity, token_id=new_id().hex, now=real_now(), hours=hours)

    @property
    def entry_codes(self) -> EntryCodes:
        """What makes an entry code of its id."""
        return self._parts.entry_codes

    @property
    def demo_speed(self) -> float | None:
        """How fast the demonstration clock runs; nothing outside a demonstration."""
        return self._parts.clock.demo_speed

    @property
    def real_now(self) -> datetime:
        """The machine's instant, which a demonstration clock is set against."""
        return real_now()
