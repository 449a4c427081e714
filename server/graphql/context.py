"""The context of one operation: who asks, in which language, at what instant, with what."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from actions.act import Act, Rules
from domain.clauses.documents import DocumentKey, DocumentStatus
from domain.clocks.calendar import Calendar
from domain.obligations.permissions import ObligationPermission
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.viewer import Viewer, scope_of
from domain.permissions import Permission, Scope
from domain.scoring.entry_codes import EntryCodes
from domain.scoring.receipts import UrnKeys
from resolvers.context import GivenInput, OfferedAct
from schema.context import Frame, Info
from schema.faults import Fault, FaultCode, bad_request
from server.auth.bearer import unauthenticated
from server.auth.tokens import TokenIdentity, Tokens
from server.chance import new_id, new_seed
from server.clock import Clock, real_now
from server.graphql.compiled.answers import given_of, shown_of
from server.graphql.compiled.parts import PartAsking, part_asking
from server.graphql.compiled.reading import CompiledReading
from server.graphql.compiled.reads import Read
from server.graphql.once import Once
from server.graphql.operations import Operation
from store.clocks.calendar import load_calendar
from store.database import Database, Reader, Transaction, to_json
from store.obligations.force import documents_today
from store.obligations.standings import StandingCount, standings_by_clause
from store.reading.asked import ArgumentRefusedError, OutOfTheOrdinaryError
from store.reading.lanes import ReadLanes
from store.reading.parts import Row
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
        "_documents",
        "_frame",
        "_needs",
        "_now",
        "_operation",
        "_parts",
        "_reading",
        "_standings",
        "_whence",
        "language",
        "viewer",
    )

    def __init__(
        self,
        parts: ServerParts,
        reading: CompiledReading,
        operation: Operation,
        *,
        viewer: Viewer,
        language: str,
        counts: Callable[[Viewer], bool],
        frame: Frame | None = None,
        whence: str = "",
    ) -> None:
        self._parts = parts
        self._reading = reading
        self._operation = operation
        self._needs = operation.needs
        self._counts = counts
        self._frame = frame
        self._whence = whence
        self._now: datetime | None = None
        self._calendar: Calendar | None = None
        self._documents: Once[Mapping[DocumentKey, DocumentStatus]] = Once()
        self._standings: Once[Mapping[str, tuple[StandingCount, ...]]] = Once()
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

    async def documents(self) -> Mapping[DocumentKey, DocumentStatus]:
        """Whether each document counts as far as the ledger has come."""
        return await self._documents.of(lambda: documents_today(self._parts.database, self.now))

    async def standings(self) -> Mapping[str, tuple[StandingCount, ...]]:
        """How the district stands by each clause, or the viewer's unit, or nobody that he sees."""
        scope = self.scope(ObligationPermission.OBLIGATION_READ)
        if scope is None:
            return {}
        unit_id = None if scope is Scope.ANY else self.viewer.unit_id
        return await self._standings.of(
            lambda: standings_by_clause(self._parts.database, unit_id=unit_id)
        )

    @property
    def database(self) -> Database:
        """Where reads read."""
        return self._parts.database

    @property
    def rules(self) -> Rules:
        """The district's own numbers."""
        return self._parts.rules

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

    async def perform(self, info: Info, offered: OfferedAct, given: GivenInput) -> Any:
        """What an act that graphql-core has come to answers, or its refusal."""
        return await self.performed(self._asking(info), offered, given)

    async def performed(self, asking: PartAsking, offered: OfferedAct, given: GivenInput) -> Any:
        """Do what was asked: the answer as the operation asks for it, or the act's refusal.

        What the answer is to tell is read first: an operation that cannot be answered does nothing.
        """
        told = replace(self.act(given.request_id), unread=given.unread)
        done = offered.declared.done
        with _in_words():
            prepared = self._reading.parts.answer(
                asking, type_name=done.__name__, shown=shown_of(done)
            )

        async def answer(outcome: object, reader: Reader | None = None) -> Any:
            more = {name: one.make(self, outcome) for name, one in offered.adds.items()}
            values = given_of(outcome, more)
            return await self._part(self._reading.parts.of_answer(asking, prepared, values), reader)

        if not given.is_rehearsal:
            outcome = await offered.act(told, given.asked)
            return outcome if isinstance(outcome, Refused) else await answer(outcome)
        shown: list[Any] = []

        async def rehearse(transaction: Transaction, outcome: object) -> None:
            shown.append(await answer(outcome, transaction))

        outcome = await offered.act(replace(told, rehearsing=rehearse), given.asked)
        return outcome if isinstance(outcome, Refused) else shown[-1]

    async def one(
        self, info: Info, of: str, key: UUID | None = None, *, with_owner: bool = False
    ) -> Any:
        """A thing by its key, or the only one of its kind; nothing when it is not seen."""
        resumed = None if self._frame is None else self._frame.resumed
        given = {"key": key, "resumed": to_json(resumed)}
        row = Row(of, None if key is None else "key", is_own=with_owner)
        with _in_words():
            read = self._reading.parts.row(self._asking(info), row, given)
        return await self._part(read)

    async def root(self, info: Info) -> Any:
        """The field of the query that is being resolved, by one statement."""
        with _in_words():
            read = self._reading.parts.root(self._asking(info))
        return await self._part(read)

    def _asking(self, info: Info) -> PartAsking:
        return part_asking(self._operation, self.viewer, self.now, info._raw_info)

    async def _part(self, read: Read, reader: Reader | None = None) -> orjson.Fragment | None:
        """Spliced into the answer as it comes."""
        with _in_words():
            content = await self._reading.part(
                read, language=self.language, now=self.now, reader=reader
            )
        return None if content is None else orjson.Fragment(content)

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
            real_now=real_now,
            demo_speed=self._parts.clock.demo_speed,
            new_seed=new_seed,
            whence=self._whence,
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


@contextmanager
def _in_words() -> Iterator[None]:
    """Tells what cannot be served, and why."""
    try:
        yield
    except ArgumentRefusedError as refused:
        raise bad_request(refused.words, argument=refused.argument) from None
    except OutOfTheOrdinaryError:
        raise Fault(
            FaultCode.TOO_LARGE, "The operation asks for more than one statement can hold."
        ) from None
