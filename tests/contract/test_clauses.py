"""The register is whole, and every clause that the product cites stands in it."""

import importlib
import pkgutil
import re
from collections import Counter
from pathlib import Path
from string import ascii_lowercase

import pytest

import domain
from domain.clause_marks import RULES_BY_CLAUSE
from domain.clauses.documents import DocumentKey
from domain.clauses.register import Strength, clauses
from domain.obligations.gathered import duties

ROOT = Path(__file__).parents[2]
FOLDERS = ("domain", "store", "actions", "schema", "resolvers", "server", "tests")
KINDS = frozenset(
    {
        "cadence",
        "calendar",
        "deadline",
        "declaratory",
        "gate",
        "headcount",
        "limit",
        "organisational",
        "prohibition",
        "publication",
        "quota",
        "register",
        "role",
        "scoring",
        "workflow",
    }
)
CITED = re.compile(r"\b(?:FS|WR|WS|OP|PR)/[0-9A-Z](?:[0-9A-Z.]*[0-9A-Z])?[a-z]?\b")
MARKED = re.compile(r'"((?:FS|WR|WS|OP|PR)/[^"\s]*)"')
UNKNOWN_ON_PURPOSE = frozenset({"OP/999"})
"""Ids that a test asks for in order not to find them."""


def test_the_register_has_565_clauses_with_ids_of_their_own() -> None:
    # A repeated id would swallow a clause, so the count shows that ids are unique, too.
    assert len(clauses()) == 565
    assert list(clauses()) == [one.id for one in clauses().values()]


def test_each_document_has_its_clauses() -> None:
    assert Counter(one.document for one in clauses().values()) == {
        DocumentKey.FS: 45,
        DocumentKey.PR: 71,
        DocumentKey.WS: 103,
        DocumentKey.WR: 157,
        DocumentKey.OP: 189,
    }


def test_each_strength_has_its_clauses() -> None:
    assert Counter(one.strength for one in clauses().values()) == {
        Strength.HARD: 429,
        Strength.DRAFT: 71,
        Strength.DECLARATORY: 30,
        Strength.SOFT: 19,
        Strength.EXPLORE: 16,
    }


@pytest.mark.parametrize("document", DocumentKey)
def test_every_clause_says_who_must_do_what_in_both_languages(document: DocumentKey) -> None:
    for one in clauses().values():
        if one.document is not document:
            continue
        assert CITED.fullmatch(one.id), one.id
        assert one.id.startswith(f"{document}/"), one.id
        assert one.kind in KINDS, one.id
        assert not one.obligation_zh.isascii(), one.id
        for text in (one.article, one.heading_en, one.obligation_en, one.actor, one.module):
            assert text.strip() == text != "", one.id


def test_there_are_27_modules() -> None:
    assert len({one.module for one in clauses().values()}) == 27


def test_every_clause_that_a_rule_is_marked_with_exists() -> None:
    for module in pkgutil.walk_packages(domain.__path__, "domain."):
        importlib.import_module(module.name)
    assert RULES_BY_CLAUSE
    unknown = {one: rules for one, rules in RULES_BY_CLAUSE.items() if one not in clauses()}
    assert unknown == {}


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_clause_cited_in_code_or_its_words_exists(folder: str) -> None:
    # Prose may name a whole article, OP/64; a string names a clause.
    articles = {one.rstrip(ascii_lowercase) for one in clauses()}
    known = {*clauses(), *duties(), *UNKNOWN_ON_PURPOSE}
    unknown = set()
    for path in (ROOT / folder).rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        cited = {one for one in CITED.findall(text) if one not in articles}
        unknown |= {
            f"{path.relative_to(ROOT)}: {one}" for one in {*cited, *MARKED.findall(text)} - known
        }
    assert unknown == set()
