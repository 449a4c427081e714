"""What a room tells the oracle: its types, lists, questions, frames and acts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from tests.oracle.eyes import Eyes, Thing
from tests.oracle.lists import Given, ListOf
from tests.oracle.rows import Row, Rows

FieldOf: TypeAlias = Callable[[Eyes, Row], object]
AskedField: TypeAlias = Callable[[Eyes, Row, Given], object]
Question: TypeAlias = Callable[[Eyes, Given], object]
Known: TypeAlias = dict[str, list[Any]]
"""Values that mean something in a world, by the arguments that they are given for."""


def nothing(_rows: Rows) -> Known:
    """What a room tells that is asked for by ids alone."""
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One type of the schema.

    A field is the column of its name, unless `renamed` names another, or `fields` works it out;
    `asked` does so with the field's arguments. With `table` it is found by its id, by whom `sees`;
    `whole` adds what lies beside the row, and is nothing for a row of another kind.
    """

    table: str | None = None
    sees: Callable[[Eyes, Row], bool] | None = None
    whole: Callable[[Eyes, Row], Row | None] = lambda _eyes, row: row
    renamed: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, FieldOf] = field(default_factory=dict)
    asked: Mapping[str, AskedField] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A subject. Its acts answer what the doers are told, by the name of the mutation."""

    kinds: Mapping[str, Kind] = field(default_factory=dict)
    lists: Mapping[str, ListOf] = field(default_factory=dict)
    questions: Mapping[str, Question] = field(default_factory=dict)
    frames: Mapping[str, Question] = field(default_factory=dict)
    follows: Mapping[str, Callable[[Eyes, Given, Row], bool]] = field(default_factory=dict)
    """Of a feed: whether it tells of an event."""
    acts: Mapping[str, Question] = field(default_factory=dict)
    known: Callable[[Rows], Known] = nothing


def found(eyes: Eyes, of: str, kind: Kind, row: Row | None) -> Thing | None:
    """The row as a thing, if there is one and it is seen by itself."""
    whole = None if row is None else kind.whole(eyes, row)
    if whole is None or kind.sees is None or not kind.sees(eyes, whole):
        return None
    return Thing(of, whole)
