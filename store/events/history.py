"""The log read backwards: pages of what has happened."""

from dataclasses import dataclass
from uuid import UUID

from store.database import Reader
from store.events.log import EVENT_COLUMNS, LoggedEvent
from store.paging import Page, PageRequest, keyset_sql, page_of


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """Which events. `audiences` are the permissions the reader holds; `kinds` may end in `*`."""

    audiences: tuple[str, ...]
    stream: str | None = None
    kinds: tuple[str, ...] | None = None
    unit_id: UUID | None = None


_FILTERED = (
    " FROM event WHERE seq IS NOT NULL AND audience = ANY($1)"
    " AND ($2::text IS NULL OR stream = $2)"
    " AND ($3::text[] IS NULL OR kind LIKE ANY($3)) AND ($4::uuid IS NULL OR unit_id = $4)"
)


def _args(wanted: HistoryFilter) -> tuple[object, ...]:
    patterns = None
    if wanted.kinds is not None:
        patterns = [_pattern(kind) for kind in wanted.kinds]
    return list(wanted.audiences), wanted.stream, patterns, wanted.unit_id


def _pattern(kind: str) -> str:
    plain = kind.replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_")
    return plain[:-1] + "%" if plain.endswith("*") else plain


async def events_page(
    reader: Reader, request: PageRequest, wanted: HistoryFilter
) -> Page[LoggedEvent]:
    """Events, the newest first."""
    keyset = keyset_sql(("seq",), request, first_placeholder=5, is_descending=True)
    rows = await reader.fetch(
        f"SELECT {EVENT_COLUMNS}{_FILTERED} AND {keyset.where}"
        f" ORDER BY {keyset.order_by} LIMIT {keyset.limit}",
        *_args(wanted),
        *keyset.args,
    )
    return page_of([((row["seq"],), LoggedEvent.of(row)) for row in rows], request)


async def event_count(reader: Reader, wanted: HistoryFilter) -> int:
    """How many events there are."""
    return int(await reader.fetchval("SELECT count(*)" + _FILTERED, *_args(wanted)))
