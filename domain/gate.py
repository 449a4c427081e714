"""Gates: what must exist before something else may happen."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from domain.declared.parts import DeclarationError
from domain.problems import Code, Problem

Facts = TypeVar("Facts")
Rule = TypeVar("Rule", bound=Callable[..., object])

Gate = Callable[[Facts], tuple[Problem, ...]]
"""Answers everything that is missing; nothing when the way is open."""


def refuses_with(*codes: Code) -> Callable[[Rule], Rule]:
    """Say with what codes a gate or another rule refuses: acts that ask it declare them by that."""

    def mark(rule: Rule) -> Rule:
        vars(rule)["refuses_with"] = frozenset(codes)
        return rule

    return mark


def codes_of(rule: Callable[..., object]) -> frozenset[Code]:
    """The codes that a rule says it refuses with. Raises DeclarationError when it says none."""
    told: Any = vars(rule)
    if "refuses_with" not in told:
        raise DeclarationError(
            f"{rule.__qualname__} ({rule.__module__}) does not say with what codes it refuses:"
            " it lacks its `@refuses_with(…)`"
        )
    found: frozenset[Code] = told["refuses_with"]
    return found


def what_is_missing(gates: Iterable[Gate[Facts]], facts: Facts) -> tuple[Problem, ...]:
    """What all gates find missing together, in their order; the same problem is told once."""
    found = (problem for gate in gates for problem in gate(facts))
    return tuple(dict.fromkeys(found))
