"""The register of all clauses: what each document obliges whom to do, in our own words."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from io import StringIO
from types import MappingProxyType

from domain.clauses.documents import DocumentKey


class Strength(StrEnum):
    """How binding a clause is (T10)."""

    # A plain duty: the server refuses, or a breach counts.
    HARD = "HARD"
    # In principle, generally, about: a warning, never a breach.
    SOFT = "SOFT"
    # Encouraged, step by step: tracked by evidence, never overdue.
    EXPLORE = "EXPLORE"
    # From a draft: shown and computed, never counted.
    DRAFT = "DRAFT"
    # No duty of its own.
    DECLARATORY = "DECLARATORY"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One clause. Empty texts mean that the document says nothing there."""

    id: str
    document: DocumentKey
    article: str
    heading_en: str
    obligation_en: str
    obligation_zh: str
    actor: str
    counterpart: str
    lead_units: str
    responsible_units: str
    due: str
    cadence: str
    quantity: str
    window: str
    kind: str
    strength: Strength
    machine_checkable: str
    module: str


@cache
def clauses() -> Mapping[str, Clause]:
    """Every clause by id, in the register's order; read at the first use."""
    text = files("domain.clauses").joinpath("register.csv").read_text(encoding="utf-8")
    found: dict[str, Clause] = {}
    for row in csv.DictReader(StringIO(text)):
        key = DocumentKey(row["id"].partition("/")[0])
        strength = Strength(row.pop("strength"))
        found[row["id"]] = Clause(document=key, strength=strength, **row)
    return MappingProxyType(found)


def clause_by_id(clause_id: str) -> Clause | None:
    """The clause that is cited so, e.g. OP/64a."""
    return clauses().get(clause_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseFilter:
    """Which clauses; nothing filters nothing. `text` is looked for in words and ids."""

    document: DocumentKey | None = None
    article: str | None = None
    kind: str | None = None
    strength: Strength | None = None
    module: str | None = None
    text: str | None = None


def clauses_matching(wanted: ClauseFilter) -> tuple[Clause, ...]:
    """Clauses that fulfil everything asked, in the register's order."""
    return tuple(one for one in clauses().values() if _matches(one, wanted))


def _matches(one: Clause, wanted: ClauseFilter) -> bool:
    pairs = (
        (wanted.document, one.document),
        (wanted.article, one.article),
        (wanted.kind, one.kind),
        (wanted.strength, one.strength),
        (wanted.module, one.module),
    )
    if any(asked is not None and asked != found for asked, found in pairs):
        return False
    if wanted.text is None:
        return True
    words = (one.id, one.heading_en, one.obligation_en, one.obligation_zh, one.actor)
    return any(wanted.text.casefold() in word.casefold() for word in words)
