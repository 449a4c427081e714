"""How long a text is, as the documents count characters (T12)."""

import unicodedata

from domain.clause_marks import clause


@clause("WS/12a", "WS/16b", "WS/16c")
def text_length(text: str) -> int:
    """Each Chinese character and each mark counts 1, so does each run of letters or digits.

    Blanks count nothing. Accents belong to their letter, full-width letters are letters.
    Clause: WS/12a, WS/16b, WS/16c.
    """
    length = 0
    is_in_run = False
    for character in unicodedata.normalize("NFC", text):
        group = unicodedata.category(character)[0]
        if group == "M":
            continue
        is_in_letters = group in "LN" and not _is_chinese(character)
        length += _weight(group, is_in_run=is_in_letters and is_in_run)
        is_in_run = is_in_letters
    return length


def _weight(group: str, *, is_in_run: bool) -> int:
    """Separators and controls weigh nothing; nor does a letter after a letter."""
    return 0 if is_in_run or group in "ZC" else 1


def _is_chinese(character: str) -> bool:
    """Whether a letter stands alone: every wide one, which Chinese characters are."""
    return unicodedata.east_asian_width(character) == "W"
