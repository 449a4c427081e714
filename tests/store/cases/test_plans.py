"""Among 100,000 cases PostgreSQL goes by an index, through the interface and through a kind."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
import pytest_asyncio

from domain.cases.permissions import CasePermission
from domain.global_ids import global_id_text
from domain.people.district import seed
from domain.people.roles import Role
from domain.people.viewer import Viewer
from server.graphql.compiled.reads import CompiledReads
from server.graphql.compiled.statements import Statements
from server.graphql.memory import Shares
from store.database import Database
from store.readable import library
from store.reading.compiling import Library
from store.reading.interfaces import SeenByKind
from store.reading.sights import AllOf, Holds, HoldsEverywhere, Sight
from tests.oracle.product import HUGE, Product, product
from tests.reading.drawing import Drawn

ROWS, RARE = 100_000, 10
ID = "('00000000-0000-7000-8000-' || lpad(to_hex({n}), 12, '0'))::uuid"
FILL = (
    f"""INSERT INTO case_file (id, number, kind, state, unit_id, title, text, clause, source_stream,
                       source_key, opened_at, due_on, search)
SELECT {ID.format(n="n")}, n, CASE WHEN n % {RARE} = 0 THEN 'RECTIFICATION' ELSE 'SUPERVISION' END,
       CASE WHEN n % {RARE} = 0 THEN 'OPEN' ELSE 'ISSUED' END, unit.ids[1 + n % 80],
       '路灯不亮', '请维修', NULL, 'none', n::text, '2026-01-01'::timestamptz
       + n * interval '1 minute', NULL, NULL
FROM generate_series(1, $1::int) n, (SELECT array_agg(id ORDER BY id) AS ids FROM unit) unit""",
    f"""INSERT INTO rectification_item (id, source_kind)
SELECT {ID.format(n="n")}, 'BALLOT_COMMENT' FROM generate_series({RARE}, $1::int, {RARE}) n""",
    f"""INSERT INTO supervision_item (id) SELECT {ID.format(n="n")}
FROM generate_series(1, $1::int) n WHERE n % {RARE} <> 0""",
)
EVERYWHERE = Viewer(role=Role.SUPERVISION)
A_UNIT = Viewer(role=Role.UNIT_HEAD, unit_id=seed.seed_id("unit", "EDU"))


@pytest_asyncio.fixture(scope="module")
async def filled(opened_database: Database, emptied: str) -> AsyncIterator[Product]:
    """The rows, and what PostgreSQL knows of them; they are gone with the module."""
    async with opened_database.transaction() as transaction:
        await transaction.execute(f"TRUNCATE {emptied}")
        await transaction.execute("SET LOCAL session_replication_role = replica")
        for step in FILL:
            await transaction.execute(step, ROWS)
        for name in ("case_file", "rectification_item", "supervision_item"):
            await transaction.execute(f"ANALYZE {name}")
    async with product(opened_database) as asked:
        yield asked
    async with opened_database.transaction() as transaction:
        await transaction.execute(f"TRUNCATE {emptied}")


HIDDEN: dict[str, Sight | None] = {
    "seen like its interface": None,
    "hidden from some": HoldsEverywhere(CasePermission.CASE_READ),
    "hidden by what it adds": Holds(CasePermission.CASE_READ, unit="{t}.clock_id"),
}
"""Who sees supervision items."""


def with_supervision(sees: Sight | None) -> Library:
    """As if they had eyes of their own."""
    whole = library()
    item, case = whole.readables["SupervisionItem"], whole.readables["Case"]
    if sees is None or item.kind_of is None:
        return whole
    kind_of = replace(item.kind_of, sees=sees)
    changed = {
        item.name: replace(item, sees=AllOf((case.sees, sees)), kind_of=kind_of),
        case.name: replace(case, sees=SeenByKind(case.sees, (kind_of,))),
    }
    return Library(tuple({**whole.readables, **changed}.values()), whole.roots)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and the indexes by which it is to be answered."""

    text: str
    indexes: tuple[str, ...]
    variables: Any = None


BY_OPENING, BY_ID = "case_file USING btree (opened_at, id)", "case_file USING btree (id)"
OF_UNIT = "case_file USING btree (unit_id, opened_at, id)"
OF_KIND = "case_file USING btree (kind, opened_at, id)"
OWN = "rectification_item USING btree (id)"
A_CASE = {"id": global_id_text("RectificationItem", "00000000-0000-7000-8000-00000000c350")}
"""Number 50,000."""

QUESTIONS = {
    "interface": Question("{ cases(first: 20) { edges { node { title } } } }", (BY_OPENING,)),
    "interface with what a kind adds": Question(
        "{ cases(first: 20) { edges { node { title ... on RectificationItem { sourceKind } } } } }",
        (BY_OPENING, OWN),
    ),
    "interface of one kind": Question(
        "{ cases(first: 20, filter: { kind: RECTIFICATION }) { edges { node { title } } } }",
        (OF_KIND,),
    ),
    "kind": Question(
        "{ rectificationItems(first: 20) { edges { node { title sourceKind } } } }", (OF_KIND, OWN)
    ),
    "node": Question(
        "query ($id: ID!) { node(id: $id) { ... on RectificationItem { title sourceKind } } }",
        (BY_ID, OWN),
        A_CASE,
    ),
}


async def plan(asked: Product, over: Library, question: Question, viewer: Viewer) -> str:
    """How PostgreSQL answers it, its indexes told by their columns."""
    drawn = Drawn(question.text, question.variables or {})
    operation, _ = asked.operation(drawn, viewer)
    reads = CompiledReads(over, Statements(2**26), Shares.of(HUGE), asked.clock.now)
    found = reads.find(operation, drawn.variables, viewer)
    assert found is not None
    rows = await asked.parts.database.fetch(f"EXPLAIN {found.read.prepared.sql}", *found.read.args)
    told = "\n".join(row["QUERY PLAN"] for row in rows)
    for row in await asked.parts.database.fetch("SELECT indexname, indexdef FROM pg_indexes"):
        _, _, index = row["indexdef"].partition(" ON public.")
        told = told.replace(row["indexname"], index)
    return told


sights = pytest.mark.parametrize("sees", HIDDEN.values(), ids=HIDDEN)


@sights
@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
async def test_a_page_is_read_by_an_index(
    filled: Product, question: Question, sees: Sight | None
) -> None:
    found = await plan(filled, with_supervision(sees), question, EVERYWHERE)
    for index in question.indexes:
        assert index in found, found
    assert "Seq Scan" not in found, found


@sights
@pytest.mark.parametrize("name", ["interface", "interface with what a kind adds", "kind"])
async def test_a_unit_reads_its_own_by_an_index(
    filled: Product, name: str, sees: Sight | None
) -> None:
    found = await plan(filled, with_supervision(sees), QUESTIONS[name], A_UNIT)
    assert OF_UNIT in found, found
    assert "Seq Scan on case_file" not in found, found
