"""Writes `docs/CLAUSES.md`: every clause with what carries it and the tests that show it.

Nothing stands in the table that is not found: declared things, by `resolvers/carried.py`; what
cites a clause where it stands, in the sources; tests by their marks. What nothing carries is told.
"""

import ast
import csv
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from domain.clauses.carriers import CarrierKind
from domain.clauses.documents import DOCUMENTS, DocumentKey
from domain.clauses.register import Clause, Strength, clauses
from resolvers.carried import carriers
from scripts.cited import cited_in_sources

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "docs" / "CLAUSES.md"

BUILT, RULE, ATTESTED, OPEN, NONE = "built", "rule only", "attested", "not built yet", "nothing"
STATES = {
    BUILT: "a duty that is counted from records, an act, a clock or a screen's form cites it; or a"
    " role or register where the clause asks for one",
    RULE: "a rule, a step, a role or a register cites it, and nothing yet that people do",
    ATTESTED: "a duty of the ledger that units attest, as no records show it yet",
    OPEN: "nothing carries it yet",
    NONE: "nothing is to be built: it declares, or arranges among people what no record could show",
}
MOST_SHOWN = 3
_DOING = frozenset({"duty", "act", "clock", "screen"})
_ITSELF = frozenset({"role", "register"})
"""What carries a clause of its own kind: who may, and what is written down."""


class Row(NamedTuple):
    """A clause, how far it is carried, by what, and what shows it."""

    clause: Clause
    state: str
    carried: Mapping[str, list[str]]
    tests: list[str]


def rows() -> list[Row]:
    """All clauses, in the register's order."""
    sources, tests = cited_in_sources(ROOT), shown_by(ROOT)
    return [
        Row(one, _state(one, carried), carried, sorted(tests.get(one.id, ())))
        for one in clauses().values()
        for carried in (_carried(one.id, sources),)
    ]


def _carried(clause: str, sources: Mapping[str, Mapping[str, set[str]]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in carriers().get(clause, ()):
        name = one.name.rpartition(".")[2] if one.kind is CarrierKind.RULE else one.name
        found.setdefault(one.kind.value.lower(), []).append(name)
    for kind, names in sorted(sources.get(clause, {}).items()):
        fresh = names - {name for some in found.values() for name in some}
        if fresh:
            found.setdefault(kind, []).extend(sorted(fresh))
    return found


def _state(one: Clause, carried: Mapping[str, list[str]]) -> str:
    if (_DOING | _ITSELF & {one.kind}) & carried.keys():
        return BUILT
    if "attested" in carried:
        return ATTESTED
    if carried:
        return RULE
    is_arranged = one.kind == "organisational" and one.machine_checkable == "no"
    return NONE if _is_declared(one) or is_arranged else OPEN


def _is_declared(one: Clause) -> bool:
    """Also of a draft, whose clauses bind nobody yet."""
    return Strength.DECLARATORY in (one.strength, one.kind.upper())


def shown_by(root: Path) -> dict[str, set[str]]:
    """Files of tests that are marked with each clause."""
    found: dict[str, set[str]] = {}
    for path in (root / "tests").rglob("test_*.py"):
        text = path.read_text(encoding="utf-8")
        if "mark.clause" not in text and "clause_rows" not in text:
            continue
        for clause in _marked(ast.parse(text), path):
            found.setdefault(clause, set()).add(path.relative_to(root).as_posix())
    return found


def _marked(tree: ast.AST, path: Path) -> Iterator[str]:
    """What its marks name, and the tables beside it whose rows name clauses."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        given = [str(one.value) for one in node.args if isinstance(one, ast.Constant)]
        if called == "pytest.mark.clause":
            yield from given
        elif called == "clause_rows":
            for name in given:
                with path.with_name(name).open(encoding="utf-8", newline="") as file:
                    for row in csv.DictReader(file):
                        yield from row["clauses"].split()


@cache
def clauses_text() -> str:
    """The whole page."""
    found = rows()
    parts = [_HEAD, _counts(found), "", _states(), ""]
    for key, document in DOCUMENTS.items():
        number = document.number or "a draft, without a number"
        parts += [
            f"## {key} · {document.title_zh} · {document.title_en}",
            "",
            f"{number}.",
            "",
            _BAR,
        ]
        parts += [_line(one) for one in found if one.clause.document is key]
        parts.append("")
    return "\n".join(parts)


_HEAD = """# What carries each clause

Generated by `python -m scripts.contract` from what cites the clauses in the code; a test compares.
`clause(id:)` tells what each asks for, and how the district stands by it.
"""
_BAR = "| clause | binds | asks for | carried by | shown by |\n|---|---|---|---|---|"


def _counts(found: list[Row]) -> str:
    columns = [*STATES, "of all with a test"]
    lines = [
        f"| document | clauses | {' | '.join(columns)} |",
        f"|---|{'---:|' * (len(columns) + 1)}",
    ]
    for key in (*DocumentKey, None):
        mine = [one for one in found if key in (None, one.clause.document)]
        states = Counter(one.state for one in mine)
        shown = sum(bool(one.tests) for one in mine)
        numbers = [len(mine), *(states[one] for one in STATES), shown]
        lines.append(f"| {key or '**all**'} | {' | '.join(map(str, numbers))} |")
    return "\n".join(lines)


def _states() -> str:
    return "\n".join(f"* **{name}**: {text}." for name, text in STATES.items())


def _line(one: Row) -> str:
    told = "; ".join(f"{kind} {_some(names)}" for kind, names in one.carried.items())
    cells = (
        one.clause.id,
        one.clause.strength.value.lower(),
        one.clause.heading_en.replace("|", "/"),
        f"{told} ({one.state})" if told else _why_nothing(one),
        _some([f"`{path.removeprefix('tests/')}`" for path in one.tests]) if one.tests else "—",
    )
    return f"| {' | '.join(cells)} |"


def _why_nothing(one: Row) -> str:
    if one.state == OPEN:
        return f"none: {OPEN}"
    if _is_declared(one.clause):
        return "none: DECLARATORY, it states what is and asks for no step"
    return "none: organisational, an arrangement among people that no record could show"


def _some(names: list[str]) -> str:
    more = ", …" if len(names) > MOST_SHOWN else ""
    return ", ".join(names[:MOST_SHOWN]) + more
