"""What stands in the product's own files, for tests that look at how it is written."""

import ast
from pathlib import Path
from types import ModuleType


def tree_of(module: ModuleType) -> ast.Module:
    """A module as it is written."""
    assert module.__file__ is not None
    return ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
