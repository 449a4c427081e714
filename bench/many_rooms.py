"""The product with so many made-up rooms more, each a copy of the one in `tests/rooms/lamps`.

`python -m bench.many_rooms serve` serves it, `… tables` makes the rooms' tables and ends. The rooms
lie in the folder that BENCH_ROOMS names.
"""

import asyncio
import gc
import os
import string
import sys
from importlib import import_module
from pathlib import Path

from bench.knobs import ROOT

ONE = ROOT / "tests" / "rooms" / "lamps"
LAYERS = ("domain", "store", "actions", "schema", "resolvers")


def make_rooms(folder: Path, count: int) -> None:
    """Copies of the room under names of their own: `lampa` and so on."""
    for letter in string.ascii_lowercase[:count]:
        for file in ONE.rglob("*.py"):
            place = folder / _renamed(str(file.relative_to(ONE)), letter)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(_renamed(file.read_text(encoding="utf-8"), letter), encoding="utf-8")


def _renamed(text: str, letter: str) -> str:
    for word in ("lamp", "Lamp"):
        text = text.replace(word, word + letter)
    return text.replace("LAMP", "LAMP" + letter.upper())


def main() -> None:
    """Run the command line of the product that has the rooms, as its own way in does."""
    gc.disable()
    for layer in LAYERS:
        import_module(layer).__path__.append(str(Path(os.environ["BENCH_ROOMS"]) / layer))
    if sys.argv[1] == "tables":
        from server.cli.database import credentials_from
        from tests.rooms.launch import make_tables

        asyncio.run(make_tables(credentials_from(os.environ["SITONG_DATABASE_URL"])))
        return
    from server.cli.main import main as run_command

    run_command()


if __name__ == "__main__":
    main()
