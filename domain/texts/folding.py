"""How texts are compared when somebody looks for something: by what they mean, not how typed."""

import re
import unicodedata

from domain.texts.characters import FORBIDDEN, LINE_ENDS, UNSEEN

_LEFT_OUT = re.compile(f"[{UNSEEN}{FORBIDDEN}]")
_LINE_ENDS = re.compile(LINE_ENDS)


def folded(text: str) -> str:
    """The text in small letters and half-width, without blank ends and without what is unseen.

    So `ＯＰ／６４ａ`, ` op/64A` and `OP/64a` with a zero-width space inside are one. Folding twice
    changes nothing.
    """
    if text.isascii() and text.isprintable():
        return text.strip().casefold()
    plain = _seen(unicodedata.normalize("NFKC", text)).casefold()
    # A capital that becomes two letters may compose anew, and so may what has met now.
    return _seen(unicodedata.normalize("NFKC", plain)).strip()


def _seen(text: str) -> str:
    return _LEFT_OUT.sub("", _LINE_ENDS.sub("\n", text))
