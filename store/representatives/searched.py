"""Which texts of suggestions are searched."""

from store.searching.declare import Searched

SUGGESTION_SEARCHED = Searched(table="suggestion", texts=("title", "content"))
