"""Looking for texts in SQL: what is sought and what is kept are folded alike."""

from collections.abc import Sequence

from domain.texts.folding import sought


def holds(column: str, value: str) -> str:
    """Whether a text holds a folded value; NULL holds nothing."""
    return f"strpos(lower(normalize({column}, NFKC)), {value}) > 0"


def is_code(column: str, value: str) -> str:
    """Whether a code of ours, which is in ASCII, is a folded value."""
    return f"lower({column}) = {value}"


def sought_values(given: Sequence[str]) -> list[str]:
    """Each of several, folded. Raises ValueError as `sought` does."""
    return [sought(one) for one in given]
