"""Who looks for something finds it however it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.texts.folding import folded


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("OP/64a", "op/64a"),
        ("OP/64a ", "op/64a"),
        ("ＯＰ／６４ａ", "op/64a"),
        ("\u3000OP/64a\u00a0\n", "op/64a"),
        ("OP\u200b/64a\ufeff", "op/64a"),
        ("OP\u00ad/64\u202ea", "op/64a"),
        ("\x1bOP/64a", "op/64a"),
        ("ＤＥＰＴ", "dept"),
        ("６４", "64"),
        ("④同", "4同"),
        ("（试行）", "(试行)"),
        ("葛\U000e0100城", "葛城"),
        ("STRASSE", "strasse"),
        ("straße", "strasse"),
        ("e\u0301", "é"),
        ("\u200b", ""),
        ("", ""),
    ],
)
def test_one_thing_is_looked_for_in_one_form(typed: str, expected: str) -> None:
    assert folded(typed) == expected


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    once = folded(text)
    assert folded(once) == once
