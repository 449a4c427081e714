"""A process that does next to nothing: ticks and writes a line to the database now and then.

Run as `python -m tests.faults.bystander ADDRESS`; ends with its input and prints what it noted.
"""

import asyncio
import json
import sys

import asyncpg

from server.clock import monotonic

TICK_SECONDS = 0.01
SMALLEST_WRITE = "SELECT pg_logical_emit_message(TRUE, 'bystander', '')"


async def tick(late_seconds: list[float]) -> None:
    """Until cancelled: notes by how much each tick comes too late."""
    while True:
        begun = monotonic()
        await asyncio.sleep(TICK_SECONDS)
        late_seconds.append(monotonic() - begun - TICK_SECONDS)


async def write(address: str, write_seconds: list[float]) -> None:
    """Until cancelled: how long the least takes that can be committed to the disk."""
    connection = await asyncpg.connect(address)
    await connection.execute(SMALLEST_WRITE)
    while True:
        begun = monotonic()
        await connection.execute(SMALLEST_WRITE)
        write_seconds.append(monotonic() - begun)
        await asyncio.sleep(TICK_SECONDS)


async def stand_by(address: str) -> dict[str, list[float]]:
    """What was noted until the input ended."""
    noted: dict[str, list[float]] = {"late_seconds": [], "write_seconds": []}
    tasks = [
        asyncio.create_task(tick(noted["late_seconds"])),
        asyncio.create_task(write(address, noted["write_seconds"])),
    ]
    ended = asyncio.create_task(asyncio.to_thread(sys.stdin.read))
    await asyncio.wait([ended, *tasks], return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        if task.done():
            task.result()
        task.cancel()
    return noted


if __name__ == "__main__":
    print(json.dumps(asyncio.run(stand_by(sys.argv[1]))))  # noqa: T201
