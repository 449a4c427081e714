"""Problems: a closed list of codes, each with words in both languages."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from domain.codes import CODES
from domain.outcomes import Refused
from domain.problems import Code, Named, Problem, ProblemCode, problem


def parameters(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("code", CODES.values())
def test_the_words_of_a_code_are_sentences(code: Code) -> None:
    assert code.zh.endswith("。")
    assert code.en.endswith(".")


@pytest.mark.parametrize("code", CODES.values())
def test_a_message_in_either_language_can_be_filled(code: Code) -> None:
    params: dict[str, Any] = dict.fromkeys(parameters(code.zh) | parameters(code.en), "七")
    filled = problem(code, **params)
    assert "{" not in filled.message_zh + filled.message_en


def test_a_problem_carries_its_parameters_path_and_clause() -> None:
    found = problem(
        ProblemCode.VALUE_OUT_OF_RANGE, path=("scheme", "weight"), clause="OP/112", least=4, most=9
    )
    assert found.path == ("scheme", "weight")
    assert found.clause == "OP/112"
    assert "4" in found.message_zh
    assert "9" in found.message_en


def test_a_name_is_told_in_the_language_of_the_message() -> None:
    found = problem(ProblemCode.DUPLICATE, what=Named("部门", "unit"))
    assert "部门" in found.message_zh
    assert "unit" in found.message_en
    assert "unit" not in found.message_zh


ROOT = Path(__file__).resolve().parents[2]
LAYERS = ("domain", "actions", "schema", "resolvers", "server")


def _bare_codes(tree: ast.AST) -> Iterator[str]:
    """What is told by its code or in one language alone, where it is said in place."""
    for call in ast.walk(tree):
        if not (isinstance(call, ast.Call) and getattr(call.func, "id", "") == "problem"):
            continue
        for given in call.keywords:
            value = given.value
            is_code = isinstance(value, ast.Constant) and str(value.value).isupper()
            is_value = isinstance(value, ast.Attribute) and value.attr in {"value", "state", "zh"}
            is_mixed = isinstance(value, ast.JoinedStr) or (
                isinstance(value, ast.Constant) and not str(value.value).isascii()
            )
            if given.arg not in {None, "path", "clause"} and (is_code or is_value or is_mixed):
                yield f"{call.lineno}: {ast.unparse(given)}"


def test_no_message_tells_a_code_or_words_of_the_other_language() -> None:
    found = {
        str(file.relative_to(ROOT)): told
        for layer in LAYERS
        for file in (ROOT / layer).rglob("*.py")
        if (told := list(_bare_codes(ast.parse(file.read_text(encoding="utf-8")))))
    }
    assert found == {}, "give a Named, as STATE_NAMES have it"


def test_a_missing_parameter_is_a_fault() -> None:
    with pytest.raises(KeyError, match="least"):
        problem(ProblemCode.VALUE_OUT_OF_RANGE, most=9)


def test_equal_problems_are_one() -> None:
    one = problem(ProblemCode.NOT_FOUND, path=("unitId",))
    assert len({one, problem(ProblemCode.NOT_FOUND, path=("unitId",))}) == 1
    assert one != problem(ProblemCode.NOT_FOUND)


def test_a_refusal_names_its_reasons() -> None:
    reason: Problem = problem(ProblemCode.NOT_FOUND)
    assert Refused((reason,)).problems == (reason,)
    with pytest.raises(ValueError, match="reasons"):
        Refused(())
