"""A world of drawn rows: every table that is read, in all the ways its rules distinguish."""

from dataclasses import replace
from random import Random
from typing import Any

import asyncpg

from tests.oracle.worlds import (
    activities,
    approvals,
    cases,
    communities,
    contacts,
    delegation,
    disclosure,
    hall,
    instructions,
    ledger,
    log,
    matters,
    open_days,
    people,
    performance,
    public_reports,
    quarterly_reports,
    research,
    training,
)
from tests.oracle.worlds.drawing import Drawing, write

ROOMS = (
    people,
    activities,
    delegation,
    matters,
    hall,
    instructions,
    cases,
    disclosure,
    approvals,
    contacts,
    communities,
    research,
    open_days,
    training,
    public_reports,
    quarterly_reports,
    ledger,
    performance,
    log,
)
"""In an order in which each finds what it speaks of; a new room is one more file."""


async def draw_world(credentials: dict[str, Any], number: int) -> None:
    """Draw it and write it down."""
    drawn = Drawing(Random(number))
    for room in ROOMS:
        # Each by its own chance: what one room draws changes nothing in the others.
        room.draw(replace(drawn, chance=Random(f"{number}/{room.__name__}")))
    connection = await asyncpg.connect(**credentials)
    try:
        await write(connection, drawn)
    finally:
        await connection.close()
