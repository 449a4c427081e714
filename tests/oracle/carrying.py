"""What carries a clause: acts read off the sources, all else where it is declared."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from domain.clause_marks import RULES_BY_CLAUSE
from domain.clocks.kinds import CLOCK_KINDS
from domain.obligations.gathered import duties
from domain.rooms import all_modules
from domain.workflow import Workflow

ACTIONS = Path(__file__).parents[2] / "actions"
Line = tuple[str, str, str | None, str | None]
"""Kind, name, and the words in Chinese and English."""


@cache
def carriers() -> dict[str, list[Line]]:
    """By clause, in the order in which clients see them."""
    found: dict[str, list[Line]] = {}
    for clause, line in (*_duties(), *_clocks(), *_steps(), *_acts(), *_rules()):
        if line not in found.setdefault(clause, []):
            found[clause].append(line)
    return found


def _duties() -> Iterator[tuple[str, Line]]:
    for key, one in duties().items():
        kind = "ATTESTED" if one.ways[0].of.startswith("attested:") else "DUTY"
        for clause in (one.clause, *one.also):
            yield clause, (kind, key, one.zh, one.title_en)


def _clocks() -> Iterator[tuple[str, Line]]:
    for name, one in CLOCK_KINDS.items():
        if one.clause:
            yield one.clause, ("CLOCK", name, one.label.zh, one.label.en)


def _steps() -> Iterator[tuple[str, Line]]:
    workflows = [
        one
        for module in all_modules("domain")
        for one in vars(module).values()
        if isinstance(one, Workflow)
    ]
    for one in workflows:
        for name, step in one.steps.items():
            if step.clause:
                yield step.clause, ("STEP", f"{one.kind}.{name}", None, None)


def _acts() -> Iterator[tuple[str, Line]]:
    acts = [act for path in ACTIONS.glob("*/*.py") for act in _acts_in(path)]
    for name, text, form in sorted(acts):
        cited = re.search(r"^ *Clauses?: (.*)$", text, re.MULTILINE)
        for clause in re.findall(r"[A-Z]+/[\w.]*\w", cited[1] if cited else ""):
            zh, en = form or (None, " ".join(text.split("\n\n")[0].split()))
            first, *rest = name.split("_")
            yield clause, ("ACT", first + "".join(map(str.capitalize, rest)), zh, en)


def _acts_in(path: Path) -> Iterator[tuple[str, str, tuple[str, str] | None]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    forms = {one.name: _form_of(one) for one in tree.body if isinstance(one, ast.ClassDef)}
    for one in tree.body:
        if isinstance(one, ast.ClassDef):
            told = {word.arg: word.value for word in one.keywords}
            if "tells" in told:
                name = re.sub(r"(?<!^)([A-Z])", r"_\1", one.name).lower()
                form = ast.literal_eval(told["form"])[:2] if "form" in told else None
                yield name, ast.get_docstring(one) or "", form
        elif isinstance(one, ast.AsyncFunctionDef) and _is_offered(one):
            asked = next(
                (arg.annotation for arg in one.args.args if arg.arg == "asked"), ast.Constant("")
            )
            name = ast.unparse(asked) if asked is not None else ""
            yield one.name, ast.get_docstring(one) or "", forms.get(name) or _elsewhere(path, name)


def _is_offered(story: ast.AsyncFunctionDef) -> bool:
    calls = [one for one in story.decorator_list if isinstance(one, ast.Call)]
    acting = [one for one in calls if ast.unparse(one.func) == "acting"]
    return any("is_offered=False" not in ast.unparse(one) for one in acting)


def _form_of(made: ast.ClassDef) -> tuple[str, str] | None:
    for one in made.body:
        if isinstance(one, ast.AnnAssign) and ast.unparse(one.target) == "FORM":
            assert isinstance(one.value, ast.Call)
            zh, en = map(ast.literal_eval, one.value.args[:2])
            return zh, en
    return None


def _elsewhere(path: Path, name: str) -> tuple[str, str] | None:
    """The form of an input that another module declares."""
    module: Any = import_module(f"actions.{path.parent.name}.{path.stem}")
    form = getattr(getattr(module, name, None), "FORM", None)
    return None if form is None else (form.zh, form.en)


def _rules() -> Iterator[tuple[str, Line]]:
    for clause in sorted(RULES_BY_CLAUSE):
        for name in sorted(RULES_BY_CLAUSE[clause]):
            yield clause, ("RULE", name, None, None)
