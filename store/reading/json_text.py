"""JSON as text in SQL: pieces joined by `||`, which PostgreSQL does faster than json functions."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from store.reading.asked import Asked
from store.reading.declare import Writes

_INSTANT = (
    "replace(to_char({x} AT TIME ZONE INTERVAL '8 hours',"
    " 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"+08:00\"'), '.000+', '+')"
)

_UNQUOTED = {
    Writes.TEXT: "to_json({x})::text",
    Writes.NUMBER: "({x})::text",
    Writes.FLAG: "({x})::text",
    Writes.JSON: "({x})::text",
    Writes.CODES: "({x})::text",
}

_QUOTED = {
    Writes.CODE: "({x})",
    Writes.INSTANT: _INSTANT,
    Writes.DAY: "to_char({x}, 'YYYY-MM-DD')",
    Writes.DECIMAL: "({x})::text",
}


_PARAMETER = re.compile(r"\$(\d+)::text")


class JsonText:
    """JSON under construction: literal text and SQL expressions in turn."""

    __slots__ = ("_pieces",)

    def __init__(self) -> None:
        self._pieces: list[tuple[bool, str]] = []

    def say(self, literal: str) -> None:
        """Literal JSON text."""
        if self._pieces and self._pieces[-1][0]:
            literal = self._pieces.pop()[1] + literal
        self._pieces.append((True, literal))

    def members(self, fields: Iterable[Asked]) -> Iterator[Asked]:
        """The braces of an object and the keys of its members; each value is for the caller."""
        self.say("{")
        for place, one in enumerate(fields):
            self.say(f'{"," if place else ""}"{one.key}":')
            yield one
        self.say("}")

    def put(self, sql: str) -> None:
        """The text a SQL expression yields; it must never be null."""
        self._pieces.append((False, sql))

    def put_value(self, sql: str, writes: Writes, *, is_nullable: bool) -> None:
        """A value as JSON."""
        quoted = _QUOTED.get(writes)
        if quoted is None:
            text = _UNQUOTED[writes].format(x=sql)
            self.put(f"COALESCE({text}, 'null')" if is_nullable else text)
        elif is_nullable:
            self.put(f"COALESCE('\"' || {quoted.format(x=sql)} || '\"', 'null')")
        else:
            self.say('"')
            self.put(quoted.format(x=sql))
            self.say('"')

    def bound_pieces(self) -> tuple[str | int, ...] | None:
        """Literal text and numbers of parameters in turn; nothing when there is more to it."""
        found: list[str | int] = []
        for is_literal, piece in self._pieces:
            parameter = _PARAMETER.fullmatch(piece)
            if is_literal:
                found.append(piece)
            elif parameter is None:
                return None
            else:
                found.append(int(parameter[1]))
        return tuple(found)

    def sql(self) -> str:
        """One SQL expression of type text."""
        return " || ".join(
            literal_sql(piece) if is_literal else piece for is_literal, piece in self._pieces
        )


LINE, KEY_LENGTH = 57, 36


def literal_sql(text: str) -> str:
    """A string constant."""
    return "'" + text.replace("'", "''") + "'"


@dataclass(frozen=True, slots=True)
class NameSql:
    """The name of a row's type where rows of several are read at once: SQL that gives it."""

    sql: str


def global_id_sql(type_name: str | NameSql, key: str) -> str:
    """The opaque id, as `global_id_text` makes it."""
    if isinstance(type_name, NameSql):
        written = f"encode(convert_to({type_name.sql} || ':' || {key}, 'UTF8'), 'base64')"
        return f"translate({written}, E'\\n', '')"
    written = f"encode(convert_to({literal_sql(type_name + ':')} || {key}, 'UTF8'), 'base64')"
    # PostgreSQL breaks the line after 76 letters, in which 57 bytes stand.
    is_broken = len(type_name) + 1 + KEY_LENGTH >= LINE
    return f"translate({written}, E'\\n', '')" if is_broken else written
