"""Whatever part of a text somebody looks for, the text has its lexemes."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.texts.folding import folded
from domain.texts.lexemes import (
    MOST_BYTES,
    MOST_LEXEMES,
    RUN,
    is_told_by_lexemes,
    lexemes_of,
    lexemes_to_find,
)

MIXED = st.text(
    st.sampled_from("路灯维修的AbＣ１2/-.+（）。 \n\u200b葛\U000e0100ßéﬁ\U00020000'\\\ud800")
)
TEXTS = st.one_of(MIXED, st.text())
VECTOR_BYTES = 2**20 - 1
"""What PostgreSQL gives to the lexemes of a row."""


def has_all(text: str, fragment: str) -> bool:
    """Whether a text is among those that the lexemes of a fragment find."""
    kept = lexemes_of([text])
    return all(
        any(one.startswith(lexeme) for one in kept) if is_beginning else lexeme in kept
        for lexeme, is_beginning in lexemes_to_find(fragment)
    )


@given(TEXTS, st.data())
def test_a_text_is_found_by_any_of_its_parts(text: str, data: st.DataObject) -> None:
    whole = folded(text)
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    assert has_all(text, whole[start:end])


@given(MIXED, MIXED)
def test_what_lexemes_suffice_for_stands_in_the_text(text: str, other: str) -> None:
    for run in RUN.findall(folded(other)):
        for size in (1, 2, 3):
            fragment = run[:size]
            if is_told_by_lexemes(fragment):
                assert has_all(text, fragment) == (fragment in folded(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("路灯坏", ("路灯", "灯坏", "坏")),
        ("c++", ("c++", "++", "+")),
        ("ＯＰ/4", ("op/4", "p/4", "/4", "4")),
        ("路A灯", ("路", "a", "灯")),
        ("a。b", ("a。b", "。b", "b")),
        ("路 路", ("路",)),
        (" \u200b\ud800\0", ()),
    ],
)
def test_lexemes_are_these(text: str, expected: tuple[str, ...]) -> None:
    assert lexemes_of([text]) == expected


def test_two_texts_make_no_lexeme_together() -> None:
    assert set(lexemes_of(["路", "灯"])) == {"路", "灯"}


@pytest.mark.parametrize("length", [5_000, 30_000])
@pytest.mark.parametrize(
    "letters", ["路", "a", "a路", "\U00020000\U00020001", "éа", "ꦠ", "\U0001f600"]
)
def test_the_lexemes_of_the_longest_text_are_few_and_short(letters: str, length: int) -> None:
    found = lexemes_of([letters * (length // len(letters))])
    assert len(found) <= 2 * len(letters) + 2 * MOST_BYTES
    assert max(len(one.encode()) for one in found) <= MOST_BYTES


def test_a_text_without_end_keeps_within_a_row() -> None:
    chance = Random(1)
    found = lexemes_of(["".join(chr(chance.randrange(0x10000, 0x1C000)) for _ in range(60_000))])
    assert len(found) == MOST_LEXEMES
    assert sum(len(one.encode()) for one in found) <= VECTOR_BYTES
    assert MOST_LEXEMES * MOST_BYTES <= VECTOR_BYTES


@pytest.mark.parametrize(
    ("fragment", "is_told"),
    [
        ("路", True),
        ("路灯", True),
        ("路灯坏", False),
        ("op/64a", True),
        ("a" * MOST_BYTES, True),
        ("a" * (MOST_BYTES + 1), False),
        ("é" * (MOST_BYTES // 2 + 1), False),
        ("a路", False),
        ("a b", False),
        ("", False),
    ],
)
def test_longer_fragments_are_looked_up_in_texts(fragment: str, is_told: bool) -> None:
    assert is_told_by_lexemes(fragment) is is_told
