"""What can be read of study trips and research reports (WS/8, WR/57d)."""

from domain.declared.marks import Label
from domain.research.permissions import ResearchPermission
from domain.research.trips import (
    RESEARCH_REPORT_WORKFLOW,
    STUDY_TRIP_WORKFLOW,
    ResearchReportFacts,
    ResearchReportState,
    StudyTripFacts,
    StudyTripState,
)
from domain.texts.folding import sought
from store.events.readable import history_of
from store.reading.folding import holds
from store.reading.groups import grouped_by
from store.reading.roots import Filter, KeyKind, Listing, OrderKey
from store.reading.sights import Holds
from store.reading.things import by_id, by_value, by_values, newest_first, thing

SEEN = Holds(ResearchPermission.RESEARCH_READ, unit="NULL::uuid", person="{t}.leader_id")
"""The office, and the leader his own; it is no matter of units."""

STUDY_TRIP = thing(
    "StudyTrip",
    StudyTripFacts,
    source="study_trip",
    sees=SEEN,
    streams=("study_trip:",),
    more={"history": history_of("study_trip")},
    moves=STUDY_TRIP_WORKFLOW,
)

STUDY_TRIPS = Listing(
    of="StudyTrip",
    text="Study trips, the latest first.",
    page_text="A page of study trips, the latest first.",
    filter_name="StudyTripFilter",
    filter_text="Which of them; everything given must hold.",
    order=(OrderKey("{t}.starts_on", KeyKind.DAY), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=True,
    groupings={"STATE": grouped_by("state", "状态", "state")},
    filters={
        "leaderId": by_id("Person", "leader_id", "Led by him.", Label("区领导", "Leader")),
        "states": by_values(
            "state", StudyTripState, "In one of these states.", Label("状态", "State")
        ),
        "text": Filter(
            f"{holds('{t}.destination', '{v}::text')} OR {holds('{t}.subject', '{v}::text')}",
            sought,
            text="Part of the destination or subject.",
            label=Label("目的地或内容", "Destination or subject"),
        ),
    },
)

RESEARCH_REPORT = thing(
    "ResearchReport",
    ResearchReportFacts,
    source="research_report",
    sees=SEEN,
    streams=("research_report:",),
    more={"history": history_of("research_report")},
    moves=RESEARCH_REPORT_WORKFLOW,
)

RESEARCH_REPORTS = newest_first(
    "ResearchReport",
    "reported_at",
    "Research reports, the newest first.",
    groupings={"STATE": grouped_by("state", "状态", "state")},
    filters={
        "leaderId": by_id("Person", "leader_id", "Of this leader.", Label("区领导", "Leader")),
        "researchId": by_id("Research", "research_id", "Of this.", Label("调研", "Research")),
        "tripId": by_id("StudyTrip", "trip_id", "Of this trip.", Label("学习考察", "Trip")),
        "state": by_value("state", ResearchReportState, "In this state.", Label("状态", "State")),
        "text": Filter(
            f"{holds('{t}.title', '{v}::text')} OR {holds('{t}.abstract', '{v}::text')}",
            sought,
            text="Part of the title or abstract.",
            label=Label("题目或摘要", "Title or abstract"),
        ),
    },
)

ROOTS = {"researchReports": RESEARCH_REPORTS, "studyTrips": STUDY_TRIPS}
