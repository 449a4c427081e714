"""What can be read of units, persons and posts."""

from domain.declared.marks import Label
from domain.people.facts import PersonFacts, PostFacts, UnitFacts
from domain.people.permissions import PeoplePermission
from domain.people.roles import Role
from domain.people.standing import POST_WORKFLOW
from domain.texts.folding import sought
from store.events.readable import history_of
from store.people.dated import HEAD, LEADER, held, listed
from store.people.seed import REGISTER
from store.reading.declare import OnDay, One
from store.reading.folding import holds, is_code
from store.reading.roots import Filter, KeyKind, Listing, OrderKey, Switch
from store.reading.sights import Holds
from store.reading.things import by_id, by_value, many, thing, value

STREAMS = (REGISTER,)

_HELD = "post p WHERE p.person_id = {t}.id"
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
            where=f"{{t}}.unit_id = {{of}}.id AND {held('{t}')}",
            order_by="{t}.is_head DESC, {t}.title_zh, {t}.id",
            sees=PERSONS_SEEN,
        ),
        "head": One(
            "Person",
            HEAD,
            sees=None,
            is_nullable=True,
            text="Who heads it (WR/8a).",
            on=OnDay(),
            changed_by=("post:",),
        ),
        "leader": One(
            "Person",
            LEADER,
            sees=None,
            is_nullable=True,
            text="The leader in charge of it: by portfolio, else the mayor (WR/6a).",
            on=OnDay(),
            changed_by=("post:", "portfolio:"),
        ),
    },
)

POST = thing(
    "Post",
    PostFacts,
    source="post",
    sees=PERSONS_SEEN,
    streams=(*STREAMS, "post:"),
    more={"history": history_of("post")},
    moves=POST_WORKFLOW,
)

POSTS = listed(
    "Post",
    "Posts held now, before and later; the latest first.",
    {
        "personId": by_id("Person", "person_id", "Of this person.", Label("任职人", "Holder")),
        "unitId": by_id("Unit", "unit_id", "At this unit.", Label("单位", "Unit")),
        "role": by_value("role", Role, "That give this role.", Label("角色", "Role")),
        "isHead": Switch(
            "{t}.is_head",
            "NOT {t}.is_head",
            "Only those of heads, or only the others.",
            Label("主要负责人", "Head"),
        ),
    },
)

PERSON = thing(
    "Person",
    PersonFacts,
    source="person",
    sees=PERSONS_SEEN,
    streams=STREAMS,
    more={
        "posts": many(
            "Post",
            "Posts held now, the latest first.",
            where=f"{{t}}.person_id = {{of}}.id AND {held('{t}')}",
            order_by="{t}.valid_from DESC, {t}.id",
            sees=PERSONS_SEEN,
        ),
        "postTitle": value(
            f"(SELECT p.title_zh FROM {_HELD} ORDER BY p.valid_from DESC, p.id LIMIT 1)",
            str | None,
            "The Chinese title of the post that begins last, which tells people of one name apart;"
            " for officials.",
            sees=PERSONS_SEEN,
            changed_by=("post:",),
            label=Label("职务", "Post"),
        ),
    },
)

PERSONS = Listing(
    of="Person",
    text="Whoever holds a post or held one, by the pinyin of the names.",
    page_text="A page of persons, sorted by pinyin.",
    filter_name="PersonFilter",
    filter_text="Which persons; everything given must hold.",
    order=(OrderKey('{t}.sort_key COLLATE "C"', KeyKind.TEXT), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=False,
    # Members of the delegation are no office-holders: they have a list of their own.
    where=f"EXISTS (SELECT FROM {_HELD})",
    filters={
        "unitId": by_id(
            "Unit",
            f"EXISTS (SELECT FROM {_HELD} AND p.unit_id = {{v}}::uuid AND {held('p')})",
            "With a post at this unit today.",
            Label("单位", "Unit"),
        ),
        "isDistrictLeader": Switch(
            "{t}.is_district_leader",
            "NOT {t}.is_district_leader",
            "Only those who lead the district, or only the others.",
            Label("区领导", "District leader"),
        ),
        "text": Filter(
            f"{holds('{t}.name', '{v}::text')}"
            f" OR EXISTS (SELECT FROM {_HELD} AND {holds('p.title_zh', '{v}::text')})",
            sought,
            text="Part of a name, or of the Chinese title of a post.",
            label=Label("姓名或职务", "Name or post"),
        ),
    },
    changed_by=("post:",),
)

UNITS = Listing(
    of="Unit",
    text="Units by the pinyin of their names.",
    page_text="A page of units, sorted by pinyin.",
    filter_name="UnitFilterInput",
    filter_text="Which units; everything given must hold.",
    order=(OrderKey('{t}.sort_key COLLATE "C"', KeyKind.TEXT), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=False,
    filters={
        "kind": Filter(
            is_code("{t}.kind", "{v}::text"),
            sought,
            text="Kind, e.g. STREET.",
            label=Label("类别", "Kind"),
        ),
        "isReviewed": Switch(
            "{t}.is_reviewed",
            "NOT {t}.is_reviewed",
            "Only those that report in the hall, or only the others.",
            Label("述职单位", "Reporting"),
        ),
        "group": Filter(
            "EXISTS (SELECT FROM group_member m JOIN unit_group g ON g.id = m.group_id"
            f" WHERE m.unit_id = {{t}}.id AND {is_code('g.code', '{v}::text')} AND {held('m')})",
            sought,
            text="Code of a group, e.g. G-DEPT, of which they are members today.",
            label=Label("单位组", "Group"),
        ),
        "clause": Filter(
            "EXISTS (SELECT FROM group_member m JOIN group_clause c ON c.group_id = m.group_id"
            f" WHERE m.unit_id = {{t}}.id AND {is_code('c.clause', '{v}::text')}"
            f" AND (m.clause IS NULL OR m.clause = c.clause) AND {held('m')} AND {held('c')})",
            sought,
            text="A clause, e.g. OP/37, that binds them today by a group.",
            label=Label("受约束条款", "Bound by"),
        ),
        "text": Filter(
            f"{holds('{t}.name_zh', '{v}::text')} OR {holds('{t}.name_en', '{v}::text')}"
            f" OR {is_code('{t}.code', '{v}::text')}"
            " OR EXISTS (SELECT FROM unit_alias a WHERE a.unit_id = {t}.id"
            f" AND {holds('a.name', '{v}::text')})",
            sought,
            text="Part of a name or an alias, or the whole code.",
            label=Label("名称或代码", "Name or code"),
        ),
    },
    changed_by=("unit_group:",),
)

ROOTS = {"persons": PERSONS, "posts": POSTS, "units": UNITS}
