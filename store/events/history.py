"""The log read backwards: pages of what has happened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
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
        patterns = [kind_pattern(kind) for kind in wanted.kinds]
    return list(wanted.audiences), wanted.stream, patterns, wanted.unit_id


def kind_pattern(kind: str) -> str:
    """A kind as a pattern for LIKE; an asterisk at the end means all that begin so."""
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


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest events of one stream that a reader with these permissions may see."""

    stream: str
    limit: int
    audiences: tuple[str, ...]
    unit_id: UUID | None


async def newest_of_streams(
    reader: Reader, wanted: Sequence[Newest]
) -> Mapping[Newest, tuple[LoggedEvent, ...]]:
    """For each, its events, the newest first; one query for all that ask alike."""
    found: dict[Newest, tuple[LoggedEvent, ...]] = {}
    for alike in {replace(one, stream="") for one in wanted}:
        streams = [one.stream for one in wanted if replace(one, stream="") == alike]
        rows = await reader.fetch(
            f"SELECT e.* FROM unnest($1::text[]) AS s (name), LATERAL (SELECT {EVENT_COLUMNS}"
            " FROM event WHERE stream = s.name AND seq IS NOT NULL AND audience = ANY($2)"
            " AND ($3::uuid IS NULL OR unit_id = $3) ORDER BY version DESC LIMIT $4) e",
            streams,
            list(alike.audiences),
            alike.unit_id,
            alike.limit,
        )
        for row in rows:
            key = replace(alike, stream=row["stream"])
            found[key] = (*found.get(key, ()), LoggedEvent.of(row))
    return found
