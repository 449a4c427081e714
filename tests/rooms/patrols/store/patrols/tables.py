"""The table of patrols, and one of each kind for what it adds."""

from domain.patrols.covert_facts import CovertPatrolFacts
from domain.patrols.facts import PatrolFacts
from domain.patrols.open_facts import OpenPatrolFacts
from store.tabling import table

PatrolRow = table(
    PatrolFacts, "patrol", "Patrol", indexes=(("kind", "starts_at", "id"),), is_searched=True
)
OpenPatrolRow = table(OpenPatrolFacts, "open_patrol", "OpenPatrol", is_kind=True, is_searched=True)
CovertPatrolRow = table(CovertPatrolFacts, "covert_patrol", "CovertPatrol", is_kind=True)
