"""Gates: what must exist before something else may happen."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from domain.problems import Problem

Facts = TypeVar("Facts")

Gate = Callable[[Facts], tuple[Problem, ...]]
"""Answers everything that is missing; nothing when the way is open."""


def what_is_missing(gates: Iterable[Gate[Facts]], facts: Facts) -> tuple[Problem, ...]:
    """What all gates find missing together, in their order; the same problem is told once."""
    found = (problem for gate in gates for problem in gate(facts))
    return tuple(dict.fromkeys(found))
