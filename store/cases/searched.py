"""Which texts of cases are searched."""

from store.searching.declare import Searched

CASE_SEARCHED = Searched(table="case_file", texts=("title", "text", "clause"))
