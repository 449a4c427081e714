"""What can be read of findings, also live for the unit that deals with them (WS/6b)."""

from domain.declared.marks import Label
from domain.research.findings import FINDING_WORKFLOW, FindingFacts, FindingState
from domain.research.permissions import ResearchPermission
from domain.texts.folding import sought
from store.events.readable import history_of
from store.reading.folding import holds
from store.reading.groups import grouped_by, grouped_by_unit
from store.reading.roots import Filter
from store.reading.sights import Holds
from store.reading.things import by_id, by_values, frame, many, newest_first, thing

STREAMS = ("research_finding:",)
SEEN = Holds(ResearchPermission.RESEARCH_READ, unit="{t}.unit_id", person="{t}.leader_id")
"""Findings are of research that was done, so their unit may know of them."""
NEWEST = 100

RESEARCH_FINDING = thing(
    "ResearchFinding",
    FindingFacts,
    source="research_finding",
    sees=SEEN,
    streams=STREAMS,
    more={"history": history_of("research_finding")},
    moves=FINDING_WORKFLOW,
)

RESEARCH_FINDINGS = newest_first(
    "ResearchFinding",
    "filed_at",
    "What was found by research, the newest first.",
    groupings={
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "责任单位", "unit"),
    },
    filters={
        "leaderId": by_id("Person", "leader_id", "Of this leader.", Label("区领导", "Leader")),
        "unitId": by_id("Unit", "unit_id", "With this unit.", Label("责任单位", "Unit")),
        "researchId": by_id("Research", "research_id", "By this.", Label("调研", "Research")),
        "states": by_values(
            "state", FindingState, "In one of these states.", Label("状态", "State")
        ),
        "text": Filter(
            holds("{t}.content", "{v}::text"),
            sought,
            text="Part of what was found.",
            label=Label("发现的问题", "Finding"),
        ),
    },
)

RESEARCH_FINDINGS_UPDATE = frame(
    "ResearchFindingsUpdate",
    "What research has found that a unit deals with, anew at every change.",
    source="unit",
    sees=Holds(ResearchPermission.RESEARCH_READ, unit="{t}.id"),
    streams=STREAMS,
    shows={
        "findings": many(
            "ResearchFinding",
            "The newest first; a hundred at most.",
            where="{t}.unit_id = {of}.id",
            order_by="{t}.filed_at DESC, {t}.id",
            sees=SEEN,
            most=NEWEST,
        )
    },
)

ROOTS = {"researchFindings": RESEARCH_FINDINGS}
