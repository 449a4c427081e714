"""Where names of people stand in a list: by syllables with their tones."""

LONGEST_SORT_KEY = 160
"""Of two names that are alike so far, either may come first."""


def sort_key_of(name: str) -> str:
    """The pinyin of a name, e.g. `wei4 zhi1 wei1`; what is no Han character stays as it is.

    No longer than is kept: eighty syllables may be six hundred letters.
    """
    # Its dictionary is loaded by the first name that is written down, not by the start.
    from pypinyin import Style, lazy_pinyin

    syllables = lazy_pinyin(name, style=Style.TONE3, neutral_tone_with_five=True)
    return " ".join(syllables).lower()[:LONGEST_SORT_KEY]
