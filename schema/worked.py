"""Fields that Python works out: a function of the facts of a row, told what it may look at."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Generic, TypeVar, get_type_hints

import msgspec
import orjson

from domain.clocks.calendar import Calendar
from domain.declared.kinds import closed_facts
from domain.declared.parts import DeclarationError, camel, snake
from domain.people.viewer import Viewer
from domain.permissions import Permission
from schema.scalars import instant_to_text
from store.reading.asked import Asked
from store.reading.declare import Readable, Worked

Fact = TypeVar("Fact")


@dataclass(frozen=True, slots=True)
class Working:
    """What may be looked at beside the facts.

    In an answer that is shared the viewer is its audience, and neither time nor language counts.
    """

    viewer: Viewer
    language: str
    now: datetime
    calendar: Calendar | None = None

    def say(self, zh: str, en: str) -> str:
        """Words in the language asked for: Chinese unless it is English."""
        return en if self.language == "en" else zh


WorkOut = Callable[[Fact, Working], Any]


@dataclass(frozen=True, slots=True)
class WorkedOut(Generic[Fact]):
    """How a field of a type is worked out. Its text in the API is the function's."""

    of: Readable
    name: str
    work_out: WorkOut[Fact]
    facts: Any
    kind: Any
    text: str
    needs: tuple[Permission, ...] = ()

    def json(self, facts: bytes, asked: Asked, working: Working) -> bytes:
        """The value as JSON, as far as it is asked for."""
        given: Fact = msgspec.json.decode(facts, type=self.facts, strict=False)
        return orjson.dumps(shown(self.work_out(given, working), asked.inside))


def works_out(
    of: Readable, *, needs: tuple[Permission, ...] = ()
) -> Callable[[WorkOut[Fact]], WorkedOut[Fact]]:
    """Declare the function that works out the field of its name, and what permissions it looks at.

    Raises DeclarationError when the type does not say that such a field is worked out.
    """

    def declare(work_out: WorkOut[Fact]) -> WorkedOut[Fact]:
        name = work_out.__name__
        declared = of.fields.get(camel(name))
        if not isinstance(declared, Worked):
            raise DeclarationError(
                f"{of.name}.{camel(name)} is worked out in {work_out.__module__} but not declared"
                " as `Worked` where the type can be read"
            )
        text = " ".join((work_out.__doc__ or "").split())
        kind = get_type_hints(work_out)["return"]
        return WorkedOut(of, name, work_out, closed_facts(declared.facts), kind, text, needs)

    return declare


def shown(value: Any, inside: Mapping[str, tuple[Asked, ...]]) -> Any:
    """A value as clients see it: of an object, the fields that are asked for."""
    if isinstance(value, list | tuple):
        return [shown(one, inside) for one in value]
    name = type(value).__name__
    asked = inside.get(name)
    if asked is None:
        return _plain(value)
    return {
        one.key: name
        if one.name == "__typename"
        else shown(getattr(value, snake(one.name)), one.inside)
        for one in asked
    }


def _plain(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case datetime():
            return instant_to_text(value)
        case date():
            return value.isoformat()
        case Decimal():
            return str(value)
    return value
