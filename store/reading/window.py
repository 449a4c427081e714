"""Which part of a list is asked for: how many entries, and behind or before which cursors."""

from dataclasses import dataclass

from store.reading.asked import ArgumentRefusedError, Asked, Asking, Given
from store.reading.cursors import Key
from store.reading.orders import Order
from store.reading.statement import Binder, Statement

DEFAULT_PAGE = 20
LARGEST_PAGE = 100

PAGE_ARGUMENTS = ("first", "after", "last", "before")


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A cursor that was given, read once a run however many parameters are parts of its key."""

    given: Given
    order: Order
    argument: str

    def key(self, asking: Asking) -> Key:
        """The key inside it. Raises ArgumentRefusedError for a cursor of another list."""
        key: Key | None = asking.read.get(self)
        if key is None:
            try:
                key = self.order.key_in(self.given.value(asking.variables))
            except ValueError:
                raise ArgumentRefusedError(
                    self.argument, f"`{self.argument}` is not a cursor of this list."
                ) from None
            asking.read[self] = key
        return key

    def part(self, number: int) -> Binder:
        """What fills the parameter of one part of the key."""
        return lambda asking: self.key(asking)[number]


@dataclass(frozen=True, slots=True)
class Window:
    """So many entries, counted from the end that is asked for."""

    limit: int
    after: Place | None
    before: Place | None
    is_backward: bool


def window_of(statement: Statement, asked: Asked, order: Order) -> Window:
    """What is asked for. Raises ArgumentRefusedError for what no list gives."""
    present = {
        name: given
        for name, given in asked.given.items()
        if name in PAGE_ARGUMENTS and given.value(statement.variables) is not None
    }
    if "first" in present and "last" in present:
        raise ArgumentRefusedError("last", "`first` and `last` cannot be asked for together.")
    name = "last" if "last" in present else "first"
    limit = statement.inline(present[name]) if name in present else DEFAULT_PAGE
    if not 1 <= limit <= LARGEST_PAGE:
        raise ArgumentRefusedError(name, f"`{name}` must be from 1 to {LARGEST_PAGE}.")
    places = {
        argument: Place(present[argument], order, argument)
        for argument in ("after", "before")
        if argument in present
    }
    # Looked at even where the statement happens not to need them.
    for place in places.values():
        statement.check(place.key)
    return Window(limit, places.get("after"), places.get("before"), "last" in present)
