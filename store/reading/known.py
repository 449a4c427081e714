"""Which things there are for somebody: what an act is told to point at."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from domain.people.viewer import Viewer, scope_of
from store.database import Reader
from store.reading.asked import Asking
from store.reading.compiling import Library
from store.reading.objects import Objects
from store.reading.statement import Statement
from store.reading.things import permissions_of


def _these(keys: Sequence[UUID], _asking: Asking) -> list[UUID]:
    return list(keys)


async def known_keys(
    reader: Reader, library: Library, viewer: Viewer, wanted: Sequence[tuple[str, Sequence[UUID]]]
) -> tuple[frozenset[UUID], ...]:
    """Of the keys wanted of each type, those of things that the viewer sees; one statement."""
    looked_at = permissions_of(*(library.readables[of].sees for of, _ in wanted))
    statement = Statement({one: scope_of(viewer, one) for one in looked_at}, {})
    objects = Objects(statement, library.readables)
    parts = []
    for of, keys in wanted:
        readable = library.readables[of]
        row = statement.alias()
        condition = objects.seen(readable.sees, row)
        place = statement.bind(partial(_these, keys))
        parts.append(
            f"ARRAY(SELECT {row}.id FROM {objects.source(of)} {row}"
            f" WHERE {row}.id = ANY({place}::uuid[]) AND {condition})"
        )
    sql, binders = statement.finished(f"SELECT {', '.join(parts)}")
    asking = Asking({}, viewer.unit_id, viewer.person_id)
    row_found = await reader.fetchrow(sql, *(binder(asking) for binder in binders))
    if row_found is None:
        raise LookupError("a statement without a table answers one row")
    return tuple(frozenset(found) for found in row_found.values())
