"""The first rows that are found, in a list's order, whether what is looked for is common or rare.

What is common stands among the first few thousand rows: they are looked through in order until a
page is full. Only where that does not suffice all that the index knows is found and sorted. A
plain `ORDER BY … LIMIT` leaves the choice to PostgreSQL, which walks a million rows by date for
a rare word, or sorts half of them for a common one.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A search over the rows of a source, under the alias `row`, with its value written out.

    Rows have a vector or wait for one; so many of the first rows are `near`.
    """

    source: str
    row: str
    with_vector: str
    without_vector: str
    near: int

    def all_rows(self, where: str) -> str:
        """Everything found under a condition, in no order: two parts, each by its own index."""
        return " UNION ALL ".join(
            f"SELECT * FROM {self.source} {self.row} WHERE {where} AND {part}"
            for part in (self.with_vector, self.without_vector)
        )

    def sorted_rows(self, where: str, *, order: str, limit: int) -> str:
        """The first so many in an order that no index has: everything found is sorted."""
        return f"SELECT * FROM ({self.all_rows(where)}) {self.row} ORDER BY {order} LIMIT {limit}"

    def first_rows(self, where: str, *, order: str, limit: int) -> str:
        """The first so many, in order."""
        row = self.row
        near = (
            f"SELECT * FROM (SELECT * FROM {self.source} {row} WHERE {where}"
            f" ORDER BY {order} LIMIT {self.near}) {row}"
            f" WHERE ({self.with_vector}) OR {self.without_vector} ORDER BY {order} LIMIT {limit}"
        )
        # Tells PostgreSQL, once, to leave one of both parts alone.
        is_full = f"(SELECT count(*) FROM near) = {limit}"
        rest = self.all_rows(f"NOT {is_full} AND {where}")
        return (
            f"SELECT * FROM (WITH near AS MATERIALIZED ({near}) SELECT * FROM near WHERE {is_full}"
            f" UNION ALL (SELECT * FROM ({rest}) {row} ORDER BY {order} LIMIT {limit})) {row}"
            f" ORDER BY {order}"
        )
