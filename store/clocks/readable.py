"""What can be read of deadlines."""

from domain.people.permissions import Permission
from store.people.readable import unit_key
from store.reading.declare import (
    Column,
    Filter,
    GlobalId,
    KeyKind,
    Listing,
    One,
    OrderKey,
    Readable,
    Writes,
)
from store.reading.folding import is_code, sought_value
from store.reading.sights import WITH_ITS_OWNER, Holds

STREAMS = ("sentiment_event:", "review_session:", "slot:", "deadline:", "case:", "calendar")
"""Clocks belong to what they are about; their milestones are told there."""

DEADLINE = Readable(
    name="Deadline",
    source="deadline",
    sees=Holds(Permission.DEADLINE_READ, unit="{t}.unit_id"),
    changed_by=STREAMS,
    fields={
        "id": GlobalId(),
        "kind": Column("{t}.kind", Writes.CODE),
        "title": Column("{t}.title", Writes.TEXT),
        "state": Column("{t}.state", Writes.CODE),
        "reason": Column("{t}.reason", Writes.TEXT, is_nullable=True),
        "startedAt": Column("{t}.started_at", Writes.INSTANT),
        "dueAt": Column("{t}.due_at", Writes.INSTANT),
        "doneAt": Column("{t}.done_at", Writes.INSTANT, is_nullable=True),
        "pausedAt": Column("{t}.paused_at", Writes.INSTANT, is_nullable=True),
        "isProvisional": Column("{t}.is_provisional", Writes.FLAG),
        "clause": Column("{t}.clause", Writes.TEXT, is_nullable=True),
        "unit": One("Unit", where="{t}.id = {of}.unit_id", sees=WITH_ITS_OWNER, is_nullable=True),
    },
    computed=frozenset({"explanation"}),
)

DEADLINES = Listing(
    of="Deadline",
    order=(OrderKey("{t}.due_at", KeyKind.INSTANT), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=False,
    filters={
        "unitId": Filter("{t}.unit_id = {v}::uuid", unit_key),
        "states": Filter("{t}.state = ANY({v}::text[])"),
        "kind": Filter(is_code("{t}.kind", "{v}::text"), sought_value),
    },
)
