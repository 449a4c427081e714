"""What can be read of activities of every kind: a host sees its own, who follows things all."""

from domain.activities.facts import ActivityFacts
from domain.activities.joint_supervision_facts import JointSupervisionFacts
from domain.activities.leader_dispatch_facts import LeaderDispatchFacts
from domain.activities.moving import ACTIVITY_WORKFLOW, ActivityToMove, BesideActivity
from domain.activities.opinion_meeting_facts import OpinionMeetingFacts
from domain.activities.permissions import ActivityPermission
from domain.activities.phases import ActivityPhase
from domain.activities.site_verification_facts import SiteVerificationFacts
from domain.activities.special_supervision_facts import SpecialSupervisionFacts
from domain.activities.states import ActivityKind, ActivityState
from domain.activities.thematic_discussion_facts import ThematicDiscussionFacts
from domain.declared.marks import Label
from store.activities.reads import BESIDE
from store.activities.searched import ACTIVITY_SEARCHED
from store.events.readable import history_of
from store.reading.declare import Field, Same
from store.reading.groups import grouped_by, grouped_by_month, grouped_by_unit
from store.reading.interfaces import LIKE_ITS_INTERFACE
from store.reading.kinds import kind
from store.reading.roots import KeyKind, Switch
from store.reading.sights import Holds
from store.reading.things import (
    Beside,
    by_id,
    by_value,
    by_values,
    frame,
    from_day,
    many,
    newest_first,
    ordered_by,
    thing,
    until_day,
    value,
)
from store.searching.declare import search_filter

STREAMS = ("activity:",)
SEEN = Holds(ActivityPermission.ACTIVITY_READ, unit="{t}.unit_id")
_MINE = "{t}.activity_id = {of}.id"
_FEW = (
    "{t}.phase IN ('PLAN', 'PROMOTE') AND {t}.state IN ('HELD', 'DISPOSED', 'CLOSED')"
    " AND {t}.present_count BETWEEN 1 AND 2"
)

ACTIVITY = thing(
    "Activity",
    ActivityFacts,
    source="activity",
    sees=SEEN,
    streams=STREAMS,
    more={
        "isThinlyAttended": value(
            f"COALESCE({_FEW}, FALSE)",
            bool,
            "Whether fewer came than were to be invited: it counts all the same, and is warned of.",
            label=Label("到场偏少", "Few came"),
        ),
        "openSuggestionCount": value(
            "(SELECT count(*) FROM suggestion s WHERE s.activity_id = {t}.id"
            " AND s.state IN ('FILED', 'RETURNED', 'ASSIGNED'))",
            int,
            "How many of its suggestions have no disposition yet.",
            changed_by=("suggestion:",),
            label=Label("待处理建议", "Suggestions to deal with"),
        ),
        "invitations": many(
            "Participation",
            "Who was invited, and what became of it, as far as one may see it.",
            where=_MINE,
            order_by="{t}.invited_at, {t}.id",
            sees=None,
        ),
        "suggestions": many(
            "Suggestion",
            "What was suggested at it, the oldest first, as far as one may see it.",
            where=_MINE,
            order_by="{t}.filed_at, {t}.id",
            sees=None,
        ),
        "draws": many(
            "RepresentativeDraw",
            "Draws that were made for it, the newest first.",
            where=_MINE,
            order_by="{t}.drawn_at DESC, {t}.id",
            sees=None,
        ),
        "history": history_of("activity"),
    },
    moves=ACTIVITY_WORKFLOW,
    steps_seen=SEEN,
    gates=Beside(
        facts=BesideActivity,
        sql=BESIDE,
        asked=ActivityToMove,
        changed_by=("suggestion:",),
    ),
)

_FINDINGS: dict[str, Field] = {
    "slowProgress": value(
        "{t}.slow_progress", str | None, "What is behind, as members were heard on it (FS/3.3c)."
    ),
    "problemsFound": value("{t}.problems_found", str | None, "What was found."),
    "nextMeasures": value("{t}.next_measures", str | None, "What is to be done next."),
    "improvement": value("{t}.improvement", str | None, "What was improved."),
}

OPINION_MEETING = kind(ACTIVITY, "OpinionMeeting", OpinionMeetingFacts, sees=LIKE_ITS_INTERFACE)
LEADER_DISPATCH = kind(ACTIVITY, "LeaderDispatch", LeaderDispatchFacts, sees=LIKE_ITS_INTERFACE)
THEMATIC_DISCUSSION = kind(
    ACTIVITY, "ThematicDiscussion", ThematicDiscussionFacts, sees=LIKE_ITS_INTERFACE
)
JOINT_SUPERVISION = kind(
    ACTIVITY, "JointSupervision", JointSupervisionFacts, sees=LIKE_ITS_INTERFACE, more=_FINDINGS
)
SPECIAL_SUPERVISION = kind(
    ACTIVITY,
    "SpecialSupervision",
    SpecialSupervisionFacts,
    sees=LIKE_ITS_INTERFACE,
    more=_FINDINGS,
)
SITE_VERIFICATION = kind(
    ACTIVITY, "SiteVerification", SiteVerificationFacts, sees=LIKE_ITS_INTERFACE, more=_FINDINGS
)

ACTIVITY_UPDATE = frame(
    "ActivityUpdate",
    "One activity of any kind, as it stands.",
    source="activity",
    sees=SEEN,
    streams=STREAMS,
    shows={"activity": Same("Activity", "The activity.")},
)

ACTIVITIES = newest_first(
    "Activity",
    "starts_at",
    "Activities of every kind, by when they begin, the latest first.",
    page_text="A page of activities, the latest beginning first.",
    filter_name="ActivityFilter",
    filter_text="Which activities; everything given must hold.",
    orderings={
        "ENTERED_AT": ordered_by("entered_at", KeyKind.INSTANT, "登记时间", "last entry"),
        "INVITED_COUNT": ordered_by("invited_count", KeyKind.NUMBER, "邀请人数", "invited"),
        "PRESENT_COUNT": ordered_by("present_count", KeyKind.NUMBER, "到场人数", "came"),
        "STARTS_AT": ordered_by("starts_at", KeyKind.INSTANT, "开始时间", "begin"),
    },
    groupings={
        "KIND": grouped_by("kind", "类别", "kind"),
        "MONTH": grouped_by_month("starts_at", "月份", "month in which they begin"),
        "PHASE": grouped_by("phase", "阶段", "phase"),
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "承办单位", "host unit"),
    },
    filters={
        "hostUnitId": by_id("Unit", "unit_id", "Of this host.", Label("承办单位", "Host")),
        "kind": by_value("kind", ActivityKind, "Of this kind.", Label("类别", "Kind")),
        "phase": by_value("phase", ActivityPhase, "Of this phase.", Label("阶段", "Phase")),
        "states": by_values(
            "state", ActivityState, "In one of these states.", Label("状态", "State")
        ),
        "leaderId": by_id("Person", "leader_id", "Led by.", Label("主持领导", "Leader")),
        "planId": by_id("PlanDocument", "plan_id", "On this plan.", Label("计划", "Plan")),
        "countsForPhase": Switch(
            "{t}.counts_for_phase",
            "NOT {t}.counts_for_phase",
            "Only those that count for their phase, or only the others.",
            Label("计入本阶段", "Counts"),
        ),
        "startsFrom": from_day(
            "starts_at", "Beginning on this day or later.", Label("开始不早于", "Begins from")
        ),
        "startsUntil": until_day(
            "starts_at", "Beginning on this day or before.", Label("开始不晚于", "Begins until")
        ),
        "text": search_filter(
            ACTIVITY_SEARCHED, "in its subject or matter", Label("主题或议题", "Subject or matter")
        ),
    },
)

ROOTS = {"activities": ACTIVITIES}
