"""A whole query as one SQL statement that answers with one JSON text, as UTF-8 bytes."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from domain.global_ids import parse_global_id
from domain.opaque import uuid_of
from domain.permissions import Permission, Scope
from store.reading.asked import Asked, Asking, Given, OutOfTheOrdinaryError, Variables
from store.reading.declare import Readable
from store.reading.json_text import JsonText, literal_sql
from store.reading.lists import connection_sql
from store.reading.objects import Objects
from store.reading.roots import AtInstant, Belonging, Listing, Lookup, Root, Whole
from store.reading.sights import FALSE
from store.reading.statement import NOW, TODAY, Prepared, Statement


class Library:
    """Everything that can be read by SQL: types by name, roots by field."""

    def __init__(self, readables: Sequence[Readable], roots: Mapping[str, Root]) -> None:
        self.readables = {one.name: one for one in readables}
        self.roots = roots


def compiled(
    library: Library,
    asked: Sequence[Asked],
    *,
    query_type: str,
    variables: Variables,
    scopes: Mapping[Permission, Scope | None],
) -> tuple[Prepared, tuple[Given, ...]]:
    """The statement, and the values it was written for: others need another one.

    `variables` stand for all that have the same values present and absent. Raises
    OutOfTheOrdinaryError when something asked is not read by SQL alone.
    """
    statement = Statement(scopes, variables)
    text = JsonText()
    for one in text.members(asked):
        if one.name == "__typename":
            text.say(f'"{query_type}"')
        else:
            text.put(root_sql(library, statement, one))
    return prepared_of(statement, text.sql()), tuple(statement.inlined)


def prepared_of(statement: Statement, text: JsonText | str) -> Prepared:
    """The statement that answers with this text, as bytes."""
    pieces = text.bound_pieces() if isinstance(text, JsonText) else None
    if pieces is not None:
        # All that is told is known already. Parameters are numbered from 1.
        places = tuple(one if isinstance(one, str) else one - 1 for one in pieces)
        return Prepared("", tuple(statement.binders), (), frozenset(), (), places)
    sql = text if isinstance(text, str) else text.sql()
    written, binders = statement.finished(f"SELECT convert_to({sql}, 'UTF8')")
    return Prepared(
        written,
        binders,
        tuple(statement.checks),
        frozenset(statement.topics),
        tuple(statement.holes),
        moments=frozenset(one for one in (NOW, TODAY) if one in sql),
    )


def root_sql(library: Library, statement: Statement, one: Asked) -> str:
    """One field of a query as JSON text. Raises OutOfTheOrdinaryError for one not read by SQL."""
    objects = Objects(statement, library.readables)
    match library.roots.get(one.name):
        case Listing() as listing:
            (type_name,) = one.inside
            return connection_sql(objects, listing, one, type_name)
        case Lookup() as lookup:
            return _lookup_sql(objects, lookup, one)
        case Belonging() as belonging:
            return _belonging_sql(objects, belonging, one)
        case AtInstant() as at_instant:
            return _at_instant_sql(objects, at_instant, one)
        case Whole() as whole:
            return _whole_sql(objects, whole, one)
    raise OutOfTheOrdinaryError


def _lookup_sql(objects: Objects, lookup: Lookup, one: Asked) -> str:
    statement = objects.statement
    given = _TypeOfId(one.given[lookup.argument])
    of = lookup.types.get(str(statement.inline(given)))
    if of is None:
        raise OutOfTheOrdinaryError(is_of_values=True)
    readable = objects.readables[of]
    row = statement.alias()
    condition = objects.seen(readable.sees, row)
    if condition == FALSE:
        return literal_sql("null")
    for rule in lookup.written:
        statement.write(rule, one.given[rule.name])
    key = statement.bind(given.key)
    return (
        f"COALESCE((SELECT {objects.row(of, one, row)} FROM {objects.source(of)} {row}"
        f" WHERE {row}.id = {key}::uuid AND {condition}), 'null')"
    )


def _belonging_sql(objects: Objects, belonging: Belonging, one: Asked) -> str:
    statement = objects.statement
    given = _TypeOfId(one.given[belonging.argument])
    if statement.inline(given) != belonging.of:
        raise OutOfTheOrdinaryError(is_of_values=True)
    row, key = statement.alias(), statement.bind(given.key)
    # What belongs to a thing may change with it, e.g. with its state.
    statement.topics.update(objects.readables[belonging.of].changed_by)
    text = JsonText()
    objects.put(text, belonging.holds, one, row)
    return f"(SELECT {text.sql()} FROM (SELECT {key}::uuid AS id) {row})"


def _at_instant_sql(objects: Objects, root: AtInstant, one: Asked) -> str:
    statement, given = objects.statement, one.given.get(root.argument)
    at = NOW
    if given is not None and given.value(statement.variables) is not None:

        def bound(asking: Asking) -> object:
            return as_instant(given.value(asking.variables))

        at = f"{statement.bind(bound)}::timestamptz"
    return _only_row_sql(objects, root.of, one, objects.readables[root.of].source.format(at=at))


def _whole_sql(objects: Objects, root: Whole, one: Asked) -> str:
    if objects.seen(objects.readables[root.of].sees, "") == FALSE:
        return literal_sql("null")
    for rule in root.written:
        objects.statement.write(rule, one.given[rule.name])
    return _only_row_sql(objects, root.of, one, objects.source(root.of))


def _only_row_sql(objects: Objects, of: str, one: Asked, source: str) -> str:
    """The one row of a source, null for whoever may not see it."""
    readable, row = objects.readables[of], objects.statement.alias()
    objects.statement.topics.update(readable.changed_by)
    condition = objects.seen(readable.sees, row)
    if condition == FALSE:
        return literal_sql("null")
    shown = objects.row(of, one, row)
    return f"COALESCE((SELECT {shown} FROM {source} {row} WHERE {condition}), 'null')"


def as_instant(given: datetime | str) -> datetime:
    """An instant, as it stands in an operation or came in a variable; judged before."""
    return given if isinstance(given, datetime) else datetime.fromisoformat(given.upper())


class _TypeOfId:
    """The type that a global id names; the key inside is a parameter."""

    def __init__(self, given: Given) -> None:
        self._given = given

    def value(self, variables: Variables) -> str | None:
        parsed = parse_global_id(str(self._given.value(variables)))
        return None if parsed is None else parsed[0]

    def at(self, key: str) -> Given:
        return self._given.at(key)

    def key(self, asking: Asking) -> UUID:
        parsed = parse_global_id(str(self._given.value(asking.variables)))
        key = uuid_of(parsed[1]) if parsed else None
        if key is None:
            raise OutOfTheOrdinaryError(is_of_values=True)
        return key
