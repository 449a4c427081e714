"""Tables of tests whose rows name the clauses that they show, in their first column."""

import csv
from pathlib import Path
from typing import Any

import pytest

COLUMN = "clauses"


def rows_in(path: Path) -> list[dict[str, str]]:
    """The rows of a table."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def clause_rows(name: str, *, beside: str) -> list[Any]:
    """A parameter for each row of a table beside a test, marked with the clauses of the row.

    `scripts/clauses.py` reads the same table, so that the clauses count as shown by the test.
    """
    rows = rows_in(Path(beside).with_name(name))
    return [
        pytest.param(row, marks=pytest.mark.clause(*row[COLUMN].split()), id=row[COLUMN])
        for row in rows
    ]
