"""One server for all judges, and a way to call a judge."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest_asyncio

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from server.chance import new_id
from tests.serving import ROOT, RunningServer, database_copy, serving, token_of

CONTRACT = ROOT / "frontend-contract"
PATIENCE_SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a judge ended, and what it said."""

    code: int
    said: str


@dataclass(frozen=True, slots=True)
class Court:
    """A server to be judged."""

    server: RunningServer

    @property
    def environment(self) -> dict[str, str]:
        """What judges need to know of the server."""
        unit = next(one for one in seed.units() if one.is_reviewed)
        token_id = new_id().hex
        return {
            "SITONG_URL": self.server.graphql,
            "SITONG_TOKEN": token_of(Role.PUBLICITY, token_id=token_id),
            "SITONG_TOKEN_ID": token_id,
            "SITONG_NEXT_TOKEN": token_of(Role.PUBLICITY),
            "SITONG_ADMIN_TOKEN": token_of(Role.ADMIN),
            "SITONG_UNIT": global_id("Unit", unit.id),
        }

    async def judged(self, script: str, *arguments: str) -> Verdict:
        """The verdict of a script of `judges/`."""
        return await run_node(f"judges/{script}", *arguments, **self.environment)


async def run_node(*command: str, **environment: str) -> Verdict:
    """Run Node in the contract's folder."""
    node = shutil.which("node")
    assert node, "Node.js is needed for the judges; `make test` sets it up"
    process = await asyncio.create_subprocess_exec(
        node,
        *command,
        cwd=CONTRACT,
        env={**os.environ, **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    talking = asyncio.ensure_future(process.communicate())
    done, _ = await asyncio.wait({talking}, timeout=PATIENCE_SECONDS)
    if not done:
        process.kill()
    said, _ = await talking
    assert process.returncode is not None
    return Verdict(process.returncode, said.decode())


@pytest_asyncio.fixture(scope="session")
async def court(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[Court]:
    """A server in its default settings."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_judges") as credentials,
        serving(credentials) as server,
    ):
        yield Court(server)
