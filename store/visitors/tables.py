"""How much came from where on a day, kept under a mark that leads to no address."""

from domain.visitors.facts import VisitorUseFacts
from store.tabling import table

VisitorUseRow = table(
    VisitorUseFacts, "visitor_use", "VisitorUse", unique=(("mark",),), indexes=(("on_day",),)
)
