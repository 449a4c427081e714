"""What can be read of communities, enterprises and leaders' links with them."""

from collections.abc import Mapping

from domain.contacts.enterprise import (
    COMMUNITY_WORKFLOW,
    ENTERPRISE_WORKFLOW,
    CommunityFacts,
    EnterpriseFacts,
    EnterpriseState,
)
from domain.contacts.linking import LINK_WORKFLOW, LinkFacts, LinkKind
from domain.contacts.permissions import ContactPermission
from domain.declared.marks import Label
from domain.texts.folding import sought
from store.contacts.sights import LinkedTo
from store.events.readable import history_of
from store.people.dated import held, listed
from store.reading.folding import holds
from store.reading.groups import grouped_by
from store.reading.roots import Filter, Grouping, KeyKind, Listing, OrderKey, Switch
from store.reading.sights import AnyOf, Holds
from store.reading.things import by_id, by_value, by_values, thing, value

LINKS_CHANGE = ("leader_link:",)
SEEN = Holds(ContactPermission.CONTACT_READ, unit="{t}.unit_id", person="{t}.leader_id")
KEPT = Holds(ContactPermission.CONTACT_RECORD)


def _is(column: str, text: str, label: Label) -> Switch:
    return Switch(f"{{t}}.{column}", f"NOT {{t}}.{column}", text, label)


def _linked(column: str) -> Filter:
    return by_id(
        "Person",
        f"EXISTS (SELECT FROM leader_link l WHERE l.{column} = {{t}}.id"
        f" AND l.leader_id = {{v}}::uuid AND {held('l')})",
        "To which this leader is linked today.",
        Label("联系领导", "Linked leader"),
    )


def _named(zh: str, en: str) -> Filter:
    return Filter(
        holds("{t}.name", "{v}::text"), sought, text="Part of the name.", label=Label(zh, en)
    )


def _by_name(
    of: str,
    text: str,
    filters: Mapping[str, Filter | Switch],
    groupings: Mapping[str, Grouping] | None = None,
) -> Listing:
    return Listing(
        of=of,
        text=text,
        page_text=f"A page of {text[0].lower()}{text[1:]}",
        filter_name=f"{of}Filter",
        filter_text="Which of them; everything given must hold.",
        order=(OrderKey("{t}.name", KeyKind.TEXT), OrderKey("{t}.id", KeyKind.UUID)),
        is_descending=False,
        filters=filters,
        changed_by=LINKS_CHANGE,
        groupings=groupings or {},
    )


COMMUNITY = thing(
    "Community",
    CommunityFacts,
    source="community",
    sees=AnyOf((LinkedTo("community_id"), Holds(ContactPermission.COMMUNITY_READ))),
    streams=("community:", *LINKS_CHANGE),
    more={"history": history_of("community")},
    moves=COMMUNITY_WORKFLOW,
)

COMMUNITIES = _by_name(
    "Community",
    "Communities that leaders may be linked to, by their names.",
    {
        "streetId": by_id("Unit", "unit_id", "Of this street.", Label("街道", "Street")),
        "leaderId": _linked("community_id"),
        "text": _named("社区名称", "Name"),
    },
)

ENTERPRISE = thing(
    "Enterprise",
    EnterpriseFacts,
    source="enterprise",
    sees=LinkedTo("enterprise_id"),
    streams=("enterprise:", *LINKS_CHANGE),
    more={
        "contactName": value(
            "{t}.contact_name",
            str | None,
            "Whom to speak to there; for the leaders' office.",
            sees=KEPT,
            label=Label("联系人", "Contact"),
        ),
        "contactPhone": value(
            "{t}.contact_phone",
            str | None,
            "How to reach him; for the leaders' office.",
            sees=KEPT,
            label=Label("联系电话", "Telephone"),
        ),
        "history": history_of("enterprise"),
    },
    moves=ENTERPRISE_WORKFLOW,
)

ENTERPRISES = _by_name(
    "Enterprise",
    "Enterprises that leaders may be linked to, by their names.",
    {
        "serviceUnitId": by_id(
            "Unit", "unit_id", "Served by this unit.", Label("服务单位", "Service unit")
        ),
        "leaderId": _linked("enterprise_id"),
        "isKey": _is("is_key", "Only key ones, or only others.", Label("重点企业", "Key")),
        "isTwoNew": _is(
            "is_two_new", "Only of the two new kinds, or only others.", Label("“两新”", "Two new")
        ),
        "isSme": _is(
            "is_sme",
            "Only small, medium or micro ones, or only others.",
            Label("中小微", "Small, medium, micro"),
        ),
        "states": by_values(
            "state", EnterpriseState, "In one of these states.", Label("状态", "State")
        ),
        "text": _named("企业名称", "Name"),
    },
    groupings={"STATE": grouped_by("state", "状态", "state")},
)

LEADER_LINK = thing(
    "LeaderLink",
    LinkFacts,
    source="leader_link",
    sees=SEEN,
    streams=LINKS_CHANGE,
    more={
        "history": history_of("leader_link"),
    },
    moves=LINK_WORKFLOW,
)

LEADER_LINKS = listed(
    "LeaderLink",
    "Leaders' links with streets, communities and enterprises; the latest first.",
    {
        "leaderId": by_id("Person", "leader_id", "Of this leader.", Label("区领导", "Leader")),
        "kind": by_value("kind", LinkKind, "With one of this kind.", Label("类别", "Kind")),
        "streetId": by_id(
            "Unit",
            "unit_id",
            "With this street or one of its communities.",
            Label("街道", "Street"),
        ),
        "communityId": by_id(
            "Community", "community_id", "With this community.", Label("社区", "Community")
        ),
        "enterpriseId": by_id(
            "Enterprise", "enterprise_id", "With this enterprise.", Label("企业", "Enterprise")
        ),
    },
)

ROOTS = {
    "communities": COMMUNITIES,
    "enterprises": ENTERPRISES,
    "leaderLinks": LEADER_LINKS,
}
