"""What the kit of the rooms reads and decides by itself, held without a browser."""

import pytest

from tests.judges.conftest import run_node


@pytest.mark.parametrize("name", ["reading", "check", "lists", "payload"])
async def test_what_the_kit_decides_by_itself(name: str) -> None:
    verdict = await run_node("--test", f"screens/test/{name}.test.mjs")
    assert verdict.code == 0, verdict.said
