"""The judge of GraphQL over HTTP finds nothing to say."""

import asyncio
import os
import shutil

import pytest

from domain.people.roles import Role
from tests.serving import ROOT, RunningServer, bearer

CONTRACT = ROOT / "frontend-contract"


@pytest.mark.parametrize("role", [None, Role.MAYOR], ids=["stranger", "mayor"])
async def test_all_sixty_one_audits_pass(api_server: RunningServer, role: Role | None) -> None:
    node = shutil.which("node")
    assert node, "Node.js is needed for the judges; `make test` sets it up"
    auth = "" if role is None else bearer(role)["Authorization"]
    judge = await asyncio.create_subprocess_exec(
        node,
        "judges/http-audit.mjs",
        api_server.graphql,
        cwd=CONTRACT,
        env={**os.environ, "AUTH": auth},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await judge.communicate()
    assert (judge.returncode, said.decode().strip()) == (0, "61/61")
