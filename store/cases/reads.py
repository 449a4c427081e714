"""Reads of cases."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from domain.cases.kinds import CaseKind
from domain.cases.states import CaseState
from store.cases.searched import CASE_SEARCHED
from store.database import Reader, Record
from store.paging import Page, PageRequest, keyset_sql, page_of
from store.searching.asking import asked_or_none
from store.searching.declare import found_sql

_COLUMNS = (
    "id, number, kind, state, unit_id, title, text, clause, source_stream, opened_at, due_on,"
    " closed_at"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """A case of any kind."""

    id: UUID
    number: int
    kind: CaseKind
    state: CaseState
    unit_id: UUID
    title: str
    text: str
    clause: str | None
    source_stream: str
    opened_at: datetime
    due_on: date | None
    closed_at: datetime | None


def case_facts(row: Record) -> CaseFacts:
    """A case from its row."""
    return CaseFacts(**{**row, "kind": CaseKind(row["kind"]), "state": CaseState(row["state"])})


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFilter:
    """Which cases; nothing filters nothing."""

    unit_id: UUID | None = None
    kind: str | None = None
    is_open: bool | None = None
    text: str | None = None

    @property
    def args(self) -> tuple[object, ...]:
        """What the condition asks for, in its order."""
        return self.unit_id, self.kind, self.is_open, asked_or_none(self.text)


_FILTERED = (
    " FROM case_file WHERE ($1::uuid IS NULL OR unit_id = $1)"
    " AND ($2::text IS NULL OR kind = $2) AND ($3::bool IS NULL OR (closed_at IS NULL) = $3)"
    " AND ($4::text[] IS NULL"
    f" OR {found_sql(CASE_SEARCHED, row='case_file', value='$4')})"
)


async def cases_by_ids(reader: Reader, ids: Sequence[UUID]) -> Mapping[UUID, CaseFacts]:
    """Cases by id."""
    rows = await reader.fetch(
        f"SELECT {_COLUMNS} FROM case_file WHERE id = ANY($1)",
        list(ids),
    )
    return {row["id"]: case_facts(row) for row in rows}


async def cases_page(reader: Reader, request: PageRequest, wanted: CaseFilter) -> Page[CaseFacts]:
    """Cases, the newest first."""
    keyset = keyset_sql(("opened_at", "id"), request, first_placeholder=5, is_descending=True)
    rows = await reader.fetch(
        f"SELECT {_COLUMNS}{_FILTERED} AND {keyset.where}"
        f" ORDER BY {keyset.order_by} LIMIT {keyset.limit}",
        *wanted.args,
        *keyset.args,
    )
    return page_of([((row["opened_at"], row["id"]), case_facts(row)) for row in rows], request)


async def case_count(reader: Reader, wanted: CaseFilter) -> int:
    """How many cases there are."""
    return int(await reader.fetchval("SELECT count(*)" + _FILTERED, *wanted.args))
