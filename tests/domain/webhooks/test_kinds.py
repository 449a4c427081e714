"""The kinds that partners may ask for are those that acts record for them, and no others."""

import ast
from collections.abc import Iterator
from functools import reduce
from types import ModuleType

from actions.moving import Moving
from domain.declared.happening import Told
from domain.happenings import told_to
from domain.people.grants import GRANTS
from domain.people.roles import Role
from domain.rooms import all_modules
from domain.webhooks.address import why_webhook_is_refused
from tests.sources import tree_of

TOLD = {str(one) for one in GRANTS[Role.PARTNER_SYSTEM]}
OPEN = {str(one) for one in GRANTS[Role.PUBLIC]}
"""What everybody may see is no secret of a thing's own viewers."""


def _recorded(module: ModuleType) -> Iterator[str]:
    """Kinds of events that a module of acts appends for an audience to which partners belong."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Call) and (found := _told_to(node)) is not None:
            kind, audience = found
            if str(_meant(module, audience)) in TOLD:
                yield str(_meant(module, kind))


def _told_to(call: ast.Call) -> tuple[ast.expr, ast.expr] | None:
    """Kind and audience of an event, where a call makes one for others than who see the thing."""
    name = ast.unparse(call.func)
    if name == "NewEvent" and len(call.args) > 2:
        return call.args[1], call.args[2]
    named = {one.arg: one.value for one in call.keywords}
    if name.endswith(".told") and "audience" in named:
        return call.args[1], named["audience"]
    return None


def _meant(module: ModuleType, expression: ast.expr) -> object:
    """The member of an enum that stands there."""
    return reduce(getattr, ast.unparse(expression).split("."), module)


def test_what_is_told_to_those_who_see_a_thing_is_not_told_to_partners() -> None:
    moving = [
        one
        for module in all_modules("actions")
        for one in vars(module).values()
        if isinstance(one, Moving)
    ]
    assert moving
    assert not {str(one.sees) for one in moving} & (TOLD - OPEN)


def test_partners_may_ask_for_what_is_recorded_for_them() -> None:
    recorded = {kind for module in all_modules("actions") for kind in _recorded(module)}
    assert recorded == set(told_to(Told.PARTNERS))


def test_who_asks_for_an_unknown_kind_is_told_the_known_ones() -> None:
    (problem,) = why_webhook_is_refused("https://partner.example/", ("release:pubished",))
    for kind in told_to(Told.PARTNERS):
        assert kind in problem.message_zh
        assert kind in problem.message_en
    assert problem.path == ("kinds",)
