"""Pages of lists, worked out over all rows: filtered, ordered, cut, counted."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from domain.permissions import Permission
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.rows import Row
from tests.oracle.wire import Key, is_sought, key_of_cursor, list_cursor

Given: TypeAlias = Mapping[str, Any]
"""Arguments of a field by their names; what was left out and has no default is not there."""

Group: TypeAlias = Callable[[Eyes, Row], tuple[str | None, Thing | None]]
"""By what rows are counted together: the key, and the unit where it is one."""

LARGEST, USUAL = 100, 20
MOST_GROUPS = 500


class WrongError(Exception):
    """What was asked cannot be answered; `words` are arguments or problems that may be named."""

    def __init__(self, *words: str) -> None:
        super().__init__(", ".join(words))
        self.words = frozenset(words)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListOf:
    """A list of the schema's root.

    `permission` opens it; who holds none sees an empty list, and nothing he asks for is judged.
    `tags` tell the kinds of the key's parts: (t)ime, (u)uid, (s)tring, (i)nteger.
    `looks_for` are filters whose value is a text that is looked for.
    """

    of: str
    rows: Callable[[Eyes], Iterable[Row]]
    type_of: Callable[[Row], str] | None = None
    permission: Permission
    or_by: Permission | None = None
    sees: Callable[[Eyes, Row], bool]
    key: Callable[[Eyes, Row], Key]
    tags: str
    is_descending: bool = False
    filters: Mapping[str, Callable[[Eyes, Row, Any], bool]] = field(default_factory=dict)
    arguments: Mapping[str, Callable[[Eyes, Row, Any], bool]] = field(default_factory=dict)
    looks_for: frozenset[str] = frozenset()
    orders: Mapping[str, tuple[str, Callable[[Row], Any]]] = field(default_factory=dict)
    """By what may be ordered instead: the tag of it, and the value."""

    groups: Mapping[str, Group] = field(default_factory=dict)
    """By what it may be counted: the key, and the unit where it is one."""

    def counts(self, eyes: Eyes, page: Row, given: Given) -> list[Thing]:
        """All that is seen and asked for, in parts: the most first, equal ones by their key."""
        found: dict[str | None, tuple[int, Thing | None]] = {}
        for row in page["counted"]:
            key, unit = self.groups[given["by"]](eyes, row)
            found[key] = (found.get(key, (0, None))[0] + 1, unit)
        # PostgreSQL puts nothing behind everything.
        order = sorted(found, key=lambda key: (-found[key][0], key is None, key or ""))
        return [
            Thing("GroupCount", {"key": key, "count": found[key][0], "unit": found[key][1]})
            for key in order[:MOST_GROUPS]
        ]

    def ordered(self, eyes: Eyes, given: Given) -> "Ordered":
        """In which order rows are asked for, and what their cursors hold."""
        asked = given.get("orderBy")
        if asked is None:
            return Ordered(lambda row: self.key(eyes, row), self.tags, self.is_descending)
        name = asked["field"]
        tag, value = self.orders[name]
        # The list's own last key parts what is equal.
        return Ordered(
            lambda row: (name, value(row), self.key(eyes, row)[-1]),
            f"s{tag}{self.tags[-1]}",
            asked.get("direction") == "DESC",
            name,
        )

    def answer(self, eyes: Eyes, given: Given) -> Thing:
        """The connection. Raises WrongError with every argument that cannot be served."""
        if not any(eyes.may(one) for one in (self.permission, self.or_by) if one is not None):
            return connection(self.of, [], counted=())
        asked = {key: one for key, one in (given.get("filter") or {}).items() if one is not None}
        wrong = [
            f"filter.{key}" for key in self.looks_for & asked.keys() if not is_sought(asked[key])
        ]
        order = self.ordered(eyes, given)
        window = Window.of(given, order, wrong)
        rows = [row for row in self.rows(eyes) if self.sees(eyes, row)]
        for name, value in asked.items():
            rows = [row for row in rows if self.filters[name](eyes, row, value)]
        for name, holds in self.arguments.items():
            if given.get(name) is not None:
                rows = [row for row in rows if holds(eyes, row, given[name])]
        keyed = sorted(
            ((order.key(row), row) for row in rows),
            key=lambda one: one[0],
            reverse=order.is_descending,
        )
        page, ends = window.cut(keyed, is_descending=order.is_descending)
        type_of = self.type_of or (lambda _row: self.of)
        edges = [(key, Thing(type_of(row), row)) for key, row in page]
        return connection(self.of, edges, counted=rows, ends=ends)


@dataclass(frozen=True, slots=True)
class Ordered:
    """An order: the key of a row, the tags of its parts; one that was asked for is named in it."""

    key: Callable[[Row], Key]
    tags: str
    is_descending: bool
    name: str | None = None

    def key_of(self, cursor: str) -> Key | None:
        """The key that a cursor of this order names."""
        key = key_of_cursor(cursor, self.tags)
        return None if key is None or (self.name is not None and key[0] != self.name) else key


@dataclass(frozen=True, slots=True)
class Window:
    """Which part of a list is asked for."""

    limit: int
    after: Key | None
    before: Key | None
    is_backward: bool

    @classmethod
    def of(cls, given: Given, order: Ordered, wrong: Sequence[str] = ()) -> "Window":
        """From the arguments. Raises WrongError with all that are wrong, and those in `wrong`."""
        first, last = given.get("first"), given.get("last")
        found = list(wrong)
        if first is not None and last is not None:
            found.append("last")
        found += [
            name
            for name, number in (("first", first), ("last", last))
            if number is not None and not 1 <= number <= LARGEST
        ]
        keys: dict[str, Key | None] = {"after": None, "before": None}
        for name in keys:
            if given.get(name) is not None:
                keys[name] = order.key_of(given[name])
                if keys[name] is None:
                    found.append(name)
        if found:
            raise WrongError(*found)
        return cls(first or last or USUAL, keys["after"], keys["before"], last is not None)

    def cut(
        self, keyed: Sequence[tuple[Key, Row]], *, is_descending: bool
    ) -> tuple[list[tuple[Key, Row]], tuple[bool, bool]]:
        """The page in the list's order, and whether something comes behind it and before it.

        At the end that was asked for, rows tell; at the other one, that a cursor was given.
        """

        def is_behind(key: Key, other: Key) -> bool:
            return key < other if is_descending else key > other

        found = [
            (key, row)
            for key, row in keyed
            if (self.after is None or is_behind(key, self.after))
            and (self.before is None or is_behind(self.before, key))
        ]
        has_more = len(found) > self.limit
        if self.is_backward:
            return found[-self.limit :], (self.before is not None, has_more)
        return found[: self.limit], (has_more, self.after is not None)


def connection(
    of: str,
    edges: Sequence[tuple[Key, Thing]],
    *,
    counted: Sequence[Row],
    ends: tuple[bool, bool] = (False, False),
) -> Thing:
    """A page as the schema shapes it; `ends` tells whether more comes behind and before."""
    cursors = [list_cursor(key) for key, _ in edges]
    info = {
        "hasNextPage": ends[0],
        "hasPreviousPage": ends[1],
        "startCursor": cursors[0] if cursors else None,
        "endCursor": cursors[-1] if cursors else None,
    }
    shown = [
        Thing(f"{of}Edge", {"cursor": cursor, "node": thing})
        for cursor, (_, thing) in zip(cursors, edges, strict=True)
    ]
    return Thing(
        f"{of}Connection",
        {
            "edges": shown,
            "pageInfo": Thing("PageInfo", info),
            "totalCount": len(counted),
            "counted": counted,
        },
    )
