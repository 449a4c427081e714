"""The oracle stands by itself, and knows the whole schema."""

import ast
import sys
from pathlib import Path

from tests.oracle import evaluating
from tests.oracle.evaluating import SCHEMA
from tests.oracle.rooms import FOLLOWS, FRAMES, LISTS, QUESTIONS

ROOT = Path(__file__).parents[2]
OWN = "tests.oracle"
MAY_RELY_ON = ("domain", "graphql", "orjson", "store.database")


def imported(module: str) -> set[str]:
    """Everything a module of the oracle imports, by whichever of the two ways."""
    path = ROOT.joinpath(*module.split(".")).with_suffix(".py")
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module == OWN:
            found |= {f"{OWN}.{one.name}" for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def relied_on(module: str) -> set[str]:
    """What it rests on outside of the oracle, over all its modules."""
    known, waiting, outside = {module}, [module], set()
    while waiting:
        for one in imported(waiting.pop()):
            if not one.startswith(OWN):
                outside.add(one)
            elif one not in known:
                known.add(one)
                waiting.append(one)
    return outside


def test_the_oracle_rests_on_nothing_that_it_judges() -> None:
    outside = {
        one
        for one in relied_on(evaluating.__name__)
        if one.partition(".")[0] not in sys.stdlib_module_names
    }
    wrong = {one for one in outside if not one.startswith(MAY_RELY_ON)}
    assert not wrong
    assert "domain.people.viewer" in outside


def test_the_oracle_answers_every_query_and_subscription() -> None:
    assert SCHEMA.query_type is not None
    assert SCHEMA.subscription_type is not None
    assert {*LISTS, *QUESTIONS, "node", "nodes"} == SCHEMA.query_type.fields.keys()
    assert FRAMES.keys() == SCHEMA.subscription_type.fields.keys()
    assert FOLLOWS.keys() <= FRAMES.keys()
