"""Keyset connections as one SQL expression: edges, page info, count, as far as they are asked."""

from dataclasses import dataclass, field

from domain.permissions import Scope
from store.reading.asked import ArgumentRefusedError, Asked, Asking, Given, OutOfTheOrdinaryError
from store.reading.cursors import cursor_sql, parameter_type
from store.reading.declare import Readable
from store.reading.groups import groups_sql
from store.reading.json_text import JsonText
from store.reading.objects import Objects
from store.reading.orders import Order, order_of
from store.reading.roots import Filter, Listing, Switch
from store.reading.sights import FALSE, TRUE, Holds
from store.reading.statement import Statement
from store.reading.window import Place, Window, window_of
from store.searching.declare import Search
from store.searching.two_steps import Found

PLACE = '"#"'
"""A row's place on its page, as no fact can be named: things may have a `place` of their own."""


def connection_sql(objects: Objects, listing: Listing, asked: Asked, type_name: str) -> str:
    """The connection as the text of a JSON object."""
    statement = objects.statement
    readable = objects.readables[listing.of]
    statement.topics.update((*readable.changed_by, *listing.changed_by))
    row = statement.alias()
    condition = objects.seen_of(listing.of, listing.sees, row)
    fields = asked.of(type_name)
    if condition == FALSE:
        return _nothing(fields, type_name)
    order = order_of(statement, listing, asked)
    window = window_of(statement, asked, order)
    for number in listing.written:
        statement.write(number, asked.given[number.name])
    source = objects.source(listing.of, owner=_owner(statement, listing, readable, asked))
    chosen = [condition, listing.where.format(t=row)]
    found: Found | None = None
    for argument, rule, given in _rules(statement, listing, asked):
        if isinstance(rule, Search) and found is None:
            value = _bound_value(statement, rule, given, argument=argument)
            found = rule.found(source=source, row=row, value=value)
        else:
            chosen.append(_condition(statement, rule, given, row, argument=argument))
    page = _Connection(objects, listing, window, order, _all(chosen), row, found, source)
    return page.sql(fields, type_name)


def _owner(statement: Statement, listing: Listing, readable: Readable, asked: Asked) -> str | None:
    """Whose rows alone can be told: as the filter says, or as far as the viewer sees."""
    if not readable.narrow:
        return None
    for key in listing.owners:
        given = asked.given["filter"].at(key) if "filter" in asked.given else None
        if given is not None and given.value(statement.variables) is not None:
            rule = listing.filters[key]
            assert isinstance(rule, Filter)  # noqa: S101 - an owner is named by his id
            return f"{_bound_value(statement, rule, given, argument=f'filter.{key}')}::uuid"
    sees = listing.sees or readable.sees
    is_own = isinstance(sees, Holds) and statement.scope(sees.permission) is Scope.OWN_UNIT
    return statement.viewer_unit() if is_own else None


@dataclass(slots=True)
class _Connection:
    """One connection being written. `columns` are what its page is summed up to."""

    objects: Objects
    listing: Listing
    window: Window
    order: Order
    where: str
    row: str
    found: Found | None
    source: str
    columns: list[str] = field(default_factory=list)

    def sql(self, fields: tuple[Asked, ...], type_name: str) -> str:
        text = JsonText()
        for one in text.members(fields):
            match one.name:
                case "__typename":
                    text.say(f'"{type_name}"')
                case "edges":
                    text.say("[")
                    text.put(f"COALESCE({self._column(self._edges(one))}, '')")
                    text.say("]")
                case "pageInfo":
                    self._page_info(text, one)
                case "totalCount":
                    text.put(f"(SELECT count(*) FROM ({self._all_rows()}) {self.row})::text")
                case "counts":
                    text.put(self._counts(one))
                case _:
                    raise OutOfTheOrdinaryError
        if not self.columns:
            return text.sql()
        named = ", ".join(f"{column} AS c{place}" for place, column in enumerate(self.columns))
        summed = f"SELECT {named} FROM ({self._rows()}) {self.row}"
        return f"(SELECT {text.sql()} FROM ({summed}) page)"

    @property
    def _source(self) -> str:
        return f"{self.source} {self.row}"

    def _all_rows(self, select: str = "SELECT") -> str:
        if self.found is None:
            return f"{select} FROM {self._source} WHERE {self.where}"
        return self.found.all_rows(self.where)

    def _counts(self, asked: Asked) -> str:
        """All rows in parts, as far as they are seen."""
        statement = self.objects.statement
        by = self.listing.groupings[str(statement.inline(asked.given["by"]))]
        group = statement.alias()
        told = self.objects.row("GroupCount", asked, group)
        groups = groups_sql(self._all_rows("SELECT *"), self.row, by)
        return (
            f"(SELECT '[' || COALESCE(string_agg({told}, ','), '') || ']' FROM ({groups}) {group})"
        )

    @property
    def _is_kept(self) -> str:
        """Whether a row belongs to the page; one more is read to know whether there is more."""
        return f"{self.row}.{PLACE} <= {self.window.limit}"

    def _column(self, sql: str) -> str:
        self.columns.append(sql)
        return f"page.c{len(self.columns) - 1}"

    def _rows(self) -> str:
        """The rows of the page and one more, each with its place counted from the asked end."""
        window, row = self.window, self.row
        forward, backward = ("<", ">") if self.order.is_descending else (">", "<")
        bounds = [
            self._bound(place, comparison)
            for place, comparison in ((window.after, forward), (window.before, backward))
            if place is not None
        ]
        direction = "DESC" if self.order.is_descending != window.is_backward else "ASC"
        order = ", ".join(f"{key.sql.format(t=row)} {direction}" for key in self.order.keys)
        where, limit = _all([self.where, *bounds]), window.limit + 1
        if self.found is None:
            first = f"SELECT * FROM {self._source} WHERE {where} ORDER BY {order} LIMIT {limit}"
        elif self.order.name is None:
            first = self.found.first_rows(where, order=order, limit=limit)
        else:
            first = self.found.sorted_rows(where, order=order, limit=limit)
        found = f"SELECT {row}.*, row_number() OVER () AS {PLACE} FROM ({first}) {row}"
        return f"{found} ORDER BY {PLACE} DESC" if window.is_backward else found

    def _bound(self, place: Place, comparison: str) -> str:
        columns = ", ".join(key.sql.format(t=self.row) for key in self.order.keys)
        bind = self.objects.statement.bind
        parts = ", ".join(
            f"{bind(place.part(number))}::{parameter_type(key.kind)}"
            for number, key in enumerate(self.order.keys)
        )
        return f"({columns}) {comparison} ({parts})"

    def _edges(self, asked: Asked) -> str:
        (type_name,) = asked.inside
        text = JsonText()
        for one in text.members(asked.of(type_name)):
            match one.name:
                case "__typename":
                    text.say(f'"{type_name}"')
                case "cursor":
                    text.say('"')
                    text.put(cursor_sql(self.order.in_cursors, self.row))
                    text.say('"')
                case "node":
                    text.put(self.objects.row(self.listing.of, one, self.row))
                case _:
                    raise OutOfTheOrdinaryError
        return f"string_agg({text.sql()}, ',') FILTER (WHERE {self._is_kept})"

    def _page_info(self, text: JsonText, asked: Asked) -> None:
        window = self.window
        known = window.before if window.is_backward else window.after
        for one in text.members(asked.of("PageInfo")):
            match one.name:
                case "__typename":
                    text.say('"PageInfo"')
                case "hasNextPage" | "hasPreviousPage":
                    if (one.name == "hasNextPage") != window.is_backward:
                        text.put(f"{self._column(f'count(*) > {window.limit}')}::text")
                    else:
                        text.say("true" if known is not None else "false")
                case "startCursor" | "endCursor":
                    is_first = (one.name == "startCursor") != window.is_backward
                    column = self._column(self._cursor_at(is_first=is_first))
                    text.put(f"COALESCE('\"' || {column} || '\"', 'null')")
                case _:
                    raise OutOfTheOrdinaryError

    def _cursor_at(self, *, is_first: bool) -> str:
        """The cursor at one end of the page; places count from the end that was asked for."""
        order = f"ORDER BY {self.row}.{PLACE} {'ASC' if is_first else 'DESC'}"
        cursor = cursor_sql(self.order.in_cursors, self.row)
        return f"(array_agg({cursor} {order}) FILTER (WHERE {self._is_kept}))[1]"


def _rules(
    statement: Statement, listing: Listing, asked: Asked
) -> list[tuple[str, Filter | Switch, Given]]:
    """What of the list's filters and arguments is asked for, by the argument it stands in."""
    rules = [
        (f"filter.{key}", rule, asked.given["filter"].at(key))
        for key, rule in listing.filters.items()
        if "filter" in asked.given
    ]
    rules += [
        (name, listing.arguments[name], given)
        for name, given in asked.given.items()
        if name in listing.arguments
    ]
    return [one for one in rules if one[2].value(statement.variables) is not None]


def _condition(
    statement: Statement, rule: Filter | Switch, given: Given, row: str, *, argument: str
) -> str:
    if isinstance(rule, Switch):
        return (rule.yes if statement.inline(given) else rule.no).format(t=row)
    value = _bound_value(statement, rule, given, argument=argument)
    return f"({rule.sql.format(t=row, v=value)})"


def _bound_value(statement: Statement, rule: Filter, given: Given, *, argument: str) -> str:
    def bound(asking: Asking) -> object:
        try:
            return rule.convert(given.value(asking.variables))
        except ValueError as error:
            raise ArgumentRefusedError(
                argument, f"`{argument}` cannot be looked for: {error}."
            ) from None

    return statement.bind(bound)


_NO_PAGE = {
    "hasNextPage": "false",
    "hasPreviousPage": "false",
    "startCursor": "null",
    "endCursor": "null",
    "__typename": '"PageInfo"',
}


def _nothing(fields: tuple[Asked, ...], type_name: str) -> str:
    """What someone sees who may not see the list: nothing, as if there were none."""
    plain = {"edges": "[]", "counts": "[]", "totalCount": "0", "__typename": f'"{type_name}"'}
    text = JsonText()
    for one in text.members(fields):
        if one.name != "pageInfo":
            text.say(plain[one.name])
            continue
        for end in text.members(one.of("PageInfo")):
            text.say(_NO_PAGE[end.name])
    return text.sql()


def _all(conditions: list[str]) -> str:
    return " AND ".join(one for one in conditions if one != TRUE) or TRUE
