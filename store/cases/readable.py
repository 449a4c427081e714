"""What can be read of cases: an interface over one table, its kinds the types."""

from domain.cases.kinds import CaseKind
from domain.people.permissions import Permission
from store.cases.searched import CASE_SEARCHED
from store.events.readable import EVENTS_SEEN
from store.people.readable import unit_key
from store.reading.declare import (
    Column,
    Filter,
    GlobalId,
    KeyKind,
    Listing,
    Many,
    One,
    OrderKey,
    Page,
    Readable,
    Switch,
    Variants,
    Writes,
)
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.searching.declare import search_filter

CASE = Readable(
    name="Case",
    source="case_file",
    sees=Holds(Permission.CASE_READ, unit="{t}.unit_id"),
    changed_by=("case:",),
    variants=Variants(
        "{t}.kind",
        {
            CaseKind.RECTIFICATION.value: "RectificationItem",
            CaseKind.SUPERVISION.value: "SupervisionItem",
        },
    ),
    fields={
        "id": GlobalId(),
        "number": Column("{t}.number", Writes.NUMBER),
        "kind": Column("{t}.kind", Writes.CODE),
        "state": Column("{t}.state", Writes.CODE),
        "title": Column("{t}.title", Writes.TEXT),
        "text": Column("{t}.text", Writes.TEXT),
        "clause": Column("{t}.clause", Writes.TEXT, is_nullable=True),
        "openedAt": Column("{t}.opened_at", Writes.INSTANT),
        "dueOn": Column("{t}.due_on", Writes.DAY, is_nullable=True),
        "closedAt": Column("{t}.closed_at", Writes.INSTANT, is_nullable=True),
        "unit": One("Unit", where="{t}.id = {of}.unit_id", sees=WITH_ITS_OWNER),
        "history": Many(
            "Event",
            where="{t}.stream = 'case:' || {of}.id AND {t}.seq IS NOT NULL",
            order_by="{t}.version DESC",
            sees=EVENTS_SEEN,
            page=Page("first", default=3, most=20),
        ),
    },
)

CASES = Listing(
    of="Case",
    order=(
        OrderKey("{t}.opened_at", KeyKind.INSTANT),
        OrderKey("{t}.id", KeyKind.UUID),
    ),
    is_descending=True,
    filters={
        "unitId": Filter("{t}.unit_id = {v}::uuid", unit_key),
        "kind": Filter("{t}.kind = {v}::text"),
        "isOpen": Switch("{t}.closed_at IS NULL", "{t}.closed_at IS NOT NULL"),
        "text": search_filter(CASE_SEARCHED),
    },
)
