"""In which order a list is asked for, and what its cursors hold of it."""

from dataclasses import dataclass

from domain.declared.worded import Worded
from store.reading.asked import Asked
from store.reading.cursors import Key, key_from_cursor
from store.reading.roots import KeyKind, Listing, OrderKey
from store.reading.statement import Statement

ORDER_BY = "orderBy"


class OrderDirection(Worded):
    """Which way a list is ordered."""

    ASC = "ASC", "升序", "ascending"
    DESC = "DESC", "降序", "descending"


@dataclass(frozen=True, slots=True)
class Order:
    """The columns of an order, the last of them unique; without a name it is the list's own."""

    keys: tuple[OrderKey, ...]
    is_descending: bool
    name: str | None = None

    @property
    def in_cursors(self) -> tuple[OrderKey, ...]:
        """What a cursor holds: the order's name first, so that none is taken for another's."""
        if self.name is None:
            return self.keys
        return (OrderKey(f"'{self.name}'::text", KeyKind.TEXT), *self.keys)

    def key_in(self, cursor: str) -> Key:
        """The key of a row in this order. Raises ValueError for a cursor of another."""
        key = key_from_cursor(cursor, [one.kind for one in self.in_cursors])
        if self.name is None:
            return key
        if key[0] != self.name:
            raise ValueError("a cursor of another order")
        return key[1:]


def order_of(statement: Statement, listing: Listing, asked: Asked) -> Order:
    """The order that is asked for, or the list's own."""
    given = asked.given.get(ORDER_BY)
    if given is None or given.value(statement.variables) is None:
        return Order(listing.order, listing.is_descending)
    name = str(statement.inline(given.at("field")))
    declared = listing.orderings[name]
    key = OrderKey(declared.sql, declared.kind)
    direction = statement.inline(given.at("direction"))
    return Order((key, listing.order[-1]), direction == OrderDirection.DESC, name)
