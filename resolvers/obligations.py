"""What is offered of obligations beside their lists and acts: a unit's statement, live."""

from resolvers.views import view_of
from store.obligations.gathered import books
from store.obligations.statement_readable import OBLIGATION_UPDATE

APART = tuple(one.removesuffix(":") for one in books().apart)

VIEWS = {
    "obligation_changed": view_of(
        OBLIGATION_UPDATE,
        of="Unit",
        argument="unitId",
        topics=lambda key: ("ledger", f"unit:{key}", "register", "calendar", *APART),
        text="What a unit owes this year, anew at every change; draw the time left from `dueAt`.",
        absent="There is no such unit, or you may not see what it owes.",
        beats=False,
    ),
}
