"""How a room declares which texts of a table are searched, and a list that it is searched by them.

Such a table has a column `search tsvector`, filled by `search_vector` with every row.
"""

from dataclasses import dataclass

from domain.declared.marks import Label
from store.reading.roots import Filter
from store.searching.asking import search_value
from store.searching.conditions import by_texts, by_vector
from store.searching.two_steps import Found

SEARCH = "search"
"""The column by which rows of a searched table are found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """The texts of a table that are searched; whoever sees a row sees all of them.

    `near` is how many of the first rows are looked at before the index is: fewer where texts are
    long. The table of a kind, `of` that of its interface, has a vector of the texts of both: what
    is looked for may stand partly here and partly there.
    """

    table: str
    texts: tuple[str, ...]
    near: int = 4_000
    of: "Searched | None" = None

    @property
    def all_texts(self) -> tuple[str, ...]:
        """Those of the interface, too."""
        return self.texts if self.of is None else (*self.of.all_texts, *self.texts)

    @property
    def vector(self) -> str:
        """The vector's name where a list reads it: a kind's row has its interface's beside it."""
        return SEARCH if self.of is None else f"own_{SEARCH}"

    @property
    def source(self) -> str:
        """The rows with all these texts."""
        return self.table if self.of is None else f"{self.table} JOIN {self.of.source} USING (id)"


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


HOW_IT_IS_FOUND = (
    "Every word must stand there, in any order, be it as a part of a longer one; so codes are found"
    " whole and in part. Chinese is cut into words, stops and brackets part them. What is in double"
    " quotation marks stands there just so. Letters' case and width do not matter; nothing given"
    " finds everything."
)


def search_filter(searched: Searched, where: str, label: Label | None = None) -> Search:
    """The filter of a list over a searched table; `where` says in which texts."""
    columns = [f"{{t}}.{text}" for text in searched.all_texts]
    vector = f"{{t}}.{searched.vector}"
    with_vector = by_vector(vector, columns, "{v}")
    without_vector = f"({vector} IS NULL AND {by_texts(columns, '{v}')})"
    return Search(
        sql=f"({with_vector}) OR {without_vector}",
        convert=search_value,
        with_vector=with_vector,
        without_vector=without_vector,
        near=searched.near,
        text=f"Found {where}. {HOW_IT_IS_FOUND}",
        label=label,
    )
