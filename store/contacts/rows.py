"""Rows of leaders' contacts."""

from domain.contacts.enterprise import CommunityFacts, EnterpriseFacts
from domain.contacts.handover import HandoverFacts, MatterReportFacts
from domain.contacts.linking import LinkFacts
from domain.contacts.pairing import PairingFacts
from domain.contacts.problem_facts import ContactProblemFacts
from domain.contacts.visit import VisitFacts
from store.rows import Rows

COMMUNITIES = Rows("community", CommunityFacts)
ENTERPRISES = Rows("enterprise", EnterpriseFacts)
LINKS = Rows("leader_link", LinkFacts)
VISITS = Rows("leader_visit", VisitFacts)
CONTACT_PROBLEMS = Rows("contact_problem", ContactProblemFacts)
PAIRINGS = Rows("pairing", PairingFacts)
HANDOVERS = Rows("handover", HandoverFacts)
MATTER_REPORTS = Rows("matter_report", MatterReportFacts)
