"""A place in the log is read from a cursor to the letter, or not at all."""

import base64

import pytest

from server.live.cursors import cursor_at, place_of


@pytest.mark.parametrize("seq", [0, 1, 7, 10**17])
def test_a_place_is_read_from_its_cursor(seq: int) -> None:
    assert place_of(cursor_at(seq)) == seq


@pytest.mark.parametrize(
    "told", ["", "seq:", "seq:-1", "seq:+1", "seq:01", "seq: 1", "seq:1 ", "seq:1_0", "seq:٧",
             "seq:７", "seq:1:2", "SEQ:1", "cut:1", "seq:" + "9" * 19, "seq:" + "9" * 10_000]
)  # fmt: skip
def test_what_names_no_place_is_no_cursor(told: str) -> None:
    assert place_of(base64.urlsafe_b64encode(told.encode()).decode()) is None


@pytest.mark.parametrize("junk", ["{}!", " {}", "{}\n", "{}=", "{}{}", "\u200b{}", "", "中文"])
def test_a_cursor_with_junk_is_none(junk: str) -> None:
    assert place_of(junk.format(cursor_at(7), cursor_at(8))) is None
