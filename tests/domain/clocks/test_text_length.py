"""How texts are measured (T12)."""

import pytest

from domain.clocks.text_length import text_length


@pytest.mark.clause("WS/12a", "WS/16b", "WS/16c")
@pytest.mark.parametrize(
    ("text", "length"),
    [
        pytest.param("", 0, id="nothing"),
        pytest.param("西城区", 3, id="characters"),
        pytest.param("西城区，四同。", 7, id="marks-count"),
        pytest.param("西 城\u3000区\n\t", 3, id="blanks-do-not"),
        pytest.param("2026年", 2, id="a-run-of-digits-is-one"),
        pytest.param("12345热线", 3, id="a-number-before-characters"),
        pytest.param("GraphQL接口", 3, id="a-run-of-letters-is-one"),
        pytest.param("A12区", 2, id="letters-and-digits-together-are-one-run"),
        pytest.param("A 12", 2, id="a-blank-parts-runs"),
        pytest.param("3.5%", 4, id="marks-part-runs"),
        pytest.param("ＡＢＣ１２", 1, id="full-width-letters-are-letters"),
        pytest.param("cafe\u0301", 1, id="an-accent-belongs-to-its-letter"),
        pytest.param("……", 2, id="an-ellipsis-has-two-marks"),
        pytest.param("𠮷〇", 2, id="rare-characters"),
        pytest.param("会" * 1400, 1400, id="the-limit-of-material"),
    ],
)
def test_a_text_is_as_long_as_its_characters_marks_and_runs(text: str, length: int) -> None:
    assert text_length(text) == length
