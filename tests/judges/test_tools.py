"""Compilers, linters and the guard against breaking changes take the contract as it is."""

from pathlib import Path

import pytest

from tests.judges.conftest import CONTRACT, run_node

GUARD = "judges/breaking-changes.mjs"


async def test_relays_compiler_takes_the_schema_and_every_operation() -> None:
    verdict = await run_node("judges/relay.mjs")
    assert verdict.code == 0, verdict.said


async def test_the_linter_with_relays_rules_has_nothing_to_say() -> None:
    verdict = await run_node(
        "node_modules/eslint/bin/eslint.js",
        *("--config", "judges/eslint.config.mjs", "--max-warnings", "0"),
        *("schema.graphql", "operations"),
    )
    assert (verdict.code, verdict.said.strip()) == (0, "")


async def test_nothing_has_changed_that_breaks_clients_of_the_last_release() -> None:
    verdict = await run_node(GUARD)
    assert verdict.code == 0, verdict.said


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ('  """The server\'s instant."""\n  serverTime: DateTime!\n', ""),
        ("input CheckInInput {", "input CheckInInput {\n  more: String!"),
        ('  """较大 · larger"""\n  LARGER\n', ""),
        ("  pausedAt: DateTime\n", "  pausedAt: String\n"),
    ],
    ids=["field removed", "input required", "value removed", "type changed"],
)
async def test_a_breaking_change_is_found(tmp_path: Path, was: str, now: str) -> None:
    released = (CONTRACT / "released" / "schema.graphql").read_text(encoding="utf-8")
    assert was in released
    changed = tmp_path / "schema.graphql"
    changed.write_text(released.replace(was, now, 1), encoding="utf-8")
    verdict = await run_node(GUARD, "released/schema.graphql", str(changed))
    assert verdict.code == 1
    assert "breaking:" in verdict.said


async def test_an_addition_breaks_nobody(tmp_path: Path) -> None:
    released = (CONTRACT / "released" / "schema.graphql").read_text(encoding="utf-8")
    changed = tmp_path / "schema.graphql"
    changed.write_text(
        released.replace("type Query {", "type Query {\n  more: Int\n", 1),
        encoding="utf-8",
    )
    verdict = await run_node(GUARD, "released/schema.graphql", str(changed))
    assert verdict.code == 0, verdict.said
