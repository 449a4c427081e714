"""What the log is told is declared in its room, once, with its words; nothing is told beside it."""

import ast
import re
from pathlib import Path

import pytest

import domain
from domain.declared.happening import Happening
from domain.happenings import HAPPENINGS, STREAMS
from store.events.readable import WHOLE_LOG
from store.readable import library

HOUSE = Path(domain.__file__).resolve().parent.parent
LAYERS = ("domain", "store", "actions", "resolvers", "server")
FILES = [
    file
    for layer in LAYERS
    for file in (HOUSE / layer).rglob("*.py")
    if not file.name.endswith("events.py")
]
KIND, QUOTED = re.compile(r"[a-z_]+:[a-z_]+"), re.compile(r"'[a-z_]+:[a-z_]+'")
TEXTS = {file: file.read_text(encoding="utf-8") for file in FILES}


@pytest.mark.parametrize("kind", HAPPENINGS.values(), ids=str)
def test_every_kind_says_in_both_languages_what_happened(kind: Happening) -> None:
    assert not kind.zh.isascii()
    assert kind.en.isascii()
    assert kind.en[0].islower(), "where it begins a line it is made to look so there"
    assert not kind.family.zh.isascii()
    assert kind.family.en.isascii()


def test_a_kind_is_told_by_its_member_and_never_by_its_text() -> None:
    # As a text by itself, or quoted in SQL; prose may name one, permissions look alike.
    said = [
        f"{file.relative_to(HOUSE)}:{node.lineno}: {node.value}"
        for file, text in TEXTS.items()
        if file.relative_to(HOUSE).parts[0] != "domain"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and (KIND.fullmatch(node.value) or QUOTED.search(node.value))
    ]
    assert not said, "to be declared in domain/<room>/events.py, and told by its member"


def test_every_stream_that_changes_what_is_read_says_what_it_is_of() -> None:
    known = library()
    streams = {
        one.removesuffix(":")
        for read in (*known.readables.values(), *known.roots.values())
        for one in getattr(read, "changed_by", ())
    }
    # The whole log, and official days, of which it tells nothing.
    assert streams - {WHOLE_LOG, "calendar"} <= set(STREAMS)


@pytest.mark.parametrize("kind", HAPPENINGS.values(), ids=str)
def test_a_kind_that_is_declared_is_told(kind: Happening) -> None:
    named = f"{type(kind).__name__}.{kind.name}"
    assert any(named in text for text in TEXTS.values()), f"{named} is told by nothing"
