"""Which texts of broken street lamps are searched."""

from store.searching.declare import Searched

LAMP_SEARCHED = Searched(table="street_lamp", texts=("place", "finding"))
