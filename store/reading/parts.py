"""Parts of an operation as SQL: a row that is known by its key, what an act answers, one list.

The operation itself is run by graphql-core then; its part is read by one statement all the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from store.database import to_json
from store.reading.asked import Asked, Asking
from store.reading.compiling import Library
from store.reading.declare import Column, Readable
from store.reading.json_text import JsonText
from store.reading.objects import NULL, Objects
from store.reading.sights import FALSE, TRUE
from store.reading.statement import Binder, Statement


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a type: by the key given under a name, or the only one there is.

    `is_own`: who asks has just written it, and sees it whatever its sight says; what is asked of
    it beyond that is judged as always. `is_many`: several, by the keys given, in their order.
    """

    of: str
    key: str | None = None
    is_own: bool = False
    is_many: bool = False


@dataclass(frozen=True, slots=True)
class MadeRows:
    """Rows that exist in the answer alone: the type's source reads them from what is given."""

    of: str
    name: str
    is_many: bool


Shown = Row | MadeRows


def row_sql(library: Library, statement: Statement, row: Row, one: Asked) -> str:
    """The row as the text of a JSON object, or NULL when there is none or it is not seen."""
    objects = Objects(statement, library.readables)
    readable = library.readables[row.of]
    alias = statement.alias()
    condition = TRUE if row.is_own else objects.seen(readable.sees, alias)
    if condition == FALSE:
        return "NULL::text"
    if row.key is not None and row.is_many:
        keys = f"{statement.bind(given_as(row.key))}::uuid[]"
        order = f"array_position({keys}, {alias}.id)"
        shown = f"string_agg({objects.row(row.of, one, alias)}, ',' ORDER BY {order})"
        condition = f"{alias}.id = ANY({keys}) AND {condition}"
        found = f"SELECT {shown} FROM {objects.source(row.of)} {alias} WHERE {condition}"
        return f"('[' || COALESCE(({found}), '') || ']')"
    if row.key is not None:
        condition = f"{alias}.id = {statement.bind(given_as(row.key))}::uuid AND {condition}"
    shown = objects.row(row.of, one, alias)
    return f"(SELECT {shown} FROM {objects.source(row.of)} {alias} WHERE {condition})"


def answer_text(
    library: Library,
    statement: Statement,
    fields: Sequence[Asked],
    *,
    type_name: str,
    shown: Mapping[str, Shown],
) -> JsonText:
    """What an act answers: things it has written, rows it has made, plain values beside them."""
    text = JsonText()
    for one in text.members(fields):
        if one.name == "__typename":
            text.say(f'"{type_name}"')
            continue
        match shown.get(one.name):
            case Row() as row:
                text.put(f"COALESCE({row_sql(library, statement, row, one)}, {NULL})")
            case MadeRows() as rows:
                _put_made(text, library, statement, rows, one)
            case None:
                text.put(f"{statement.bind(json_given_as(one.name))}::text")
    return text


def _put_made(
    text: JsonText, library: Library, statement: Statement, rows: MadeRows, one: Asked
) -> None:
    readable = library.readables[rows.of]
    plain = {} if rows.is_many else _plain_columns(readable)
    asked = one.of(rows.of)
    if plain and all(part.name in plain or part.name == "__typename" for part in asked):
        # Nothing of it is in the database: no statement is needed.
        for part in text.members(asked):
            if part.name == "__typename":
                text.say(f'"{rows.of}"')
            else:
                bound = statement.bind(json_given_as(rows.name, plain[part.name]))
                text.put(f"{bound}::text")
        return
    objects = Objects(statement, library.readables)
    alias = statement.alias()
    given = f"{statement.bind(json_given_as(rows.name))}::text::jsonb"
    source = readable.source.format(given=given)
    shown = objects.row(rows.of, one, alias)
    if rows.is_many:
        shown = f"'[' || COALESCE(string_agg({shown}, ','), '') || ']'"
    text.put(f"(SELECT {shown} FROM {source} {alias})")


def _plain_columns(readable: Readable) -> dict[str, str]:
    """The fields of a type that are columns and nothing else, with the columns' names."""
    found = {}
    for name, declared in readable.fields.items():
        column = declared.sql.removeprefix("{t}.") if isinstance(declared, Column) else ""
        if column.isidentifier() and isinstance(declared, Column) and declared.sees is None:
            found[name] = column
    return found


def given_as(name: str) -> Binder:
    """What the server itself puts in under a name."""

    def bound(asking: Asking) -> object:
        return asking.given[name]

    return bound


def json_given_as(name: str, part: str | None = None) -> Binder:
    """The same as JSON, or one attribute of it."""

    def bound(asking: Asking) -> object:
        value = asking.given[name]
        return to_json(value if part is None else getattr(value, part))

    return bound
