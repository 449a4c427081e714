"""Tables of open days: the days, sign-ups, who is engaged, what they take part in, opinions."""

from domain.open_days.day import OpenDayFacts
from domain.open_days.experience import ExperienceActivityFacts, InviteeFacts, SeminarFacts
from domain.open_days.feedback import FeedbackFacts
from domain.open_days.sign_up import SignUpFacts
from store.tabling import table

OpenDayRow = table(
    OpenDayFacts,
    "open_day",
    "OpenDay",
    indexes=(("starts_at", "id"), ("unit_id", "starts_at"), ("announced_at",)),
)
OpenDaySignUpRow = table(
    SignUpFacts,
    "open_day_sign_up",
    "OpenDaySignUp",
    unique=(("open_day", "number"), ("code_hash",)),
    indexes=(("open_day_id", "state", "number"), ("signed_up_at", "id"), ("unit_id",)),
)
SpecialInviteeRow = table(
    InviteeFacts,
    "special_invitee",
    "SpecialInvitee",
    indexes=(("engaged_on", "id"), ("unit_id",)),
)
ExperienceActivityRow = table(
    ExperienceActivityFacts,
    "experience_activity",
    "ExperienceActivity",
    indexes=(("starts_at", "id"), ("unit_id",)),
    columns={"unit_id": {"related_name": "experience_activities"}},
)
SeminarRow = table(
    SeminarFacts, "seminar", "Seminar", indexes=(("starts_at", "id"), ("unit_id", "starts_at"))
)
VisitFeedbackRow = table(
    FeedbackFacts,
    "visit_feedback",
    "VisitFeedback",
    indexes=(
        ("filed_at", "id"),
        ("unit_id",),
        ("open_day_id", "state"),
        ("sign_up_id",),
        ("invitee_id",),
    ),
)
