"""What the tutorial and the page for partners tell people to type does what they say."""

import json
import re
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest_asyncio

from domain.people.roles import Role
from scripts.contract import CONTRACT
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.contract.pages import Block, blocks_of
from tests.contract.running import run, watched
from tests.live.talking import Publicity
from tests.serving import RunningServer, database_copy, serving, token_of

COPIED = ("client", "operations", "schema.graphql", "package.json")


@pytest_asyncio.fixture(scope="module")
async def server(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[RunningServer]:
    """A server as the pages find it."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_pages") as credentials,
        serving(credentials) as running,
    ):
        yield running


def _workshop(folder: Path) -> Path:
    """A copy of the contract to work in."""
    for name in COPIED:
        source = CONTRACT / name
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, folder / name)
    (folder / "node_modules").symlink_to(CONTRACT / "node_modules")
    return folder


def _commands(blocks: list[Block]) -> list[Block]:
    return [one for one in blocks if one.language == "sh"]


async def test_the_tutorial_leads_to_a_live_view(server: RunningServer, tmp_path: Path) -> None:
    folder = _workshop(tmp_path)
    blocks = blocks_of(CONTRACT / "TUTORIAL.md", port=server.port)
    for one in blocks:
        if one.language in ("graphql", "ts"):
            (folder / one.words[0]).write_text(one.text, encoding="utf-8")
    generate, bundle, show, report = _commands(blocks)
    token = token_of(Role.PUBLICITY)
    await run(generate.text, cwd=folder)
    await run(bundle.text, cwd=folder)
    async with watched(show.text, cwd=folder, TOKEN=token) as board:
        await board.until("线路 line: live")
        said = await run(report.text, cwd=folder, TOKEN=token)
        assert "SentimentEventReported" in said
        shown = await board.until("我的第一件舆情")
        assert re.search(r"我的第一件舆情 \w+ .*RELEASE_5H RUNNING (299|300) min", shown)
        await server.stop()
        await board.until("线路 line: lost")
        await server.start()
        await board.until_match("line: lost\n.*line: live\n.*我的第一件舆情")


async def test_the_program_of_the_tutorial_is_typed(server: RunningServer, tmp_path: Path) -> None:
    folder = _workshop(tmp_path)
    for one in blocks_of(CONTRACT / "TUTORIAL.md", port=server.port):
        if one.language in ("graphql", "ts"):
            (folder / one.words[0]).write_text(one.text, encoding="utf-8")
    await run("node client/generate.mjs", cwd=folder)
    generated = (folder / "client/src/generated/graphql.ts").read_text(encoding="utf-8")
    assert "export type MyBoardSubscription" in generated
    assert "MyBoardDocument" in generated


async def test_a_partner_follows_the_feed_with_curl_and_resumes_it(
    server: RunningServer, tmp_path: Path
) -> None:
    token = token_of(Role.PARTNER_SYSTEM)
    who, releases, feed, resume = _commands(blocks_of(CONTRACT / "PARTNERS.md", port=server.port))
    viewer = json.loads(await run(who.text, cwd=tmp_path, TOKEN=token))["data"]["viewer"]
    assert viewer["role"] == "PARTNER_SYSTEM"
    async with aiohttp.ClientSession() as http:
        publicity = Publicity(Asker(http, server), next(iter(unit_ids().values())))
        async with watched(feed.text, cwd=tmp_path, TOKEN=token) as stream:
            await stream.until(":\n")
            await publicity.release(await publicity.report())
            first = await stream.until("release:published")
        last = re.findall(r"^id: (.+)$", first, re.MULTILINE)[-1]
        await publicity.release(await publicity.report())
        await publicity.release(await publicity.report())
        async with watched(resume.text, cwd=tmp_path, TOKEN=token, LAST=last) as stream:
            missed = await stream.until_match("release:published.*release:published")
    assert '"resumed":"REPLAYED"' in missed
    told = json.loads(await run(releases.text, cwd=tmp_path, TOKEN=token))
    assert len(told["data"]["releases"]["edges"]) == 3
