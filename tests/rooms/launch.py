"""The product with the made-up rooms in it: in this process its layers have folders more.

`python -m tests.rooms.launch serve` makes the rooms' tables, too, as no migration does.
"""

import asyncio
import os
from importlib import import_module
from pathlib import Path
from typing import Any

LAMPS, PATROLS = (Path(__file__).resolve().parent / name for name in ("lamps", "patrols"))
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
    """Run the command line of the product that has the rooms."""
    for room in (LAMPS, PATROLS):
        add_room(room)
    from server.cli.__main__ import main as run_command
    from server.cli.database import credentials_from

    asyncio.run(make_tables(credentials_from(os.environ["SITONG_DATABASE_URL"])))
    run_command()


if __name__ == "__main__":
    main()
