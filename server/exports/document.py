"""A document to take away: facts, tables, signatures. What it says is made once, for any form."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

Cell = str | int | Decimal | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column with its heading; `width` is its share of the page, in Chinese characters."""

    title: str
    width: int
    is_number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under a heading; `empty` is said where there are none."""

    title: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Cell, ...]]
    empty: str = "无"
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """Figures from 0 to `most` drawn as bars, each with its label."""

    title: str
    lines: Sequence[tuple[str, Decimal]]
    most: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Everything a page says. `made` tells when, by whom and from what it was made."""

    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    tables: tuple[Table, ...]
    bars: Bars | None = None
    signatures: tuple[str, ...] = field(default=())
    made: str


def text_of(cell: Cell) -> str:
    """A cell as people read it; a dash where there is nothing."""
    return "—" if cell is None else str(cell)
