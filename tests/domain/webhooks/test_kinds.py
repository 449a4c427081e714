"""The kinds that partners may ask for are those that acts record for them, and no others."""

import ast
from pathlib import Path

import actions
from actions.moving import Moving
from domain.people.grants import GRANTS, PERMISSIONS
from domain.people.roles import Role
from domain.rooms import all_modules
from domain.webhooks.address import why_webhook_is_refused
from domain.webhooks.kinds import TOLD_KINDS

ACTIONS = Path(actions.__file__).parent
NAMES = {one.name for one in PERMISSIONS.values()}
TOLD = {one.name for one in GRANTS[Role.PARTNER_SYSTEM]}


def _recorded() -> set[str]:
    """Kinds of events that acts append for an audience to which partners belong."""
    found: set[str] = set()
    for file in ACTIONS.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        named = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and (found_call := _told_to(node)) is not None:
                kind, audience = found_call
                permission = ast.unparse(audience).partition(".")[2]
                assert permission in NAMES, f"{file}: {permission}"
                if permission in TOLD:
                    text = (
                        kind.value if isinstance(kind, ast.Constant) else named[ast.unparse(kind)]
                    )
                    found.add(str(text))
    return found


def _told_to(call: ast.Call) -> tuple[ast.expr, ast.expr] | None:
    """Kind and audience of an event, where a call makes one for others than who see the thing."""
    name = ast.unparse(call.func)
    if name == "NewEvent" and len(call.args) > 2 and "self" not in ast.unparse(call):
        return call.args[1], call.args[2]
    named = {one.arg: one.value for one in call.keywords}
    if name.endswith(".told") and "audience" in named:
        return call.args[1], named["audience"]
    return None


def test_what_is_told_to_those_who_see_a_thing_is_not_told_to_partners() -> None:
    moving = [
        one
        for module in all_modules("actions")
        for one in vars(module).values()
        if isinstance(one, Moving)
    ]
    assert moving
    assert not {one.sees.name for one in moving} & TOLD


def test_partners_may_ask_for_what_is_recorded_for_them() -> None:
    assert _recorded() == set(TOLD_KINDS)


def test_who_asks_for_an_unknown_kind_is_told_the_known_ones() -> None:
    (problem,) = why_webhook_is_refused("https://partner.example/", ("release:pubished",))
    for kind in TOLD_KINDS:
        assert kind in problem.message_zh
        assert kind in problem.message_en
    assert problem.path == ("kinds",)
