"""What can be read of invitations: a member sees his own, a unit whom it has invited."""

from domain.declared.marks import Label
from domain.representatives.participation import (
    PARTICIPATION_WORKFLOW,
    PUBLICITY_WORKFLOW,
    ParticipationFacts,
    ParticipationState,
    PublicityFacts,
)
from domain.representatives.permissions import RepresentativePermission
from store.reading.groups import grouped_by, grouped_by_unit
from store.reading.roots import KeyKind, Listing, OrderKey
from store.reading.sights import Holds
from store.reading.things import by_id, by_values, frame, many, newest_first, one, thing

STREAMS = ("participation:",)
SEEN = Holds(
    RepresentativePermission.PARTICIPATION_READ, unit="{t}.unit_id", person="{t}.person_id"
)
RECORD = Holds(RepresentativePermission.REPRESENTATIVE_RECORD_READ, person="{t}.person_id")
MOST = 50

PARTICIPATION = thing(
    "Participation",
    ParticipationFacts,
    source="participation",
    sees=SEEN,
    streams=STREAMS,
    moves=PARTICIPATION_WORKFLOW,
)

PARTICIPATIONS = newest_first(
    "Participation",
    "starts_at",
    "Invitations of representatives, by when it begins, the latest first; a member sees his own.",
    page_text="A page of invitations, the latest beginning first.",
    filter_name="ParticipationFilter",
    filter_text="Which invitations; everything given must hold.",
    groupings={
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "承办单位", "host unit"),
    },
    filters={
        "hostUnitId": by_id("Unit", "unit_id", "Of this host.", Label("承办单位", "Host")),
        "representativeId": by_id(
            "Representative",
            "representative_id",
            "Of this representative.",
            Label("代表", "Representative"),
        ),
        "drawId": by_id("RepresentativeDraw", "draw_id", "From this draw.", Label("抽选", "Draw")),
        "states": by_values(
            "state", ParticipationState, "In one of these states.", Label("状态", "State")
        ),
    },
)

INVITATIONS = frame(
    "Invitations",
    "Invitations that are not cancelled, the latest beginning first.",
    source="(SELECT)",
    sees=Holds(RepresentativePermission.PARTICIPATION_READ),
    streams=STREAMS,
    shows={
        "participations": many(
            "Participation",
            "At most fifty.",
            where="{t}.state <> 'CANCELLED'",
            order_by="{t}.starts_at DESC, {t}.id",
            sees=SEEN,
            most=MOST,
        ),
    },
)

PUBLICITY_ACTION = thing(
    "PublicityAction",
    PublicityFacts,
    source="publicity_action",
    sees=RECORD,
    streams=("publicity:",),
    more={
        "representative": one("Representative", "representative_id", "Who did it.", sees=None),
    },
    moves=PUBLICITY_WORKFLOW,
)

PUBLICITY_ACTIONS = Listing(
    of="PublicityAction",
    text="What members did to make the government's work known, the newest first.",
    page_text="A page of publicity actions, the newest first.",
    filter_name="PublicityActionFilter",
    filter_text="Which publicity actions; everything given must hold.",
    order=(OrderKey("{t}.acted_on", KeyKind.DAY), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=True,
    filters={
        "representativeId": by_id(
            "Representative",
            "representative_id",
            "Of this representative.",
            Label("代表", "Representative"),
        ),
    },
)

ROOTS = {"participations": PARTICIPATIONS, "publicityActions": PUBLICITY_ACTIONS}
