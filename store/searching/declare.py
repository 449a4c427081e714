"""How a room declares which texts of a table are searched, and a list that it is searched by them.

Such a table has a column `search tsvector`, filled by `search_vector` with every row.
"""

from dataclasses import dataclass

from store.reading.declare import Filter
from store.searching.asking import search_value
from store.searching.conditions import by_texts, by_vector
from store.searching.two_steps import Found


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """The texts of a table that are searched; whoever sees a row sees all of them.

    `near` is how many of the first rows are looked at before the index is: fewer where texts are
    long.
    """

    table: str
    texts: tuple[str, ...]
    near: int = 4_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Search(Filter):
    """A filter by texts, in two parts: rows with a vector, and those that still wait for one."""

    with_vector: str
    without_vector: str
    near: int

    def found(self, *, source: str, row: str, value: str) -> Found:
        """The search over a source for a value of `asked_value`."""
        return Found(
            source=source,
            row=row,
            with_vector=self.with_vector.format(t=row, v=value),
            without_vector=self.without_vector.format(t=row, v=value),
            near=self.near,
        )


def search_filter(searched: Searched) -> Search:
    """The filter of a list over a searched table."""
    columns = [f"{{t}}.{text}" for text in searched.texts]
    with_vector = by_vector("{t}.search", columns, "{v}")
    without_vector = f"({{t}}.search IS NULL AND {by_texts(columns, '{v}')})"
    return Search(
        sql=f"({with_vector}) OR {without_vector}",
        convert=search_value,
        with_vector=with_vector,
        without_vector=without_vector,
        near=searched.near,
    )


def found_sql(searched: Searched, *, row: str, value: str) -> str:
    """Whether a row is found, as one condition on a value of `asked_value`."""
    return search_filter(searched).sql.format(t=row, v=value)
