"""Rows of research."""

from domain.research.facts import ResearchDayFacts, ResearchFacts
from domain.research.findings import FindingFacts
from domain.research.trips import ResearchReportFacts, StudyTripFacts
from store.rows import Rows

RESEARCH = Rows("research", ResearchFacts)
RESEARCH_DAYS = Rows("research_day", ResearchDayFacts)
FINDINGS = Rows("research_finding", FindingFacts)
STUDY_TRIPS = Rows("study_trip", StudyTripFacts)
RESEARCH_REPORTS = Rows("research_report", ResearchReportFacts)
