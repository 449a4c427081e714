"""Which texts of activities are searched."""

from store.searching.declare import Searched

ACTIVITY_SEARCHED = Searched(table="activity", texts=("subject", "matter"))
