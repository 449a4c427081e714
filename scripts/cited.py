"""Where the sources cite clauses: roles, registers, gates, screens, as they stand in the code."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

CLAUSE = re.compile(r"\b(?:FS|WR|WS|OP|PR)/(?:R?\d+(?:\.\d+)?[a-z]?)(?![\w/])")
Found = dict[str, dict[str, set[str]]]


def cited_in_sources(root: Path) -> Mapping[str, Mapping[str, set[str]]]:
    """By clause and kind (role, register, gate, screen) the names of what cites it."""
    found: Found = {}
    for kind, name, clause in (
        *_roles(root),
        *_registers(root),
        *_gates(root),
        *_screens(root),
    ):
        found.setdefault(clause, {}).setdefault(kind, set()).add(name)
    return found


def _roles(root: Path) -> Iterator[tuple[str, str, str]]:
    """A role or a permission, by the comment right above it."""
    for path in (
        root / "domain" / "people" / "roles.py",
        *_files(root, "domain", "permissions.py"),
    ):
        cited: list[str] = []
        for line in path.read_text(encoding="utf-8").splitlines():
            text = line.strip()
            if text.startswith("#"):
                cited += CLAUSE.findall(text)
            elif (named := re.match(r"([A-Z][A-Z_]+) = ", text)) is not None:
                yield from (("role", named[1], clause) for clause in cited)
                cited = []


def _registers(root: Path) -> Iterator[tuple[str, str, str]]:
    """What is written down: facts, states and tables, by the texts of their classes."""
    for path in (*(root / "domain").rglob("*.py"), *_files(root, "store", "tables.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                for clause in _texts(node):
                    yield "register", node.name, clause


def _texts(made: ast.ClassDef) -> Iterator[str]:
    """Of a class itself and its fields, not of what it does."""
    for node in made.body:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            for one in ast.walk(node):
                if isinstance(one, ast.Constant) and isinstance(one.value, str):
                    yield from CLAUSE.findall(one.value)


def _gates(root: Path) -> Iterator[tuple[str, str, str]]:
    """What refuses by a clause: the function that tells the problem."""
    for layer in ("domain", "actions"):
        for path in (root / layer).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    for clause in _refused_by(node):
                        yield "gate", node.name, clause


def _refused_by(function: ast.AST) -> Iterator[str]:
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "problem":
            for one in node.keywords:
                if one.arg == "clause" and isinstance(one.value, ast.Constant):
                    yield str(one.value.value)


def _screens(root: Path) -> Iterator[tuple[str, str, str]]:
    """A screen whose source names the clause."""
    screens = root / "frontend-contract" / "screens"
    for path in sorted(screens.rglob("src/**/*.ts*")):
        if path.suffix in (".ts", ".tsx"):
            for clause in CLAUSE.findall(path.read_text(encoding="utf-8")):
                yield "screen", path.stem, clause


def _files(root: Path, layer: str, name: str) -> list[Path]:
    return sorted((root / layer).glob(f"*/{name}"))
