"""Rows of a kind: one fact of two tables, found, locked, written and gone together."""

from dataclasses import dataclass, replace
from typing import Any

import asyncpg
import pytest

from domain.cases.facts import CaseFacts
from domain.cases.kinds import CaseKind, CaseState
from domain.declared.parts import facts_of
from domain.rectification.states import RectificationSource, RectificationState
from domain.supervision.states import SupervisionKind, SupervisionState
from server.chance import new_id
from store.cases.rows import CASES
from store.database import Database
from store.rectification.rows import RECTIFICATION_ITEMS
from store.rows import Rows
from store.supervision.rows import SUPERVISION_ITEMS
from tests.worlds.cases import new_case

ONCE = ("kind", "source_stream", "source_key")


def made(number: int = 1, **more: Any) -> Any:
    """A rectification item."""
    return replace(new_case("路灯不亮", unit="MUNI", text="请维修"), number=number, **more)


async def test_a_kind_is_one_fact_of_two_tables(database: Database) -> None:
    item = made()
    async with database.transaction() as transaction:
        await RECTIFICATION_ITEMS.insert(transaction, item)
        assert await RECTIFICATION_ITEMS.by_id(transaction, item.id) == item
        moved = replace(item, state=RectificationState.ACCEPTED, title="两盏路灯不亮")
        await RECTIFICATION_ITEMS.change(transaction, item, moved)
        found = await RECTIFICATION_ITEMS.for_update(transaction, item.id)
    assert found == moved
    assert found is not None
    assert found.state is RectificationState.ACCEPTED


async def test_what_all_kinds_have_is_read_of_any_kind(database: Database) -> None:
    item = made()
    async with database.transaction() as transaction:
        await RECTIFICATION_ITEMS.insert(transaction, item)
    found = await CASES.by_id(database, item.id)
    assert found is not None
    assert isinstance(found.state, CaseState)
    assert isinstance(found.kind, CaseKind)
    assert (found.kind, found.state, found.title) == ("RECTIFICATION", "OPEN", item.title)
    assert await SUPERVISION_ITEMS.by_id(database, item.id) is None


async def test_a_kind_that_adds_nothing_needs_no_table(database: Database) -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Plain(CaseFacts):
        kind: SupervisionKind = SupervisionKind.SUPERVISION
        state: SupervisionState

    rows = Rows(None, Plain, of=CASES)
    item = made()
    shared = {part.attribute: getattr(item, part.attribute) for part in facts_of(CaseFacts)}
    del shared["kind"]
    plain = Plain(**shared | {"id": new_id(), "number": 2, "state": SupervisionState.ISSUED})
    async with database.transaction() as transaction:
        await RECTIFICATION_ITEMS.insert(transaction, item)
        await rows.insert(transaction, plain)
    assert await rows.where(database, "closed_at IS NULL") == (plain,)


async def test_what_its_source_has_opened_before_is_left_alone(database: Database) -> None:
    first, other = made(1), made(2)
    again = replace(first, id=new_id(), number=3)
    async with database.transaction() as transaction:
        opened = await RECTIFICATION_ITEMS.insert_new(transaction, [first, other], unless=ONCE)
        assert opened == {first.id, other.id}
        opened = await RECTIFICATION_ITEMS.insert_new(transaction, [again, made(4)], unless=ONCE)
        assert again.id not in opened
        assert len(opened) == 1
        assert await RECTIFICATION_ITEMS.by_id(transaction, other.id) == other
    assert await database.fetchval("SELECT count(*) FROM rectification_item") == 3


async def test_what_a_kind_adds_goes_with_the_whole(database: Database) -> None:
    item = made()
    async with database.transaction() as transaction:
        await RECTIFICATION_ITEMS.insert(transaction, item)
        await transaction.execute("DELETE FROM case_file WHERE id = $1", item.id)
    assert await database.fetchval("SELECT count(*) FROM rectification_item") == 0


async def test_nothing_is_added_to_what_is_not_there(database: Database) -> None:
    with pytest.raises(asyncpg.ForeignKeyViolationError):
        async with database.transaction() as transaction:
            await transaction.execute("INSERT INTO supervision_item (id) VALUES ($1)", new_id())


async def test_many_of_a_kind_are_changed_at_once(database: Database) -> None:
    items = [made(number) for number in range(1, 4)]
    changed = [
        replace(one, title=f"第{one.number}件", source_kind=source)
        for one, source in zip(items, list(RectificationSource)[-3:], strict=True)
    ]
    async with database.transaction() as transaction:
        await RECTIFICATION_ITEMS.insert(transaction, *items)
        await RECTIFICATION_ITEMS.change_all(transaction, tuple(zip(items, changed, strict=True)))
        found = await RECTIFICATION_ITEMS.where(transaction, "TRUE ORDER BY number")
    assert list(found) == changed
