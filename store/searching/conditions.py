"""Conditions in SQL on what `asked_value` has made of what somebody looks for."""

from collections.abc import Sequence

from domain.texts.characters import UNSEEN

_FOLDED = (
    "replace(replace(lower(normalize("
    f"regexp_replace({{column}}, '[{UNSEEN}]', '', 'g'), NFKC)), 'ß', 'ss'), 'ς', 'σ')"
)
"""As `folded` does it. Costs twenty times as much as looking into the text itself."""


def by_vector(vector: str, columns: Sequence[str], value: str) -> str:
    """Whether a row with a vector is looked for; never for one without."""
    asked = f"({value}::text[])"
    untold = f"{asked}[3:{asked}[2]::int + 2]"
    return f"{vector} @@ {asked}[1]::tsquery AND ({asked}[2] = '0' OR {_hold_all(columns, untold)})"


def by_texts(columns: Sequence[str], value: str) -> str:
    """Whether the texts themselves hold all that is looked for."""
    return _hold_all(columns, f"({value}::text[])[3:]")


def _hold_all(columns: Sequence[str], fragments: str) -> str:
    one_holds = " OR ".join(
        f"strpos({column}, asked.part) > 0"
        f" OR strpos({_FOLDED.format(column=column)}, asked.part) > 0"
        for column in columns
    )
    return (
        f"NOT EXISTS (SELECT FROM unnest({fragments}) AS asked (part)"
        f" WHERE ({one_holds}) IS NOT TRUE)"
    )
