"""What can be read of leaders' visits."""

from domain.contacts.permissions import ContactPermission
from domain.contacts.visit import VISIT_WORKFLOW, VisitFacts, VisitForm, VisitState
from domain.declared.marks import Label
from domain.texts.folding import sought
from store.events.readable import history_of
from store.reading.folding import holds
from store.reading.groups import grouped_by, grouped_by_month
from store.reading.roots import Filter, Switch
from store.reading.sights import Holds
from store.reading.things import by_id, by_value, by_values, newest_first, thing

SEEN = Holds(ContactPermission.CONTACT_READ, unit="{t}.unit_id", person="{t}.leader_id")

LEADER_VISIT = thing(
    "LeaderVisit",
    VisitFacts,
    source="leader_visit",
    sees=SEEN,
    streams=("leader_visit:",),
    more={"history": history_of("leader_visit")},
    moves=VISIT_WORKFLOW,
)

LEADER_VISITS = newest_first(
    "LeaderVisit",
    "visited_at",
    "Leaders' visits, the latest first.",
    groupings={
        "FORM": grouped_by("form", "形式", "form"),
        "MONTH": grouped_by_month("visited_at", "走访月份", "month of the visit"),
        "STATE": grouped_by("state", "状态", "state"),
    },
    filters={
        "leaderId": by_id("Person", "leader_id", "Of this leader.", Label("区领导", "Leader")),
        "linkId": by_id("LeaderLink", "link_id", "For this link.", Label("联系", "Link")),
        "streetId": by_id("Unit", "unit_id", "In this street.", Label("街道", "Street")),
        "form": by_value("form", VisitForm, "In this form.", Label("形式", "Form")),
        "isLeaderPresent": Switch(
            "{t}.is_leader_present",
            "NOT {t}.is_leader_present",
            "Only those to which the leader came himself, or only others.",
            Label("领导本人到场", "Leader present"),
        ),
        "states": by_values("state", VisitState, "In one of these states.", Label("状态", "State")),
        "text": Filter(
            f"{holds('{t}.summary', '{v}::text')} OR"
            f" {holds('COALESCE({t}.needs, ' + chr(39) * 2 + ')', '{v}::text')}",
            sought,
            text="Part of what was found, or of what is needed.",
            label=Label("内容", "Text"),
        ),
    },
)

ROOTS = {"leaderVisits": LEADER_VISITS}
