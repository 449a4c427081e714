"""Rows as JSON objects: from what is asked and what is declared to one SQL expression."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from store.reading.asked import ArgumentRefusedError, Asked, Asking, OutOfTheOrdinaryError
from store.reading.declare import (
    Column,
    Field,
    GlobalId,
    Live,
    LogPlace,
    Many,
    One,
    Readable,
    Same,
    Texts,
    Worked,
)
from store.reading.interfaces import of_every_kind
from store.reading.json_text import JsonText, NameSql, global_id_sql, literal_sql
from store.reading.sights import FALSE, TRUE, Sight
from store.reading.statement import TODAY, Hole, Refusal, Statement

NULL = literal_sql("null")

HOLE = "\x02"
"""Around the facts that something is worked out of: JSON holds no such character unescaped."""


MOST_WRITTEN = 5_000
"""Fields in one statement, those of kinds once for each way in which they are asked for."""


class Objects:
    """Writes rows of the declared types into one statement."""

    def __init__(
        self,
        statement: Statement,
        readables: Mapping[str, Readable],
    ) -> None:
        self.statement = statement
        self.readables = readables
        self._written = 0
        self._writers: dict[type, Callable[[JsonText, Any, Asked, str, Any], None]] = {
            Column: self._column,
            GlobalId: self._global_id,
            Same: self._same,
            One: self._one,
            Many: self._many,
            Texts: self._texts,
            LogPlace: self._log_place,
            Live: self._live,
        }

    def row(self, of: str, asked: Asked, row: str) -> str:
        """The row with this alias as the text of a JSON object, of an interface as its kind."""
        readable = self.readables[of]
        variants = readable.variants
        if variants is None:
            return self._object(readable, of, asked.of(of), row=row)
        column = variants.column.format(t=row)
        whens = []
        for fields, types in self._alike(readable, variants.types, asked):
            type_name, *more = types.values()
            if more:
                text = self._object(readable, _name_sql(column, types), fields, row=row)
            else:
                text = self._kind(self.readables[type_name], fields, row)
            values = ", ".join(literal_sql(one) for one in types)
            whens.append(f"WHEN {column} IN ({values}) THEN {text}")
        return f"(CASE {' '.join(whens)} END)"

    def _alike(
        self, readable: Readable, types: Mapping[str, str], asked: Asked
    ) -> list[tuple[tuple[Asked, ...], dict[str, str]]]:
        """Kinds of which the same is asked, and nothing of their own, together: written once.

        Else what lies in kinds in kinds would be written anew for every way through them.
        """
        found: list[tuple[tuple[Asked, ...], dict[str, str]]] = []
        shared: list[tuple[tuple[Asked, ...], dict[str, str]]] = []
        for value, type_name in types.items():
            fields, kind = asked.of(type_name), self.readables[type_name]
            if any(
                one.name != "__typename" and kind.declares(one.name) != readable.name
                for one in fields
            ):
                found.append((fields, {value: type_name}))
                continue
            for same, those in shared:
                if same == fields:
                    those[value] = type_name
                    break
            else:
                shared.append((fields, {value: type_name}))
        return [*found, *shared]

    def _kind(self, readable: Readable, fields: tuple[Asked, ...], row: str) -> str:
        """A row of the interface as one of its kinds; its own table is read where it is asked."""
        kind = readable.kind_of
        if kind is None or kind.table is None or kind.own.isdisjoint(one.name for one in fields):
            return self._object(readable, readable.name, fields, row=row)
        inner = self.statement.alias()
        whole = self._object(readable, readable.name, fields, row=inner)
        return f"(SELECT {whole} FROM {kind.beside(row)} {inner})"

    def _object(
        self,
        readable: Readable,
        type_name: str | NameSql,
        fields: tuple[Asked, ...],
        *,
        row: str,
    ) -> str:
        self._written += len(fields)
        if self._written > MOST_WRITTEN:
            raise OutOfTheOrdinaryError
        self.statement.topics.update(readable.changed_by)
        text = JsonText()
        for one in text.members(fields):
            if one.name == "__typename":
                _put_name(text, type_name)
                continue
            declared = self._declared(readable, one.name)
            if isinstance(declared, Worked):
                self._worked(text, declared, one, row, readable.declares(one.name))
                continue
            self._writers[type(declared)](text, declared, one, row, type_name)
        return text.sql()

    def _declared(self, readable: Readable, name: str) -> Field:
        """The declaration of a field. Raises OutOfTheOrdinaryError for what SQL does not know."""
        declared = self.readables[readable.declares(name)].fields.get(name)
        if declared is None:
            raise OutOfTheOrdinaryError
        return declared

    def source(self, of: str, *, owner: str | None = None) -> str:
        """Where the rows of a type come from; of one owner alone where that is known."""
        readable = self.readables[of]
        if owner is None or not readable.narrow:
            return self.statement.filled(readable.source)
        return self.statement.filled(readable.narrow, owner=owner)

    def put(self, text: JsonText, declared: Field, one: Asked, row: str) -> None:
        """The value of a declared field of the row with this alias."""
        self._writers[type(declared)](text, declared, one, row, "")

    def _column(
        self, text: JsonText, declared: Column, _one: Asked, row: str, _type_name: str | NameSql
    ) -> None:
        sql = declared.sql.format(t=row)
        self.statement.topics.update(declared.changed_by)
        condition = self.seen(declared.sees, row)
        if condition == FALSE:
            text.say("null")
            return
        if condition != TRUE:
            sql = f"CASE WHEN {condition} THEN {sql} END"
        text.put_value(sql, declared.writes, is_nullable=declared.is_nullable or condition != TRUE)

    def _global_id(
        self, text: JsonText, declared: GlobalId, _one: Asked, row: str, type_name: str | NameSql
    ) -> None:
        text.say('"')
        text.put(global_id_sql(declared.of or type_name, declared.sql.format(t=row)))
        text.say('"')

    def _log_place(
        self, text: JsonText, declared: LogPlace, _one: Asked, row: str, _type_name: str | NameSql
    ) -> None:
        text.say('"')
        text.put(global_id_sql("seq", declared.sql.format(t=row)))
        text.say('"')

    def _worked(self, text: JsonText, declared: Worked, one: Asked, row: str, of: str) -> None:
        """The facts of the row, where Python puts in what it works out of them."""
        self.statement.topics.update(declared.changed_by)
        condition = self.seen(declared.sees, row)
        if condition == FALSE:
            text.say(declared.hidden)
            return
        facts = self._hole(Hole(of, declared, one), f"{declared.sql.format(t=row)}::text")
        if condition != TRUE:
            facts = f"CASE WHEN {condition} THEN {facts} ELSE {literal_sql(declared.hidden)} END"
        text.put(facts)

    def _hole(self, hole: Hole | Refusal, facts: str) -> str:
        place = len(self.statement.holes)
        self.statement.holes.append(hole)
        return f"{literal_sql(f'{HOLE}{place}|')} || {facts} || {literal_sql(HOLE)}"

    def _live(self, text: JsonText, declared: Live, _one: Asked, _row: str, _of: str) -> None:
        if declared is Live.RESUMED:
            text.put(f"{self.statement.bind(lambda asking: asking.given['resumed'])}::text")
        else:
            text.say(self.statement.live[declared])

    def _same(
        self, text: JsonText, declared: Same, one: Asked, row: str, _type_name: str | NameSql
    ) -> None:
        text.put(self.row(declared.of, one, row))

    def _one(
        self, text: JsonText, declared: One, one: Asked, row: str, _type_name: str | NameSql
    ) -> None:
        inner = self.statement.alias()
        self.statement.topics.update(declared.changed_by)
        condition = self.seen_of(declared.of, declared.sees, inner)
        if condition == FALSE:
            text.say("null")
            return
        last = f" ORDER BY {declared.order_by.format(t=inner)} LIMIT 1" if declared.order_by else ""
        where = declared.where.format(t=inner, of=row, on=self._day(declared, one))
        found = (
            f"(SELECT {self.row(declared.of, one, inner)}"
            f" FROM {self.source(declared.of)} {inner}"
            f" WHERE {_both(where, condition)}{last})"
        )
        is_nullable = declared.is_nullable or condition != TRUE
        text.put(f"COALESCE({found}, {NULL})" if is_nullable else found)

    def _many(
        self, text: JsonText, declared: Many, one: Asked, row: str, _type_name: str | NameSql
    ) -> None:
        inner = self.statement.alias()
        condition = self.seen_of(declared.of, declared.sees, inner)
        if condition == FALSE:
            text.say("[]")
            return
        try:
            limit = self._limit(declared, one)
        except ArgumentRefusedError as reason:
            if not self.statement.is_lenient:
                raise
            text.put(self._hole(Refusal(reason.argument, reason.words), "''"))
            return
        source = declared.source or self.readables[declared.of].source
        source = self.statement.filled(source, of=row)
        where = declared.where.format(t=inner, of=row, on=self._day(declared, one))
        text.say("[")
        text.put(
            f"COALESCE((SELECT string_agg({self.row(declared.of, one, inner)}, ',')"
            f" FROM (SELECT * FROM {source} {inner}"
            f" WHERE {_both(where, condition)}"
            f" ORDER BY {declared.order_by.format(t=inner)}{limit}) {inner}), '')"
        )
        text.say("]")

    def _day(self, declared: One | Many, one: Asked) -> str:
        """The day on which it is looked at."""
        given = None if declared.on is None else one.given.get(declared.on.argument)
        if given is None or given.value(self.statement.variables) is None:
            return TODAY

        def bound(asking: Asking) -> object:
            return as_day(given.value(asking.variables))

        return f"{self.statement.bind(bound)}::date"

    def _limit(self, declared: Many, one: Asked) -> str:
        page = declared.page
        if page is None:
            return "" if declared.most is None else f" LIMIT {declared.most}"
        given = one.given.get(page.argument)
        number = None if given is None else self.statement.inline(given)
        if number is None:
            number = page.default
        if not 1 <= number <= page.most:
            raise ArgumentRefusedError(
                page.argument, f"`{page.argument}` must be from 1 to {page.most}."
            )
        return f" LIMIT {int(number)}"

    def _texts(
        self, text: JsonText, declared: Texts, _one: Asked, row: str, _type_name: str | NameSql
    ) -> None:
        condition = self.seen(declared.sees, row)
        if condition == FALSE:
            text.say("[]")
            return
        sql = declared.sql.format(of=row)
        found = f"(SELECT string_agg(to_json(x.text)::text, ',') FROM ({sql}) x)"
        if condition != TRUE:
            found = f"CASE WHEN {condition} THEN {found} END"
        text.say("[")
        text.put(f"COALESCE({found}, '')")
        text.say("]")

    def seen_of(self, of: str, sees: Sight | None, row: str) -> str:
        """The condition under which the viewer sees a row of a type, by a sight or its own."""
        readable = self.readables[of]
        return self.seen(readable.sees if sees is None else of_every_kind(sees, readable), row)

    def seen(self, sees: Sight | None, row: str) -> str:
        """The condition under which the viewer sees what a sight guards."""
        return TRUE if sees is None else sees.condition(self.statement, row)


def _name_sql(column: str, types: Mapping[str, str]) -> NameSql:
    """The type of each row."""
    whens = " ".join(f"WHEN {literal_sql(one)} THEN {literal_sql(of)}" for one, of in types.items())
    return NameSql(f"(CASE {column} {whens} END)")


def _put_name(text: JsonText, type_name: str | NameSql) -> None:
    if isinstance(type_name, str):
        text.say(f'"{type_name}"')
        return
    text.say('"')
    text.put(type_name.sql)
    text.say('"')


def as_day(given: date | str) -> date:
    """A day, as it stands in an operation or came in a variable; judged before."""
    return given if isinstance(given, date) else date.fromisoformat(given)


def _both(left: str, right: str) -> str:
    return left if right == TRUE else f"{left} AND {right}"
