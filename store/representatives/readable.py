"""What can be read of the delegation."""

from domain.people.permissions import Permission
from store.people.readable import STREAMS, unit_key
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
from store.reading.folding import holds, is_code, sought_value
from store.reading.sights import WITH_ITS_OWNER, Holds

REPRESENTATIVE = Readable(
    name="Representative",
    source=(
        "(SELECT r.*, p.name, p.sort_key FROM representative r JOIN person p ON p.id = r.person_id)"
    ),
    sees=Holds(Permission.REPRESENTATIVE_READ, person="{t}.person_id"),
    changed_by=STREAMS,
    fields={
        "id": GlobalId(),
        "code": Column("{t}.code", Writes.TEXT),
        "name": Column("{t}.name", Writes.TEXT),
        "category": Column("{t}.category", Writes.CODE),
        "subKind": Column("{t}.sub_kind", Writes.CODE, is_nullable=True),
        "state": Column("{t}.state", Writes.CODE),
        "affiliation": One(
            "Unit",
            where="{t}.id = {of}.affiliation_id",
            sees=WITH_ITS_OWNER,
            is_nullable=True,
        ),
    },
)

REPRESENTATIVES = Listing(
    of="Representative",
    order=(OrderKey('{t}.sort_key COLLATE "C"', KeyKind.TEXT), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=False,
    filters={
        "category": Filter("{t}.category = {v}::text"),
        "state": Filter("{t}.state = {v}::text"),
        "affiliationId": Filter("{t}.affiliation_id = {v}::uuid", unit_key),
        "text": Filter(
            f"{holds('{t}.name', '{v}::text')} OR {is_code('{t}.code', '{v}::text')}", sought_value
        ),
    },
)
