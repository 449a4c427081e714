"""The register of all clauses: what each document obliges whom to do, in our own words."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from importlib.resources import files
from io import StringIO
from types import MappingProxyType

from domain.clauses.documents import DocumentKey
from domain.texts.folding import folded, folded_or_none


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


def clause_sought(folded_id: str) -> Clause | None:
    """The clause whose id is this when folded, e.g. op/64a."""
    clause_id = _ids_by_folded().get(folded_id)
    return None if clause_id is None else clauses()[clause_id]


@cache
def _ids_by_folded() -> Mapping[str, str]:
    return {folded(clause_id): clause_id for clause_id in clauses()}


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
    article, kind, module, text = map(
        folded_or_none, (wanted.article, wanted.kind, wanted.module, wanted.text)
    )
    plain = replace(wanted, article=article, kind=kind, module=module, text=text)
    return tuple(one for one in clauses().values() if _matches(one, plain))


def _matches(one: Clause, wanted: ClauseFilter) -> bool:
    pairs = (
        (wanted.document, one.document),
        (wanted.article, folded(one.article)),
        (wanted.kind, folded(one.kind)),
        (wanted.strength, one.strength),
        (wanted.module, folded(one.module)),
    )
    if any(asked is not None and asked != found for asked, found in pairs):
        return False
    return wanted.text is None or any(wanted.text in word for word in _words()[one.id])


@cache
def _words() -> Mapping[str, tuple[str, ...]]:
    """What of each clause is searched, folded once."""
    return {
        one.id: tuple(
            map(folded, (one.id, one.heading_en, one.obligation_en, one.obligation_zh, one.actor))
        )
        for one in clauses().values()
    }
