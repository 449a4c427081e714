"""Ids and keys are read to the letter: one thing has one id, and no junk goes beside it."""

import base64
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.global_ids import global_id_text, key_of, parse_global_id
from domain.opaque import LONGEST, opaque, told_by, uuid_of

KEY = UUID("019f0000-0000-7000-8000-00000000abcd")
ID = global_id_text("Unit", KEY)


def _id(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode()


def test_an_id_is_read_as_it_was_written() -> None:
    assert parse_global_id(ID) == ("Unit", str(KEY))
    assert key_of(ID, "Unit") == KEY
    assert key_of(ID, "Person") is None


@pytest.mark.parametrize(
    "junk",
    [
        f"{ID}!!!!",
        f"!{ID}",
        ID[:10] + " " + ID[10:],
        ID[:10] + "\n" + ID[10:],
        ID[:10] + "\u200b" + ID[10:],
        f" {ID}",
        f"{ID}\n",
        f"{ID}=",
        f"{ID}====",
        ID.rstrip("="),
        ID + ID,
        ID.lower(),
        _id(f"Unit:{KEY}").translate(str.maketrans("abc", "ａｂｃ")),
        _id(f"Unit:{str(KEY).upper()}"),
        _id(f"Unit:{KEY.hex}"),
        _id(f"Unit:{{{KEY}}}"),
        _id(f"Unit:urn:uuid:{KEY}"),
        _id(f"Unit:{KEY}:"),
        _id(f"Unit: {KEY}"),
        _id(f"Unit:{KEY}\n"),
        _id(f"Unit:{KEY}\0"),
        _id(f"Unit:{str(KEY).replace('0', '０')}"),
        _id("Unit:" + "0" * 10_000),
        "A" * 100_000,
        "",
        "中文",
    ],
)
def test_an_id_with_anything_amiss_is_none(junk: str) -> None:
    assert key_of(junk, "Unit") is None


def test_the_spare_bits_of_the_last_letter_are_not_free() -> None:
    assert told_by("YWI=") == b"ab"
    assert base64.urlsafe_b64decode("YWJ=") == b"ab"
    assert told_by("YWJ=") is None


@given(st.binary(max_size=200))
def test_whatever_is_told_is_read_again(told: bytes) -> None:
    assert told_by(opaque(told)) == told


@given(st.text(max_size=60) | st.text("ABCabc019-_+/= \n", max_size=60))
def test_only_what_we_could_have_written_is_read(text: str) -> None:
    told = told_by(text)
    assert told is None or opaque(told) == text


def test_no_more_is_read_than_the_longest_of_ours() -> None:
    assert told_by("A" * LONGEST) is not None
    assert told_by("A" * (LONGEST + 4)) is None


@pytest.mark.parametrize(
    "text",
    ["", str(KEY).upper(), KEY.hex, f"{{{KEY}}}", f"urn:uuid:{KEY}", f"{KEY} ", f"{KEY}\n",
     str(KEY).replace("0", "٠")],
)  # fmt: skip
def test_a_uuid_is_written_in_one_way(text: str) -> None:
    assert uuid_of(str(KEY)) == KEY
    assert uuid_of(text) is None
