"""The product with a made-up room in it: in this process its layers have folders more.

`python -m tests.rooms.launch serve` makes the room's tables, too, as no migration does.
"""

import asyncio
import os
from importlib import import_module
from pathlib import Path
from typing import Any

LAMPS = Path(__file__).resolve().parent / "lamps"
LAYERS = ("domain", "store", "actions", "schema", "resolvers")


def add_room(folder: Path) -> None:
    """Let every layer find the room; before anything has looked for rooms."""
    for layer in LAYERS:
        import_module(layer).__path__.append(str(folder / layer))


async def make_tables(credentials: dict[str, Any]) -> None:
    """The tables that are declared and not there, from what is declared alone."""
    from tortoise.context import TortoiseContext

    from store.tables import tortoise_config

    async with TortoiseContext() as context:
        await context.init(tortoise_config({**credentials, "minsize": 1, "maxsize": 2}))
        await context.generate_schemas(safe=True)
        await context.close_connections()


def main() -> None:
    """Run the command line of the product that has the room."""
    add_room(LAMPS)
    from server.cli.__main__ import main as run_command
    from server.cli.database import credentials_from

    asyncio.run(make_tables(credentials_from(os.environ["SITONG_DATABASE_URL"])))
    run_command()


if __name__ == "__main__":
    main()
