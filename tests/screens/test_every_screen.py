"""What holds for every screen: weight, first paint, accessibility, widths, keys, languages."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from tests.judges.conftest import run_node
from tests.screens.driving import ROOT, play
from tests.screens.sessions import running_session
from tests.serving import RunningServer

DIST = ROOT / "frontend-contract" / "screens" / "dist"
MOST_BYTES = 130_000
FIRST_PAINT_MS = 1_000
PAGES = (
    "index",
    "wall",
    "phone",
    "chair",
    "sentiment",
    "desk",
    "delegation",
    "draws",
    "activities",
    "invitations",
    "ledger",
    "cases",
    "request",
    "deadlines",
    "history",
    "releases",
    "sessions",
    "clauses",
)
CHARTS = (
    "Distribution",
    "Overview",
    "src/chair/qr",
    "activities/Calendar",
    "activities/Plan",
    "activities/Door",
    "activities/Suggestions",
    "cases/Approval",
    "cases/Disclosure",
    "cases/Opening",
)
"""What is looked at now and then, and loaded then."""


async def test_every_screen_is_light_quick_accessible_and_speaks_both_languages(
    screens_server: RunningServer,
) -> None:
    await running_session(screens_server)
    seen = (await play("every_screen", screens_server))["screens"]
    assert {name: one["axe"] for name, one in seen.items() if one["axe"]} == {}
    assert {name: one["wide"] for name, one in seen.items() if one["wide"]} == {}
    slow = {name: one["paintMs"] for name, one in seen.items() if one["paintMs"] > FIRST_PAINT_MS}
    assert slow == {}
    heavy = {n: one["scriptBytes"] for n, one in seen.items() if one["scriptBytes"] > MOST_BYTES}
    assert heavy == {}
    assert {name: one["keys"] for name, one in seen.items() if None in one["keys"]} == {}
    assert seen["board"]["paperPages"] == 1, "all units fit on one sheet of paper"
    assert {one["english"]["lang"] for one in seen.values()} == {"en"}
    assert {n: one["english"]["buttons"] for n, one in seen.items() if n not in CHINESE_DATA} == {
        name: [] for name in seen if name not in CHINESE_DATA
    }


CHINESE_DATA = ("ledger", "chair", "desk", "clauses", "wall", "board", "chart", "sentiment")
"""Screens whose buttons carry names of people, units and clauses."""


async def test_the_screens_compile_strictly_against_the_contracts_types() -> None:
    verdict = await run_node("node_modules/typescript/bin/tsc", "-p", "screens")
    assert verdict.code == 0, verdict.said


@pytest.mark.parametrize("page", PAGES)
def test_a_screen_is_small_charts_aside(page: str) -> None:
    manifest: dict[str, Any] = json.loads((DIST / "manifest.json").read_text(encoding="utf-8"))
    files: set[str] = set()
    waiting = ["index.html" if page == "index" else f"{page}/index.html"]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen or any(chart in name for chart in CHARTS):
            continue
        seen.add(name)
        chunk = manifest[name]
        files.update((chunk["file"], *chunk.get("css", ())))
        waiting.extend((*chunk.get("imports", ()), *chunk.get("dynamicImports", ())))
    assert any(file.endswith(".js") for file in files)
    assert _compressed([DIST / file for file in files]) <= MOST_BYTES


def _compressed(files: list[Path]) -> int:
    return sum(len(gzip.compress(file.read_bytes())) for file in files)
