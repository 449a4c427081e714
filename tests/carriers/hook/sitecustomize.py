"""Takes one carrier of a clause out of the product, in every process of a test run.

Python loads this before anything else where its folder is on PYTHONPATH; `SITONG_TAKEN_OUT` says
what is taken out, as `RULE domain.scoring.ballots.why_ballot_is_refused`. The sources stay as they
are: a module is patched in the moment in which it has been loaded.
"""

import dataclasses
import importlib.abc
import importlib.machinery
import importlib.util
import os
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

KIND, _, NAME = os.environ.get("SITONG_TAKEN_OUT", "").partition(" ")


class TakenOutError(RuntimeError):
    """Somebody wanted what is not there."""


def _gone(*_given: Any, **_more: Any) -> Any:
    raise TakenOutError(f"{KIND} {NAME} is taken out")


def _without_rule(module: ModuleType) -> None:
    declared = module.clause

    def clause(*ids: str) -> Callable[[Any], Any]:
        def mark(rule: Any) -> Any:
            marked = declared(*ids)(rule)
            if f"{rule.__module__}.{rule.__qualname__}" != NAME:
                return marked
            if isinstance(rule, type):
                rule.__init__ = _gone  # type: ignore[misc]
                return rule
            return _gone

        return mark

    vars(module)["clause"] = clause


def _without_step(module: ModuleType) -> None:
    declared = module.workflow

    def workflow(kind: str, **given: Any) -> Any:
        made = declared(kind, **given)
        steps = {
            name: dataclasses.replace(step, sources=frozenset())
            if f"{kind}.{name}" == NAME
            else step
            for name, step in made.steps.items()
        }
        return dataclasses.replace(made, steps=steps)

    vars(module)["workflow"] = workflow


def _without_act(module: ModuleType) -> None:
    from domain.declared.parts import camel

    call = module.Door.__call__

    async def called(self: Any, act: Any, asked: Any) -> Any:
        if camel(self.name) == NAME:
            _gone()
        return await call(self, act, asked)

    module.Door.__call__ = called


def _without_duty(module: ModuleType) -> None:
    checked = module.checked
    vars(module)["checked"] = lambda declared: {
        key: duty for key, duty in checked(declared).items() if key != NAME
    }


def _without_clock(module: ModuleType) -> None:
    vars(module)["CLOCK_KINDS"] = {
        name: kind for name, kind in module.CLOCK_KINDS.items() if name != NAME
    }


PATCHES: dict[str, tuple[str, Callable[[ModuleType], None]]] = {
    "RULE": ("domain.clause_marks", _without_rule),
    "STEP": ("domain.workflow", _without_step),
    "ACT": ("actions.acting", _without_act),
    "DUTY": ("domain.obligations.gathered", _without_duty),
    "ATTESTED": ("domain.obligations.gathered", _without_duty),
    "CLOCK": ("domain.clocks.kinds", _without_clock),
}


class _Finder(importlib.abc.MetaPathFinder):
    """Finds the one module as everybody does, and patches it when it is loaded."""

    def __init__(self, name: str, patch: Callable[[ModuleType], None]) -> None:
        self._name, self._patch = name, patch

    def find_spec(
        self, fullname: str, path: Any, target: Any = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self._name:
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(fullname)
        if spec is None or spec.loader is None:
            return spec
        execute = spec.loader.exec_module

        def exec_module(module: ModuleType) -> None:
            execute(module)
            self._patch(module)

        spec.loader.exec_module = exec_module  # type: ignore[method-assign]
        return spec


if KIND:
    sys.meta_path.insert(0, _Finder(*PATCHES[KIND]))
