"""Which texts of patrols are searched."""

from store.searching.declare import Searched

PATROL_SEARCHED = Searched(table="patrol", texts=("subject",))
OPEN_SEARCHED = Searched(table="open_patrol", texts=("route",), of=PATROL_SEARCHED)
