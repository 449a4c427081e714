"""What can be read of experience officers and supervisors, their occasions, and opinions."""

from domain.declared.marks import Label
from domain.open_days.experience import (
    EXPERIENCE_WORKFLOW,
    INVITEE_WORKFLOW,
    SEMINAR_WORKFLOW,
    ExperienceActivityFacts,
    InviteeFacts,
    InviteeRole,
    InviteeState,
    OccasionState,
    SeminarFacts,
)
from domain.open_days.feedback import (
    FEEDBACK_WORKFLOW,
    FeedbackFacts,
    FeedbackOutcome,
    FeedbackState,
)
from domain.open_days.permissions import OpenDayPermission
from store.open_days.readable import FEEDBACK, FEEDBACK_SEEN
from store.reading.groups import grouped_by, grouped_by_month, grouped_by_unit
from store.reading.roots import KeyKind, Listing, OrderKey
from store.reading.sights import Holds
from store.reading.things import (
    by_id,
    by_value,
    by_values,
    is_null,
    many,
    newest_first,
    thing,
    value,
)

INVITEE_SEEN = Holds(OpenDayPermission.SPECIAL_INVITEE_READ, unit="{t}.unit_id")
CONTACT_SEEN = Holds(OpenDayPermission.SPECIAL_INVITEE_CONTACT_READ, unit="{t}.unit_id")
OCCASION_SEEN = Holds(OpenDayPermission.EXPERIENCE_READ, unit="{t}.unit_id")

_TAKING_PART = many(
    "SpecialInvitee",
    "Which experience officers and supervisors take part.",
    source=(
        "(SELECT i.*, s.place FROM jsonb_array_elements_text({of}.invitee_ids)"
        " WITH ORDINALITY AS s (id, place) JOIN special_invitee i ON i.id = s.id::uuid)"
    ),
    where="TRUE",
    order_by="{t}.place",
    sees=None,
)
_UNIT = {"unitId": by_id("Unit", "unit_id", "Of this unit.", Label("单位", "Unit"))}
_STATES = {
    "states": by_values("state", OccasionState, "In one of these states.", Label("状态", "State"))
}
_GROUPINGS = {
    "MONTH": grouped_by_month("starts_at", "月份", "month in which it begins"),
    "STATE": grouped_by("state", "状态", "state"),
    "UNIT": grouped_by_unit("unit_id", "单位", "unit"),
}

SPECIAL_INVITEE = thing(
    "SpecialInvitee",
    InviteeFacts,
    source="special_invitee",
    sees=INVITEE_SEEN,
    streams=("special_invitee:",),
    more={
        "phone": value(
            "{t}.phone",
            str | None,
            "Telephone number; the unit alone sees it.",
            sees=CONTACT_SEEN,
            label=Label("电话", "Phone"),
        )
    },
    moves=INVITEE_WORKFLOW,
)

SPECIAL_INVITEES = Listing(
    of="SpecialInvitee",
    text="Experience officers and supervisors, those engaged last first.",
    page_text="A page of experience officers and supervisors, those engaged last first.",
    filter_name="SpecialInviteeFilter",
    filter_text="Which of them; everything given must hold.",
    order=(OrderKey("{t}.engaged_on", KeyKind.DAY), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=True,
    filters={
        **_UNIT,
        "invitedAs": by_value(
            "invited_as", InviteeRole, "Engaged as this.", Label("聘任", "Engaged as")
        ),
        "state": by_value("state", InviteeState, "In this state.", Label("状态", "State")),
    },
    groupings={
        "INVITED_AS": grouped_by("invited_as", "聘任", "as what they are engaged"),
        "UNIT": grouped_by_unit("unit_id", "聘请单位", "unit"),
    },
)

EXPERIENCE_ACTIVITY = thing(
    "ExperienceActivity",
    ExperienceActivityFacts,
    source="experience_activity",
    sees=OCCASION_SEEN,
    streams=("experience_activity:",),
    more={"invitees": _TAKING_PART},
    moves=EXPERIENCE_WORKFLOW,
)

EXPERIENCE_ACTIVITIES = newest_first(
    "ExperienceActivity",
    "starts_at",
    "Experience activities, the latest beginning first.",
    filters={**_UNIT, **_STATES},
    groupings=_GROUPINGS,
)

SEMINAR = thing(
    "Seminar",
    SeminarFacts,
    source="seminar",
    sees=OCCASION_SEEN,
    streams=("seminar:",),
    more={"invitees": _TAKING_PART},
    moves=SEMINAR_WORKFLOW,
)

SEMINARS = newest_first(
    "Seminar",
    "starts_at",
    "Seminars with experience officers and supervisors, the latest beginning first.",
    filters={**_UNIT, **_STATES},
    groupings=_GROUPINGS,
)

VISIT_FEEDBACK = thing(
    "VisitFeedback",
    FeedbackFacts,
    source="visit_feedback",
    sees=FEEDBACK_SEEN,
    streams=FEEDBACK,
    moves=FEEDBACK_WORKFLOW,
    steps_seen=FEEDBACK_SEEN,
)

VISIT_FEEDBACK_LIST = newest_first(
    "VisitFeedback",
    "filed_at",
    "Opinions of visitors, experience officers and supervisors, the newest first.",
    page_text="A page of opinions, the newest first.",
    filters={
        **_UNIT,
        "openDayId": by_id("OpenDay", "open_day_id", "Of this.", Label("开放日", "Open day")),
        "inviteeId": by_id(
            "SpecialInvitee", "invitee_id", "Of this one.", Label("体验员、监督员", "Who said it")
        ),
        "state": by_value("state", FeedbackState, "In this state.", Label("状态", "State")),
        "outcome": by_value(
            "outcome", FeedbackOutcome, "With this outcome.", Label("采纳情况", "Outcome")
        ),
        "isUnanswered": is_null(
            "disposed_at",
            "Only those not answered, or only the others.",
            Label("未答复", "Unanswered"),
        ),
    },
    groupings={
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "承办单位", "unit"),
    },
)

ROOTS = {
    "specialInvitees": SPECIAL_INVITEES,
    "experienceActivities": EXPERIENCE_ACTIVITIES,
    "seminars": SEMINARS,
    "visitFeedback": VISIT_FEEDBACK_LIST,
}
