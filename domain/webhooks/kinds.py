"""Kinds of events that partners are told of, as they ask for them."""

from domain.declared.happening import Told
from domain.happenings import told_to


def is_of_kind(kind: str, asked: str) -> bool:
    """Whether an event's kind is what was asked for; `release:*` means all that begin so."""
    return kind.startswith(asked[:-1]) if asked.endswith("*") else kind == asked


def unknown_among(asked: tuple[str, ...]) -> tuple[str, ...]:
    """Those of which no event will ever be told."""
    known = told_to(Told.PARTNERS)
    return tuple(one for one in asked if not any(is_of_kind(kind, one) for kind in known))
