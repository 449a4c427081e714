"""Every text that comes in is read by one rule: what stays, what goes, what is refused."""

import re
import sys
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.problems import ProblemCode
from domain.texts.characters import FORBIDDEN, PLAIN, UNSEEN
from domain.texts.cleaning import MOST_MARKS, Forbidden, cleaned, forbidden_in, is_seen
from domain.words import BLANKS, in_one_line, trimmed, why_text_is_refused

UNSEEN_ALONE = [
    "\u200b", "\ufeff", "\u2060", "\u3164", "\u2800", "\u00ad", "\u202e", "\u115f", "\u1160",
    "\uffa0", "\u034f", "\u061c", "\u17b4", "\u180e", "\u200c", "\u200d", "\u200e", "\u2028",
    "\u2066", "\u206a", "\ufe0f", "\ufff9", "\ufffc", "\U000e0001", "\U000e0041", "\U000e0100",
    "\U0001d159", "\U0001bca0", "\u3000", "\u00a0", " ", "\t", "\r\n", "",
]  # fmt: skip
MARKS_ALONE = ["\u0301", "\u20dd", "\u0903", "\u20e3", " \u0301 ", "\u200b\u0301"]
FORBIDDEN_ALONE = [
    "\0", "\x07", "\x0b", "\x1b", "\x1c", "\x7f", "\x85", "\x9b", "\ud800", "\udfff", "\ufdd0",
    "\uffff", "\U0010fffe",
]  # fmt: skip

KEPT = [
    "学校周边交通拥堵",
    "  two  blanks\tand a tab\nand a line",
    "全角　空格",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",
    "\U0001f9d1\U0001f3fd\u200d\U0001f4bb",
    "\U0001f3f3\ufe0f\u200d\U0001f308",
    "\u2764\ufe0f",
    "\u2194\ufe0f",
    "1\ufe0f\u20e3",
    "\U0001f1e8\U0001f1f3",
    "葛\U000e0100城",
    "〇\ufe00",
    "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    "\u0915\u094d\u200d\u0937",
    "\u182d\u180b",
    "\U00031350\U000323af",
    "\ue863 of an old font",
    "\U0001fae8\U0001fadf younger than Python's tables",
    "e with its accent: é",
    "\u0f67\u0f90\u0fb5\u0fa8\u0fb3\u0fba\u0fbc\u0fbb\u0f71\u0f83",  # the sign of Kalachakra
    "\u0e17\u0e35\u0e48\u0e19\u0e35\u0e49\u0e01\u0e33",  # Thai
    "Vi\u1ec7t Nam, ng\u01b0\u1eddi Ti\u1ec1n",
    "\u1000\u103b\u103c\u103d\u103e\u102d\u102f\u1036\u1037\u1038",  # all that Burmese may pile
    "\u05e9\u05b8\u05bc\u05bd\u05c1\u0596\u0599",  # Hebrew as it is chanted
    "\u0915\u094d\u0937\u0947\u0924\u094d\u0930\u0940\u092f\u0902" * 20,  # Devanagari
]
CHANGED = [
    ("e\u0301", "é"),
    ("e\u200b\u0301", "é"),
    ("a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"),
    ("区\u200b政\ufeff府", "区政府"),
    ("a\u202eb\u202c\u2066c\u2069", "abc"),
    ("soft\u00adhyphen", "softhyphen"),
    ("a\u200db", "ab"),
    ("中\u200d文", "中文"),
    ("a\ufe0f1\ufe0f", "a1"),
    ("\U0001f468\u200d", "\U0001f468"),
    ("\U0001f468\u200b\u200d\U0001f469", "\U0001f468\U0001f469"),
    ("\u2764\ufe0f\ufe0f", "\u2764\ufe0f"),
    ("\U0001f3f4\U000e0067\U000e0062\U000e007f", "\U0001f3f4"),
    ("葛\ufe0f\U000e0100", "葛"),
    ("braille\u2800blank", "braille blank"),
    ("\uf900", "\u8c48"),
]


PILED = [
    ("a" + "\u0301" * 190, "\u00e1" + "\u0301" * MOST_MARKS),
    ("中" + "\u0301\u200b" * 190 + "文", "中" + "\u0301" * MOST_MARKS + "文"),
    ("\u0628" + "\u064b\u200c" * 60, "\u0628" + "\u064b\u200c" * 9 + "\u064b"),
    ("\u2764\ufe0f" + "\u20e3\ufe0f" * 60, "\u2764\ufe0f" + "\u20e3" * MOST_MARKS),
    ("\u0f40" + "\u0f90" * 60 + "\u0f0b", "\u0f40" + "\u0f90" * MOST_MARKS + "\u0f0b"),
    ("\u0915" + "\u0903" * 60, "\u0915" + "\u0903" * MOST_MARKS),
]


@pytest.mark.parametrize(("text", "expected"), PILED)
def test_no_letter_bears_more_marks_than_any_script_has(text: str, expected: str) -> None:
    assert cleaned(text) == expected


@pytest.mark.parametrize("text", KEPT)
def test_what_a_reader_sees_stays_as_it_was_written(text: str) -> None:
    assert cleaned(text) == text
    assert is_seen(text)
    assert forbidden_in(text) is None


@pytest.mark.parametrize(("text", "expected"), CHANGED)
def test_what_a_reader_does_not_see_is_taken_out(text: str, expected: str) -> None:
    assert cleaned(text) == expected


@pytest.mark.parametrize("text", [*UNSEEN_ALONE, *MARKS_ALONE, "".join(UNSEEN_ALONE)])
def test_a_text_in_which_nothing_is_seen_is_none(text: str) -> None:
    assert trimmed(text) is None
    (problem,) = why_text_is_refused(text, field="title", most=200)
    assert problem.code is ProblemCode.VALUE_REQUIRED
    assert why_text_is_refused(text, field="title", most=200, is_required=False) == ()


@pytest.mark.parametrize("character", FORBIDDEN_ALONE)
@pytest.mark.parametrize("place", [1, 3])
def test_a_character_that_no_text_may_hold_is_refused_by_name_and_place(
    character: str, place: int
) -> None:
    text = "中文"[: place - 1] + character + "末"
    assert forbidden_in(cleaned(text)) == Forbidden(f"U+{ord(character):04X}", place)
    for is_required in (True, False):
        (problem,) = why_text_is_refused(text, field="title", most=200, is_required=is_required)
        kept = why_text_is_refused(trimmed(text), field="title", most=200, is_required=is_required)
        assert kept == (problem,)
        assert (problem.code, problem.path) == (ProblemCode.VALUE_INVALID, ("title",))
        assert f"U+{ord(character):04X}" in problem.message_zh
        assert f"U+{ord(character):04X}" in problem.message_en


def test_blank_ends_are_all_separators_that_unicode_has() -> None:
    separators = {one for one in map(chr, range(0x10000)) if unicodedata.category(one) == "Zs"}
    assert set(BLANKS) == separators | {"\t", "\n"}


def test_every_format_character_is_taken_out_but_for_signs_that_are_seen() -> None:
    everything = map(chr, range(sys.maxunicode + 1))
    unseen = re.compile(f"[{UNSEEN}]")
    formats = (one for one in everything if unicodedata.category(one) == "Cf")
    stays = [one for one in formats if unseen.match(one) is None]
    assert {unicodedata.name(one).split()[0] for one in stays} == {
        "ARABIC", "SYRIAC", "KAITHI", "EGYPTIAN"
    }  # fmt: skip


def test_no_rule_has_anything_to_say_to_what_is_passed_over() -> None:
    told = re.compile(f"[{FORBIDDEN}{UNSEEN}\u2800]")
    plain = re.findall(f"[{PLAIN}]", "".join(map(chr, range(0x10000))))
    assert len(plain) > 27_000
    for one in plain:
        assert told.match(one) is None, hex(ord(one))
        assert unicodedata.is_normalized("NFC", one)
        assert unicodedata.category(one)[0] != "M"


def test_nothing_is_both_refused_and_taken_out_and_every_control_is_one_or_a_line() -> None:
    forbidden, unseen = re.compile(f"[{FORBIDDEN}]"), re.compile(f"[{UNSEEN}]")
    for one in map(chr, range(sys.maxunicode + 1)):
        if unicodedata.category(one) in ("Cc", "Cs"):
            assert (forbidden.match(one) is None) == (one in "\t\n\r")
        assert not (forbidden.match(one) and unseen.match(one)), hex(ord(one))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("年终\n述职", "年终 述职"),
        (" a \r\n\n\t b\tc ", "a b c"),
        ("one  line", "one  line"),
        ("\u2028", None),
        (None, None),
    ],
)
def test_a_title_pasted_over_lines_is_one_line(text: str | None, expected: str | None) -> None:
    assert in_one_line(text) == expected


def test_a_texts_length_is_counted_as_it_is_kept() -> None:
    text = "\u200b" * 50 + " " + "e\u0301" * 200 + " "
    assert why_text_is_refused(text, field="title", most=200) == ()
    (problem,) = why_text_is_refused(text + "f", field="title", most=200)
    assert problem.code is ProblemCode.VALUE_TOO_LONG
    assert "202" in problem.message_en


NASTY = st.sampled_from(
    [
        *"".join(UNSEEN_ALONE + MARKS_ALONE + FORBIDDEN_ALONE),
        *"".join(KEPT),
        *"\r\n#*1<\u0338\U0001d15e",
    ]
)
MARKED = st.lists(
    st.sampled_from(
        "\u0301\u0338\u0323\u064b\u20e3\u0f90\ufe0f\u200d\u200c\u034f\u2764\u0628\u0061"
    ),
    min_size=MOST_MARKS,
    max_size=40,
).map("".join)
TEXTS = MARKED | st.text() | st.lists(NASTY, max_size=12).map("".join) | st.text(st.characters())


@example("\u0301\u0301\u0301\u20e3\u064b\u200d\u0301\u064b\ufe0f\u0338")
@given(TEXTS)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = cleaned(text)
    assert cleaned(once) == once
    assert unicodedata.is_normalized("NFC", once)
    groups = "".join(unicodedata.category(one)[0] for one in re.sub(f"[{UNSEEN}]", "", once))
    assert "M" * (MOST_MARKS + 1) not in groups
    assert "\r" not in once


@given(TEXTS)
def test_what_is_kept_is_kept_again(text: str) -> None:
    kept = trimmed(text)
    assert trimmed(kept) == kept
    assert in_one_line(in_one_line(text)) == in_one_line(text)
    assert (kept is None) == (not is_seen(cleaned(text)) and forbidden_in(cleaned(text)) is None)


@given(st.text(st.characters(max_codepoint=126, min_codepoint=32)))
def test_plain_ascii_is_never_changed(text: str) -> None:
    assert cleaned(text) is text
    assert forbidden_in(text) is None
