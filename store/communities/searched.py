"""Which texts of admission requests are searched."""

from store.searching.declare import Searched

ADMISSION_SEARCHED = Searched(table="admission_request", texts=("title", "content", "grounds"))
