"""Plans, and activities of every kind in every state, with what members were heard on."""

from datetime import timedelta

from domain.activities.plan_facts import PlanKind, PlanState
from domain.activities.states import ActivityState
from domain.activities.turnout import NotCounted
from tests.oracle.worlds.drawing import Drawing

PHASES = {
    "OPINION_MEETING": "PLAN",
    "LEADER_DISPATCH": "PROMOTE",
    "THEMATIC_DISCUSSION": "PROMOTE",
    "JOINT_SUPERVISION": "SUPERVISE",
    "SPECIAL_SUPERVISION": "SUPERVISE",
    "SITE_VERIFICATION": "SUPERVISE",
}
ACTIVITIES = 80
"""As many as there are invitations in the drawn world, so that nobody is invited twice to one."""


def draw(drawn: Drawing) -> None:
    """Of four units; each invitation, suggestion and draw may belong to one."""
    for _ in range(20):
        drawn.with_id(
            "plan_document",
            kind=drawn.pick(tuple(PlanKind)).value,
            unit_id=drawn.unit(),
            year=drawn.pick((2025, 2026, 2027)),
            title=drawn.text(),
            file_reference=drawn.maybe(drawn.text()),
            summary=drawn.maybe(drawn.text()),
            state=drawn.pick(tuple(PlanState)).value,
            stands_since=drawn.instant(),
            entered_at=drawn.instant(),
            reason=drawn.maybe(drawn.text()),
        )
    for number in range(ACTIVITIES):
        kind = drawn.pick(tuple(PHASES))
        reason = drawn.maybe(drawn.pick(tuple(NotCounted)).value)
        drawn.with_id(
            "activity",
            kind=kind,
            phase=PHASES[kind],
            state=drawn.pick(tuple(ActivityState)).value,
            unit_id=drawn.unit(),
            leader_id=drawn.maybe(drawn.person()),
            plan_id=drawn.maybe(drawn.pick(drawn.tables["plan_document"])["id"]),
            subject=f"{number} {drawn.text()}",
            matter=drawn.maybe(drawn.text()),
            place=drawn.maybe(drawn.text()),
            starts_at=drawn.instant() - timedelta(days=drawn.pick((0, 30, 100, 200, 300))),
            ends_at=drawn.maybe(drawn.instant()),
            stands_since=drawn.instant(),
            entered_at=drawn.instant(),
            reason=drawn.maybe(drawn.text()),
            invited_count=drawn.pick((0, 1, 2, 3, 4)),
            present_count=drawn.pick((0, 1, 2, 3)),
            counts_for_phase=reason is None,
            not_counted_reason=reason,
            held_entered_at=drawn.maybe(drawn.instant()),
            slow_progress=drawn.maybe(drawn.text()),
            problems_found=drawn.maybe(drawn.text()),
            next_measures=drawn.maybe(drawn.text()),
            improvement=drawn.maybe(drawn.text()),
        )
