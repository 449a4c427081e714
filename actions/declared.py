"""Acts that are classes: what is asked is what is declared, and nobody writes their story.

    class InspectLamp(OfLamp, tells=LampEvents.INSPECTED, done="LampInspected"):
        '''Say what was found at a lamp.'''

        finding: Finding

`actions/stepping.py` has steps of a thing, `actions/making.py` its creation.
"""

import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, make_dataclass
from datetime import datetime
from types import ModuleType
from typing import Annotated, Any, ClassVar, Literal, dataclass_transform
from uuid import UUID

from actions.act import Act
from actions.acting import Door
from actions.moving import Moving
from domain.declared.happening import Happening
from domain.declared.marks import Form, Shows
from domain.declared.parts import DeclarationError, camel, snake, where
from domain.gate import codes_of
from domain.happenings import HAPPENINGS
from domain.outcomes import Refused
from domain.permissions import Permission
from domain.problems import Code, Problem
from store.database import Transaction

Derive = Callable[[Any, Act], object]
"""Works a fact out of what is asked."""

Judge = Callable[[Any, datetime], tuple[Problem, ...]]
"""Tells why what is asked at this instant is refused."""

Weigh = Callable[[Any, Any, datetime], tuple[Problem, ...]]
"""The same, of what is asked of this thing."""

Check = Callable[[Transaction, Any], Awaitable[tuple[Problem, ...]]]
"""Tells why the thing as it would be is refused, by what else is written down."""

Then = Callable[[Act, Transaction, Any], Awaitable[object]]
"""What follows for the thing, as it stands after the act."""


def _nothing(_asked: Any, _act: Act) -> None:
    """Of a fact that is taken away."""


def _each(names: str | tuple[str, ...]) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else names


class Shown:
    """The answer of such an act: the id of the thing, shown as it stands after it."""

    __slots__ = ()

    @property
    def thing_id(self) -> UUID:
        """The thing's key."""
        key: UUID = getattr(self, fields(self)[0].name)  # type: ignore[arg-type]
        return key


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a class says of the act that it is."""

    tells: Happening
    done: str
    by: Permission | None = None
    clause: str | None = None
    stamps: tuple[str, ...] = ()
    puts: tuple[str, ...] = ()
    derives: Mapping[str, Derive] = field(default_factory=dict)
    refuses: frozenset[Code] = frozenset()
    judged: Judge | None = None
    weighed: Weigh | None = None
    checked: Check | None = None
    then: Then | None = None


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Asking:
    """What such an act is asked with. Its text is the mutation's, its fields are the input's.

    One that `tells` something is an act; one that does not is what several have in common.

    * `of`: the thing; said once for all that share it.
    * `tells`: the kind of its event, `puts`: the names of what goes into the event.
    * `done`: the name of its answer; of `lamp:repair_rejected` it is `LampRepairRejected`.
    * `form`: what screens call it, in both languages; `grave` where it cannot be taken back
      ("final") or is seen by everybody at once ("public").
    * `stamps`: facts that become the instant at which it happened, which a late entry tells;
      `clears`: facts that are taken away; `derives`: facts that are worked out.
    * `judged`: a rule over what is asked, told with all other problems; `weighed`: one over what is
      asked and the thing that is held for it; `checked`: one over the thing as it would be and what
      else is written down; `refuses`: codes that no rule says it refuses with.
    * `then`: what follows in the same transaction.
    """

    __of__: ClassVar[Moving[Any]]
    __said__: ClassVar[Said]

    def __init_subclass__(
        cls,
        *,
        of: Moving[Any] | None = None,
        by: Permission | None = None,
        tells: Happening | None = None,
        done: str = "",
        form: tuple[str, str] | None = None,
        grave: Literal["public", "final"] | None = None,
        clause: str | None = None,
        stamps: str | tuple[str, ...] = (),
        clears: str | tuple[str, ...] = (),
        puts: tuple[str, ...] = (),
        derives: Mapping[str, Derive] | None = None,
        refuses: Iterable[Code] = (),
        judged: Judge | None = None,
        weighed: Weigh | None = None,
        checked: Check | None = None,
        then: Then | None = None,
    ) -> None:
        super().__init_subclass__()
        # Nobody may change one, says the type checker; a guard at run time would slow every start.
        dataclass(kw_only=True, repr=False)(cls)
        if of is not None:
            cls.__of__ = of
        if form is not None:
            vars_of: Any = cls
            vars_of.FORM = Form(*form, grave)
        if tells is None:
            return
        if tells not in HAPPENINGS:
            raise DeclarationError(f"{where(cls)} tells {tells!r}, in no domain/<room>/events.py")
        if not hasattr(cls, "__of__"):
            raise DeclarationError(f"{where(cls)} is an act: it lacks `of`, the thing")
        cls.__said__ = Said(
            tells=tells,
            done=done or "".join(map(str.capitalize, re.split("[:_]", tells))),
            by=by,
            clause=clause,
            stamps=_each(stamps),
            puts=puts,
            derives={**dict.fromkeys(_each(clears), _nothing), **(derives or {})},
            refuses=frozenset(refuses).union(
                *(codes_of(one) for one in (judged, weighed, checked) if one)
            ),
            judged=judged,
            weighed=weighed,
            checked=checked,
            then=then,
        )

    def why_refused(self, act: Act) -> tuple[Problem, ...]:
        """What its rule says, judged with its form."""
        judged = self.__said__.judged
        return () if judged is None else judged(self, act.now)

    @classmethod
    def door(cls) -> Door[Any, Any]:
        """The act. Raises DeclarationError when what the class says cannot be."""
        raise NotImplementedError(f"{where(cls)} is neither a step nor a creation")


_DOORS: dict[type[Any], Door[Any, Any]] = {}


def door_of(asked: type[Asking]) -> Door[Any, Any]:
    """The act that a class is, made once."""
    if asked not in _DOORS:
        _DOORS[asked] = asked.door()
    return _DOORS[asked]


async def do(act: Act, asked: Asking) -> Shown | Refused:
    """Do what is asked."""
    outcome: Shown | Refused = await door_of(type(asked))(act, asked)
    return outcome


def acts_in(module: ModuleType) -> tuple[type[Asking], ...]:
    """The classes of a module that are acts."""
    return tuple(
        one
        for one in vars(module).values()
        if isinstance(one, type)
        and issubclass(one, Asking)
        and "__said__" in vars(one)
        and one.__module__ == module.__name__
    )


def answer_of(asked: type[Asking]) -> Callable[[UUID], Shown]:
    """The type of an answer: the thing, as it stands after the act."""
    of, called = asked.__of__, asked.__of__.called
    thing = called.replace("_", " ")
    shown = Annotated[UUID, Shows(of.name), f"The {thing}."]
    text = f"The {thing}, as it stands after `{camel(snake(asked.__name__))}`."
    made: Any = make_dataclass(
        asked.__said__.done,
        [(f"{called}_id", shown)],
        bases=(Shown,),
        namespace={"__doc__": text, "__module__": asked.__module__},
        repr=False,
        unsafe_hash=True,
    )
    answer: Callable[[UUID], Shown] = made
    return answer


def told_as(story: Any, asked: type[Asking], done: Callable[[UUID], Shown]) -> Any:
    """A story by the name, the text and the types of its class, as acts are declared by theirs."""
    story.__name__ = story.__qualname__ = snake(asked.__name__)
    story.__module__, story.__doc__ = asked.__module__, asked.__doc__
    answer: Any = done
    story.__annotations__ = {"asked": asked, "return": answer | Refused}
    return story
