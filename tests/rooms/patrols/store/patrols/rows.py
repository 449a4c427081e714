"""Rows of patrols."""

from domain.patrols.covert_facts import CovertPatrolFacts
from domain.patrols.facts import PatrolFacts
from domain.patrols.open_facts import OpenPatrolFacts
from store.patrols.searched import OPEN_SEARCHED, PATROL_SEARCHED
from store.rows import Rows

PATROLS = Rows("patrol", PatrolFacts, searched=PATROL_SEARCHED)
OPEN_PATROLS = Rows("open_patrol", OpenPatrolFacts, of=PATROLS, searched=OPEN_SEARCHED)
COVERT_PATROLS = Rows("covert_patrol", CovertPatrolFacts, of=PATROLS)
