"""Parts of an operation as SQL: a row that is known by its key, what an act answers, one list.

The operation itself is run by graphql-core then; its part is read by one statement all the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from store.reading.asked import Asked, Asking
from store.reading.compiling import Library, root_sql
from store.reading.json_text import JsonText
from store.reading.objects import NULL, Objects
from store.reading.sights import FALSE, TRUE
from store.reading.statement import Binder, Statement


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a type: by the key given under a name, or the only one there is.

    `is_own`: who asks has just written it, and sees it whatever its sight says; what is asked of
    it beyond that is judged as always.
    """

    of: str
    key: str | None = None
    is_own: bool = False


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
    if row.key is not None:
        condition = f"{alias}.id = {statement.bind(given_as(row.key))}::uuid AND {condition}"
    shown = objects.row(row.of, one, alias)
    return f"(SELECT {shown} FROM {readable.source} {alias} WHERE {condition})"


def answer_sql(
    library: Library,
    statement: Statement,
    fields: Sequence[Asked],
    *,
    type_name: str,
    shown: Mapping[str, Shown],
) -> str:
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
                text.put(_made_sql(library, statement, rows, one))
            case None:
                text.put(f"{statement.bind(given_as(one.name))}::text")
    return text.sql()


def _made_sql(library: Library, statement: Statement, rows: MadeRows, one: Asked) -> str:
    objects = Objects(statement, library.readables)
    alias = statement.alias()
    source = library.readables[rows.of].source.format(
        given=f"{statement.bind(given_as(rows.name))}::text::jsonb"
    )
    shown = objects.row(rows.of, one, alias)
    if not rows.is_many:
        return f"(SELECT {shown} FROM {source} {alias})"
    return f"('[' || COALESCE((SELECT string_agg({shown}, ',') FROM {source} {alias}), '') || ']')"


def list_sql(library: Library, statement: Statement, one: Asked) -> str:
    """One list of a query, as the text of a JSON object."""
    return root_sql(library, statement, one)


def given_as(name: str) -> Binder:
    """What the server itself puts in under a name."""

    def bound(asking: Asking) -> object:
        return asking.given[name]

    return bound
