"""What is offered of research beside its lists and acts: what was found, live for its unit."""

from resolvers.views import view_of
from store.research.finding_readable import RESEARCH_FINDINGS_UPDATE

VIEWS = {
    "research_findings": view_of(
        RESEARCH_FINDINGS_UPDATE,
        of="Unit",
        argument="unitId",
        topics=lambda _key: ("research_finding",),
        text="What research has found that a unit deals with, anew at every change.",
        absent="There is no such unit, or you may not see what was found there.",
        beats=False,
    ),
}
