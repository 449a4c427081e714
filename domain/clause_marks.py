"""Ties a rule to the clause of the documents that it carries."""

from collections.abc import Callable
from typing import TypeVar

_Rule = TypeVar("_Rule", bound=Callable[..., object] | type)

RULES_BY_CLAUSE: dict[str, list[str]] = {}
"""Clause id → dotted names of the rules that carry it; filled as rule modules are imported."""


def clause(*ids: str) -> Callable[[_Rule], _Rule]:
    """Mark a rule with the clauses it carries, e.g. ``@clause("WS/14b")``.

    A contract test reads the marks: every cited clause exists in the register.
    """

    def mark(rule: _Rule) -> _Rule:
        name = f"{rule.__module__}.{rule.__qualname__}"
        for one in ids:
            RULES_BY_CLAUSE.setdefault(one, []).append(name)
        return rule

    return mark
