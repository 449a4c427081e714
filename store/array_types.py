"""Array types told to new connections, so that none has to ask PostgreSQL about them.

asyncpg knows PostgreSQL's plain types by their fixed numbers, but of arrays only those of text.
The first statement with another array asks the catalogue, on every connection anew, and that
took 5 to 15 ms each: a node that had just started fired its first milestone tens of
milliseconds late.
"""

import asyncpg

ARRAY_TYPES = {
    "bool": (1000, 16),
    "date": (1182, 1082),
    "int4": (1007, 23),
    "int8": (1016, 20),
    "jsonb": (3807, 3802),
    "numeric": (1231, 1700),
    "timestamptz": (1185, 1184),
    "uuid": (2951, 2950),
}
"""By the element's name: numbers of the array and of its element. They never change."""


async def teach_arrays(connection: asyncpg.Connection) -> None:
    """Tell a new connection what asyncpg would otherwise ask the catalogue for."""
    connection._protocol.get_settings().register_data_types(
        [
            {
                "oid": array,
                "ns": "pg_catalog",
                "name": f"_{name}",
                "kind": b"b",
                "basetype": None,
                "elemtype": element,
                "elemdelim": ",",
                "range_subtype": None,
                "attrtypoids": None,
            }
            for name, (array, element) in ARRAY_TYPES.items()
        ]
    )
