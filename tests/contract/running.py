"""Runs the commands of a page, some to their end and some to be watched."""

import asyncio
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

PATIENCE_SECONDS = 60.0


async def run(command: str, *, cwd: Path, **environment: str) -> str:
    """What a command says; it has to end well."""
    process = await _shell(command, cwd, environment)
    async with asyncio.timeout(PATIENCE_SECONDS):
        said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()
    return said.decode()


class Watched:
    """A running command, and what it has said."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._bytes = b""
        self.said = ""

    async def until(self, words: str) -> str:
        """Read on until it has said these words; answers all it has said."""
        return await self.until_match(re.escape(words))

    async def until_match(self, pattern: str) -> str:
        """The same for a pattern."""
        assert self._process.stdout is not None
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not re.search(pattern, self.said, re.DOTALL):
                chunk = await self._process.stdout.read(4_096)
                assert chunk, f"it ended without {pattern!r}: {self.said}"
                self._bytes += chunk
                # A letter may come in two pieces.
                self.said = self._bytes.decode(errors="ignore")
        return self.said


@asynccontextmanager
async def watched(command: str, *, cwd: Path, **environment: str) -> AsyncIterator[Watched]:
    """A command that runs until it is no longer needed."""
    process = await _shell(f"exec {command.strip()}", cwd, environment)
    try:
        yield Watched(process)
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def _shell(
    command: str, cwd: Path, environment: dict[str, str]
) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        "bash",
        "-eu",
        "-o",
        "pipefail",
        "-c",
        command,
        cwd=cwd,
        env={**os.environ, **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
