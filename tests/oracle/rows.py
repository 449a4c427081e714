"""All rows of a database in memory, read by plain SELECTs of whole tables."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias
from uuid import UUID

import orjson

from store.database import Reader

Row: TypeAlias = Mapping[str, Any]
"""A row as it lies in its table, by column; JSON is read."""

_TABLES = """
SELECT table_name FROM information_schema.tables
WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1
"""

_JSON = """
SELECT table_name, column_name FROM information_schema.columns
WHERE table_schema = 'public' AND data_type IN ('json', 'jsonb')
"""


class Rows:
    """Every table; rows are found by what their columns hold."""

    def __init__(self, tables: Mapping[str, Sequence[Row]]) -> None:
        self._tables = tables
        self._found: dict[tuple[str, str], dict[object, list[Row]]] = {}

    def all(self, table: str) -> Sequence[Row]:
        """The whole table."""
        return self._tables[table]

    def of(self, table: str, column: str, value: object) -> Sequence[Row]:
        """The rows whose column holds this value."""
        key = (table, column)
        if key not in self._found:
            found: dict[object, list[Row]] = {}
            for row in self._tables[table]:
                found.setdefault(row[column], []).append(row)
            self._found[key] = found
        return self._found[key].get(value, [])

    def one(self, table: str, key: UUID | None) -> Row | None:
        """The row with this id."""
        return next(iter(self.of(table, "id", key)), None)

    def named(self, table: str, key: UUID) -> Row:
        """The row with this id, which a foreign key keeps there."""
        (row,) = self.of(table, "id", key)
        return row


async def read_rows(reader: Reader) -> Rows:
    """Everything that a database holds now."""
    as_json: dict[str, set[str]] = {}
    for row in await reader.fetch(_JSON):
        as_json.setdefault(row["table_name"], set()).add(row["column_name"])
    tables: dict[str, list[Row]] = {}
    for row in await reader.fetch(_TABLES):
        name = row["table_name"]
        read = as_json.get(name, set())
        found = await reader.fetch(f'SELECT * FROM "{name}"')
        tables[name] = [_read(one, read) for one in found]
    return Rows(tables)


def _read(row: Row, as_json: set[str]) -> Row:
    plain = dict(row)
    for name in as_json:
        plain[name] = None if plain[name] is None else orjson.loads(plain[name])
    return plain
