"""What can be read of units, persons and posts."""

from uuid import UUID

from domain.global_ids import key_of
from domain.people.permissions import Permission
from store.people.seed import REGISTER
from store.reading.declare import (
    Column,
    Filter,
    GlobalId,
    KeyKind,
    Listing,
    Many,
    One,
    OrderKey,
    Readable,
    Switch,
    Writes,
)
from store.reading.folding import holds, is_code, sought_value
from store.reading.sights import Holds

NOBODYS_UNIT = UUID(int=0)
"""Matches no unit: what an id that is no unit's stands for."""

STREAMS = (REGISTER,)

PERSONS_SEEN = Holds(Permission.PERSON_READ)


def unit_key(given: str) -> UUID:
    """The unit that a global id names."""
    return key_of(given, "Unit") or NOBODYS_UNIT


UNIT = Readable(
    name="Unit",
    source="unit",
    sees=Holds(Permission.UNIT_READ),
    changed_by=STREAMS,
    fields={
        "id": GlobalId(),
        "code": Column("{t}.code", Writes.TEXT),
        "name": Column("{t}.name_zh", Writes.TEXT),
        "nameEn": Column("{t}.name_en", Writes.TEXT),
        "kind": Column("{t}.kind", Writes.TEXT),
        "isReviewed": Column("{t}.is_reviewed", Writes.FLAG),
        "isInvented": Column("{t}.is_invented", Writes.FLAG),
        "posts": Many(
            "Post",
            where="{t}.unit_id = {of}.id AND {t}.valid_to IS NULL",
            order_by="{t}.is_head DESC, {t}.title_zh, {t}.id",
            sees=PERSONS_SEEN,
        ),
    },
)

POST = Readable(
    name="Post",
    source="post",
    sees=PERSONS_SEEN,
    changed_by=STREAMS,
    fields={
        "title": Column("{t}.title_zh", Writes.TEXT),
        "titleEn": Column("{t}.title_en", Writes.TEXT),
        "role": Column("{t}.role", Writes.CODE),
        "isHead": Column("{t}.is_head", Writes.FLAG),
        "person": One("Person", where="{t}.id = {of}.person_id", sees=PERSONS_SEEN),
    },
)

PERSON = Readable(
    name="Person",
    source="person",
    sees=PERSONS_SEEN,
    changed_by=STREAMS,
    fields={"id": GlobalId(), "name": Column("{t}.name", Writes.TEXT)},
)

UNITS = Listing(
    of="Unit",
    order=(OrderKey('{t}.sort_key COLLATE "C"', KeyKind.TEXT), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=False,
    filters={
        "kind": Filter(is_code("{t}.kind", "{v}::text"), sought_value),
        "isReviewed": Switch("{t}.is_reviewed", "NOT {t}.is_reviewed"),
        "group": Filter(
            "EXISTS (SELECT FROM unit_group_member m WHERE m.unit_id = {t}.id"
            f" AND {is_code('m.group_code', '{v}::text')})",
            sought_value,
        ),
        "text": Filter(
            f"{holds('{t}.name_zh', '{v}::text')} OR {holds('{t}.name_en', '{v}::text')}"
            f" OR {is_code('{t}.code', '{v}::text')}"
            " OR EXISTS (SELECT FROM unit_alias a WHERE a.unit_id = {t}.id"
            f" AND {holds('a.name', '{v}::text')})",
            sought_value,
        ),
    },
)
