"""Gives a vector to rows that have none: from before there was one, or from older code."""

import asyncio
from uuid import UUID

from store.database import Database, Reader
from store.searching.declare import SEARCH, Searched
from store.searching.vectors import search_vector

MOST_ROWS = 10
"""In one transaction, which holds their locks: the index takes a millisecond for each hundred
characters, whether an act writes them or we do."""

NEWEST = UUID(int=2**128 - 1)
"""Where filling begins: ids sort by the moment they were made, and new rows are asked for most."""


async def waits_for_vectors(reader: Reader, searched: Searched) -> bool:
    """Whether any row has no vector. Costs as little as one look into an index."""
    return bool(
        await reader.fetchval(
            f"SELECT EXISTS (SELECT FROM {searched.table} WHERE {SEARCH} IS NULL)"
        )
    )


async def fill_vectors(database: Database, searched: Searched, *, before: UUID) -> UUID | None:
    """Fill the next rows before an id; answers the last of them, nothing when there were none.

    Rows that somebody else has locked are passed over, be it an act or another server that fills.
    Filling twice changes nothing.
    """
    texts = ", ".join(f'"{text}"' for text in searched.all_texts)
    table = searched.table
    async with database.transaction() as transaction:
        rows = await transaction.fetch(
            f"SELECT id, {texts} FROM {searched.source} WHERE {table}.{SEARCH} IS NULL AND id < $1"
            f" ORDER BY id DESC LIMIT {MOST_ROWS} FOR NO KEY UPDATE OF {table} SKIP LOCKED",
            before,
        )
        vectors = []
        for row in rows:
            vectors.append(search_vector(*(row[text] for text in searched.all_texts)))
            # Long texts take milliseconds each; whoever asks meanwhile goes first.
            await asyncio.sleep(0)
        await transaction.execute(
            f"UPDATE {table} SET {SEARCH} = filled.vector::tsvector"
            " FROM unnest($1::uuid[], $2::text[]) AS filled (id, vector)"
            f" WHERE {table}.id = filled.id",
            [row["id"] for row in rows],
            vectors,
        )
    return rows[-1]["id"] if rows else None
