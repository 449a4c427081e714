"""What can be read of problems that were raised with leaders."""

from domain.contacts.permissions import ContactPermission
from domain.contacts.problem import CONTACT_PROBLEM_WORKFLOW
from domain.contacts.problem_facts import (
    ContactProblemFacts,
    ContactProblemKind,
    ContactProblemState,
)
from domain.declared.marks import Label
from domain.texts.folding import sought
from store.events.readable import history_of
from store.reading.folding import holds
from store.reading.groups import grouped_by, grouped_by_month, grouped_by_unit
from store.reading.roots import Filter, KeyKind, Switch
from store.reading.sights import AnyOf, Holds
from store.reading.things import by_id, by_value, by_values, newest_first, ordered_by, thing


def _seen(unit: str, person: str) -> Holds:
    return Holds(ContactPermission.CONTACT_READ, unit=f"{{t}}.{unit}", person=f"{{t}}.{person}")


SEEN = AnyOf(
    (
        _seen("unit_id", "leader_id"),
        _seen("street_id", "level_one_owner_id"),
        _seen("street_id", "level_two_owner_id"),
    )
)
"""Whoever keeps it; the leader, and those who coordinate it; its unit and its street."""

CONTACT_PROBLEM = thing(
    "ContactProblem",
    ContactProblemFacts,
    source="contact_problem",
    sees=SEEN,
    streams=("contact_problem:",),
    more={"history": history_of("contact_problem")},
    moves=CONTACT_PROBLEM_WORKFLOW,
)

CONTACT_PROBLEMS = newest_first(
    "ContactProblem",
    "raised_at",
    "Problems raised with leaders, the newest first.",
    orderings={
        "STANDS_SINCE": ordered_by(
            "stands_since", KeyKind.INSTANT, "最近办理", "when the last step was taken"
        ),
    },
    groupings={
        "KIND": grouped_by("kind", "类别", "kind"),
        "MONTH": grouped_by_month("raised_at", "提出月份", "month in which it was raised"),
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "承办单位", "unit"),
    },
    filters={
        "leaderId": by_id("Person", "leader_id", "Of this leader.", Label("区领导", "Leader")),
        "linkId": by_id("LeaderLink", "link_id", "By this link.", Label("联系对象", "Link")),
        "visitId": by_id("LeaderVisit", "visit_id", "At this visit.", Label("走访", "Visit")),
        "unitId": by_id("Unit", "unit_id", "With this unit.", Label("承办单位", "Unit")),
        "streetId": by_id("Unit", "street_id", "Of this street.", Label("街道", "Street")),
        "kind": by_value("kind", ContactProblemKind, "Of this kind.", Label("类别", "Kind")),
        "states": by_values(
            "state", ContactProblemState, "In one of these states.", Label("状态", "State")
        ),
        "isSystemic": Switch(
            "{t}.is_systemic",
            "NOT {t}.is_systemic",
            "Only systemic ones, or only others.",
            Label("普遍性、系统性", "Systemic"),
        ),
        "text": Filter(
            f"{holds('{t}.title', '{v}::text')} OR {holds('{t}.content', '{v}::text')}",
            sought,
            text="Part of the title or text.",
            label=Label("标题或内容", "Title or text"),
        ),
    },
)

ROOTS = {"contactProblems": CONTACT_PROBLEMS}
