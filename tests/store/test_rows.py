"""Rows as facts, whatever the facts are called."""

from dataclasses import dataclass, replace
from uuid import UUID

from server.chance import new_id
from store.database import Database
from store.rows import Rows


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn in a queue, named in words that SQL keeps for itself."""

    id: UUID
    order: int
    user: str
    end: str | None = None


TURNS = Rows("pg_temp.turn", Turn)
TABLE = 'CREATE TEMP TABLE turn (id uuid, "order" int, "user" text, "end" text) ON COMMIT DROP'


async def test_facts_may_be_called_what_sql_keeps_for_itself(database: Database) -> None:
    turn = Turn(id=new_id(), order=1, user="王")
    async with database.transaction() as transaction:
        await transaction.execute(TABLE)
        await TURNS.insert(transaction, turn)
        assert await TURNS.by_id(transaction, turn.id) == turn
        ended = replace(turn, order=2, end="到")
        await TURNS.change(transaction, turn, ended)
        assert await TURNS.for_update(transaction, turn.id) == ended


async def test_several_are_written_at_once_and_none_is_nothing(database: Database) -> None:
    turns = [Turn(id=new_id(), order=place, user=f"第{place}位") for place in range(1, 4)]
    async with database.transaction() as transaction:
        await transaction.execute(TABLE)
        await TURNS.insert(transaction)
        assert await TURNS.where(transaction, "TRUE") == ()
        await TURNS.insert(transaction, *turns)
        assert list(await TURNS.where(transaction, 'TRUE ORDER BY "order"')) == turns


async def test_many_are_changed_at_once_each_in_its_own_way(database: Database) -> None:
    turns = [Turn(id=new_id(), order=place, user=f"第{place}位") for place in range(1, 4)]
    changed = [replace(one, order=one.order * 10) for one in turns[:2]]
    changed[0] = replace(changed[0], end="到")
    async with database.transaction() as transaction:
        await transaction.execute(TABLE)
        await TURNS.insert(transaction, *turns)
        await TURNS.change_all(transaction, ())
        await TURNS.change_all(transaction, [(turns[0], turns[0])])
        await TURNS.change_all(transaction, tuple(zip(turns, changed, strict=False)))
        found = await TURNS.where(transaction, 'TRUE ORDER BY "order"')
    assert list(found) == [turns[2], *changed]
