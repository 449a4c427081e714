"""What can be read of units, persons and posts."""

from domain.people.permissions import PeoplePermission
from domain.people.roles import Role
from domain.texts.folding import sought
from store.people.facts import PersonFacts, PostFacts, UnitFacts
from store.people.seed import REGISTER
from store.reading.declare import Filter, KeyKind, Listing, OrderKey, Switch
from store.reading.folding import holds, is_code
from store.reading.sights import Holds
from store.reading.things import many, one, thing, value

STREAMS = (REGISTER,)

PERSONS_SEEN = Holds(PeoplePermission.PERSON_READ)

UNIT = thing(
    "Unit",
    UnitFacts,
    source="unit",
    sees=Holds(PeoplePermission.UNIT_READ),
    streams=STREAMS,
    more={
        "posts": many(
            "Post",
            "Posts held now, the head first.",
            where="{t}.unit_id = {of}.id AND {t}.valid_to IS NULL",
            order_by="{t}.is_head DESC, {t}.title_zh, {t}.id",
            sees=PERSONS_SEEN,
        ),
    },
)

POST = thing(
    "Post",
    PostFacts,
    source="post",
    sees=PERSONS_SEEN,
    streams=STREAMS,
    is_node=False,
    more={
        "role": value("{t}.role", Role, "The software role that the post gives."),
        "person": one(
            "Person",
            "person_id",
            "Who holds it; null for those who may not see persons.",
            sees=PERSONS_SEEN,
        ),
    },
)

PERSON = thing("Person", PersonFacts, source="person", sees=PERSONS_SEEN, streams=STREAMS)

UNITS = Listing(
    of="Unit",
    text="Units by the pinyin of their names.",
    page_text="A page of units, sorted by pinyin.",
    filter_name="UnitFilterInput",
    filter_text="Which units; everything given must hold.",
    order=(OrderKey('{t}.sort_key COLLATE "C"', KeyKind.TEXT), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=False,
    filters={
        "kind": Filter(is_code("{t}.kind", "{v}::text"), sought, text="Kind, e.g. STREET."),
        "isReviewed": Switch(
            "{t}.is_reviewed",
            "NOT {t}.is_reviewed",
            "Only those that report in the hall, or only the others.",
        ),
        "group": Filter(
            "EXISTS (SELECT FROM unit_group_member m WHERE m.unit_id = {t}.id"
            f" AND {is_code('m.group_code', '{v}::text')})",
            sought,
            text="Code of a group, e.g. G-DEPT.",
        ),
        "text": Filter(
            f"{holds('{t}.name_zh', '{v}::text')} OR {holds('{t}.name_en', '{v}::text')}"
            f" OR {is_code('{t}.code', '{v}::text')}"
            " OR EXISTS (SELECT FROM unit_alias a WHERE a.unit_id = {t}.id"
            f" AND {holds('a.name', '{v}::text')})",
            sought,
            text="Part of a name or an alias, or the whole code.",
        ),
    },
)

ROOTS = {"units": UNITS}
