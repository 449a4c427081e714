"""Plays a scene in a real browser and hands back what was seen there."""

import asyncio
import json
import os
import shutil
from pathlib import Path
from typing import Any

from domain.people.roles import Role
from tests.serving import RunningServer, token_of

SCENES = Path(__file__).resolve().parent / "scenes"
ROOT = SCENES.parents[2]
PICTURES = Path(os.environ.get("SITONG_TEST_PICTURES", ROOT / "build" / "screens"))
LONGEST_SECONDS = 200.0
ROLES = (
    Role.PERFORMANCE,
    Role.LIVE_SCREEN,
    Role.PUBLICITY,
    Role.ADMIN,
    Role.GO_STAFF,
)


def chromium() -> str:
    """The installed browser."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    raise FileNotFoundError("the tests of the screens need Chromium (apt-get install chromium)")


async def play(scene: str, server: RunningServer, **given: Any) -> dict[str, Any]:
    """What was seen in a scene; its standard error when it fails."""
    asked = {
        "url": server.url,
        "tokens": {
            **{role.value: token_of(role) for role in ROLES},
            Role.REPRESENTATIVE.value: token_of(Role.REPRESENTATIVE, representative=1),
        },
        "chromium": chromium(),
        "pictures": str(PICTURES),
        **given,
    }
    node = shutil.which("node")
    assert node is not None
    process = await asyncio.create_subprocess_exec(
        node,
        str(SCENES / f"{scene}.mjs"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    timer = asyncio.get_running_loop().call_later(LONGEST_SECONDS, process.terminate)
    out, errors = await process.communicate(json.dumps(asked).encode())
    timer.cancel()
    assert process.returncode == 0, f"{errors.decode()}\n{server.log[-2000:]}"
    seen: dict[str, Any] = json.loads(out)
    assert seen["errors"] == [], f"a page has complained: {seen['errors']}"
    assert seen["outside"] == [], "a page has asked somebody else"
    return seen
