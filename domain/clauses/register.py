"""The register of all clauses: what each document obliges whom to do, in our own words."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import StringIO
from types import MappingProxyType

from domain.clauses.documents import DocumentKey
from domain.declared.worded import Worded
from domain.texts.folding import folded, folded_or_none


class Strength(Worded, public="ClauseStrength"):
    """How binding a clause is (T10)."""

    HARD = "HARD", "应当", "a plain duty; a breach counts"
    SOFT = "SOFT", "一般", "in principle; a breach is warned of"
    EXPLORE = "EXPLORE", "探索", "encouraged, tracked by evidence; never overdue"
    DRAFT = "DRAFT", "征求意见", "from a draft: advisory only"
    DECLARATORY = "DECLARATORY", "宣示", "no duty of its own"


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
    asked = {
        "document": wanted.document,
        "strength": wanted.strength,
        "article": folded_or_none(wanted.article),
        "kind": folded_or_none(wanted.kind),
        "module": folded_or_none(wanted.module),
    }
    pairs = tuple((name, value) for name, value in asked.items() if value is not None)
    text = folded_or_none(wanted.text)
    if not pairs and text is None:
        return tuple(clauses().values())
    return tuple(
        one.clause for one in _searched() if one.has(pairs) and (text is None or one.tells(text))
    )


@dataclass(frozen=True, slots=True)
class _Searched:
    """A clause with what is compared of it, folded once."""

    clause: Clause
    fields: Mapping[str, str]
    words: tuple[str, ...]

    def has(self, pairs: tuple[tuple[str, str], ...]) -> bool:
        return all(self.fields[name] == value for name, value in pairs)

    def tells(self, text: str) -> bool:
        return any(text in word for word in self.words)


@cache
def _searched() -> tuple[_Searched, ...]:
    return tuple(
        _Searched(
            one,
            {
                "document": one.document,
                "strength": one.strength,
                "article": folded(one.article),
                "kind": folded(one.kind),
                "module": folded(one.module),
            },
            tuple(
                folded(word)
                for word in (
                    one.id,
                    one.heading_en,
                    one.obligation_en,
                    one.obligation_zh,
                    one.actor,
                )
            ),
        )
        for one in clauses().values()
    )
