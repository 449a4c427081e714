"""Things that move through the states of a workflow: held for a step, moved, told to the log."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from actions.act import Act
from domain.declared.happening import Happening
from domain.declared.marks import Ref
from domain.declared.parts import DeclarationError, Part, facts_of, parts_of, snake, where
from domain.gate import codes_of
from domain.outcomes import Refused
from domain.people.viewer import Viewer, may, may_with, unit_of
from domain.permissions import Permission
from domain.problems import Code, ProblemCode, problem
from domain.workflow import Workflow
from store.clocks.deadlines import deadlines_for_update
from store.database import Transaction
from store.events.log import NewEvent
from store.readable import library
from store.reading.interfaces import SeenByKind, by_its_unit, has_own_eyes
from store.reading.known import known_keys
from store.rows import Rows


class Movable(Protocol):
    """What must be known of a thing that moves."""

    @property
    def id(self) -> UUID:
        """Its key."""

    @property
    def state(self) -> Any:
        """Where it stands."""

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""


Thing = TypeVar("Thing", bound=Movable)
Gates = Callable[[Transaction, Thing], Awaitable[Any]]

STEP_REFUSES = frozenset(
    {ProblemCode.NOT_FOUND, ProblemCode.NOT_PERMITTED, ProblemCode.STATE_ORDER}
)
"""What holding a thing for a step may refuse with, beside its gates."""


async def its_own_facts(_transaction: Transaction, thing: object) -> object:
    """What gates look at that look at nothing but the thing."""
    return thing


@dataclass(frozen=True, slots=True, kw_only=True)
class Moving(Generic[Thing]):
    """A kind of thing: its rows, its workflow, who sees it.

    A kind of another thing with eyes of its own is seen as its room declares it readable; `sees` is
    its own permission then, and what its events are told with.
    `gates` reads what the workflow's gates look at, the thing's own facts unless it is told.
    Events that no step's clause is told with rest on `clause`, else on the thing's own. Answers
    show it as it is `called`. `also` names who sees it beside its unit: a permission, and the fact
    that says for which unit.
    """

    name: str
    rows: Rows[Thing]
    workflow: Workflow[Any, Any]
    sees: Permission
    clause: str | None = None
    gates: Gates[Any] = its_own_facts
    called: str = ""
    also: tuple[tuple[Permission, str], ...] = ()

    def __post_init__(self) -> None:
        """By its own name, unless it is called otherwise.

        Raises DeclarationError where others see it by what is no fact of it.
        """
        object.__setattr__(self, "called", self.called or snake(self.name))
        if strange := {fact for _, fact in self.also} - {
            one.attribute for one in facts_of(self.rows.kind)
        }:
            told = ", ".join(sorted(strange))
            raise DeclarationError(f"{self.name} is also seen by {told}, no fact of it")

    def at(
        self, step: str, asked: type[Any], *, refuses: frozenset[Code] = frozenset()
    ) -> "Step[Thing]":
        """Hold a thing for a step; `refuses` are codes that its gates do not say.

        Raises DeclarationError for a step that the workflow does not know, when nothing `asked`
        names the thing, and for a gate that does not say with what codes it refuses.
        """
        self.is_told_to_its_own()
        declared = self.workflow.steps.get(step)
        if declared is None or declared.by is None:
            raise DeclarationError(
                f"{where(asked)} asks for {step!r}, which nobody may take with a {self.name}"
            )
        named = [
            part
            for part in parts_of(asked)
            if (ref := part.said(Ref)) is not None and ref.of == self.name and not ref.is_looked_up
        ]
        if len(named) != 1:
            raise DeclarationError(f"{where(asked)} names not one {self.name} to be held")
        codes = refuses.union(*(codes_of(gate) for gate in (*declared.gates, *declared.untold)))
        return Step(self, step, declared.by, named[0], STEP_REFUSES | codes)

    def is_told_to_its_own(self) -> None:
        """Raises DeclarationError where events would tell of a kind what its own sight hides."""
        readable = library().readables.get(self.name)
        if readable is not None and isinstance(readable.sees, SeenByKind):
            raise DeclarationError(
                f"{self.name} has kinds that are hidden from some: each moves by itself"
            )
        kind = None if readable is None else readable.kind_of
        told_to = None if kind is None else by_its_unit(kind.sees)
        if kind is not None and told_to is not None and told_to.permission != self.sees:
            raise DeclarationError(
                f"{self.name} tells its events to whoever holds {self.sees}, but is seen by who"
                f" holds {', '.join(kind.sees.permissions)}"
            )

    async def is_seen(self, transaction: Transaction, viewer: Viewer, thing: Thing) -> bool:
        """Whether the viewer sees the thing, as it stands in the database."""
        readable = library().readables.get(self.name)
        if readable is None or not has_own_eyes(readable):
            return may_with(viewer, self.sees, thing) or any(
                may(viewer, permission, unit_id=getattr(thing, fact))
                for permission, fact in self.also
            )
        (seen,) = await known_keys(transaction, library(), viewer, [(self.name, [thing.id])])
        return thing.id in seen

    async def move(
        self, transaction: Transaction, thing: Thing, *, step: str, **changes: object
    ) -> Thing:
        """Take a step that the thing is held for, with what changes beside the state."""
        return await self.change(transaction, thing, state=self.workflow.target_of(step), **changes)

    async def move_all(
        self,
        transaction: Transaction,
        things: Sequence[Thing],
        *,
        step: str,
        each: Callable[[Thing], Mapping[str, object]] = lambda _thing: {},
        **changes: object,
    ) -> tuple[Thing, ...]:
        """The same step with many that are held; `each` tells what changes of one alone."""
        state = self.workflow.target_of(step)
        any_things: Sequence[Any] = things
        moved = tuple(replace(one, state=state, **changes, **each(one)) for one in any_things)
        await self.rows.change_all(transaction, tuple(zip(things, moved, strict=True)))
        return moved

    async def change(self, transaction: Transaction, thing: Thing, **changes: object) -> Thing:
        """Write what changes of a thing that is held."""
        any_thing: Any = thing
        changed: Thing = replace(any_thing, **changes)
        await self.rows.change(transaction, thing, changed)
        return changed

    def told(
        self,
        thing: Thing,
        kind: Happening,
        payload: Mapping[str, object] | None = None,
        *,
        audience: Permission | None = None,
        clause: str | None = None,
    ) -> NewEvent:
        """An event of the thing's stream, for whoever sees the thing unless others are named."""
        return NewEvent(
            thing.stream,
            kind,
            audience or self.sees,
            dict(payload or {}),
            unit_id=unit_of(thing),
            clause=clause or self.clause or getattr(thing, "clause", None),
        )


@dataclass(frozen=True, slots=True)
class Step(Generic[Thing]):
    """A step of a thing that an act takes; fulfils `actions.acting.Hold`."""

    of: Moving[Thing]
    name: str
    by: Permission
    part: Part
    refuses: frozenset[Code]

    @property
    def path(self) -> str:
        """The input field that names the thing."""
        return self.part.name

    async def __call__(self, act: Act, transaction: Transaction, asked: Any) -> Thing | Refused:
        """The thing, locked. One that the viewer may not even see is as if absent."""
        of = self.of
        thing = await of.rows.for_update(transaction, getattr(asked, self.part.attribute))
        if thing is None or not await of.is_seen(transaction, act.viewer, thing):
            return Refused((problem(ProblemCode.NOT_FOUND, path=(self.path,)),))
        # Clocks before the log, as the deadline worker takes them: so the two never wait in a ring.
        await deadlines_for_update(transaction, thing.stream)
        problems = of.workflow.why_refused(
            self.name, state=thing.state, facts=await of.gates(transaction, thing)
        )
        if not may_with(act.viewer, self.by, thing):
            problems = (problem(ProblemCode.NOT_PERMITTED),)
        return Refused(problems) if problems else thing
