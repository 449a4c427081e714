"""Tables of leaders' contacts: links and visits, problems, pairs and what they hand over."""

from domain.contacts.enterprise import CommunityFacts, EnterpriseFacts
from domain.contacts.handover import HandoverFacts, MatterReportFacts
from domain.contacts.linking import LinkFacts
from domain.contacts.pairing import PairingFacts
from domain.contacts.problem_facts import ContactProblemFacts
from domain.contacts.visit import VisitFacts
from store.tabling import table

CommunityRow = table(
    CommunityFacts,
    "community",
    "Community",
    unique=(("unit", "name"),),
    indexes=(("name", "id"),),
    columns={"unit_id": {"related_name": "communities"}},
)
EnterpriseRow = table(
    EnterpriseFacts,
    "enterprise",
    "Enterprise",
    indexes=(("name", "id"), ("unit_id",)),
    columns={
        "name": {"unique": True},
        "contact_name": {"max_length": 60},
        "contact_phone": {"max_length": 40},
    },
)
LeaderLinkRow = table(
    LinkFacts,
    "leader_link",
    "LeaderLink",
    indexes=(("leader_id", "valid_from"), ("unit_id",), ("community_id",), ("enterprise_id",)),
)
LeaderVisitRow = table(
    VisitFacts,
    "leader_visit",
    "LeaderVisit",
    indexes=(("visited_at", "id"), ("link_id", "visited_at"), ("leader_id", "visited_at")),
)
ContactProblemRow = table(
    ContactProblemFacts,
    "contact_problem",
    "ContactProblem",
    indexes=(
        ("raised_at", "id"),
        ("leader_id", "solved_at"),
        ("link_id",),
        ("unit_id",),
        ("street_id",),
        ("visit_id",),
    ),
    columns={
        "street_id": {"related_name": "raised_problems"},
        "level_one_owner_id": {"related_name": "problems_of_level_one"},
        "level_two_owner_id": {"related_name": "problems_of_level_two"},
    },
)
PairingRow = table(
    PairingFacts,
    "pairing",
    "Pairing",
    indexes=(("deputy_mayor_id", "valid_from"), ("deputy_director_id", "valid_from")),
    columns={
        "deputy_director_id": {"related_name": "pairings"},
        "deputy_mayor_id": {"related_name": "pairings_as_mayor"},
    },
)
HandoverRow = table(
    HandoverFacts,
    "handover",
    "Handover",
    indexes=(("handed_over_at", "id"), ("pairing_id", "handed_over_at"), ("deputy_mayor_id",)),
    columns={
        "deputy_director_id": {"related_name": "handovers"},
        "deputy_mayor_id": {"related_name": "handovers_as_mayor"},
    },
)
MatterReportRow = table(
    MatterReportFacts,
    "matter_report",
    "MatterReport",
    indexes=(("reported_at", "id"), ("pairing_id", "year", "month"), ("deputy_mayor_id",)),
    columns={
        "deputy_director_id": {"related_name": "matter_reports"},
        "deputy_mayor_id": {"related_name": "matter_reports_as_mayor"},
    },
)
