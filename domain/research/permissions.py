"""What may be done and seen of research, and who holds it."""

from domain.people.roles import GOVERNMENT_OFFICE, LEADERS, UNITS
from domain.permissions import Permission, held


class ResearchPermission(Permission):
    """Of research, findings, reports and study trips."""

    # MODULES 17: the leaders' office; a leader his own, a unit what was found there.
    RESEARCH_READ = "research:read", held(GOVERNMENT_OFFICE, own_unit=UNITS, own_person=LEADERS)
    # WR/57a: units cannot be told beforehand, so they hold nothing of what is planned unannounced.
    RESEARCH_PLAN_READ = "research_plan:read", held(GOVERNMENT_OFFICE, own_person=LEADERS)
    RESEARCH_KEEP = "research:keep", held(GOVERNMENT_OFFICE)
