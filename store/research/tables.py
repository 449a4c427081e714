"""Tables of research: what was planned and done, its days, findings, reports, study trips."""

from domain.research.facts import ResearchDayFacts, ResearchFacts
from domain.research.findings import FindingFacts
from domain.research.trips import ResearchReportFacts, StudyTripFacts
from store.tabling import table

ResearchRow = table(
    ResearchFacts,
    "research",
    "Research",
    indexes=(("starts_on", "id"), ("leader_id", "done_at"), ("unit_id",)),
    columns={
        "leader_id": {"related_name": "research"},
        "unit_id": {"related_name": "research"},
    },
)
ResearchDayRow = table(
    ResearchDayFacts, "research_day", "ResearchDay", unique=(("research", "day"),)
)
ResearchFindingRow = table(
    FindingFacts,
    "research_finding",
    "ResearchFinding",
    indexes=(("filed_at", "id"), ("research_id",), ("unit_id",), ("leader_id",), ("problem_id",)),
)
StudyTripRow = table(
    StudyTripFacts, "study_trip", "StudyTrip", indexes=(("starts_on", "id"), ("leader_id",))
)
ResearchReportRow = table(
    ResearchReportFacts,
    "research_report",
    "ResearchReport",
    indexes=(
        ("reported_at", "id"),
        ("leader_id", "reported_at"),
        ("research_id",),
        ("trip_id",),
    ),
)
