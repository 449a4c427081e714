"""A version of the year's results with all that a page tells of it, read at one instant."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from domain.people.facts import UnitFacts
from domain.performance.results import ComponentFacts, ResultFacts, ResultSetFacts
from domain.performance.scheme import SchemeFacts
from store.database import Reader
from store.people.reads import units_by_ids
from store.performance.rows import COMPONENTS, RESULT_SETS, RESULTS, SCHEMES


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsToPrint:
    """The version, its scheme, its units the best first, and what each indicator gave each."""

    results: ResultSetFacts
    scheme: SchemeFacts
    lines: tuple[ResultFacts, ...]
    units: Mapping[UUID, UnitFacts]
    parts: Mapping[UUID, tuple[ComponentFacts, ...]]
    """By result, in the scheme's order."""


async def results_to_print(reader: Reader, set_id: UUID) -> ResultsToPrint | None:
    """The facts; nothing when there is no such version. Give it a snapshot to read from."""
    results = await RESULT_SETS.by_id(reader, set_id)
    scheme = None if results is None else await SCHEMES.by_id(reader, results.scheme_id)
    if results is None or scheme is None:
        return None
    lines = await RESULTS.where(reader, "set_id = $1 ORDER BY rank, unit_id", set_id)
    found = await COMPONENTS.where(
        reader,
        "result_id IN (SELECT r.id FROM annual_result r WHERE r.set_id = $1)"
        " ORDER BY result_id, place",
        set_id,
    )
    parts: dict[UUID, list[ComponentFacts]] = {}
    for one in found:
        parts.setdefault(one.result_id, []).append(one)
    return ResultsToPrint(
        results=results,
        scheme=scheme,
        lines=lines,
        units=await units_by_ids(reader, [one.unit_id for one in lines]),
        parts={key: tuple(some) for key, some in parts.items()},
    )
