"""Every code that anything is refused with: gathered once from what the rooms declare."""

import re
from collections.abc import Mapping

from domain import problems
from domain.declared.gathering import gathered
from domain.problems import Code

_SPELLING = re.compile(r"[A-Z]+(_[A-Z0-9]+)*")


def _what_is_wrong(name: str, one: Code) -> str | None:
    if not _SPELLING.fullmatch(one.value) or name != one.value:
        return f'is spelled "{one.value}", not UPPER_SNAKE like its name'
    if one.zh.isascii() or not one.en.isascii() or not one.en:
        return "has no words in both languages"
    return None


CODES: Mapping[str, Code] = gathered(Code, "problems", _what_is_wrong, beside=(problems,))
"""Every code by its value."""
