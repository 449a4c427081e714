"""Statements that were written before: found by what is asked, kept by what they take in bytes."""

import sys
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any

from server.graphql.operations import Operation
from store.kept import Kept
from store.reading.asked import Asking, Given, OutOfTheOrdinaryError
from store.reading.statement import Prepared

BYTES_PER_SHAPE = 1_500
BYTES_PER_STATEMENT = 2_500
BYTES_PER_BINDER = 1_000
"""What a statement takes beside its text and what it writes out of the operation's; measured."""

Write = Callable[[], tuple[Prepared, tuple[Given, ...]]]
"""Writes a statement; answers the values that stand in its text, too."""


@dataclass(slots=True)
class _Shape:
    """Statements for variables that are present and absent alike.

    `inlined` are the values written into the text, e.g. page sizes: one statement for each.
    """

    inlined: tuple[Given, ...]
    statements: dict[tuple[Hashable, ...], Prepared] = field(default_factory=dict)
    bytes: int = BYTES_PER_SHAPE

    def add(self, values: tuple[Hashable, ...], prepared: Prepared, operation: Operation) -> None:
        """One more statement."""
        self.statements[values] = prepared
        self.bytes += (
            BYTES_PER_STATEMENT
            + sys.getsizeof(prepared.sql)
            + BYTES_PER_BINDER * (len(prepared.binders) + len(prepared.checks))
            # Values that stand in the operation stay alive with the statement.
            + sys.getsizeof(operation.document.text)
        )


_NOTHING = _Shape(())
"""Where SQL alone does not serve."""


class Statements:
    """All statements of this process, the longest unused forgotten first."""

    def __init__(self, most_bytes: int) -> None:
        self.kept: Kept[Hashable, _Shape] = Kept(most_bytes)

    @property
    def bytes(self) -> int:
        """What they take."""
        return self.kept.bytes

    def find(self, key: Hashable, operation: Operation, asking: Asking, write: Write) -> Prepared:
        """The statement for what is asked, written if it is new.

        `key` tells all that decides on the text but the values written into it.
        Raises OutOfTheOrdinaryError where one statement cannot serve.
        """
        shape = self.kept.find(key)
        if shape is _NOTHING:
            raise OutOfTheOrdinaryError
        if shape is None:
            return self._first(key, operation, asking, write)
        values = _values(shape.inlined, asking)
        prepared = shape.statements.get(values)
        if prepared is None:
            prepared, _ = write()
            shape.add(values, prepared, operation)
            self.kept.keep(key, shape, shape.bytes)
        return prepared

    def _first(self, key: Hashable, operation: Operation, asking: Asking, write: Write) -> Prepared:
        try:
            prepared, inlined = write()
        except OutOfTheOrdinaryError as reason:
            if not reason.is_of_values:
                self.kept.keep(key, _NOTHING, BYTES_PER_SHAPE)
            raise
        shape = _Shape(inlined)
        shape.add(_values(inlined, asking), prepared, operation)
        self.kept.keep(key, shape, shape.bytes)
        return prepared


def skeleton(value: Any) -> Hashable:
    """What of variables decides on the statement: what is there, what is null, true or false."""
    if value is None or value is True or value is False:
        return value
    if isinstance(value, dict):
        return tuple((key, skeleton(part)) for key, part in sorted(value.items()))
    return ""


def _values(inlined: tuple[Given, ...], asking: Asking) -> tuple[Hashable, ...]:
    return tuple(given.value(asking.variables) for given in inlined)
