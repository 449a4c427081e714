"""What people type is read as words, codes and quoted phrases that must all be there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.texts.folding import folded
from domain.texts.fragments import fragments_of
from domain.texts.han_words import han_words

TYPED = st.one_of(
    st.text(
        st.sampled_from('路灯维修的了不亮王小明AbＣ１2/-.+（）。，"“” \n葛\U000e0100ßﬁ'),
        max_size=40,
    ),
    st.text(max_size=40),
)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("路灯 维修", ("路灯", "维修"), id="blanks part words"),
        pytest.param("物业电梯维修", ("物业", "电梯", "维修"), id="Chinese is cut into words"),
        pytest.param("物业的电梯", ("物业", "电梯"), id="particles say nothing"),
        pytest.param("的", ("的",), id="but alone they do"),
        pytest.param("路", ("路",), id="one character"),
        pytest.param("楼道灯坏了", ("楼道", "灯坏"), id="single characters go together"),
        pytest.param("OP/64a", ("op/64a",), id="a code"),
        pytest.param("（OP/64a）。", ("op/64a",), id="a code in brackets"),
        pytest.param("2026-00123，", ("2026-00123",), id="a number"),
        pytest.param("Ｃ++", ("c++",), id="a name of signs"),
        pytest.param("京A12345违停", ("京a12345", "违停"), id="a plate"),
        pytest.param("5号楼漏水", ("5号楼", "漏水"), id="a house"),
        pytest.param("“路灯 维修”", ("路灯 维修",), id="a phrase"),
        pytest.param('电梯 "Wi-Fi 6" 物业', ("wi-fi 6", "电梯", "物业"), id="a phrase among words"),
        pytest.param('"路灯', ("路灯",), id="half a pair of quotes"),
        pytest.param('""', ('""',), id="nothing in quotes"),
        pytest.param("《办法》、《意见》", ("办法", "意见"), id="stops part words"),
        pytest.param("。（）", ("。()",), id="punctuation alone"),
        pytest.param("路灯 路灯", ("路灯",), id="once is enough"),
        pytest.param(" \u200b", (), id="nothing"),
    ],
)
def test_what_is_typed_is_read_so(typed: str, expected: tuple[str, ...]) -> None:
    assert fragments_of(folded(typed)) == expected


@given(TYPED)
def test_a_text_that_holds_what_is_typed_holds_each_fragment(typed: str) -> None:
    sought = folded(typed)
    found = fragments_of(sought)
    assert all(one in sought and one == one.strip() and one for one in found)
    assert bool(found) == bool(sought.strip())


@given(st.text(st.sampled_from("路灯维修电梯物业的了不亮王小明\u3007\U00020000"), max_size=60))
def test_words_are_the_whole_run(run: str) -> None:
    assert "".join(han_words(run)) == run
