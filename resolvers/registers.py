"""Doors of what is looked up: clauses, the calendar."""

from datetime import date
from typing import Annotated

import strawberry

from domain.clauses.permissions import ClausePermission
from domain.clauses.register import ClauseFilter, clause_sought, clauses_matching
from domain.clocks.calendar import days_between
from domain.clocks.permissions import ClockPermission
from resolvers.arguments import After, Before, First, Last, sought_text
from resolvers.carried import clause_shown
from resolvers.context import door_of
from resolvers.paging import empty_connection, page_asked, page_of
from schema.clauses import Clause, ClauseConnection, ClauseFilterInput
from schema.clocks import CalendarDay
from schema.context import Info, needs
from schema.faults import bad_request

LONGEST_CALENDAR_DAYS = 400


@strawberry.type
class RegistersQuery:
    """Look-ups."""

    @strawberry.field(
        description="The clause register: 565 clauses of the five documents.",
        metadata=needs(ClausePermission.CLAUSE_READ),
    )
    async def clauses(
        self,
        info: Info,
        filter: Annotated[
            ClauseFilterInput | None, strawberry.argument(description="Which clauses.")
        ] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> ClauseConnection:
        """Open to everybody."""
        door = door_of(info)
        if not door.may(ClausePermission.CLAUSE_READ):
            return empty_connection(ClauseConnection)
        asked = filter or ClauseFilterInput()
        found = clauses_matching(
            ClauseFilter(
                document=asked.document,
                article=sought_text(asked.article, argument="filter.article"),
                kind=sought_text(asked.kind, argument="filter.kind"),
                strength=asked.strength,
                module=sought_text(asked.module, argument="filter.module"),
                text=sought_text(asked.text, argument="filter.text"),
            )
        )
        return page_of(
            {one.id: one for one in found},
            page_asked(first=first, after=after, last=last, before=before),
            shape=clause_shown,
            connection=ClauseConnection,
        )

    @strawberry.field(
        description="One clause by its id, e.g. OP/64a; null when there is none.",
        metadata=needs(ClausePermission.CLAUSE_READ),
    )
    async def clause(
        self,
        info: Info,
        id: Annotated[str, strawberry.argument(description="Id as cited, e.g. OP/64a.")],
    ) -> Clause | None:
        """Open to everybody."""
        found = clause_sought(sought_text(id, argument="id") or "")
        if found is None or not door_of(info).may(ClausePermission.CLAUSE_READ):
            return None
        return clause_shown(found)

    @strawberry.field(
        description="Every day from `from` to `to`, both in, with what it is.",
        metadata=needs(ClockPermission.CALENDAR_READ),
    )
    async def working_days(
        self,
        info: Info,
        from_: Annotated[date, strawberry.argument(name="from", description="The first day.")],
        to: Annotated[date, strawberry.argument(description="The last day; at most 400 in all.")],
    ) -> list[CalendarDay]:
        """Open to everybody."""
        door = door_of(info)
        if not door.may(ClockPermission.CALENDAR_READ):
            return []
        if not 0 <= (to - from_).days < LONGEST_CALENDAR_DAYS:
            raise bad_request(
                f"`to` must lie 0 to {LONGEST_CALENDAR_DAYS - 1} days after `from`.", argument="to"
            )
        calendar = await door.calendar()
        return [
            CalendarDay(
                day=day,
                kind=calendar.kind_of(day),
                name=calendar.name_of(day),
                is_working_day=calendar.is_worked(day),
                is_provisional=calendar.is_provisional(day),
            )
            for day in days_between(from_, to)
        ]
