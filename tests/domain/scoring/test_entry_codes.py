"""Entry codes: made by the server's secret, easy to type, hard to guess."""

import re
from uuid import UUID

import pytest

from domain.scoring.entry_codes import ALPHABET, CHARACTERS, EntryCodes, plain

pytestmark = pytest.mark.clause("FS/3.4e")
ONE, OTHER = UUID(int=1), UUID(int=2)
CODES = EntryCodes("master")
MANY = [CODES.code(UUID(int=number)) for number in range(2_000)]
ALIVE, TRIES_A_SECOND, SECONDS_A_DAY = 100, 10_000, 86_400


def test_a_code_is_the_same_for_its_id_and_another_for_another_id_or_secret() -> None:
    assert CODES.code(ONE) == EntryCodes("master").code(ONE)
    assert len({CODES.code(ONE), CODES.code(OTHER), EntryCodes("other").code(ONE)}) == 3


def test_the_hash_of_a_code_needs_the_secret_too_and_is_not_the_code() -> None:
    code = CODES.code(ONE)
    assert CODES.hash_of(code) != EntryCodes("other").hash_of(code)
    assert code not in CODES.hash_of(code)


def test_the_secret_is_not_shown_with_the_maker() -> None:
    assert "master" not in repr(CODES)


def test_a_code_has_three_groups_of_four_without_look_alikes() -> None:
    form = re.compile(rf"[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}")
    assert all(form.fullmatch(one) for one in MANY)
    assert not set("OILU") & set(ALPHABET)


def test_every_place_takes_every_character_and_no_two_codes_are_alike() -> None:
    assert len(set(MANY)) == len(MANY)
    for place in range(CHARACTERS):
        assert {plain(one)[place] for one in MANY} == set(ALPHABET)


def test_a_day_of_guessing_at_a_full_hall_hits_less_than_once_in_ten_million() -> None:
    codes = len(ALPHABET) ** CHARACTERS
    assert codes == 2**60
    assert ALIVE * TRIES_A_SECOND * SECONDS_A_DAY / codes < 1e-7


@pytest.mark.parametrize(
    "typed",
    [
        "70K1-QX1A-D2WF",
        "70k1qx1ad2wf",
        " 70k1 qx1a d2wf\n",
        "7oki-qxla-d2wf",
        "7OKL–QXIA—D2WF",
        "７０Ｋ１－ＱＸ１Ａ－Ｄ２ＷＦ",
        "70K1\u3000QX1A\u3000D2WF",
        "7-0-K-1-Q-X-1-A-D-2-W-F",
        "\ufeff70K1\u200b-QX1A-\u2060D2WF\u200e",
        "“70K1-QX1A-D2WF”",
        "‘70K1-QX1A-D2WF’。",
        "「70K1-QX1A-D2WF」",
        '"70K1-QX1A-D2WF".',
        "70K1－QX1A−D2WF",
        "70K1一QX1AーD2WF",
        "70K1‑QX1A―D2WF",
        "70K1_QX1A·D2WF、",
        "70K1\u00adQX1A\u00adD2WF",
        "入场码：70K1-QX1A-D2WF",
        "https://hall.example/screens/phone/#code=70K1-QX1A-D2WF",
        "https://hall.example/screens/phone/?code=70k1qx1ad2wf",
        "HTTPS://HALL.EXAMPLE/SCREENS/PHONE/#CODE=70K1-QX1A-D2WF",
        "http://127.0.0.1:8000/screens/phone/?lang=zh&code=70K1%2DQX1A%2DD2WF&x=9#top",
        "请打开 https://hall.example/screens/phone/#code=70K1-QX1A-D2WF。祝好",
        "<https://hall.example/screens/phone/#code=%E2%80%8B70K1-QX1A-D2WF>",
    ],
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert plain(typed) == "70K1QX1AD2WF"
    assert CODES.hash_of(typed) == CODES.hash_of("70K1-QX1A-D2WF")


@pytest.mark.parametrize(
    "typed",
    [
        "70K1-QX1A-D2W",
        "70K1-QX1A-D2WF0",
        "",
        "\ud800",
        "70K1-QХ1A-D2WF",
        "https://hall.example/#70K1-QX1A-D2WF",
        "a" * 600 + "?code=70K1-QX1A-D2WF",
    ],
)
def test_another_text_is_another_code(typed: str) -> None:
    assert CODES.hash_of(typed) != CODES.hash_of("70K1-QX1A-D2WF")
