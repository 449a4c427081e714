"""What can be read of research; of what is unannounced its unit knows nothing until it is done."""

from domain.declared.marks import Label
from domain.research.facts import ResearchDayFacts, ResearchFacts, ResearchKind, ResearchState
from domain.research.permissions import ResearchPermission
from domain.research.rules import KNOWN_TO_UNIT, MANY_ESCORTS, RESEARCH_WORKFLOW, Followed
from domain.texts.folding import sought
from store.events.readable import history_of
from store.reading.folding import holds
from store.reading.groups import grouped_by, grouped_by_unit
from store.reading.roots import Filter, KeyKind, Listing, OrderKey, Switch
from store.reading.sights import WITH_ITS_OWNER, AllOf, AnyOf, Holds, Where
from store.reading.things import Beside, by_id, by_value, by_values, many, thing, value

STREAMS = ("research:",)
_KNOWN = ", ".join(f"'{one.value}'" for one in sorted(KNOWN_TO_UNIT))
SEEN = AnyOf(
    (
        Holds(ResearchPermission.RESEARCH_PLAN_READ, unit="NULL::uuid", person="{t}.leader_id"),
        AllOf(
            (
                Holds(ResearchPermission.RESEARCH_READ, unit="{t}.unit_id", person="{t}.leader_id"),
                Where(f"({{t}}.is_announced OR {{t}}.state IN ({_KNOWN}))"),
            )
        ),
    )
)
"""The office and the leader all of it; the unit what it was told, and what took place."""

RESEARCH_DAY = thing(
    "ResearchDay",
    ResearchDayFacts,
    source="research_day",
    sees=Holds(ResearchPermission.RESEARCH_READ),
    streams=STREAMS,
    is_node=False,
)

RESEARCH = thing(
    "Research",
    ResearchFacts,
    source="research",
    sees=SEEN,
    streams=STREAMS,
    more={
        "days": many(
            "ResearchDay",
            "The days on which it was done, the first one first; sixty at most.",
            where="{t}.research_id = {of}.id",
            order_by="{t}.day",
            sees=WITH_ITS_OWNER,
            most=60,
        ),
        "isHeadEscortUnexplained": value(
            "(COALESCE({t}.has_head_escort, FALSE) AND NOT {t}.is_newly_appointed"
            " AND {t}.escort_reason IS NULL)",
            bool,
            "A warning: a head came along, nobody was newly appointed, and no reason is given"
            " (WS/7a).",
        ),
        "isRoomUnexplained": value(
            "(COALESCE({t}.used_meeting_room, FALSE) AND {t}.room_reason IS NULL)",
            bool,
            "A warning: reports were heard in a meeting room, and no reason is given (WS/7b).",
        ),
        "hasManyEscorts": value(
            f"(COALESCE({{t}}.escort_count, 0) > {MANY_ESCORTS})",
            bool,
            f"A warning: more than {MANY_ESCORTS} came along; the figure is a reading (WS/5b).",
        ),
        "history": history_of("research"),
    },
    moves=RESEARCH_WORKFLOW,
    gates=Beside(
        facts=Followed,
        sql="jsonb_build_object('open', (SELECT count(*) FROM research_finding f"
        " WHERE f.research_id = {t}.id AND f.state = 'FILED'))",
        changed_by=("research_finding:",),
    ),
)

RESEARCHES = Listing(
    of="Research",
    text="Research of leaders, the latest first.",
    page_text="A page of research, the latest first.",
    filter_name="ResearchFilter",
    filter_text="Which of it; everything given must hold.",
    order=(OrderKey("{t}.starts_on", KeyKind.DAY), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=True,
    groupings={
        "KIND": grouped_by("kind", "类别", "kind"),
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "调研单位", "unit"),
    },
    filters={
        "leaderId": by_id("Person", "leader_id", "Of this leader.", Label("区领导", "Leader")),
        "unitId": by_id("Unit", "unit_id", "At this unit.", Label("调研单位", "Unit")),
        "kind": by_value("kind", ResearchKind, "Of this kind.", Label("类别", "Kind")),
        "states": by_values(
            "state", ResearchState, "In one of these states.", Label("状态", "State")
        ),
        "isAnnounced": Switch(
            "{t}.is_announced",
            "NOT {t}.is_announced",
            "Only announced ones, or only others.",
            Label("事先通知", "Announced"),
        ),
        "text": Filter(
            f"{holds('{t}.subject', '{v}::text')} OR {holds('{t}.place', '{v}::text')}",
            sought,
            text="Part of the subject or place.",
            label=Label("主题或点位", "Subject or place"),
        ),
    },
)

ROOTS = {"research": RESEARCHES}
