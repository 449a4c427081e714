"""Every table that is searched, from the rooms."""

from domain.rooms import modules
from store.searching.declare import Searched


def searched_tables() -> tuple[Searched, ...]:
    """What each `store/<room>/searched.py` declares."""
    return tuple(
        one
        for module in modules("store", "searched")
        for one in vars(module).values()
        if isinstance(one, Searched)
    )
