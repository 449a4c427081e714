"""What can be read of lists of community duties: everybody what was published (WS/27a)."""

from domain.communities.duty_list import (
    DUTY_LIST_WORKFLOW,
    CommunityDutyFacts,
    DutyListFacts,
    DutyListState,
)
from domain.communities.permissions import CommunitiesPermission as P
from domain.declared.marks import Label
from domain.texts.folding import sought
from store.events.readable import history_of
from store.people.dated import held
from store.reading.folding import holds
from store.reading.groups import grouped_by, grouped_by_unit
from store.reading.roots import Filter, KeyKind, Listing, OrderKey, Switch
from store.reading.sights import WITH_ITS_OWNER, AllOf, AnyOf, Holds, Where
from store.reading.things import by_id, by_values, many, thing, value

LISTS = ("community_duty_list:",)
DRAFT_SEEN = Holds(P.COMMUNITY_DUTY_DRAFT_READ)
PUBLIC = Holds(P.COMMUNITY_DUTY_READ)
_PUBLISHED = "{t}.state IN ('PUBLISHED', 'SUPERSEDED')"
_IN_FORCE = f"({_PUBLISHED} AND {held('{t}')})"


def _list_of(condition: str) -> str:
    """Of a duty: whether its list is so."""
    of_list = condition.replace("{t}", "l")
    return f"EXISTS (SELECT FROM community_duty_list l WHERE l.id = {{t}}.list_id AND {of_list})"


_HELD = _list_of(_IN_FORCE)

COMMUNITY_DUTY_LIST = thing(
    "CommunityDutyList",
    DutyListFacts,
    source="community_duty_list",
    sees=AnyOf((DRAFT_SEEN, AllOf((PUBLIC, Where(_PUBLISHED))))),
    streams=LISTS,
    more={
        "isInForce": value(
            _IN_FORCE,
            bool,
            "Whether it holds today; its first and last day are in.",
            label=Label("现行有效", "In force"),
        ),
        "duties": many(
            "CommunityDuty",
            "Its duties, by their numbers; at most five hundred.",
            where="{t}.list_id = {of}.id",
            order_by="{t}.number",
            sees=WITH_ITS_OWNER,
        ),
        "history": history_of("community_duty_list"),
    },
    moves=DUTY_LIST_WORKFLOW,
    steps_seen=DRAFT_SEEN,
)

COMMUNITY_DUTY_LISTS = Listing(
    of="CommunityDutyList",
    text="Versions of the list of community duties, the newest first.",
    page_text="A page of versions, the newest first.",
    filter_name="CommunityDutyListFilter",
    filter_text="Which versions; everything given must hold.",
    order=(OrderKey("{t}.version", KeyKind.NUMBER), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=True,
    filters={
        "states": by_values(
            "state", DutyListState, "In one of these states.", Label("状态", "State")
        ),
        "isInForce": Switch(
            _IN_FORCE,
            f"NOT COALESCE({_IN_FORCE}, FALSE)",
            "Only the one that holds today, or only the others.",
            Label("现行有效", "In force"),
        ),
    },
    groupings={"STATE": grouped_by("state", "状态", "state")},
)

COMMUNITY_DUTY = thing(
    "CommunityDuty",
    CommunityDutyFacts,
    source="community_duty",
    sees=AnyOf((DRAFT_SEEN, AllOf((PUBLIC, Where(_list_of(_PUBLISHED)))))),
    streams=LISTS,
)

COMMUNITY_DUTIES = Listing(
    of="CommunityDuty",
    text="Duties of communities in all versions of the list, by their numbers.",
    page_text="A page of duties of communities, by their numbers.",
    filter_name="CommunityDutyFilter",
    filter_text="Which duties; everything given must hold.",
    order=(OrderKey("{t}.number", KeyKind.NUMBER), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=False,
    filters={
        "dutyListId": by_id("CommunityDutyList", "list_id", "Of this.", Label("清单", "List")),
        "leadUnitId": by_id(
            "Unit", "lead_unit_id", "Led by this unit.", Label("牵头单位", "Lead unit")
        ),
        "isInForce": Switch(
            _HELD,
            f"NOT {_HELD}",
            "Only those of the version that holds today, or only the others.",
            Label("现行有效", "In force"),
        ),
        "text": Filter(
            f"({holds('{t}.content', '{v}::text')} OR {holds('{t}.basis', '{v}::text')})",
            sought,
            text="Part of the duty or of what it rests on.",
            label=Label("职责或依据", "Duty or basis"),
        ),
    },
    groupings={"UNIT": grouped_by_unit("lead_unit_id", "牵头单位", "lead unit")},
)

ROOTS = {"communityDutyLists": COMMUNITY_DUTY_LISTS, "communityDuties": COMMUNITY_DUTIES}
