"""Slips of the compiler itself, made in the SQL it writes: bounds, counts, ends, spellings."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.oracle.asking import Aim

Change = Callable[[str], str]

OF_URNS = Aim("Slot", ("comments",), ("reviewSessions",))
OF_AVERAGES = Aim("Slot", ("average",))
OF_PAGES = Aim("PageInfo", ("hasNextPage", "first"))
BEHIND_CURSORS = Aim("PageInfo", ("hasPreviousPage", "after"))


@dataclass(frozen=True, slots=True)
class Slip:
    """What is written wrongly."""

    name: str
    change: Change
    aim: Aim | None = None
    """Where it shows; nothing where it shows everywhere."""


def _number(pattern: str, step: int) -> Change:
    """The number in the pattern's group, so much larger."""

    def larger(found: re.Match[str]) -> str:
        whole, number = found[0], found[1]
        return whole.replace(number, str(int(number) + step))

    return lambda sql: re.sub(pattern, larger, sql)


def _text(pattern: str, instead: str) -> Change:
    return lambda sql: re.sub(pattern, instead, sql)


def slips() -> Iterator[Slip]:
    """One at a time."""
    yield Slip("a page is one entry longer", _number(r"\"#\" <= (\d+)", 1))
    yield Slip("a page is one entry shorter", _number(r"\"#\" <= (\d+)", -1))
    yield Slip(
        "more follows where nothing does",
        _text(r"count\(\*\) > (\d+)", r"count(*) >= \1"),
        OF_PAGES,
    )
    yield Slip("nothing is read beyond the page", _number(r"LIMIT (\d+)", -1))
    yield Slip("the cursor's own entry comes again behind it", _text(r"\) > \(\$", ") >= ($"))
    yield Slip("the cursor's own entry comes again before it", _text(r"\) < \(\$", ") <= ($"))
    yield Slip("a page backwards stays turned round", _text(r" ORDER BY \"#\" DESC", ""))
    yield Slip("first and last cursor change places", _text(r"\"#\" ASC\)", '"#" DESC)'))
    yield Slip(
        "all rows are counted, also unseen and unasked ones",
        _text(
            r"(\(SELECT FROM (?:\w+|\(.+?\)) t\d+ WHERE) (.+?)(\) t\d+\)::text)",
            r"\1 TRUE OR (\2)\3",
        ),
    )
    yield Slip("a cursor is taken for none", _text(r"'true'|:true", ":false"), BEHIND_CURSORS)
    yield Slip(
        "texts are not escaped", _text(r"to_json\((\w+\.\w+)\)::text", r"'\"' || \1 || '\"'")
    )
    yield Slip("the log tells what has no place in it", _text(r"\w+\.seq IS NOT NULL", "TRUE"))
    yield Slip(
        "posts of former times are held now",
        _text(r"(\w+\.valid_from), \w+\.valid_to \+ 1", r"\1, NULL"),
    )
    yield Slip("a quorum may be less than a group", _text(r"GREATEST\((\w+\.quorum), 3\)", r"\1"))
    yield Slip(
        "comments of two are told", _text(r"ballot_count >= 3", "ballot_count >= 0"), OF_URNS
    )
    yield Slip("a held average is shown", _text(r"NOT v\.hold_reveal", "TRUE"), OF_AVERAGES)
    yield Slip(
        "averages of all at once are shown", _text(r"v\.reveal = 'PER_SLOT'", "TRUE"), OF_AVERAGES
    )
    yield Slip(
        "an urn that may be opened again is told",
        _text(r"told\.state = 'COMPLETED'", "TRUE"),
        OF_URNS,
    )
    yield Slip(
        "results are taken for published", _text(r"results_version > 0", "results_version >= 0")
    )
    yield Slip("the first results are taken for the newest", _text(r"version DESC", "version ASC"))
    yield Slip(
        "text is looked for as it stands", _text(r"lower\(normalize\((\w+\.\w+), NFKC\)\)", r"\1")
    )
