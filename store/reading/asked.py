"""What is asked, free of GraphQL: a tree of fields with what was given for their arguments."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

Variables = Mapping[str, Any]


class Given(Protocol):
    """An argument's value: written in the operation, or left to a variable."""

    def value(self, variables: Variables) -> Any:
        """Plain JSON value; nothing when null or left out."""

    def at(self, key: str) -> "Given":
        """The value under a key of an input object."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A field asked for under a response key."""

    key: str
    name: str
    given: Mapping[str, Given] = field(default_factory=dict)
    inside: "Mapping[str, tuple[Asked, ...]]" = field(default_factory=dict)
    """What is asked of the value, by the type it turns out to be; empty for plain values."""

    def of(self, type_name: str) -> "tuple[Asked, ...]":
        """What is asked when the value is of this type."""
        return self.inside.get(type_name, ())


@dataclass(frozen=True, slots=True)
class Asking:
    """What a statement is run with: its variables and the viewer."""

    variables: Variables
    unit_id: UUID | None
    person_id: UUID | None
    given: Mapping[str, object] = field(default_factory=dict)
    """What the server itself puts in beside: keys of rows, values of an answer."""
    read: dict[object, Any] = field(default_factory=dict)
    """What was read of the variables, where several parameters are parts of one."""
    now: datetime | None = None
    """The instant it is asked at, where anything may look at that."""


class OutOfTheOrdinaryError(Exception):
    """What was asked is not served by one statement: Python answers it, or it is given amiss.

    The ordinary way serves it. `is_of_values` tells that other values of the same variables may
    be served.
    """

    def __init__(self, words: str = "out of the ordinary", *, is_of_values: bool = False) -> None:
        super().__init__(words)
        self.is_of_values = is_of_values


class ArgumentRefusedError(OutOfTheOrdinaryError):
    """An argument cannot be served, and why; raised only where the list itself is seen."""

    def __init__(self, argument: str, words: str) -> None:
        super().__init__(words, is_of_values=True)
        self.argument = argument
        self.words = words
