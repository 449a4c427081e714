"""What can be read of the log: each event names the permission that its reader needs."""

from collections.abc import Sequence

from domain.people.permissions import READ_PERMISSIONS, Permission
from store.events.history import kind_pattern
from store.reading.declare import (
    Column,
    Filter,
    KeyKind,
    Listing,
    LogPlace,
    OrderKey,
    Readable,
    Writes,
)
from store.reading.folding import sought_value, sought_values
from store.reading.sights import AllOf, Holds, InAudience

EVENTS_SEEN = AllOf(
    (
        Holds(Permission.EVENT_READ, unit="{t}.unit_id"),
        InAudience("{t}.audience", READ_PERMISSIONS),
    )
)


def patterns(kinds: Sequence[str]) -> list[str]:
    """Kinds as patterns; an asterisk at the end means all that begin so."""
    return [kind_pattern(one) for one in sought_values(kinds)]


EVENT = Readable(
    name="Event",
    source="event",
    sees=EVENTS_SEEN,
    changed_by=(),
    fields={
        "cursor": LogPlace("{t}.seq"),
        "stream": Column("{t}.stream", Writes.TEXT),
        "version": Column("{t}.version", Writes.NUMBER),
        "kind": Column("{t}.kind", Writes.TEXT),
        "at": Column("{t}.at", Writes.INSTANT),
        "actorRole": Column("{t}.actor_role", Writes.CODE),
        "clause": Column("{t}.clause", Writes.TEXT, is_nullable=True),
        "payload": Column("{t}.payload", Writes.JSON),
    },
)

EVENTS = Listing(
    of="Event",
    order=(OrderKey("{t}.seq", KeyKind.NUMBER),),
    where="{t}.seq IS NOT NULL",
    is_descending=True,
    changed_by=("",),
    filters={
        "stream": Filter("{t}.stream = {v}::text", sought_value),
        "kinds": Filter("{t}.kind LIKE ANY({v}::text[])", patterns),
    },
)
