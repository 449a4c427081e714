"""Where a run of Han characters falls into words: the one place that knows who cuts."""

from functools import cache
from typing import Protocol


class _Cutter(Protocol):
    def cut(self, text: str, hmm: bool = ...) -> list[str]: ...


def han_words(run: str) -> list[str]:
    """The words of a folded run, which together are the run.

    Only words of the dictionary: what it does not know comes out as single characters, since
    a guess may part a text here and its like elsewhere in different places.
    """
    if len(run) <= 2:
        return [run]
    return _cutter().cut(run, hmm=False)


@cache
def _cutter() -> _Cutter:
    # A tenth of a second and 35 MB for its dictionary: only where somebody looks for Chinese.
    import rjieba

    return rjieba.Jieba()
