"""Draws in a browser: made by an office, done again by anybody, tampering caught (FS/2.3b)."""

import aiohttp
import pytest

from tests.asking import Asker
from tests.screens.driving import play
from tests.serving import RunningServer

DRAWS = """{ representativeDraws { edges { node { isVerified seed drawn { code } } } } }"""


@pytest.mark.clause("FS/2.3b")
async def test_whoever_reads_a_draw_does_it_again(screens_server: RunningServer) -> None:
    seen = await play("draws", screens_server, host="街道")
    async with aiohttp.ClientSession() as http:
        told = await Asker(http, screens_server).ask(DRAWS)
        edges = told.data["representativeDraws"]["edges"]
    (draw,) = (edge["node"] for edge in edges)
    codes = sorted(one["code"] for one in draw["drawn"])
    assert len(codes) == 12
    assert seen["light"]["drawn"] == seen["dark"]["drawn"] == codes
    assert seen["light"]["verdict"].startswith("✓")
    assert "the same 12" in seen["dark"]["verdict"]
    assert seen["crooked"].startswith("✕")
    assert seen["officeSees"]
    assert not seen["mayVoid"]
    assert seen["void"] == "作废"
    assert seen["axe"] == []
    assert seen["wide"] == []
