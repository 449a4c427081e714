"""How many days a list of days has, which is what it costs; from the operation or its variables."""

from dataclasses import dataclass

from graphql import FieldNode

from resolvers.registers import LONGEST_CALENDAR_DAYS
from schema.scalars import day_from_text
from server.graphql.compiled.given import given_by
from store.reading.asked import Given, Variables

FROM, TO = "from", "to"


@dataclass(frozen=True, slots=True)
class Days:
    """From one day to another, both in."""

    first: Given
    last: Given

    def count(self, variables: Variables) -> int:
        """How many; the most there may be where the days cannot be read (variables' defaults)."""
        try:
            first = day_from_text(self.first.value(variables))
            last = day_from_text(self.last.value(variables))
        except ValueError:
            return LONGEST_CALENDAR_DAYS
        return max(1, (last - first).days + 1)


def days_of(node: FieldNode) -> Days | None:
    """The days that a field is asked for; nothing when it takes none."""
    given = {one.name.value: one.value for one in node.arguments or ()}
    if FROM not in given or TO not in given:
        return None
    return Days(given_by(given[FROM]), given_by(given[TO]))
