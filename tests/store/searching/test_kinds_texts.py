"""The vector of a kind: of what it adds and of what all kinds have, however either changes."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from uuid import UUID

import pytest_asyncio

from domain.declared.worded import Worded
from server.chance import new_id
from store.database import Database
from store.rows import Rows
from store.searching.asking import search_value
from store.searching.declare import Searched, search_filter
from store.searching.filling import NEWEST, fill_vectors, waits_for_vectors


class WalkKind(Worded):
    """Which kinds of walks there are."""


class LongKind(WalkKind):
    """What it is among walks."""

    LONG = "LONG", "长途", "Long walk"


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkFacts:
    """A walk."""

    id: UUID
    kind: LongKind
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LongFacts(WalkFacts):
    """A long one."""

    kind: LongKind = LongKind.LONG
    inn: str
    beds: int = 1


WALK = Searched(table="walk", texts=("title",))
LONG = Searched(table="long_walk", texts=("inn",), of=WALK)
WALKS = Rows("walk", WalkFacts, searched=WALK)
LONGS = Rows("long_walk", LongFacts, of=WALKS, searched=LONG)
SOURCE = (
    "(SELECT shared.*, own.inn, own.search AS own_search"
    " FROM walk shared JOIN long_walk own USING (id))"
)


@pytest_asyncio.fixture
async def walks(database: Database) -> AsyncIterator[Database]:
    """Tables that no room has."""
    columns = "id uuid PRIMARY KEY, search tsvector"
    async with database.transaction() as transaction:
        await transaction.execute(f"CREATE TABLE walk ({columns}, kind text, title text)")
        await transaction.execute(f"CREATE TABLE long_walk ({columns}, inn text, beds int)")
    yield database
    async with database.transaction() as transaction:
        await transaction.execute("DROP TABLE walk, long_walk")


async def found(database: Database, text: str) -> list[str]:
    """The titles of long walks that are found."""
    search = search_filter(LONG, "in its title or inn")
    rows = await database.fetch(
        f"SELECT t.title FROM {SOURCE} t WHERE {search.sql.format(t='t', v='$1')} ORDER BY t.title",
        search_value(text),
    )
    return [row["title"] for row in rows]


async def vectors(database: Database) -> list[str | None]:
    """Of the kind's table."""
    rows = await database.fetch("SELECT search::text AS search FROM long_walk ORDER BY id")
    return [row["search"] for row in rows]


def walk(title: str, inn: str) -> LongFacts:
    """A new one."""
    return LongFacts(id=new_id(), title=title, inn=inn)


async def test_what_is_looked_for_may_stand_partly_here_and_partly_there(walks: Database) -> None:
    async with walks.transaction() as transaction:
        await LONGS.insert(transaction, walk("环湖步道", "望湖客栈"))
        await LONGS.insert_new(transaction, [walk("登山步道", "云雾山庄")], unless=("id",))
    assert await found(walks, "步道 客栈") == ["环湖步道"]
    assert await found(walks, "云雾") == ["登山步道"]
    assert await found(walks, "步道") == ["环湖步道", "登山步道"]
    assert await found(walks, "环湖 山庄") == []


async def test_a_change_of_either_text_is_found(walks: Database) -> None:
    before = walk("环湖步道", "望湖客栈")
    async with walks.transaction() as transaction:
        await LONGS.insert(transaction, before)
        moved = replace(before, title="登山步道")
        await LONGS.change(transaction, before, moved)
        await LONGS.change(transaction, moved, replace(moved, inn="云雾山庄"))
    assert await found(walks, "登山 云雾") == ["登山步道"]
    assert await found(walks, "环湖") == []
    assert await found(walks, "望湖") == []


async def test_a_change_of_neither_leaves_the_vectors_alone(walks: Database) -> None:
    before = walk("环湖步道", "望湖客栈")
    async with walks.transaction() as transaction:
        await LONGS.insert(transaction, before)
        await transaction.execute("UPDATE long_walk SET search = NULL")
        await LONGS.change(transaction, before, replace(before, beds=2))
    assert await vectors(walks) == [None]


async def test_rows_without_a_vector_are_found_and_filled_of_both_texts(walks: Database) -> None:
    async with walks.transaction() as transaction:
        for title, inn in (("环湖步道", "望湖客栈"), ("登山步道", "云雾山庄")):
            await LONGS.insert(transaction, walk(title, inn))
    written = await vectors(walks)
    async with walks.transaction() as transaction:
        await transaction.execute("UPDATE long_walk SET search = NULL")
    assert await waits_for_vectors(walks, LONG)
    assert await found(walks, "步道 客栈") == ["环湖步道"]
    await fill_vectors(walks, LONG, before=NEWEST)
    assert not await waits_for_vectors(walks, LONG)
    assert await vectors(walks) == written
